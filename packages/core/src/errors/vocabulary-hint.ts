import { nearest } from '../shared/nearest.ts'

/** What other tools call the fields of the short form. */
const fieldNames: Readonly<Record<string, readonly string[]>> = {
  text: ['content', 'body', 'message', 'msg', 'utterance', 'value'],
  at: ['timestamp', 'created_at', 'createdat', 'time', 'date', 'ts', 'sent_at', 'sentat'],
  role: ['sender', 'from', 'author', 'speaker', 'who', 'type'],
  messages: ['turns', 'dialog', 'dialogue', 'utterances', 'comments', 'transcript'],
  id: ['_id', 'message_id', 'messageid', 'conversation_id', 'conversationid', 'ticket_id', 'uuid'],
  locale: ['lang', 'language'],
  channel: ['medium', 'platform'],
  assignee: ['assigned_to', 'assignedto', 'owner', 'agent'],
  team: ['group', 'department', 'queue', 'team_name'],
  history: ['visits', 'earlier', 'previous', 'past'],
  serviceHours: ['service_hours', 'business_hours', 'businesshours', 'hours'],
  timeZone: ['tz', 'timezone', 'time_zone'],
  mon: ['monday'],
  tue: ['tuesday'],
  wed: ['wednesday'],
  thu: ['thursday'],
  fri: ['friday'],
  sat: ['saturday'],
  sun: ['sunday'],
  metadata: ['meta', 'extra', 'annotations'],
}

/** Keys that are known one level further down: where, and what they are called there. */
const furtherDown = { assignee: 'team' } as const

/** What other tools say where Attune says something else. */
const words: Readonly<Record<string, readonly string[]>> = {
  user: ['customer'],
  human: ['customer'],
  client: ['customer'],
  buyer: ['customer'],
  caller: ['customer'],
  visitor: ['customer'],
  requester: ['customer'],
  'end-user': ['customer'],
  assistant: ['ai', 'agent'],
  model: ['ai'],
  llm: ['ai'],
  support: ['agent'],
  rep: ['agent'],
  operator: ['agent'],
  staff: ['agent'],
  seller: ['agent'],
  employee: ['agent'],
  chatbot: ['bot'],
  private: ['internal'],
  note: ['internal'],
  livechat: ['chat'],
  web: ['chat'],
  sms: ['chat'],
  whatsapp: ['chat'],
  mail: ['email'],
  voice: ['phone'],
  call: ['phone'],
  twitter: ['social'],
  facebook: ['social'],
}

/** `"user" is called "customer" here`, `did you mean "agent"?`, or `null`. Shows no value that is not a known word. */
export function valueHint(value: unknown, allowed: readonly string[]): string | null {
  if (typeof value !== 'string') return null
  const word = value.toLowerCase()
  const meant = Object.hasOwn(words, word) ? words[word]?.filter((candidate) => allowed.includes(candidate)) : undefined
  if (meant?.length) return `"${word}" is called ${meant.map((name) => `"${name}"`).join(' or ')} here`
  const near = nearest(value, allowed)
  return near === null ? null : `did you mean "${near}"?`
}

/** The same for an unknown key, given the keys that are known in its place. */
export function keyHint(key: string, known: readonly string[]): string | null {
  const word = key.toLowerCase()
  for (const name of known) {
    if (fieldNames[name]?.includes(word)) return `"${key}" is called "${name}" here`
  }
  for (const [outer, inner] of Object.entries(furtherDown)) {
    if (known.includes(outer) && (word === inner || fieldNames[inner]?.includes(word)))
      return `write it as "${outer}": { "${inner}": … }`
  }
  const near = nearest(key, known)
  return near === null ? null : `did you mean "${near}"?`
}
