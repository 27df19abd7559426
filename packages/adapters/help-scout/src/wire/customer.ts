import { orNull, wireId, wireList, wireObject, wireText, wireTime } from '@attune/adapter-kit'
import type * as z from 'zod'
import { listWire } from './page.ts'

const handleWire = wireObject({ value: wireText })

export const customerWire = wireObject({
  id: wireId,
  firstName: wireText,
  lastName: wireText,
  createdAt: wireTime,
  updatedAt: wireTime,
  _embedded: orNull(wireObject({ emails: wireList(handleWire), phones: wireList(handleWire) })),
})

export const customersWire = listWire('customers', customerWire)

export type WireCustomer = z.output<typeof customerWire>
