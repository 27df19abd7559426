import assert from 'node:assert/strict'
import { serviceHoursSchema } from '@attune/core'
import type { Clause } from '../clause.ts'

export const serviceHoursValid: Clause = {
  id: 'service-hours-valid',
  title: 'business hours fit the schema of core',
  skip: (bench) => bench.lacks('service_hours'),
  async run(bench) {
    const schedules = await bench.adapter.serviceHours?.()
    assert.ok(Array.isArray(schedules), 'serviceHours() gives no list')
    for (const schedule of schedules) {
      const { success, error } = serviceHoursSchema.safeParse(schedule)
      assert.ok(success, `a schedule does not fit: ${error?.message}`)
    }
  },
}
