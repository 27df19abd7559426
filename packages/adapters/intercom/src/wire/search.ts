import { orNull, wireId, wireObject, wireText, wireTime } from '@attune/adapter-kit'
import * as z from 'zod'
import { contactWire } from './contact.ts'

/** On the last page there is no `next` at all. */
const pagesWire = orNull(wireObject({ next: orNull(wireObject({ starting_after: wireText })) }))

const rowWire = wireObject({ id: wireId, updated_at: wireTime })
export type ConversationRow = z.output<typeof rowWire>

/** Lists leave the parts out, so of each conversation no more is read than which one it is and when it changed. */
export const conversationsWire = wireObject({ conversations: z.array(rowWire), pages: pagesWire })

export const contactsWire = wireObject({ data: z.array(contactWire), pages: pagesWire })

/** Only in API 2.16 and later. Its `next` is an address, not a cursor. */
export const deletedWire = wireObject({
  conversations: z.array(wireObject({ id: wireId, deleted_at: wireTime })),
  pages: orNull(wireObject({ next: wireText })),
})

export const startingAfter = (pages: z.output<typeof pagesWire>): string | null => pages?.next?.starting_after ?? null
