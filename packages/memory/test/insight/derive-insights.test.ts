import { insightSchema, messagesOf, parseConversation } from '@attune/core'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deriveInsights } from '../../src/insight/derive-insights.ts'

const noticed = (text: string) => {
  const { conversation } = parseConversation({ id: 'c1', messages: [{ role: 'customer', text }] })
  return deriveInsights(conversation).map(({ kind, statement }) => [kind, statement])
}

describe('what a conversation lets one notice', () => {
  it.each([
    [
      'The tea is lovely. It would be nice if the lid opened more easily.',
      'idea',
      'It would be nice if the lid opened more easily.',
    ],
    ["I'm looking for a kettle that my mother can lift.", 'need', "I'm looking for a kettle that my mother can lift."],
    ['Hello. I am worried that it will not arrive in time!', 'worry', 'I am worried that it will not arrive in time!'],
    ['The new app is really slow, I am disappointed.', 'discontent', 'The new app is really slow, I am disappointed.'],
    ['茶很好喝。要是能有小包装就更好了。', 'idea', '要是能有小包装就更好了。'],
    ['请问有没有适合老人用的水壶？', 'need', '请问有没有适合老人用的水壶？'],
    ['我很担心赶不上妈妈生日。', 'worry', '我很担心赶不上妈妈生日。'],
    ['你好。這次的包裝讓我很失望。', 'discontent', '這次的包裝讓我很失望。'],
    ['建議你們新增超商取貨，上班族比較方便。', 'idea', '建議你們新增超商取貨，上班族比較方便。'],
  ])('%s', (text, kind, statement) => expect(noticed(text)).toContainEqual([kind, statement]))

  it('passes on an idea rather than the kindness it is wrapped in', () => {
    const kinds = noticed('Lovely tea, but it would be great if you sold it loose.').map(([kind]) => kind)
    expect(kinds).toEqual(['idea'])
  })

  it.each(['Can you send me the invoice please?', '请帮我查一下订单', 'Thank you, goodbye.'])(
    'is nothing for others to know: %s',
    (text) => expect(noticed(text)).toEqual([]),
  )

  it('hears the customer only, and no private note', () => {
    const { conversation } = parseConversation({
      id: 'c1',
      messages: [
        { role: 'agent', text: 'I am worried about this too.' },
        { role: 'customer', text: 'I am worried about this too.', visibility: 'internal' },
      ],
    })
    expect(deriveInsights(conversation)).toEqual([])
  })

  it('quotes exactly, is valid and comes out the same each time', () => {
    const sentence = fc.constantFrom(
      ' I am worried. ',
      '要是能快点就好了！',
      'İt would be nice if…',
      '\n',
      'It’d be great if so. ',
    )
    return fc.assert(
      fc.property(fc.array(sentence, { maxLength: 6 }), (sentences) => {
        const { conversation } = parseConversation({
          id: 'c',
          messages: [{ role: 'customer', text: sentences.join('') }],
        })
        const insights = deriveInsights(conversation)
        const text = messagesOf(conversation)[0]?.body.text ?? ''
        for (const insight of insights) {
          expect(insightSchema.safeParse(insight).error).toBeUndefined()
          for (const { span, quote } of insight.evidence) expect(text.slice(...span)).toBe(quote)
        }
        expect(new Set(insights.map(({ id }) => id)).size).toBe(insights.length)
        expect(deriveInsights(conversation)).toEqual(insights)
      }),
    )
  })
})
