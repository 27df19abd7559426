import { createMemory, createProfile, type Predicate } from '@attune/memory'

const likes: Predicate = {
  name: 'likes',
  kind: 'preference',
  cardinality: 'many',
  sensitivity: 'personal',
  mention: 'may',
  minAssurance: 'channel',
  purposes: ['service_personalisation'],
  keepDays: null,
  statement: { en: '{subject} likes {value}', 'zh-Hans': '{subject}喜欢{value}', 'zh-Hant': '{subject}喜歡{value}' },
  label: { en: 'liking', 'zh-Hans': '喜好', 'zh-Hant': '喜好' },
}
const heard = {
  messageId: 'm1',
  span: [7, 16] as [number, number],
  subject: 'customer',
  predicate: 'likes',
  qualifier: null,
  value: 'green tea',
  confidence: 0.9,
  stance: 'states' as const,
  validFrom: null,
  validTo: null,
}
const memory = createMemory({ listener: { hear: () => [heard] }, predicates: new Map([['likes', likes]]) })
const talk = {
  id: 'a',
  messages: [{ role: 'customer' as const, text: 'I like green tea', at: '2026-05-03T09:00:00Z' }],
}
const opened = createProfile({ id: 'anna', names: { preferred: 'Anna' }, timeZone: 'Europe/London' })
/** Anna, who once said what she likes. */
export const anna = memory.remember(opened, talk, { now: '2026-05-03T10:00:00Z' }).profile
