import type { CallOptions, ServiceHours } from '@attune/core'
import type { Account } from './account.ts'
import { listHolidays, listSchedules } from './endpoints/schedules.ts'
import { serviceHoursOf } from './map/service-hours.ts'

export async function readServiceHours(account: Account, options: CallOptions = {}): Promise<ServiceHours[]> {
  const hours: ServiceHours[] = []
  for (const schedule of await listSchedules(account, options))
    hours.push(serviceHoursOf(schedule, await listHolidays(account, schedule.id, options)))
  return hours
}
