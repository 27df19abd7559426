import type { ShortConversation } from '@attune/core'
import fc from 'fast-check'

const customerWords = fc.constantFrom(
  "I'm furious, you charged me $49.99 twice!",
  'Where is my order AB12345? I need it today!',
  'still not working',
  'thank you, that fixed it',
  'I want to speak to a human',
  '气死我了，都三天了还没发货！',
  '訂單還沒到，很擔心',
  '谢谢，收到了',
  'ok',
  '',
  '😡😡',
)

const serviceWords = fc.constantFrom(
  "I'm so sorry, that was our mistake. I have refunded the second charge.",
  'I understand how frustrating this is.',
  "That's not my department.",
  'Calm down. You should have read the terms.',
  'Please hold.',
  "I'll call you by 6 pm today.",
  'Could you give me your order number?',
  '不好意思，请稍等。',
  '真的很抱歉，是我们的失误，我马上帮您处理。',
  '您怎么不早说？这不归我管。',
  '請問還有其他需要協助的嗎？',
  'ok',
  '',
)

const message = fc.oneof(
  fc.record({
    role: fc.constant('customer' as const),
    text: fc.oneof({ weight: 4, arbitrary: customerWords }, fc.string({ unit: 'grapheme', maxLength: 30 })),
  }),
  fc.record({
    role: fc.constantFrom('agent' as const, 'bot' as const),
    text: fc.oneof({ weight: 4, arbitrary: serviceWords }, fc.string({ unit: 'grapheme', maxLength: 30 })),
  }),
)

const START = Date.UTC(2026, 4, 4, 9)

/** Conversations made of real wordings and arbitrary text, with or without times. */
export const conversations: fc.Arbitrary<ShortConversation> = fc
  .record({
    channel: fc.constantFrom('chat' as const, 'email' as const, 'social' as const, 'unknown' as const),
    messages: fc.array(fc.tuple(message, fc.nat({ max: 3_600_000 })), { maxLength: 12 }),
    timed: fc.boolean(),
  })
  .map(({ channel, messages, timed }) => {
    let at = START
    return {
      id: 'generated',
      channel,
      messages: messages.map(([{ role, text }, gap], index) => {
        at += gap
        return { id: `m${index + 1}`, role, text, ...(timed ? { at: new Date(at).toISOString() } : {}) }
      }),
    }
  })
