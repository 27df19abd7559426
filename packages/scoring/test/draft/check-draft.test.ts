import { createReader } from '@attune/language'
import { details } from '@attune/language/details'
import { english } from '@attune/language/en'
import { chinese } from '@attune/language/zh'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DraftFinding, openSession } from '../../src/index.ts'

const reader = createReader({ packs: [english, chinese], details })
const session = (text: string) =>
  openSession({ reader, conversation: { channel: 'chat', messages: [{ role: 'customer', text }] } })
const all = { nudges: Number.POSITIVE_INFINITY }
const applied = (draft: string, { suggestion }: DraftFinding): string =>
  suggestion ? draft.slice(0, suggestion.span[0]) + suggestion.text + draft.slice(suggestion.span[1]) : draft

describe('a draft', () => {
  test.each([
    ["I'm furious, you charged me twice!", 'I am checking. You should have read the terms.', 'no-blame'],
    ['气死我了，扣了我两次钱！', '我在查。您怎么不早说呢？', 'no-blame'],
    ['氣死我了，扣了我兩次錢！', '我在查。您怎麼不早說呢？', 'no-blame'],
  ])('is judged by the rules of its conversation: %s', (said, draft, rule) => {
    const open = session(said)
    const found = open.check(draft, all).find(({ ruleId }) => ruleId === rule)
    const [span] = found?.evidence.map((evidence) => evidence.span) ?? []
    expect(found?.evidence[0]?.messageId).toBe('draft')
    expect(draft.slice(...(span ?? [0, 0]))).toBe(found?.evidence[0]?.quote)
    const mended = open.check(applied(draft, found as DraftFinding), all)
    expect(mended.some(({ ruleId }) => ruleId === rule)).toBe(false)
  })

  test('that is kind and complete is left in peace', () => {
    const draft =
      "I'm so sorry for the double charge, that was our mistake. I understand how upsetting that is. I have refunded the second charge today."
    expect(session("I'm furious, you charged me twice!").check(draft, all)).toEqual([])
  })

  test.each([
    ['Where is my parcel?', 'It is at the depot and comes on Friday.', 'disclose-the-bot'],
    ['我要人工！', '您好，您的包裹周五到。', 'grant-a-human'],
  ])('by a machine has to answer for being one: %s', (said, draft, rule) => {
    const session = openSession({
      reader,
      conversation: {
        channel: 'chat',
        messages: [
          ...(rule === 'grant-a-human' ? [{ role: 'ai', text: '我是智能客服。' }] : []),
          { role: 'customer', text: said },
        ],
      },
    })
    const rulesFor = (role: 'agent' | 'ai') => session.check(draft, { ...all, role }).map(({ ruleId }) => ruleId)
    expect(rulesFor('ai')).toContain(rule)
    expect(rulesFor('agent')).not.toContain(rule)
  })

  test('shows two findings unless asked for more', () => {
    const draft =
      'Calm down. You should have read the terms. That is not my department. As I said, obviously it is your fault.'
    const open = session("I'm furious, you charged me twice!")
    expect(open.check(draft)).toHaveLength(2)
    expect(open.check(draft, all).length).toBeGreaterThan(2)
  })

  test('is not blamed for what it does not say yet', () => {
    const open = session("I'm furious, you charged me twice!")
    expect(open.check('I a', { ...all, typing: true })).toEqual([])
    expect(open.check('You should have read the terms. I', { ...all, typing: true })).not.toEqual([])
  })

  test('leaves the session as it was, whatever it says', () => {
    const open = session("I'm furious, you charged me twice! My email is ann@example.com")
    const before = JSON.stringify([open.state(), open.report(), open.advise('2026-05-04T10:00:00Z')])
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (draft) => {
        open.check(draft, all)
        return JSON.stringify([open.state(), open.report(), open.advise('2026-05-04T10:00:00Z')]) === before
      }),
      { numRuns: 60 },
    )
  })
})
