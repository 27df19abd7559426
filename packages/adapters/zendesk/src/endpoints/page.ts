import type * as z from 'zod'
import type { metaWire } from '../wire/meta.ts'

/** Zendesk serves no longer pages of what belongs to a ticket. */
const PER_PAGE = 100

/** Page numbers end at 10,000 rows, cursors do not. */
export const pageOf = (after: string | null) => ({ 'page[size]': PER_PAGE, 'page[after]': after })

export const nextOf = (meta: z.output<typeof metaWire>): string | null =>
  meta?.has_more === true ? meta.after_cursor : null
