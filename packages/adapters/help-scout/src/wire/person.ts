import { orNull, wireId, wireObject, wireText } from '@attune/adapter-kit'
import type * as z from 'zod'

/** Somebody as conversations and threads name them. `type`: `customer`, `user`, `team`, and in v3 `system_user`. */
export const personWire = wireObject({
  id: orNull(wireId),
  type: wireText,
  first: wireText,
  last: wireText,
  email: wireText,
})

export type Person = z.output<typeof personWire>
