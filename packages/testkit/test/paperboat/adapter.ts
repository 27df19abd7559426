import type { Conversation, HelpdeskAdapter, Page, PullOptions, ServiceHours, WriteText, Written } from '@attune/core'
import type { AdapterSetup } from '../../src/contract/descriptor.ts'
import { type Ask, client, Failure } from './client.ts'
import { conversationOf, customerOf, system } from './map.ts'
import { paperboatReceiver } from './webhook.ts'
import type { Letter, Writer } from './wire.ts'

/** The adapter of the invented helpdesk: small, and keeps the whole contract. */
export function paperboat(setup: AdapterSetup): HelpdeskAdapter {
  const ask = client(setup)
  const letterAt = (id: string, signal?: AbortSignal) =>
    ask<Letter>({ path: `/letters/${encodeURIComponent(id)}`, name: '/letters/{id}', signal })

  return {
    id: system,
    specVersion: 1,
    connection: null,
    capabilities: {
      customers: 'yes',
      webhook: 'yes',
      note: 'yes',
      reply: 'yes',
      add_tags: 'yes',
      remove_tags: 'yes',
      set_fields: 'yes',
      service_hours: 'yes',
      ratings: 'yes',
      attachments: 'yes',
      status_changes: 'yes',
      deletions: 'yes',
      merges: 'yes',
      custom_fields: 'yes',
    },
    async check({ signal } = {}) {
      const { account } = await ask<{ account: string }>({ path: '/me', signal })
      return { account, warnings: [] }
    },
    conversations: (options) => letters(ask, setup, options),
    async conversation(id, { signal } = {}) {
      return conversationOf(await letterAt(id, signal), setup.clock.now())
    },
    async customers({ cursor, limit = 100, signal } = {}) {
      const after = positionOf(cursor)
      const { writers, more } = await ask<{ writers: Writer[]; more: boolean }>({
        path: `/writers?after=${after}&limit=${limit}`,
        name: '/writers',
        signal,
      })
      const last = writers.at(-1)?.change ?? after
      return { items: writers.map((writer) => customerOf(writer, setup.clock.now())), cursor: cursorAt(last), more }
    },
    async serviceHours({ signal } = {}) {
      return [await ask<ServiceHours>({ path: '/hours', signal })]
    },
    webhook: paperboatReceiver(setup.webhookSecrets),
    note: (request) => writeOnce(ask, letterAt, 'asides', request),
    reply: (request) => writeOnce(ask, letterAt, 'words', request),
    addTags: ({ conversation, tags, signal }) =>
      relabel(ask, letterAt, conversation, signal, (labels) => [...new Set([...labels, ...tags])]),
    removeTags: ({ conversation, tags, signal }) =>
      relabel(ask, letterAt, conversation, signal, (labels) => labels.filter((label) => !tags.includes(label))),
    async setFields({ conversation, fields, signal }) {
      await ask({
        method: 'PATCH',
        path: `/letters/${conversation}/extras`,
        name: '/letters/{id}/extras',
        body: fields,
        signal,
      })
      return { id: null, changed: true }
    },
  }
}

async function letters(ask: Ask, setup: AdapterSetup, options: PullOptions = {}): Promise<Page<Conversation>> {
  const { cursor, since, limit = 100, signal } = options
  const after = positionOf(cursor)
  const from = cursor === undefined && since !== undefined ? `&since=${Math.floor(Date.parse(since) / 1000)}` : ''
  const path = `/letters?after=${after}&limit=${limit}${from}`
  const { letters: found, more } = await ask<{ letters: Letter[]; more: boolean }>({ path, name: '/letters', signal })
  const last = found.at(-1)?.change ?? after
  if (more && last <= after) throw new Failure('upstream', '/letters')
  return {
    items: found.map((letter) => conversationOf(letter, setup.clock.now())),
    cursor: cursorAt(last),
    more: more === true,
  }
}

const cursorAt = (change: number): string => `paperboat:${change}.`

function positionOf(cursor: string | undefined): number {
  if (cursor === undefined) return 0
  const position = /^paperboat:(\d+)\.$/.exec(cursor)?.[1]
  if (position === undefined) throw new Failure('invalid_cursor', 'the cursor')
  return Number(position)
}

type LetterAt = (id: string, signal?: AbortSignal) => Promise<Letter>

async function writeOnce(ask: Ask, letterAt: LetterAt, kind: 'asides' | 'words', request: WriteText): Promise<Written> {
  const { conversation, text, key, signal } = request
  const { events } = await letterAt(conversation, signal)
  const earlier = events?.find(({ reference }) => reference === key)
  if (earlier !== undefined) return { id: String(earlier.id), changed: false }
  const body = { text, reference: key }
  const { id } = await ask<{ id: number }>({
    method: 'POST',
    path: `/letters/${conversation}/${kind}`,
    name: `/letters/{id}/${kind}`,
    body,
    signal,
  })
  return { id: String(id), changed: true }
}

async function relabel(
  ask: Ask,
  letterAt: LetterAt,
  conversation: string,
  signal: AbortSignal | undefined,
  change: (labels: readonly string[]) => string[],
): Promise<Written> {
  const labels = (await letterAt(conversation, signal)).labels ?? []
  const wanted = change(labels)
  if (wanted.length === labels.length) return { id: null, changed: false }
  await ask({
    method: 'PUT',
    path: `/letters/${conversation}/labels`,
    name: '/letters/{id}/labels',
    body: { labels: wanted },
    signal,
  })
  return { id: null, changed: true }
}
