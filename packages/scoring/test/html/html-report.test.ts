import { createHash } from 'node:crypto'
import { messagesOf, parseConversation, type ShortConversation } from '@attune/core'
import { createReader } from '@attune/language'
import { details } from '@attune/language/details'
import { english } from '@attune/language/en'
import { chinese } from '@attune/language/zh'
import { describe, expect, it } from 'vitest'
import { createScorer } from '../../src/create-scorer.ts'
import { defineScorecard } from '../../src/define-scorecard.ts'
import { cardIn } from '../../src/evidence/card-in.ts'
import { htmlReport } from '../../src/report/html/index.ts'
import { stylesheet, stylesheetHash } from '../../src/report/html/stylesheet.ts'
import type { ReportLocale } from '../../src/rule.ts'
import { rules } from '../../src/rules/index.ts'
import { scoreConversation } from '../../src/score-conversation.ts'
import { tagsOf, unescaped, visible } from './page-text.ts'

const talk: ShortConversation = {
  id: 'double-charge',
  messages: [
    { role: 'customer', text: "I'm furious, you charged me twice for order A-204!", at: '2026-05-04T10:00:00Z' },
    { role: 'agent', text: 'Please provide your order number.', at: '2026-05-04T10:02:00Z' },
    { role: 'customer', text: 'A-204. I just told you.', at: '2026-05-04T10:03:00Z' },
    {
      role: 'agent',
      text: 'Charged twice: I can see why you are angry. That was our mistake, I am sorry. I have refunded it.',
      at: '2026-05-04T10:09:00Z',
    },
    { role: 'customer', text: 'Thank you, bye', at: '2026-05-04T10:10:00Z' },
    { role: 'agent', text: "You're welcome, have a lovely day!", at: '2026-05-04T10:11:00Z' },
  ],
}

function pageOf(short: ShortConversation, locale: ReportLocale = 'en', title?: string): string {
  const { conversation } = parseConversation(short)
  const report = scoreConversation(conversation, { locale })
  return htmlReport({ conversation, report }, { locale, ...(title ? { title } : {}) })
}

const hostile = [
  '</script><script>alert(1)</script>',
  '<img src=x onerror="alert(1)">',
  '"><svg/onload=alert(1)>',
  "' onmouseover='alert(1)",
  '</style></title></p></html><iframe src=//evil.example>',
  '<!-- -->]]>&lt;b&gt; &#x3c;script&#x3e;',
  '\u202egnp.exe \u2066 مرحبا بكم \u0000\u0007\u009b\ud800',
  'javascript:alert(1) data:text/html,<b>',
  'x'.repeat(5000),
]

describe('a page about one conversation', () => {
  it.each(['en', 'zh-Hans', 'zh-Hant'] as const)('says in %s what the report says', (locale) => {
    const { conversation } = parseConversation(talk)
    const report = scoreConversation(conversation, { locale })
    const text = visible(htmlReport({ conversation, report }, { locale }))
    for (const { message, advice } of report.findings) {
      expect(text).toContain(message)
      expect(text).toContain(advice)
    }
    for (const { body } of messagesOf(conversation)) expect(text).toContain(body.text)
    const found = new Set(report.findings.map(({ ruleId }) => ruleId))
    for (const card of rules.filter(({ meta }) => found.has(meta.id)).flatMap(({ meta }) => meta.evidence))
      for (const told of Object.values(cardIn(card, locale)).filter((one) => one.length > 1))
        expect(text).toContain(told)
    expect(text).not.toMatch(/undefined|NaN|\[object|\{\w+\}/)
  })

  it('gives the same bytes for the same report', () => {
    expect(pageOf(talk)).toBe(pageOf(structuredClone(talk)))
  })

  it('may load nothing and run nothing but its own style sheet', () => {
    const page = pageOf(talk)
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? ''
    const hash = createHash('sha256').update(style).digest('base64')
    expect(style).toBe(stylesheet)
    expect(stylesheetHash).toBe(hash)
    const policy = unescaped(/http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '')
    expect(policy).toBe(`default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`)
    expect(page).not.toMatch(/<script|\sstyle=|\ssrc=|url\(|@import|https?:/i)
  })

  it('shows hostile text as text: not one tag or attribute more', () => {
    const names = (page: string) =>
      new Set(
        tagsOf(page).flatMap((tag) => [
          tag.replace(/^\/?([a-z0-9!]+)[\s\S]*/i, '$1'),
          ...Array.from(tag.matchAll(/\s([a-z-]+)=/gi), ([, name]) => name ?? ''),
        ]),
      )
    const known = names(
      pageOf({ ...talk, subject: 'x', messages: talk.messages.map((one) => ({ ...one, name: 'x' })) }),
    )
    for (const text of hostile) {
      const messages = talk.messages.map((one, index) => ({
        ...one,
        id: `${text}${index}`,
        name: text,
        text: `${one.text} ${text} ${one.text}`,
      }))
      const page = pageOf({ id: text, subject: text, messages }, 'en', text)
      expect([...names(page)].filter((name) => !known.has(name))).toEqual([])
      expect(page).not.toMatch(/(?![\t\n])\p{Cc}/u)
      expect(page).not.toMatch(/\p{Cs}/u)
    }
  })

  it('keeps hostile text whole', () => {
    const text = hostile[0] ?? ''
    const messages = talk.messages.map((one) => ({ ...one, text: `${one.text} ${text}` }))
    expect(visible(pageOf({ ...talk, messages }))).toContain(`Please provide your order number. ${text}`)
  })

  it('leaves internal notes out', () => {
    const note = { role: 'agent' as const, text: 'He is always like this.', visibility: 'internal' as const }
    expect(visible(pageOf({ ...talk, messages: [...talk.messages, note] }))).not.toContain('always like this')
  })

  it('has an anchor for every link inside it, and no id twice', () => {
    const page = pageOf(talk)
    const ids = Array.from(page.matchAll(/\sid="([^"]*)"/g), ([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, target] of page.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(target)
  })

  it('can be read without seeing it: a language, one h1, no level left out, and a name for every drawing', () => {
    const page = pageOf(talk, 'zh-Hant')
    expect(page).toContain('<html lang="zh-Hant">')
    expect(page.match(/<h1>/g)).toHaveLength(1)
    for (const [, attributes] of page.matchAll(/<svg ([^>]*)>/g))
      expect(attributes).toMatch(/aria-hidden="true"|role="img" aria-label="[^"]+"/)
    const levels = Array.from(page.matchAll(/<h([1-6])/g), ([, level]) => Number(level))
    for (const [index, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1)
  })

  it('says why when there is nothing to judge', () => {
    const { conversation } = parseConversation({ messages: [{ role: 'customer', text: 'hi' }] })
    const report = scoreConversation(conversation)
    const text = visible(htmlReport({ conversation, report }))
    expect(text).toContain(report.unknownReason)
    expect(text).toContain('Too little to judge')
  })

  it('is made for a conversation without any message', () => {
    expect(visible(pageOf({ id: 'empty', messages: [] }))).toContain('Too little to judge')
  })

  it('refuses a language it has no words for', () => {
    const { conversation } = parseConversation(talk)
    const report = scoreConversation(conversation)
    expect(() => htmlReport({ conversation, report }, { locale: 'de' as ReportLocale })).toThrow(/locale: expected en/)
  })

  it.each(['en', 'zh-Hans', 'zh-Hant'] as const)(
    'shows in %s the change that would have put something right',
    (locale) => {
      const messages = talk.messages.map((one, index) =>
        index === 3 ? { ...one, text: `${one.text} You should have told us.` } : one,
      )
      const { conversation } = parseConversation({ ...talk, messages })
      const scorer = createScorer({ reader: createReader({ packs: [english, chinese], details }), locale })
      const report = scorer.score(conversation)
      const counterfactuals = scorer.counterfactuals(conversation)
      expect(counterfactuals.map(({ finding }) => finding.ruleId)).toContain('no-blame')
      const page = htmlReport({ conversation, report }, { locale, counterfactuals })
      expect(page).toContain('<del>You should have told us.</del>')
      const change = counterfactuals.find(({ finding }) => finding.ruleId === 'no-blame')
      expect(visible(page)).toContain(`${change?.scoreBefore?.toFixed(2)} → ${change?.scoreAfter?.toFixed(2)}`)
      expect(htmlReport({ conversation, report }, { locale })).not.toContain('<del>')
    },
  )

  it('shows what rules that only observe have seen, with the reason', () => {
    const { conversation } = parseConversation(talk)
    const rules = { 'ask-once': { observe: true, because: 'we are still trying it' } }
    const scorecard = defineScorecard({ id: 'own', version: '1', rules })
    const report = scoreConversation(conversation, { scorecard })
    expect(report.observed?.[0]?.findings.length).toBeGreaterThan(0)
    const text = visible(htmlReport({ conversation, report }))
    expect(text).toContain('Only observed')
    expect(text).toContain('we are still trying it')
    expect(visible(pageOf(talk))).not.toContain('Only observed')
  })

  it('tells the clock: service time, promises with their fate, waits, and who is owed a word', () => {
    const at = (time: string) => `2026-05-04T${time}:00Z`
    const { conversation, context } = parseConversation({
      id: 'clock',
      now: '2026-05-06T12:00:00Z',
      serviceHours: { timeZone: 'UTC', weekly: { mon: [['10:00', '18:00']] } },
      messages: [
        { role: 'customer', text: 'Where is my parcel?', at: at('09:00') },
        { role: 'agent', text: 'One moment please, this will take five minutes.', at: at('10:02') },
        { role: 'agent', text: 'It is lost. I will send you a new one by noon today.', at: at('10:30') },
        { role: 'customer', text: 'Has it been sent? What is the number?', at: at('17:00') },
      ],
    })
    const report = scoreConversation({ conversation, context })
    const [promise] = report.timeline.promises
    const text = visible(htmlReport({ conversation, report }))
    expect(text).toContain('first reply after (service hours) 2 min')
    expect(text).toContain('longer than said · announced as 5 min · took 28 min')
    expect(promise).toBeDefined()
    expect(text).toContain(`${promise?.state} · due 2026-05-04 12:00`)
    expect(text).toContain('the customer is waiting for a reply, for 1 h of service hours')
  })
})
