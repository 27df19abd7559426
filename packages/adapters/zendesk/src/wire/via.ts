import { orNull, wireId, wireList, wireObject, wireText } from '@attune/adapter-kit'
import * as z from 'zod'

const endWire = wireObject({ ticket_id: orNull(wireId), ticket_ids: wireList(wireId) })

/** How a ticket, a comment or a change came about. The channel is a word, or by age a number. */
export const viaWire = wireObject({
  channel: orNull(z.union([z.string(), z.number().transform(String)])),
  source: orNull(wireObject({ from: orNull(endWire), to: orNull(endWire), rel: wireText })),
})
export type ViaWire = z.output<typeof viaWire>
