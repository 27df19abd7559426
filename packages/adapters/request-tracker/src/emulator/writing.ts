import { authorOf, type World } from '@attune/testkit/emulator'
import type { Hono } from 'hono'
import { fieldNames } from './ticket.ts'

const BASE = '/REST/2.0'
const severities = ['Low', 'High']

export function writing(app: Hono, world: World): void {
  for (const [path, kind] of [
    ['comment', 'note'],
    ['correspond', 'message'],
  ] as const) {
    app.post(`${BASE}/ticket/:id/${path}`, async (c) => {
      const { Content, ContentType } = await c.req.json<{ Content: string; ContentType?: string }>()
      if (ContentType === undefined)
        return c.json({ message: 'ContentType is a required field for application/json' }, 400)
      if (world.conversation(c.req.param('id')) === undefined)
        return c.json({ message: 'Message could not be recorded' }, 400)
      const author = authorOf(world.self())
      const html = ContentType === 'text/html' ? Content : undefined
      const { id } = world.addMessage(c.req.param('id'), { kind, author, text: Content, html })
      // The only place where the new id is told.
      c.header('Location', `${BASE}/transaction/${id}`)
      return c.json([kind === 'note' ? 'Comments added' : 'Correspondence added'], 201)
    })
  }
  app.put(`${BASE}/ticket/:id`, async (c) => {
    const id = c.req.param('id')
    if (world.conversation(id) === undefined) return c.json({ message: 'Not Found' }, 404)
    const { CustomFields = {} } = await c.req.json<{ CustomFields?: Record<string, string | string[]> }>()
    // Unknown keys are ignored, wrong values are 200 with a sentence.
    const said = Object.entries(CustomFields)
      .filter(([name]) => fieldNames.some((known) => known === name))
      .map(([name, value]) => setField(world, id, name, [value].flat()))
    return c.json(said)
  })
}

function setField(world: World, id: string, name: string, values: string[]): string {
  if (name === 'Severity' && values.some((value) => !severities.includes(value)))
    return `Could not add a new value to custom field Severity: not a valid value`
  if (name === 'Tags') world.setTags(id, values)
  else world.setFields(id, { [name]: values.length === 0 ? null : (values[0] ?? null) })
  return `${name} changed to ${values.join(', ')}`
}
