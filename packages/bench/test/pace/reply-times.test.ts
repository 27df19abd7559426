import { expect, it } from 'vitest'
import { parseConversationLines } from '../../src/pace/read-conversations.ts'
import { replyTimes } from '../../src/pace/reply-times.ts'
import { tempoFigures } from '../../src/pace/tempo-of-helpers.ts'

const message = (role: string, at: string, text = 'Is it on?') => ({ role, text, at: `2026-05-04T${at}Z` })

it('waits from the first unanswered message to the answer', () => {
  const messages = [
    message('agent', '09:59:00'),
    message('customer', '10:00:00'),
    message('customer', '10:01:00'),
    message('agent', '10:03:00'),
    message('agent', '10:04:00'),
    message('customer', '10:10:00'),
    message('agent', '10:10:30'),
  ]
  expect(replyTimes([{ messages, labels: {} }])).toEqual({ first: [3], next: [0.5] })
})

it('tells conversations of short turns from those of long ones', () => {
  const dialogue = (quality: string, words: number) => ({
    messages: [message('agent', '10:00:00', 'word '.repeat(words)), message('customer', '10:01:00')],
    labels: { quality },
  })
  const [short, perMinute] = tempoFigures([dialogue('high', 5), dialogue('high', 9), dialogue('low', 80)], 20)
  expect(short).toMatchObject({ n: 3, auc: 1 })
  expect(perMinute).toMatchObject({ n: 3, auc: 0.5 })
})

it('says which line is no conversation', () => {
  expect(() => parseConversationLines('{"messages": [], "labels": {}}\n{"text": ""}', 'x.jsonl')).toThrow('x.jsonl:2')
})
