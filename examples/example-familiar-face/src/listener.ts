import type { Heard, Listener, Predicate } from '@attune/memory'

/** What this small restaurant wants to remember, and how each has to be treated. */
const list: Predicate[] = [
  {
    name: 'seat_preference',
    kind: 'preference',
    cardinality: 'one',
    sensitivity: 'personal',
    mention: 'may',
    minAssurance: 'channel',
    purposes: ['service_personalisation'],
    keepDays: 730,
    statement: { en: '{subject} likes {value}', 'zh-Hans': '{subject}喜欢{value}', 'zh-Hant': '{subject}喜歡{value}' },
    label: { en: 'where they like to sit', 'zh-Hans': '座位偏好', 'zh-Hant': '座位偏好' },
  },
  {
    name: 'phone',
    kind: 'background',
    cardinality: 'one',
    sensitivity: 'personal',
    mention: 'may',
    minAssurance: 'channel',
    purposes: ['service_personalisation'],
    keepDays: 730,
    statement: { en: 'Phone number: {value}', 'zh-Hans': '电话：{value}', 'zh-Hant': '電話：{value}' },
    label: { en: 'phone number', 'zh-Hans': '电话', 'zh-Hant': '電話' },
  },
  {
    name: 'allergy',
    kind: 'need',
    cardinality: 'many',
    sensitivity: 'special',
    mention: 'only_if_raised',
    minAssurance: 'channel',
    purposes: ['service_personalisation'],
    keepDays: null,
    statement: {
      en: '{subject} is allergic to {value}',
      'zh-Hans': '{subject}对{value}过敏',
      'zh-Hant': '{subject}對{value}過敏',
    },
    label: { en: 'allergy', 'zh-Hans': '过敏', 'zh-Hant': '過敏' },
  },
]

export const predicates: ReadonlyMap<string, Predicate> = new Map(list.map((predicate) => [predicate.name, predicate]))

const openings = [
  { words: 'I like ', predicate: 'seat_preference' },
  { words: 'My phone number is ', predicate: 'phone' },
  { words: 'I am allergic to ', predicate: 'allergy' },
] as const

/** A listener can be as small as this one, which knows three sentences. Whatever hears, memory treats it the same. */
export const listener: Listener = {
  id: 'three-sentences@1',
  hear: ({ timeline }) =>
    timeline.flatMap((message) =>
      message.type === 'message' && message.author.role === 'customer' ? heardIn(message.id, message.body.text) : [],
    ),
}

function heardIn(messageId: string, text: string): Heard[] {
  return openings.flatMap(({ words, predicate }) => {
    const start = text.indexOf(words)
    if (start < 0) return []
    const stop = text.indexOf('.', start)
    const end = stop < 0 ? text.length : stop
    const heard = {
      messageId,
      subject: 'customer',
      predicate,
      qualifier: null,
      value: text.slice(start + words.length, end),
    }
    return [{ ...heard, span: [start, end], confidence: 0.9, stance: 'states', validFrom: null, validTo: null }]
  })
}
