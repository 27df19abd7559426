import type { CallOptions } from '@attune/core'
import type { Account } from '../account.ts'
import { type HolidayWire, holidaysWire, type ScheduleWire, schedulesWire } from '../wire/schedule.ts'

const needs = 'a plan with business hours'

export async function listSchedules({ client }: Account, { signal }: CallOptions = {}): Promise<ScheduleWire[]> {
  return (await client.json(schedulesWire, { path: 'business_hours/schedules', needs, signal })).body.schedules
}

export async function listHolidays(
  { client }: Account,
  id: string,
  { signal }: CallOptions = {},
): Promise<HolidayWire[]> {
  const request = { path: 'business_hours/schedules/{id}/holidays', params: { id }, needs, signal }
  return (await client.json(holidaysWire, request)).body.holidays
}
