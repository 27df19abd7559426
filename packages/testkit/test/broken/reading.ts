import type { Interaction } from '@attune/core'
import { Failure } from '../paperboat/client.ts'
import { type Breaking, but, conversations, interactions } from './break.ts'

let counter = 0

const message = (change: (message: Extract<Interaction, { type: 'message' }>) => Interaction): Breaking =>
  interactions((interaction) => (interaction.type === 'message' ? change(interaction) : interaction))

/** By the clause that each of them breaks. */
export const brokenReading: Readonly<Record<string, Breaking>> = {
  'schema-valid': conversations((conversation) => ({ ...conversation, locale: '' })),
  'customers-valid': but((adapter) => ({
    async customers(options) {
      const page = await adapter.customers?.(options)
      return { cursor: '', more: false, ...page, items: page?.items.slice(1) ?? [] }
    },
  })),
  'service-hours-valid': but((adapter) => ({
    async serviceHours(options) {
      const schedules = (await adapter.serviceHours?.(options)) ?? []
      return schedules.map((schedule) => ({ ...schedule, timeZone: 'Taipei' }))
    },
  })),
  'stable-ids': interactions((interaction) => ({ ...interaction, id: `${interaction.id}-${++counter}` })),
  'whole-conversations': conversations((conversation) => ({
    ...conversation,
    timeline: conversation.timeline.slice(0, 30),
  })),
  'first-message-once': conversations((conversation) => {
    const [first, ...rest] = conversation.timeline
    return first === undefined
      ? conversation
      : { ...conversation, timeline: [{ ...first, id: `${first.id}-description` }, first, ...rest] }
  }),
  'private-notes': interactions((interaction) => {
    if (interaction.type !== 'note') return interaction
    const { text, at, ...rest } = interaction
    return {
      ...rest,
      type: 'message',
      visibility: 'public',
      automated: null,
      body: { text },
      attachments: [],
      sentAt: at,
      editedAt: null,
    }
  }),
  authorship: message((one) => ({
    ...one,
    author: { ...one.author, role: one.author.role === 'bot' ? 'agent' : one.author.role },
  })),
  'clean-text': message((one) => ({ ...one, body: { text: one.body.html ?? '' } })),
  instants: message((one) => ({ ...one, sentAt: new Date(Date.parse(one.sentAt ?? '') + 3_600_000).toISOString() })),
  'other-time-zone': message((one) => ({
    ...one,
    sentAt: one.sentAt === null ? null : new Date(one.sentAt.slice(0, -1)).toISOString(),
  })),
  'head-fields': conversations((conversation) => ({ ...conversation, tags: [] })),
  'status-changes': interactions((interaction) => (interaction.type === 'status' ? null : interaction)),
  ratings: interactions((interaction) =>
    interaction.type === 'rating'
      ? { ...interaction, rating: { ...interaction.rating, worst: 5, best: 1 } }
      : interaction,
  ),
  attachments: message((one) => ({ ...one, attachments: [] })),
  'one-by-id': but((adapter) => ({
    conversation: async (id, options) => ({ ...(await adapter.conversation(id, options)), subject: null }),
  })),
  'check-connection': but(() => ({ check: async () => ({ account: 'paperboat.test', warnings: [] }) })),
  'honest-capabilities': but((adapter) => ({ capabilities: { ...adapter.capabilities, reply: 'no' } })),
  deletions: conversations((conversation) => ({ ...conversation, deletion: null })),
  merges: interactions((interaction) => (interaction.type === 'merge' ? null : interaction)),
  nulls: conversations((conversation) => {
    // As if a subject were always there.
    return { ...conversation, subject: (conversation.subject as string).trim() }
  }),
  'unknown-fields': (setup) => but(() => ({}))({ ...setup, fetch: strict(setup.fetch) }),
}

const strict =
  (inner: typeof fetch): typeof fetch =>
  async (input, init) => {
    const response = await inner(input, init)
    if ((await response.clone().text()).includes('brand_new_field')) throw new Failure('wire_format', '/letters')
    return response
  }
