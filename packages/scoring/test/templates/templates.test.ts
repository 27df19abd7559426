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
