import assert from 'node:assert/strict'
import { type HelpdeskAdapter, type PullOptions, paginate } from '@attune/core'
import type { Pulled } from './bench.ts'

const MOST_PAGES = 1000

/** Pulls until there is no more, and keeps the last version of each conversation, as everybody is told to. */
export async function pullToEnd(
  adapter: HelpdeskAdapter,
  options: PullOptions,
  isOurs: (id: string) => boolean = () => true,
): Promise<Pulled> {
  const pages: Pulled['pages'] = []
  for await (const page of paginate((asked) => adapter.conversations(asked), options)) {
    pages.push({ ...page, items: page.items.filter((item) => isOurs(sourceId(item))) })
    assert.ok(pages.length < MOST_PAGES, `conversations() gave ${MOST_PAGES} pages and there are still more`)
  }
  const delivered = pages.flatMap(({ items }) => items)
  return {
    pages,
    delivered,
    conversations: new Map(delivered.map((item) => [sourceId(item), item])),
    cursor: pages.at(-1)?.cursor ?? '',
  }
}

export const sourceId = (record: { source: { id: string } | null }): string => {
  assert.ok(record.source !== null, 'a record of a helpdesk has a `source`')
  return record.source.id
}
