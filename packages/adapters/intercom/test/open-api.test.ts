import { paginate } from '@attune/core'
import { type RecordedCall, seedWorld } from '@attune/testkit/emulator'
import { describe, expect, it } from 'vitest'
import { intercomEmulator } from '../src/emulator/index.ts'
import { createIntercom } from '../src/index.ts'
import { openApi } from './open-api.ts'

const [older, newer] = [openApi('2.14'), openApi('2.16')]
const describeWith = older === null || newer === null ? describe.skip : describe

describeWith('Intercom’s own description of its API (skipped when ../shared/specs is not there)', () => {
  it('fits every request the adapter makes, and every answer of the emulator but for its nulls', async () => {
    const exchanges = await everythingTheAdapterDoes()
    const asked = new Set(exchanges.map(({ call }) => `${call.method} ${call.path.replaceAll(/\d+/g, '{id}')}`))
    expect([...asked].sort()).toEqual([
      'DELETE /conversations/{id}/tags/{id}',
      'GET /contacts/{id}',
      'GET /conversations/deleted',
      'GET /conversations/{id}',
      'GET /me',
      'GET /office_hours_schedules',
      'GET /office_hours_schedules/{id}/office_hours_exceptions',
      'POST /contacts/search',
      'POST /conversations/search',
      'POST /conversations/{id}/reply',
      'POST /conversations/{id}/tags',
      'POST /tags',
      'PUT /conversations/{id}',
    ])
    expect(exchanges.flatMap(problemsIn)).toEqual([])
  }, 120_000)

  it('would find a reply that nobody signs', () => {
    const operation = older?.operationFor('POST', '/conversations/7/reply')
    const schema = operation?.requestBody?.content['application/json'].schema ?? {}
    expect(older?.problemsOf(schema, { message_type: 'note', type: 'admin', body: '<p>Hi</p>' })).not.toEqual([])
  })
})

interface Exchange {
  call: RecordedCall
  answer: unknown
}

function problemsIn({ call, answer }: Exchange): string[] {
  const version = call.headers['intercom-version']
  const api = version === '2.16' ? newer : older
  const operation = api?.operationFor(call.method, call.path) ?? null
  if (operation === null) return [`${call.method} ${call.path}: not in ${version}`]
  const what = (part: string) => (problem: string) => `${call.method} ${call.path} ${part} ${problem}`
  const asked = operation.requestBody?.content['application/json'].schema
  const request = asked === undefined ? [] : (api?.problemsOf(asked, JSON.parse(call.body)) ?? [])
  const inQuery = (operation.parameters ?? []).filter((parameter) => parameter.in === 'query')
  const strange = Object.keys(call.query).filter((name) => !inQuery.some((known) => known.name === name))
  const answered = operation.responses['200']?.content['application/json'].schema ?? {}
  const response = api?.problemsOf(answered, withoutNulls(answer)) ?? []
  return [
    ...request.map(what('sends')),
    ...strange.map(what('asks by')),
    // Addresses without a host are what Intercom really sends.
    ...response.filter((problem) => !problem.includes('format "uri"')).map(what('answers')),
  ]
}

/** Real answers hold null where the description has none; the adapter is tried on that elsewhere. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([, inner]) => inner !== null)
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutNulls(inner)]))
}

async function everythingTheAdapterDoes(): Promise<Exchange[]> {
  const world = seedWorld({ conversations: 12 })
  const emulator = intercomEmulator({ world })
  const answers: unknown[] = []
  const fetch: typeof emulator.fetch = async (input, init) => {
    const response = await emulator.fetch(input, init)
    answers.push(await response.clone().json())
    return response
  }
  const { secret, clock } = emulator
  // One at a time, so that answers come in the order of the calls.
  const intercom = createIntercom({ baseUrl: 'https://intercom.test', token: secret, fetch, clock })
  const silent = world.addCustomer({ name: 'Silent', email: 'silent@example.test' })
  const robin = world.staff().find(({ name }) => name === 'Robin Meyer')
  const author = { role: 'agent', id: robin?.id ?? null, name: 'Robin Meyer' } as const
  const { id: outbound } = world.addConversation({
    customerId: silent.id,
    fields: { 'Order number': 'A-16', Gift: 'wrapped' },
    message: { author, text: 'How do you like the cup?' },
  })
  await intercom.check()
  for await (const _ of paginate((page) => intercom.conversations(page), { limit: 1 }));
  for await (const _ of paginate((page) => intercom.customers?.(page) as never, { limit: 3 }));
  const target = { conversation: outbound }
  await intercom.note?.({ ...target, text: 'Waits since Tuesday.', key: 'k1' })
  await intercom.reply?.({ ...target, text: 'Is it whole?', key: 'k2' })
  await intercom.addTags?.({ ...target, tags: ['attune-seen'] })
  await intercom.removeTags?.({ ...target, tags: ['attune-seen'] })
  await intercom.setFields?.({ ...target, fields: { 'Order number': 'A-17' } })
  await intercom.serviceHours?.()
  await emulator.ground.delete?.(outbound)
  for await (const _ of paginate((page) => intercom.conversations(page), { since: clock.iso(), limit: 1 }));
  return emulator.calls.map((call, place) => ({ call, answer: answers[place] }))
}
