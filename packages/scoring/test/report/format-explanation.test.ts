import { conversationFromTranscript, type Duty } from '@attune/core'
import { createReader } from '@attune/language'
import { details } from '@attune/language/details'
import { english } from '@attune/language/en'
import { chinese } from '@attune/language/zh'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createScorer } from '../../src/create-scorer.ts'
import { defineScorecard } from '../../src/define-scorecard.ts'
import { cardIn } from '../../src/evidence/card-in.ts'
import { displayWidth } from '../../src/report/display-width.ts'
import { formatExplanation } from '../../src/report/format-explanation.ts'
import { ledgerWalk } from '../../src/report/ledger-walk.ts'
import { rules } from '../../src/rules/index.ts'
import { scoreConversation } from '../../src/score-conversation.ts'
import { conversations } from '../conversations.ts'
import { thankInReturn } from '../own-rule.ts'

const conversation = conversationFromTranscript(`
customer: I'm furious, you charged me twice!
agent: Please provide your order number.
customer: A-204. I already told your colleague.
agent: I can see why you are angry. That was our mistake, I am sorry. I have refunded the second charge.`)

describe('an explanation', () => {
  it('tells every duty that counts and every finding exactly once', () => {
    fc.assert(
      fc.property(conversations, (short) => {
        const report = scoreConversation(short)
        const steps = ledgerWalk(report)
        const counted = ({ state }: Duty) => state !== 'released'
        expect(steps.flatMap(({ duty }) => duty ?? []).filter(counted)).toHaveLength(
          report.duties.filter(counted).length,
        )
        const told = steps.flatMap(({ finding }) => finding ?? [])
        expect(new Set(told).size).toBe(report.findings.length)
      }),
      { numRuns: 100 },
    )
  })

  it('tells of a duty that was put off and opened anew by the same words what became of it in the end', () => {
    const told = formatExplanation(
      scoreConversation({
        messages: [
          { role: 'customer', text: 'My parcel GB-2217 has not arrived.' },
          { role: 'agent', text: 'One moment please.' },
          { role: 'customer', text: 'Ok' },
          { role: 'agent', text: 'It is at the depot, and I am sending it out to you today.' },
        ],
      }),
      { rule: 'bring-an-answer' },
    )
    expect(told.match(/bring-an-answer/g)).toHaveLength(1)
    expect(told).toContain('given')
    expect(told).not.toContain('no longer owed')
  })

  it('follows the conversation, and quotes the words that opened and met a duty', () => {
    const report = scoreConversation(conversation)
    const text = formatExplanation(report, { conversation })
    const places = ['m1 customer:', 'm3 customer:'].map((start) => text.indexOf(`\n\n${start}`))
    expect(places.every((place) => place > 0)).toBe(true)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    const flat = text.replace(/\s*│?\s+/g, ' ')
    for (const { openedBy, metBy } of report.duties)
      for (const { quote } of [...openedBy, ...metBy]) expect(flat).toContain(quote)
  })

  it.each(['en', 'zh-Hans', 'zh-Hant'] as const)(
    'gives in %s all the evidence behind one rule, and nothing of others',
    (locale) => {
      const report = scoreConversation(conversation, { locale })
      const rule = rules.find(({ meta }) => meta.id === 'acknowledge-feeling')
      // Lines are broken between Chinese characters, too.
      const packed = (text: string) => text.replace(/\s+/g, '')
      const text = packed(formatExplanation(report, { conversation, locale, rule: 'acknowledge-feeling' }))
      for (const { claim, source, caveat = '' } of rule?.meta.evidence.map((card) => cardIn(card, locale)) ?? [])
        for (const told of [claim, source, caveat]) expect(text).toContain(packed(told))
      expect(text).not.toContain('fitting-apology')
    },
  )

  it('says in every language what a rule words only once', () => {
    const words = conversationFromTranscript('customer: Thank you!\nagent: The ticket is closed.')
    const scorecard = defineScorecard({ id: 'acme', version: '1', customRules: [thankInReturn] })
    const scorer = createScorer({ reader: createReader({ packs: [english], details }), scorecard })
    const text = formatExplanation(scorer.score(words), {
      conversation: words,
      locale: 'zh-Hans',
      rule: 'acme/thank-in-return',
      rules: [thankInReturn],
    })
    expect(text).toContain('为什么重要：We promise it on our website.（acme；凭记忆，未核实）')
  })

  it('says so when a rule has nothing to say', () => {
    const text = formatExplanation(scoreConversation(conversation), { rule: 'no-flattery' })
    expect(text).toContain('This rule found nothing to say about this conversation.')
  })

  it('is written in the language of the reader and fits the width', () => {
    const report = scoreConversation(conversation, { locale: 'zh-Hant' })
    const text = formatExplanation(report, { conversation, locale: 'zh-Hant', width: 60 })
    expect(text).toContain('為什麼重要')
    for (const line of text.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(60)
  })

  it.each([
    ['en', 'Smallest change: m4 · score ', '− leave out: "You should have told us."'],
    ['zh-Hans', '只改这一处：m4 · 得分 ', '− 去掉：“You should have told us.”'],
    ['zh-Hant', '只改這一處：m4 · 得分 ', '− 去掉：「You should have told us.」'],
  ] as const)('tells in %s what would have put a finding right', (locale, head, edit) => {
    const timeline = conversation.timeline.map((one) =>
      one.type === 'message' && one.id === 'm4'
        ? { ...one, body: { ...one.body, text: `${one.body.text} You should have told us.` } }
        : one,
    )
    const talk = { ...conversation, timeline }
    const scorer = createScorer({ reader: createReader({ packs: [english, chinese], details }), locale })
    const options = { conversation: talk, locale, rule: 'no-blame' }
    const counterfactuals = scorer.counterfactuals(talk)
    const text = formatExplanation(scorer.score(talk), { ...options, counterfactuals })
    expect(text).toContain(head)
    expect(text).toContain(edit)
    expect(formatExplanation(scorer.score(talk), options)).not.toContain(edit)
  })

  it.each([
    ['en', 'agent: Hello, how can I help?\ncustomer: You charged me twice! I am furious.', 'Roschk'],
    ['en', 'customer: You charged me twice! I am furious.\nagent: We are very sorry.', 'Roschk'],
    ['zh-Hans', '客户: 多扣了我一笔钱！气死我了。\n客服: 非常抱歉。', 'Roschk'],
    ['zh-Hant', '顧客: 多扣了我一筆錢！氣死我了。\n客服: 非常抱歉。', 'Roschk'],
  ] as const)('tells in %s the best supported reason first: %s', (locale, talk, source) => {
    const report = scoreConversation(talk, { locale })
    expect(formatExplanation(report, { locale })).toContain(source)
  })

  it.each([
    ['customer: You charged me twice!\nagent: We are very sorry.', false],
    ['客户: 多扣了我一笔钱！\n客服: 非常抱歉。', true],
    ['顧客: 多扣了我一筆錢！\n客服: 非常抱歉。', true],
  ] as const)('speaks of Chinese words only where Chinese was spoken: %s', (talk, spoken) => {
    const text = formatExplanation(scoreConversation(talk, { locale: 'en' }), { rule: 'fitting-apology' })
    expect(text.includes('不好意思')).toBe(spoken)
  })

  it.each([
    ['en', 'customer: You charged me twice!', 'Nobody has replied yet'],
    ['en', 'agent: Hello!\ncustomer: You charged me twice!', 'have not been answered yet'],
    ['zh-Hans', '客服: 您好！\n客户: 多扣了我一笔钱！', '还没有人答复'],
    ['zh-Hant', '客服: 您好！\n顧客: 多扣了我一筆錢！', '還沒有人答覆'],
  ] as const)('says in %s why there is no score', (locale, talk, why) => {
    const scorer = createScorer({ reader: createReader({ packs: [english, chinese], details }), locale })
    const counterfactuals = scorer.counterfactuals(talk)
    const text = formatExplanation(scorer.score(talk), {
      conversation: conversationFromTranscript(talk),
      locale,
      counterfactuals,
    })
    expect(text.replace(/\n/g, locale === 'en' ? ' ' : '')).toContain(why)
    expect(text).not.toContain('≈')
  })
})
