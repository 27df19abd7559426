import { type CallOptions, isAttuneError, type ServiceHours } from '@attune/core'
import type { Account } from '../account.ts'
import { listExceptions, listSchedules } from '../endpoints/office-hours.ts'
import { serviceHoursOf } from '../map/service-hours.ts'

/** One for each schedule; days that close every year are told for this year and the next. */
export async function pullServiceHours({ client }: Account, options: CallOptions = {}): Promise<ServiceHours[]> {
  const all: ServiceHours[] = []
  for (const schedule of await schedulesOf(client, options)) {
    const { exceptions, observedAt } = await listExceptions(client, schedule.id, options)
    const year = Number(observedAt.slice(0, 4))
    const hours = serviceHoursOf(schedule, exceptions, [year, year + 1])
    if (hours !== null) all.push(hours)
  }
  return all
}

/** A workspace that may not use 2.16 answers that the version is wrong: it has none to tell. */
async function schedulesOf(client: Account['client'], options: CallOptions) {
  try {
    return await listSchedules(client, options)
  } catch (error) {
    if (isAttuneError(error) && (error.code === 'rejected' || error.code === 'not_found')) return []
    throw error
  }
}
