import { Ajv } from 'ajv'
import addFormatsModule from 'ajv-formats'
import { expect, test } from 'vitest'
import { deskOf } from './desk.ts'
import { sharedFile } from './shared-file.ts'

interface Description {
  paths: Record<
    string,
    Record<string, { requestBody?: { content: { 'application/json': { schema: { $ref: string } } } } }>
  >
  components: { schemas: Record<string, object> }
}

const description = sharedFile<Description>('specs/zendesk/support-api.json')

/** What the saved description leaves out, from Zendesk's own pages about schedules and CSAT survey responses. */
const elsewhere = /^\/api\/v2\/(business_hours\/|guide\/survey_responses)/

/** Parameters that the description tells in its prose only: of exports and of lists by cursor. */
const known = ['start_time', 'cursor', 'per_page', 'include', 'page[size]', 'page[after]', 'ids']

test.skipIf(description === undefined)(
  'every request is one that Zendesk describes, with a body that fits',
  async () => {
    const { adapter, emulator, world, pull } = deskOf()
    const conversation = await emulator.ground.createConversation({ message: { text: 'The lid does not fit.' } })
    const { id: customerId } = world.addCustomer({ email: 'mei@example.test' })
    const author = { role: 'customer', id: customerId, name: null } as const
    world.addConversation({ channel: 'chat', customerId, message: { author, text: 'Hi' } })
    await adapter.check()
    await pull({ limit: 1, since: '2026-01-01T00:00:00.000Z' })
    await adapter.conversation(conversation)
    await adapter.customers?.()
    await adapter.note?.({ conversation, text: 'Kind.', key: 'n1' })
    await adapter.reply?.({ conversation, text: 'Soon.', key: 'r1' })
    await adapter.addTags?.({ conversation, tags: ['attune-met'] })
    await adapter.removeTags?.({ conversation, tags: ['attune-met'] })
    await adapter.setFields?.({ conversation, fields: { '360001': 'High' } })
    await adapter.serviceHours?.()

    const { paths, components } = description as Description
    const ajv = new Ajv({ strict: false, validateFormats: true })
    const addFormats = addFormatsModule as unknown as (to: Ajv) => void
    addFormats(ajv)
    ajv.addSchema({ $id: 'zendesk', components })
    const checked: string[] = []
    for (const { method, path, query, body } of emulator.calls) {
      if (elsewhere.test(path)) continue
      const [template, operations] = Object.entries(paths)
        .filter(([name]) => templateOf(name).test(path))
        .sort(([a], [b]) => a.split('{').length - b.split('{').length)[0] ?? ['', {}]
      const operation = operations[method.toLowerCase()]
      expect(operation, `${method} ${path} is not described`).toBeDefined()
      expect(Object.keys(query).filter((name) => !known.includes(name))).toEqual([])
      const schema = operation?.requestBody?.content['application/json'].schema
      if (schema !== undefined) {
        const validate = ajv.compile({ $ref: `zendesk${schema.$ref}` })
        expect(validate(JSON.parse(body)), JSON.stringify(validate.errors)).toBe(true)
        checked.push(`${method} ${template}`)
      }
    }
    expect(checked).toEqual(Array(3).fill('PUT /api/v2/tickets/{ticket_id}'))
  },
)

const templateOf = (name: string): RegExp => new RegExp(`^${name.replaceAll(/\{\w+\}/g, '\\d+')}$`)
