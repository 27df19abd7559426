import { createReader } from '@attune/language'
import { details } from '@attune/language/details'
import { english } from '@attune/language/en'
import { chinese } from '@attune/language/zh'
import { describe, expect, test } from 'vitest'
import { openSession, whoFirst } from '../../src/index.ts'

const reader = createReader({ packs: [english, chinese], details })
const clock = (seconds: number): string => new Date(Date.UTC(2026, 4, 4, 10) + seconds * 1000).toISOString()
const waiting = (id: string, seconds: number, text: string) =>
  openSession({
    reader,
    conversation: { id, channel: 'chat', messages: [{ role: 'customer', text, at: clock(seconds) }] },
  })
const order = (sessions: Iterable<ReturnType<typeof waiting>>, seconds: number) =>
  whoFirst(sessions, clock(seconds)).map(({ conversationId }) => conversationId)

describe('who is answered first', () => {
  test('of equal needs, who has waited longest', () => {
    expect(order([waiting('b', 30, 'Where is my order?'), waiting('a', 0, 'Where is my order?')], 60)).toEqual([
      'a',
      'b',
    ])
  })

  test.each([
    ['What time do you open?', 'My daughter is allergic to this and it is urgent, please help now!'],
    ['你们几点开门？', '孩子过敏了，很急，请马上帮帮我！'],
    ['請問幾點開門？', '孩子過敏了，很急，請馬上幫幫我！'],
  ])('of almost equal waits, who needs it more: %s', (calm, pressing) => {
    expect(order([waiting('calm', 0, calm), waiting('pressing', 20, pressing)], 60)).toEqual(['pressing', 'calm'])
  })

  test('nobody waits for ever because others are louder', () => {
    expect(
      order([waiting('loud', 590, "I'm furious!!"), waiting('patient', 0, 'What time do you open?')], 600)[0],
    ).toBe('patient')
  })

  test('who has been answered stands last, with nothing owed', () => {
    const answered = waiting('answered', 0, 'Where is my order?')
    answered.apply({ role: 'agent', text: 'It arrives tomorrow before noon.', at: clock(10) })
    const queue = whoFirst([answered, waiting('open', 15, 'Hello?')], clock(20))
    expect(queue.at(-1)).toMatchObject({ conversationId: 'answered', priority: 0, owedSince: null })
  })

  test('says since when, and by which words', () => {
    const [first] = whoFirst([waiting('a', 0, "I'm furious, you charged me twice!")], clock(60))
    expect(first).toMatchObject({ owedSince: clock(0) })
    expect(first?.evidence.map(({ quote }) => quote)).toContain('furious')
  })
})
