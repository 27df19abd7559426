import { orNull, wireId, wireObject, wireText } from '@attune/adapter-kit'
import type * as z from 'zod'

export const agentWire = wireObject({
  id: wireId,
  contact: orNull(wireObject({ name: wireText, email: wireText })),
})
export type AgentWire = z.output<typeof agentWire>
