import { escapeHtml, type World, type WorldCustomer } from '@attune/testkit/emulator'
import type { Hono } from 'hono'
import { notFound } from './failure.ts'
import { searched } from './search.ts'
import { seconds } from './seconds.ts'

const DAY = 86_400
/** The workspace's midnight, in seconds after that of UTC. */
const MIDNIGHT = 8 * 3600
const dayOf = (time: number): number => Math.floor((time - MIDNIGHT) / DAY)

export function contacts(app: Hono, world: World): void {
  const alive = () => world.customers().filter(({ deletedAt }) => deletedAt === null)
  app.post('/contacts/search', async (c) => {
    const found = searched(alive(), await c.req.json(), {
      // By the day of the workspace: from the next one on.
      later: ({ updatedAt }, time) => dayOf(seconds(updatedAt)) > dayOf(time),
      perPage: 50,
    })
    if (found instanceof Response) return found
    const { rows, pages, total_count } = found
    return c.json({ type: 'list', data: rows.map(contactOf), total_count, pages })
  })
  app.get('/contacts/:id', (c) => {
    const found = alive().find(({ id }) => id === c.req.param('id'))
    return found === undefined ? notFound() : c.json(contactOf(found))
  })
  app.post('/contacts', async (c) => {
    const { name = null, email = null, phone = null } = await c.req.json<Partial<WorldCustomer>>()
    return c.json(contactOf(world.addCustomer({ name, email, phone })))
  })
  app.delete('/contacts/:id', (c) => {
    const id = c.req.param('id')
    if (!alive().some((contact) => contact.id === id)) return notFound()
    world.deleteCustomer(id)
    return c.json({ type: 'contact', id, external_id: null, deleted: true })
  })
}

const nothing = (url: string) => ({ type: 'list', data: [], url, total_count: 0, has_more: false })

function contactOf({ id, name, email, phone, locale, createdAt, updatedAt, fields }: WorldCustomer) {
  const unknown = { signed_up_at: null, last_seen_at: null, last_replied_at: null, last_contacted_at: null }
  return {
    ...{ type: 'contact', id, external_id: null, workspace_id: 'shop', role: 'user', phone },
    ...{ email, name: name === null ? null : escapeHtml(name), owner_id: null, avatar: null },
    ...{ has_hard_bounced: false, marked_email_as_spam: false, unsubscribed_from_emails: false },
    ...{ created_at: seconds(createdAt), updated_at: seconds(updatedAt), ...unknown },
    ...{ language_override: null, browser_language: locale, custom_attributes: { ...fields } },
    // Addresses without a host, whatever the description says.
    tags: nothing(`/contacts/${id}/tags`),
    notes: nothing(`/contacts/${id}/notes`),
    companies: nothing(`/contacts/${id}/companies`),
    location: { type: 'location', country: null, region: null, city: null },
    social_profiles: { type: 'list', data: [] },
  }
}
