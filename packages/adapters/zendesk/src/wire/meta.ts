import { orNull, wireBoolean, wireObject, wireText } from '@attune/adapter-kit'

/** Of a list that is paged by a cursor. Lists of archived tickets come whole, without it. */
export const metaWire = orNull(wireObject({ has_more: wireBoolean, after_cursor: wireText }))
