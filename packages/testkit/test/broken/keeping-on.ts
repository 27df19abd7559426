import type { Conversation } from '@attune/core'
import { type Breaking, but } from './break.ts'

/** By the clause that each of them breaks. */
export const brokenKeepingOn: Readonly<Record<string, Breaking>> = {
  'complete-pages': but((adapter) => ({
    async conversations(options) {
      const page = await adapter.conversations(options)
      return { ...page, items: page.more ? page.items.slice(0, -1) : page.items }
    },
  })),
  // Reads one page of the helpdesk's, as if no account had more.
  'many-pages': but((adapter) => ({
    async conversations(options) {
      const page = await adapter.conversations(options)
      return { ...page, more: page.more && page.items.length < 100 }
    },
  })),
  'oldest-first': but((adapter) => ({
    async conversations(options) {
      const page = await adapter.conversations(options)
      return { ...page, items: page.items.toReversed() }
    },
  })),
  'since-boundary': but((adapter) => ({
    conversations: ({ since, ...options } = {}) =>
      adapter.conversations({
        ...options,
        since: since === undefined ? since : new Date(Date.parse(since) + 1000).toISOString(),
      }),
  })),
  'empty-account': but((adapter) => ({
    async conversations(options) {
      const page = await adapter.conversations(options)
      return page.items.length === 0 && options?.cursor === undefined ? { ...page, cursor: '' } : page
    },
  })),
  // The cursor is a ticket for what this process remembers.
  'resume-anywhere': but((adapter) => {
    const places = new Map<string, string>()
    return {
      async conversations({ cursor, ...options } = {}) {
        if (cursor !== undefined && !places.has(cursor)) return { items: [], cursor, more: false }
        const page = await adapter.conversations({ ...options, cursor: places.get(cursor ?? '') })
        places.set(page.cursor, page.cursor)
        return page
      },
    }
  }),
  // Asks for what is newer than the newest it has, at the end of a pull.
  'later-changes': but((adapter) => ({
    async conversations({ cursor, ...options } = {}) {
      const [place, newest = ''] = cursor?.split('|') ?? []
      const page = await adapter.conversations({ ...options, cursor: place })
      const items = page.items.filter((item) => updated(item) > newest)
      const last = page.items.at(-1)
      return {
        ...page,
        items,
        cursor: page.more || last === undefined ? page.cursor : `${page.cursor}|${updated(last)}`,
      }
    },
  })),
  'no-starting-over': but((adapter) => ({
    async conversations({ cursor, ...options } = {}) {
      const page = await adapter.conversations({ ...options, cursor: cursor === 'done' ? undefined : cursor })
      return page.more ? page : { ...page, cursor: 'done' }
    },
  })),
  // Counts rows, which move while it counts.
  'change-while-paging': but((adapter) => ({
    async conversations({ cursor, limit = 100, ...options } = {}) {
      if (cursor?.startsWith('rows:') !== true && cursor !== undefined)
        return adapter.conversations({ ...options, cursor, limit })
      const start = Number(cursor?.slice(5) ?? 0)
      const all = await adapter.conversations({ ...options, limit: 100 })
      const more = start + limit < all.items.length
      return { items: all.items.slice(start, start + limit), more, cursor: more ? `rows:${start + limit}` : all.cursor }
    },
  })),
  // Takes a broken connection for the end of what there is, and goes on behind it.
  'kill-anywhere': but((adapter) => ({
    conversations: (options = {}) =>
      adapter.conversations(options).catch((error) => {
        if (error?.code !== 'network') throw error
        const place = Number(/\d+/.exec(options.cursor ?? '0')?.[0])
        return { items: [], cursor: `paperboat:${place + 2}.`, more: true }
      }),
  })),
  // Keeps its place in itself, and looks at the cursor only to see whether to begin anew.
  'side-by-side': but((adapter) => {
    let place: string | undefined
    return {
      async conversations({ cursor, ...options } = {}) {
        const page = await adapter.conversations({ ...options, cursor: cursor === undefined ? undefined : place })
        place = page.cursor
        return page
      },
    }
  }),
  // Asks for the details of each, and gives up on all when one is gone.
  'vanished-meanwhile': but((adapter) => ({
    async conversations(options) {
      const page = await adapter.conversations(options)
      const items = await Promise.all(page.items.map(({ source }) => adapter.conversation(source?.id ?? '', options)))
      return { ...page, items }
    },
  })),
  'stuck-helpdesk': but((adapter) => ({
    conversations: ({ cursor, ...options } = {}) => {
      const [place, turn = '0'] = cursor?.split('#') ?? []
      return adapter.conversations({ ...options, cursor: place }).catch((error) => {
        if (error?.code !== 'upstream') throw error
        return { items: [], cursor: `${place}#${Number(turn) + 1}`, more: true }
      })
    },
  })),
  'foreign-cursor': but((adapter) => ({
    conversations: ({ cursor, ...options } = {}) =>
      adapter.conversations({ ...options, cursor: cursor?.endsWith('.') === true ? cursor : undefined }),
  })),
}

const updated = ({ remoteUpdatedAt }: Conversation): string => remoteUpdatedAt ?? ''
