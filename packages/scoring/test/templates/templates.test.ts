import { parseConversation } from '@attune/core'
import { createReader } from '@attune/language'
import { details } from '@attune/language/details'
import { english } from '@attune/language/en'
import { chinese } from '@attune/language/zh'
import { describe, expect, test } from 'vitest'
import { createScorer, createTemplateCollector, knowTemplates } from '../../src/index.ts'

const reader = createReader({ packs: [english, chinese], details })
const talk = (said: string, reply: string) =>
  parseConversation({
    messages: [
      { role: 'customer', text: said },
      { role: 'agent', text: reply },
    ],
  })

const wordings = [
  [
    "I'm furious, order 55 never came!",
    'I completely understand why you are so angry.',
    'Open Settings and tap Orders.',
  ],
  ['气死我了，55号订单一直没到！', '真的能理解您现在着急的心情。', '您打开设置，再点一下我的订单。'],
  ['氣死我了，55號訂單一直沒到！', '真的能理解您現在著急的心情。', '請您打開設定，再點一下我的訂單。'],
] as const

describe.each(wordings)('what everybody gets: %s', (said, kind, help) => {
  const collector = createTemplateCollector({ least: 3 })
  for (let number = 0; number < 3; number++) collector.add(talk(said, `${kind} ${help}`))
  const score = (reply: string, templates: ReadonlySet<string>) => {
    const report = createScorer({ reader: knowTemplates(reader, templates) }).score(talk(said, reply))
    return report.duties.find(({ kind: rule }) => rule === 'acknowledge-feeling')?.credit ?? Number.NaN
  }

  test('does not pay as words for one', () => {
    expect(score(kind, collector.templates())).toBeLessThan(score(kind, new Set()))
  })

  test('may still help', () => {
    const found = knowTemplates(reader, collector.templates()).read(help, { role: 'agent' })
    expect(found).toEqual(reader.read(help, { role: 'agent' }))
  })

  test('is nobody’s template when it was said twice', () => {
    const few = createTemplateCollector({ least: 3 })
    for (let number = 0; number < 2; number++) few.add(talk(said, kind))
    expect(few.templates().size).toBe(0)
  })
})

test('numbers do not make a template a new sentence, and short courtesies are nobody’s', () => {
  const collector = createTemplateCollector({ least: 2 })
  collector.add(talk('hi', 'We are sorry about order 123 being late. Of course!'))
  collector.add(talk('hi', 'We are sorry about order 98765 being late. Of course!'))
  expect(collector.templates()).toEqual(new Set(['we are sorry about order 0 being late']))
})

const regrets = [
  [
    'You charged me twice for A-1000. I am really angry!',
    'I can see why you are angry, Anna, and I am truly sorry that we made this mistake.',
    'I can see why you are angry, Ms Chen, and I am truly sorry that we made this mistake.',
    'I have refunded the second charge.',
    'I am truly sorry that we made this mistake, and I have refunded the second charge.',
  ],
  [
    '你们重复扣了我两笔钱，气死我了！',
    '王女士，特别能理解您现在生气的心情，这件事是我们的错，真的对不起',
    '欧阳小姐，特别能理解您现在生气的心情，这件事是我们的错，真的对不起',
    '。多扣的那笔已经给您退了。',
    '这件事是我们的错，真的对不起，多扣的那笔已经给您退了。',
  ],
  [
    '你們重複扣了我兩筆錢，氣死我了！',
    '王小姐，非常能理解您現在生氣的心情，這件事是我們的疏失，真的對不起',
    '歐陽先生，非常能理解您現在生氣的心情，這件事是我們的疏失，真的對不起',
    '。多扣的那筆已經幫您退了。',
    '這件事是我們的疏失，真的對不起，多扣的那筆已經幫您退了。',
  ],
] as const

describe.each(regrets)('the same regret for everybody: %s', (said, one, other, deed, inOneBreath) => {
  const collector = createTemplateCollector({ least: 2 })
  for (const regret of [one, other]) collector.add(talk(said, regret + deed))
  for (let times = 0; times < 2; times++) collector.add(talk(said, inOneBreath))
  const credits = (reply: string, templates: ReadonlySet<string>) => {
    const { duties } = createScorer({ reader: knowTemplates(reader, templates) }).score(talk(said, reply))
    return Object.fromEntries(duties.map(({ kind, credit }) => [kind, credit ?? Number.NaN]))
  }
  const alone = credits(one + deed, new Set())
  const known = credits(one + deed, collector.templates())

  test('is a template whoever it is addressed to', () => {
    expect(collector.templates().size).toBeGreaterThan(1)
  })

  test('earns what a stock phrase earns, however well it is worded', () => {
    expect(alone).toMatchObject({ 'fitting-apology': 1, 'acknowledge-feeling': 1 })
    expect(known['fitting-apology']).toBe(0.4)
    expect(known['acknowledge-feeling']).toBe(0.75)
    expect(known['walk-the-five-steps']).toBeLessThan(alone['walk-the-five-steps'] ?? 0)
  })

  test('costs the deed beside it nothing', () => {
    expect(known['name-the-next-step']).toBe(alone['name-the-next-step'])
    expect(known['resolve-and-confirm']).toBe(alone['resolve-and-confirm'])
  })

  test('in one breath with the deed it earns no more, and the deed no less', () => {
    const mixed = credits(inOneBreath, collector.templates())
    const plain = credits(inOneBreath, new Set())
    expect([plain['fitting-apology'], mixed['fitting-apology']]).toEqual([1, 0.4])
    expect(mixed['name-the-next-step']).toBe(plain['name-the-next-step'])
    expect(mixed['resolve-and-confirm']).toBe(plain['resolve-and-confirm'])
  })
})

const thanks = [
  ['That is all, thank you, bye!', 'Thank you so much for being such a wonderful customer of ours!'],
  ['好的没事了，谢谢，再见', '非常感谢您一直以来对我们的信任与支持！'],
  ['好的沒事了，謝謝，再見', '非常感謝您一直以來對我們的信任與支持！'],
] as const

test.each(thanks)('thanks that everybody gets end a talk with a courtesy: %s', (said, reply) => {
  const collector = createTemplateCollector({ least: 1 })
  collector.add(talk(said, reply))
  const ending = (templates: ReadonlySet<string>) =>
    createScorer({ reader: knowTemplates(reader, templates) })
      .score(talk(said, reply))
      .duties.find(({ kind }) => kind === 'end-warmly')?.credit ?? Number.NaN
  expect(ending(new Set())).toBe(1)
  expect(ending(collector.templates())).toBeLessThan(1)
})
