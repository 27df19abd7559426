import type { Conversation, ShortConversation } from '@attune/core'
import { createMemory, type Heard, type Listener, type Predicate } from '../src/index.ts'

const day = (name: string, over: Partial<Predicate> = {}): Predicate => ({
  name,
  kind: 'preference',
  cardinality: 'one',
  sensitivity: 'personal',
  mention: 'may',
  minAssurance: 'channel',
  purposes: ['service_personalisation'],
  keepDays: null,
  statement: {
    en: `{subject}: ${name} is {value}`,
    'zh-Hans': `{subject}的${name}是{value}`,
    'zh-Hant': `{subject}的${name}是{value}`,
  },
  label: { en: name, 'zh-Hans': `${name}（简）`, 'zh-Hant': `${name}（繁）` },
  ...over,
})

const list = [
  day('city'),
  day('likes', { cardinality: 'many' }),
  day('allergy', {
    cardinality: 'many',
    sensitivity: 'special',
    mention: 'only_if_raised',
    minAssurance: 'authenticated',
  }),
  day('birthday', { mention: 'only_if_raised' }),
  day('temper', { mention: 'never' }),
  day('plan', { keepDays: 30 }),
  day('stay', { keepDays: 3 }),
]

export const predicates: ReadonlyMap<string, Predicate> = new Map(list.map((predicate) => [predicate.name, predicate]))

const stances = { '': 'states', '!': 'corrects', '-': 'ends' } as const

/**
 * Hears `city=Leeds`, `!city=York` (corrects), `-city=York` (ends), `city@work=Leeds` (qualifier), several in a message.
 * What the package's own listener hears is tested where it is; these tests are about what becomes of it.
 */
export const listener: Listener = {
  id: 'test@1',
  hear: (conversation: Conversation) =>
    conversation.timeline.flatMap((message) =>
      message.type === 'message' ? heardIn(message.id, message.body.text) : [],
    ),
}

function heardIn(messageId: string, text: string): Heard[] {
  return [...text.matchAll(/([!-]?)([a-z]+)(?:@([a-z]+))?=([\p{L}\d]+)/gu)].map((match) => {
    const [whole, sign = '', predicate = '', qualifier = null, value = ''] = match
    return {
      messageId,
      span: [match.index, match.index + whole.length],
      subject: 'customer',
      predicate,
      qualifier: qualifier ?? null,
      value,
      confidence: 0.8,
      stance: stances[sign as keyof typeof stances],
      validFrom: null,
      validTo: null,
    }
  })
}

export const memory = createMemory({ listener, predicates })

/** One message of the customer, said then. */
export const said = (id: string, text: string, at?: string): ShortConversation => ({
  id,
  messages: [{ role: 'customer', text, ...(at ? { at } : {}) }],
})

export const may = (dayOfMonth: number) => `2026-05-${String(dayOfMonth).padStart(2, '0')}T09:00:00.000Z`
export const now = '2026-06-01T12:00:00.000Z'
export const asking = { now, assurance: 'channel', purpose: 'service_personalisation' } as const
