import { orNull, wireList, wireNumber, wireObject, wireText } from '@attune/adapter-kit'
import type * as z from 'zod'

/** A page of any collection. `total` and `next_page` are there for tickets and users, and never for history and attachments. */
export function collectionOf<S extends z.ZodType>(item: S) {
  return wireObject({
    items: wireList(item),
    count: wireNumber,
    total: orNull(wireNumber),
    pages: orNull(wireNumber),
    next_page: wireText,
  })
}
