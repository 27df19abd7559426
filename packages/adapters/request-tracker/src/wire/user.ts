import { wireId, wireObject, wireText, wireTime } from '@attune/adapter-kit'
import * as z from 'zod'
import { customFieldsWire } from './ticket.ts'

/** RT's booleans: `1`, `"1"`, `0`, `"0"`, or `""` in lists, where it does not tell. */
const flagWire = z
  .union([z.string(), z.number(), z.boolean()])
  .nullish()
  .transform((flag) =>
    flag === null || flag === undefined || flag === '' ? null : String(flag) === '1' || flag === true,
  )

export const userWire = wireObject({
  id: wireId,
  Name: wireText,
  EmailAddress: wireText,
  RealName: wireText,
  Lang: wireText,
  Timezone: wireText,
  MobilePhone: wireText,
  WorkPhone: wireText,
  HomePhone: wireText,
  Privileged: flagWire,
  Disabled: flagWire,
  Created: wireTime,
  LastUpdated: wireTime,
  CustomFields: customFieldsWire,
})
export type UserWire = z.output<typeof userWire>

export const userFields = {
  fields:
    'Name,EmailAddress,RealName,Lang,Timezone,MobilePhone,WorkPhone,HomePhone,Privileged,Disabled,Created,LastUpdated,CustomFields',
} as const
