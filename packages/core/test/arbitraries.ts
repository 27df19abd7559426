import * as fc from 'fast-check'
import type { ShortConversation, ShortMessage } from '../src/index.ts'

const time = fc
  .tuple(
    fc.date({ min: new Date('1970-01-02T00:00:00Z'), max: new Date('2999-12-30T00:00:00Z'), noInvalidDate: true }),
    fc.constantFrom('Z', '+08:00', '-05:30'),
  )
  .map(([date, zone]) => date.toISOString().replace('Z', zone))

const message: fc.Arbitrary<ShortMessage> = fc.record(
  {
    role: fc.constantFrom('customer', 'agent', 'bot', 'ai', 'system'),
    text: fc.string({ unit: 'binary', maxLength: 60 }),
    at: fc.option(time),
    visibility: fc.constantFrom('public', 'internal', null),
    authorId: fc.option(fc.string({ minLength: 1, maxLength: 8 })),
    automated: fc.option(fc.boolean()),
    language: fc.constantFrom('en', 'zh-Hant-TW', null),
  },
  { requiredKeys: ['role', 'text'] },
)

/** Any valid short conversation. */
export const shortConversation: fc.Arbitrary<ShortConversation> = fc.record(
  {
    id: fc.option(fc.string({ minLength: 1, maxLength: 12 })),
    channel: fc.constantFrom('chat', 'email', 'phone', 'social', 'unknown', null),
    locale: fc.constantFrom('en', 'zh-CN', null),
    stage: fc.constantFrom('before_sale', 'after_sale', null),
    tags: fc.array(fc.string(), { maxLength: 3 }),
    customer: fc.option(fc.record({ name: fc.string({ minLength: 1 }) })),
    assignee: fc.option(fc.record({ team: fc.string({ minLength: 1 }) })),
    messages: fc.array(message, { maxLength: 8 }),
    now: fc.option(time),
    metadata: fc.dictionary(fc.string(), fc.jsonValue(), { maxKeys: 3 }),
    labels: fc.jsonValue(),
  },
  { requiredKeys: ['messages'] },
)
