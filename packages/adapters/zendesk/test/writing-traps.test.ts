import { describe, expect, test } from 'vitest'
import { deskOf } from './desk.ts'

const message = { text: 'The lid of my teapot does not fit.' }

async function opened(options: Parameters<typeof deskOf>[0] = {}) {
  const desk = deskOf(options)
  const conversation = await desk.emulator.ground.createConversation({ message })
  const writes = () => desk.emulator.calls.filter(({ method }) => method !== 'GET')
  return { ...desk, conversation, writes }
}

describe('writing to Zendesk', () => {
  test('a comment without the word `public` may reach the customer, so it is always said', async () => {
    const { adapter, conversation, writes } = await opened()
    await adapter.note?.({ conversation, text: 'Only for us.', key: 'n1' })
    await adapter.reply?.({ conversation, text: 'For you.', key: 'r1' })
    expect(writes().map(({ body }) => JSON.parse(body).ticket.comment.public)).toEqual([false, true])
  })

  test('a reply carries its key where no customer sees it', async () => {
    const { adapter, conversation, world, writes } = await opened()
    await adapter.reply?.({ conversation, text: 'A new lid is on its way.', key: 'r-77' })
    const reply = world.conversation(conversation)?.entries.at(-1)
    expect(reply?.kind === 'message' && reply.text).toBe('A new lid is on its way.')
    expect(JSON.parse(writes()[0]?.body ?? '').ticket.metadata).toEqual({ attune_key: 'r-77' })
  })

  test('two replies in the same words with two keys are two replies', async () => {
    const { adapter, conversation, world } = await opened()
    await adapter.reply?.({ conversation, text: 'Any news?', key: 'r1' })
    const second = await adapter.reply?.({ conversation, text: 'Any news?', key: 'r2' })
    expect(second?.changed).toBe(true)
    expect(world.conversation(conversation)?.entries).toHaveLength(3)
  })

  test('a customer who copies our mark does not keep us from writing', async () => {
    const { adapter, conversation, emulator, world } = await opened()
    await emulator.ground.reply(conversation, { text: 'It says attune:note:n1 here.' })
    expect(await adapter.note?.({ conversation, text: 'Call back.', key: 'n1' })).toMatchObject({ changed: true })
    expect(world.conversation(conversation)?.entries.filter(({ kind }) => kind === 'note')).toHaveLength(1)
  })

  test('a PUT that adds a comment is not sent again after a 502', async () => {
    const { adapter, conversation, emulator, writes } = await opened()
    emulator.faults.add({ fault: { kind: 'status', status: 502 }, match: { method: 'PUT' } })
    const error = await adapter.note?.({ conversation, text: 'Once.', key: 'n1' }).catch((reason: unknown) => reason)
    expect(error).toMatchObject({ code: 'upstream', retryable: true })
    expect(writes()).toHaveLength(1)
  })

  test('409 says that two updates met and nothing was done: it is tried again', async () => {
    const { adapter, conversation, emulator, world } = await opened()
    emulator.faults.add({ fault: { kind: 'status', status: 409 }, match: { method: 'PUT' }, times: 2 })
    expect(await adapter.note?.({ conversation, text: 'At last.', key: 'n1' })).toMatchObject({ changed: true })
    expect(world.conversation(conversation)?.entries.filter(({ kind }) => kind === 'note')).toHaveLength(1)
  })

  test('one ticket takes 30 changes in ten minutes: one too many waits as long as it is told, and is written once', async () => {
    const { adapter, conversation, emulator, world } = await opened()
    const headers = { 'retry-after': '20', 'zendesk-ratelimit-per-ticket-updates': 'total=30; remaining=0; resets=20' }
    emulator.faults.add({ fault: { kind: 'rate_limit', headers }, match: { method: 'PUT' } })
    expect(await adapter.note?.({ conversation, text: 'Call back.', key: 'n1' })).toMatchObject({ changed: true })
    expect(world.conversation(conversation)?.entries.filter(({ kind }) => kind === 'note')).toHaveLength(1)
    expect(emulator.clock.sleeps.reduce((sum, time) => sum + time, 0)).toBeGreaterThanOrEqual(20_000)
  })

  test('`tags` of a ticket and POST replace all tags, so they are added by PUT and taken away by DELETE', async () => {
    const { adapter, conversation, world, writes } = await opened()
    world.setTags(conversation, ['gift', 'vip'])
    await adapter.addTags?.({ conversation, tags: ['attune-below'] })
    await adapter.removeTags?.({ conversation, tags: ['gift'] })
    expect(writes().map(({ method, path }) => `${method} ${path}`)).toEqual([
      `PUT /api/v2/tickets/${conversation}/tags`,
      `DELETE /api/v2/tickets/${conversation}/tags`,
    ])
    expect(world.conversation(conversation)?.tags).toEqual(['vip', 'attune-below'])
  })

  test('tags are in lower case there and a space ends one, so they are spelled so, and adding again changes nothing', async () => {
    const { adapter, conversation, world } = await opened()
    expect(await adapter.addTags?.({ conversation, tags: ['Very Late'] })).toEqual({ id: null, changed: true })
    expect(await adapter.addTags?.({ conversation, tags: ['very late', 'VERY_LATE'] })).toEqual({
      id: null,
      changed: false,
    })
    expect(world.conversation(conversation)?.tags).toEqual(['very_late'])
  })

  test('a field number that Zendesk would pass over without a word is refused', async () => {
    const { adapter, conversation, writes } = await opened()
    const error = await adapter.setFields?.({ conversation, fields: { '999': 'x' } }).catch((reason: unknown) => reason)
    expect(error).toMatchObject({ code: 'rejected', message: expect.stringContaining('"999"') })
    expect(writes()).toEqual([])
  })

  test('field numbers are numbers there and text here, and only what changes is sent', async () => {
    const { adapter, conversation, world, writes } = await opened()
    world.setFields(conversation, { '360001': 'High' })
    const fields = { '360001': 'High', '360002': 'A-17' }
    expect(await adapter.setFields?.({ conversation, fields })).toEqual({ id: null, changed: true })
    expect(await adapter.setFields?.({ conversation, fields })).toEqual({ id: null, changed: false })
    expect(writes().map(({ body }) => JSON.parse(body))).toEqual([
      { ticket: { custom_fields: [{ id: 360_002, value: 'A-17' }] } },
    ])
  })

  test('a closed ticket takes no changes: rejected, and not worth a retry', async () => {
    const { adapter, conversation, emulator } = await opened()
    await emulator.ground.setStatus?.(conversation, 'closed')
    const error = await adapter.note?.({ conversation, text: 'Late.', key: 'n1' }).catch((reason: unknown) => reason)
    expect(error).toMatchObject({ code: 'rejected', retryable: false })
  })

  test('what is no number is no ticket, and no other address of the API', async () => {
    const { adapter, emulator } = await opened()
    for (const conversation of ['me', '1/tags', '0', '1?x=1', ''])
      await expect(adapter.note?.({ conversation, text: 'No.', key: 'n1' })).rejects.toMatchObject({
        code: 'not_found',
      })
    expect(emulator.calls).toEqual([])
  })
})
