import { Ajv } from 'ajv'
import addFormatsModule from 'ajv-formats'
import { expect, it } from 'vitest'
import { onEmulator } from './on-emulator.ts'
import { sharedFile } from './shared-file.ts'

interface Operation {
  parameters?: { name: string; in: string; schema: object }[]
  requestBody?: { content: Record<string, { schema: object }> }
}
interface Description {
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, object> }
}

const description = sharedFile<Description>('specs/chatwoot/openapi-n8n-copy-v1.0.0.json')

/** What the description leaves out, and Chatwoot's own source has. */
const undescribed = {
  paths: [/\/custom_attributes$/],
  parameters: {
    '/api/v1/accounts/{account_id}/conversations': {
      sort_by: ['last_activity_at_asc'],
      updated_within: null,
      status: ['all'],
    },
    '/api/v1/accounts/{account_id}/contacts': { sort: ['created_at'], include_contact_inboxes: null },
    '/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages': { before: null },
  } as Record<string, Record<string, string[] | null>>,
}

it.skipIf(description === undefined)(
  'every request is one that Chatwoot describes, with a body that fits',
  async () => {
    const { chatwoot, emulator, ground, clock, talk } = onEmulator()
    const conversation = await talk()
    for (let number = 0; number < 25; number++) await ground.reply(conversation, { text: `${number}` })
    await chatwoot.check()
    const { cursor } = await chatwoot.conversations()
    clock.advance(60_000)
    await chatwoot.conversations({ cursor })
    await chatwoot.customers?.()
    await chatwoot.note?.({ conversation, text: 'Kind.', key: 'n1' })
    await chatwoot.reply?.({ conversation, text: 'Soon.', key: 'r1' })
    await chatwoot.addTags?.({ conversation, tags: ['attune-met'] })
    await chatwoot.removeTags?.({ conversation, tags: ['attune-met'] })
    await chatwoot.setFields?.({ conversation, fields: { order: 'A-1' } })
    await chatwoot.serviceHours?.()

    const { paths, components } = description as Description
    const ajv = new Ajv({ strict: false, coerceTypes: true })
    const addFormats = addFormatsModule as unknown as (to: Ajv) => void
    addFormats(ajv)
    ajv.addSchema({ $id: 'chatwoot', components })
    const fits = (schema: object, value: unknown): unknown => {
      const validate = ajv.compile(
        JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"chatwoot#/components')),
      )
      return validate({ value }) || validate.errors
    }
    const checked = new Set<string>()
    for (const { method, path, query, body } of emulator.calls) {
      if (undescribed.paths.some((known) => known.test(path))) continue
      const template = Object.keys(paths).find(
        (name) => patternOf(name).test(path) && paths[name]?.[method.toLowerCase()],
      )
      const operation = paths[template ?? '']?.[method.toLowerCase()]
      expect(operation, `${method} ${path} is not described`).toBeDefined()
      for (const [name, value] of Object.entries(query)) {
        const known = undescribed.parameters[template ?? '']?.[name]
        if (known === null || known?.includes(value)) continue
        const parameter = operation?.parameters?.find((one) => one.name === name && one.in === 'query')
        expect(parameter, `${method} ${template} does not take ${name}=${value}`).toBeDefined()
        expect(fits({ properties: { value: parameter?.schema ?? false } }, value), `${name}=${value}`).toBe(true)
      }
      const [content] = Object.values(operation?.requestBody?.content ?? {})
      if (content === undefined) continue
      expect(fits({ properties: { value: content.schema } }, JSON.parse(body))).toBe(true)
      checked.add(`${method} ${template}`)
    }
    expect([...checked].map((one) => one.split('/').at(-1))).toEqual(['messages', 'labels'])
    expect(emulator.calls.length).toBeGreaterThan(15)
  },
)

const patternOf = (name: string): RegExp => new RegExp(`^${name.replaceAll(/\{\w+\}/g, '\\d+')}/?$`)
