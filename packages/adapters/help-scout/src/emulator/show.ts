import { htmlOf, type World, type WorldAuthor, type WorldConversation, type WorldEntry } from '@attune/testkit/emulator'
import { utc } from './hal.ts'

const statuses = { new: 'active', open: 'active', on_hold: 'active', pending: 'pending', resolved: 'closed' } as const
const statusWord = (status: string): string => (statuses as Record<string, string>)[status] ?? 'closed'

/** Version 2 takes machines for users. */
export type Version = 'v2' | 'v3'

export function showConversation(world: World, conversation: WorldConversation, embed: boolean): object {
  const { id, subject, status, channel, tags, fields, createdAt, customerId, entries } = conversation
  const { first, last, email } = personOf(world.customer(customerId)?.name ?? null, world.customer(customerId)?.email)
  const closed =
    status === 'resolved' || status === 'closed' ? entries.findLast(({ kind }) => kind === 'status') : undefined
  return {
    ...{ id: Number(id), number: Number(id) % 1000, threads: entries.length, type: typeOf(channel), subject },
    ...{ status: statusWord(status), state: 'published', mailboxId: 85, assignee: null },
    ...{ createdAt: utc(createdAt), closedAt: closed === undefined ? null : utc(closed.at) },
    userUpdatedAt: utc(userUpdatedAt(conversation)),
    customerWaitingSince: waiting(world, waitingSince(conversation) ?? createdAt),
    tags: tags.map((tag, index) => ({ id: 9000 + index, tag, color: 'none' })),
    primaryCustomer: { id: Number(customerId), type: 'customer', first, last, email },
    customFields: Object.entries(fields).map(([key, value]) => ({ id: Number(key), name: `Field ${key}`, value })),
    ...(embed ? { _embedded: { threads: showThreads(world, conversation, 'v2').map(cutShort(channel)) } } : {}),
  }
}

const waiting = (world: World, since: number): object => ({
  time: utc(since),
  friendly: `${Math.round((world.clock.now() - since) / 60_000)} minutes ago`,
})

const typeOf = (channel: string): string => (channel === 'chat' || channel === 'phone' ? channel : 'email')

/** "By design": embedded chats are cut. */
const cutShort =
  (channel: string) =>
  (thread: { body: string | null }): object =>
    channel === 'chat' ? { ...thread, body: thread.body?.slice(0, 20) ?? null } : thread

/** When the customer began to wait: the first of the messages that nobody has answered. */
function waitingSince({ entries }: WorldConversation): number | null {
  const said = entries.filter(({ kind }) => kind === 'message')
  const answered = said.findLastIndex(({ author }) => author.role !== 'customer')
  return said[answered + 1]?.at ?? null
}

/** A rating is no update of a user, and shows in no time of the conversation. */
function userUpdatedAt(conversation: WorldConversation): number {
  const { entries, updatedAt } = conversation
  const newest = entries.at(-1)
  const told = entries.findLast(({ kind }) => kind !== 'rating')
  // What left no entry, such as a tag, was done by somebody of the team.
  if (told === undefined || newest === undefined || updatedAt > newest.at) return updatedAt
  return told.author.role === 'customer' ? (waitingSince(conversation) ?? told.at) : told.at
}

/** Newest first. */
export function showThreads(world: World, { customerId, entries }: WorldConversation, version: Version) {
  const customer = {
    id: Number(customerId),
    ...personOf(world.customer(customerId)?.name ?? null, world.customer(customerId)?.email),
  }
  const threads = entries.flatMap((entry, index) => {
    const thread = threadOf(entry, version, index === 0 ? 'active' : 'nochange')
    return thread === null
      ? []
      : [{ ...thread, customer: { ...customer, type: 'customer' }, rating: ratingAfter(entries, index) }]
  })
  return threads.toReversed()
}

function threadOf(entry: WorldEntry, version: Version, status: string) {
  const base = {
    ...{
      id: Number(entry.id),
      state: 'published',
      createdAt: utc(entry.at),
      createdBy: creator(entry.author, version),
    },
    ...{ source: { type: 'email', via: entry.author.role === 'customer' ? 'customer' : 'user' }, savedReplyId: 0 },
  }
  if (entry.kind === 'status')
    return { ...base, type: 'lineitem', status: statusWord(entry.to), body: null, action: { type: 'default' } }
  if (entry.kind !== 'message' && entry.kind !== 'note') return null
  const type = entry.kind === 'note' ? 'note' : entry.author.role === 'customer' ? 'customer' : 'message'
  const attachments = entry.attachments.map(({ id, name, mediaType, bytes }) => ({
    ...{ id: Number(id), filename: name, mimeType: mediaType, size: bytes, state: 'valid' },
    _links: { web: { href: `https://secure.helpscout.net/file/${id}` } },
  }))
  return { ...base, type, status, body: htmlOf(entry), action: { type: 'default' }, _embedded: { attachments } }
}

/** It hangs on the thread it was given for. */
function ratingAfter(entries: readonly WorldEntry[], index: number): object | null {
  const later = entries.slice(index + 1)
  const next = later.findIndex(({ kind }) => kind === 'message')
  const rating = later.slice(0, next === -1 ? later.length : next).find((entry) => entry.kind === 'rating')
  if (entries[index]?.kind !== 'message' || rating?.kind !== 'rating') return null
  const word = rating.score >= 0.75 ? 'great' : rating.score >= 0.25 ? 'okay' : 'not_good'
  return { customerId: Number(rating.author.id), rating: word, comments: rating.comment }
}

function creator({ role, id, name }: WorldAuthor, version: Version): object | null {
  if (role === 'system') return null
  const machine = role === 'bot' || role === 'ai'
  const type = role === 'customer' ? 'customer' : machine && version === 'v3' ? 'system_user' : 'user'
  return { id: Number(id), type, ...personOf(name) }
}

export function personOf(name: string | null, email: string | null = null) {
  const [first = '', ...rest] = (name ?? '').split(' ')
  return { first, last: rest.join(' '), email }
}
