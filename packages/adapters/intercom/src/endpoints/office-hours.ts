import type { HttpClient } from '@attune/adapter-kit'
import type { CallOptions } from '@attune/core'
import { exceptionsWire, schedulesWire } from '../wire/office-hours.ts'
import { newerVersion } from './newer-version.ts'

export async function listSchedules(client: HttpClient, { signal }: CallOptions = {}) {
  const { body } = await client.json(schedulesWire, { path: 'office_hours_schedules', headers: newerVersion, signal })
  return body.data
}

export async function listExceptions(client: HttpClient, schedule: string, { signal }: CallOptions = {}) {
  const { body, observedAt } = await client.json(exceptionsWire, {
    path: 'office_hours_schedules/{id}/office_hours_exceptions',
    params: { id: schedule },
    headers: newerVersion,
    signal,
  })
  return { exceptions: body.data, observedAt }
}
