import { contentHash } from '@attune/core'
import { UpstreamError } from '../errors/upstream-error.ts'

/** One page of a list that is read to its end. */
export interface CollectedPage<T> {
  items: readonly T[]
  /** What the next page is asked with; `null` = this was the last. */
  next: string | null
}

/** What {@link collectPages} says when a list does not end, and when it gives up. */
export interface CollectOptions {
  /** For the error: `comments of a ticket`. */
  what: string
  /** Default: 1,000. */
  maxPages?: number | undefined
  signal?: AbortSignal | undefined
}

/**
 * All pages of something that belongs to one record, such as the comments of a ticket. Ends also where a helpdesk does
 * not: when its next page is one we have been on or the same as the last, or there are more pages than anybody could have written.
 *
 * @throws UpstreamError when the pages go in a circle or do not end.
 * @example
 * await collectPages(async (url) => {
 *   const { body } = await client.json(commentsWire, { path: 'tickets/{id}/comments', params: { id }, ...(url && { url }) })
 *   return { items: body.comments, next: body.next_page ?? null }
 * }, { what: 'comments of a ticket', signal })
 */
export async function collectPages<T>(
  fetchPage: (next: string | null) => Promise<CollectedPage<T>>,
  { what, maxPages = 1000, signal }: CollectOptions,
): Promise<T[]> {
  const items: T[] = []
  const visited = new Set<string>()
  let next: string | null = null
  let last: string | null = null
  for (let page = 0; page < maxPages; page++) {
    signal?.throwIfAborted()
    const answer: CollectedPage<T> = await fetchPage(next)
    const print = contentHash(answer.items)
    // Page numbers never come again, so a helpdesk that stands still is known by what it sends.
    if (page > 0 && answer.items.length > 0 && print === last) throw endless(what, 'a page comes again')
    last = print
    for (const item of answer.items) items.push(item)
    if (answer.next === null) return items
    if (visited.has(answer.next)) throw endless(what, 'a page comes again')
    visited.add(answer.next)
    next = answer.next
  }
  throw endless(what, `there are more than ${maxPages} pages`)
}

const endless = (what: string, why: string): UpstreamError =>
  new UpstreamError(`Reading the ${what} does not end: ${why}. Nothing of them was kept.`, { retryable: false })
