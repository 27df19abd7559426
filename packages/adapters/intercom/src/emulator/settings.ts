import type { World } from '@attune/testkit/emulator'
import type { Hono } from 'hono'
import { notFound } from './failure.ts'
import { adminOf } from './people.ts'
import type { TagList } from './tag-list.ts'
import { unlessNew } from './versions.ts'

const app_ = {
  ...{ type: 'app', id_code: 'shop', name: 'Shop', created_at: 1_700_000_000, secure: false },
  ...{ identity_verification: false, timezone: 'Etc/GMT+8', region: 'US' },
}

const schedule = {
  ...{ type: 'office_hours_schedule', id: '123', name: 'Support', time_zone_name: 'Europe/Dublin' },
  // Monday to Friday, nine to five, and Saturday's night shift into Sunday.
  time_intervals: [0, 1, 2, 3, 4]
    .map((day) => ({ start_minute: day * 1440 + 540, end_minute: day * 1440 + 1020, day_of_week: day }))
    .concat({ start_minute: 5 * 1440 + 1320, end_minute: 6 * 1440 + 120, day_of_week: 5 }),
  ...{ twenty_four_seven: false, created_at: 1_717_200_000, updated_at: 1_717_200_000 },
}

const christmas = {
  ...{ type: 'office_hours_exception', id: '456', office_hours_schedule_id: '123', exception_date: '2025-12-25' },
  ...{ exception_type: 'closed', name: 'Christmas Day', time_intervals: null, recurring_annually: true },
  ...{ created_at: 1_717_200_000, updated_at: 1_717_200_000 },
}

export function settings(app: Hono, world: World, tags: TagList): void {
  app.get('/me', (c) => {
    const { id, name, email } = world.self()
    const avatar = { type: 'avatar', image_url: null }
    return c.json({ type: 'admin', id, name, email, email_verified: true, app: app_, avatar, has_inbox_seat: true })
  })
  app.get('/admins', (c) =>
    c.json({
      type: 'admin.list',
      admins: world
        .staff()
        .filter(({ role }) => role === 'agent')
        .map(adminOf),
    }),
  )
  app.get('/tags', (c) => c.json({ type: 'list', data: tags.all() }))
  app.post('/tags', async (c) => c.json(tags.named((await c.req.json<{ name: string }>()).name)))
  app.get('/office_hours_schedules', (c) => {
    return unlessNew(c) ?? c.json({ type: 'office_hours_schedule.list', data: [schedule] })
  })
  app.get('/office_hours_schedules/:id/office_hours_exceptions', (c) => {
    if (c.req.param('id') !== schedule.id) return notFound()
    return unlessNew(c) ?? c.json({ type: 'office_hours_exception.list', data: [christmas] })
  })
}
