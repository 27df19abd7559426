import { wireBoolean, wireObject, wireText } from '@attune/adapter-kit'
import * as z from 'zod'
import { besidesWire, ticketWire } from './ticket.ts'
import { userWire } from './user.ts'

const positionWire = { after_cursor: wireText, after_url: wireText, end_of_stream: wireBoolean }

export const ticketsExportWire = wireObject({ tickets: z.array(ticketWire), ...besidesWire, ...positionWire })
export const usersExportWire = wireObject({ users: z.array(userWire), ...positionWire })

/** Where an export is, as its answer tells. */
export type ExportAnswer = Pick<z.output<typeof usersExportWire>, keyof typeof positionWire>
