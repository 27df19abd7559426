import type { HelpdeskAdapter, WriteText, Written } from '@attune/core'
import type { AdapterSetup } from '../../src/contract/descriptor.ts'
import { type Breaking, but, interactions } from './break.ts'

let counter = 0

const write = (adapter: HelpdeskAdapter, kind: 'note' | 'reply', request: WriteText): Promise<Written> =>
  (adapter[kind] as NonNullable<HelpdeskAdapter['note']>)(request)

const otherKey = (request: WriteText): WriteText => ({ ...request, key: `${request.key}-${++counter}` })

async function relabel(
  { fetch, secret }: AdapterSetup,
  conversation: string,
  labels: readonly string[],
): Promise<Written> {
  await fetch(`https://paperboat.test/api/letters/${conversation}/labels`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${secret}` },
    body: JSON.stringify({ labels }),
  })
  return { id: null, changed: true }
}

/** What was written, by a process that never looks at the helpdesk. One for each helpdesk. */
const memories = new WeakMap<object, Map<string, string | null>>()

/** By the clause that each of them breaks. */
export const brokenWriting: Readonly<Record<string, Breaking>> = {
  'inputs-unchanged': but((adapter) => ({
    addTags: (request) =>
      adapter.addTags?.({ ...request, tags: (request.tags as string[]).sort() }) as Promise<Written>,
  })),
  'note-once': but((adapter) => ({ note: (request) => write(adapter, 'note', otherKey(request)) })),
  'note-internal': but((adapter) => ({ note: (request) => write(adapter, 'reply', request) })),
  'note-after-crash': but((adapter, { clock }) => ({
    async note(request) {
      const memory = memories.get(clock) ?? new Map<string, string | null>()
      memories.set(clock, memory)
      const earlier = memory.get(request.key)
      if (earlier !== undefined) return { id: earlier, changed: false }
      const written = await write(adapter, 'note', otherKey(request))
      memory.set(request.key, written.id)
      return written
    },
  })),
  'note-own': interactions((interaction) =>
    interaction.type === 'note' ? { ...interaction, customFields: {} } : interaction,
  ),
  'reply-once': but((adapter) => ({ reply: (request) => write(adapter, 'reply', otherKey(request)) })),
  'tags-additive': but((_adapter, setup) => ({
    addTags: ({ conversation, tags }) => relabel(setup, conversation, tags),
  })),
  'tags-removed': but((_adapter, setup) => ({ removeTags: ({ conversation }) => relabel(setup, conversation, []) })),
  'fields-siblings': but((adapter) => ({
    setFields: ({ fields, ...request }) =>
      adapter.setFields?.({ ...request, fields: { boat: null, sail: null, ...fields } }) as Promise<Written>,
  })),
  'writes-elsewhere': but((adapter) => ({
    note: (request) =>
      write(adapter, 'note', request).catch((error) => {
        if (error?.code === 'not_found') return { id: null, changed: false }
        throw error
      }),
  })),
}
