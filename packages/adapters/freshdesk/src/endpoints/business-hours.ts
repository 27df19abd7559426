import type { CallOptions } from '@attune/core'
import type { Account } from '../account.ts'
import { type BusinessHoursWire, businessHoursWire } from '../wire/business-hours.ts'

export async function listBusinessHours(
  { client }: Account,
  { signal }: CallOptions = {},
): Promise<BusinessHoursWire[]> {
  const needs = 'an administrator, and a plan with business hours'
  return (await client.json(businessHoursWire, { path: 'business_hours', needs, signal })).body
}
