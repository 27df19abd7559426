import { orNull, wireNumber, wireObject, wireText } from '@attune/adapter-kit'
import * as z from 'zod'

/** One page of a list, whatever it lists. */
export interface ListPage<T> {
  rows: T[]
  /** There is a page behind it. */
  more: boolean
}

const pageWire = wireObject({ totalElements: wireNumber, totalPages: wireNumber, number: wireNumber })
const linksWire = wireObject({ next: orNull(wireObject({ href: wireText })) })

/**
 * A list in HAL. An empty one has no `_embedded` at all, so a page without it is empty only where the numbers beside it
 * agree; otherwise it is broken, and read as an empty one it would end the pull.
 */
export function listWire<K extends string, S extends z.ZodType>(name: K, row: S) {
  return wireObject({
    _embedded: orNull(z.looseObject({ [name]: z.array(row) })),
    page: orNull(pageWire),
    _links: orNull(linksWire),
  })
    .refine(({ _embedded, page }) => _embedded !== null || isEmpty(page), { path: ['_embedded'] })
    .transform(({ _embedded, page, _links }): ListPage<z.output<S>> => {
      const behind = (page?.number ?? 1) < (page?.totalPages ?? 1)
      return {
        rows: (_embedded?.[name] ?? []) as z.output<S>[],
        more: _embedded !== null && (behind || (_links?.next?.href ?? null) !== null),
      }
    })
}

function isEmpty(page: z.output<typeof pageWire> | null): boolean {
  if (page === null) return false
  return page.totalElements === 0 || (page.number ?? 1) > (page.totalPages ?? Number.POSITIVE_INFINITY)
}
