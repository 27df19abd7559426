import { conversationSchema, customerSchema } from '@attune/core'
import { aConversation, aCustomer, aMessage, aNote, fakeClock, recordingLogger, resetBuilders } from '@attune/testkit'
import { expect, it } from 'vitest'

it('builds nouns that are valid and say only what they were told', () => {
  const conversation = aConversation({
    timeline: [aMessage({ text: 'Hello' }), aMessage({ role: 'agent', text: 'Good morning' }), aNote()],
    customer: aCustomer(),
  })
  expect(conversationSchema.parse(conversation)).toEqual(conversation)
  expect(customerSchema.safeParse(aCustomer()).success).toBe(true)
  expect(new Set(conversation.timeline.map(({ id }) => id)).size).toBe(3)
})

it('counts from the start again when told', () => {
  resetBuilders()
  const first = aConversation()
  expect(aConversation().id).not.toBe(first.id)
  resetBuilders()
  expect(aConversation()).toEqual(first)
})

it('keeps a clock that moves only when told, and waits in no time', async () => {
  const clock = fakeClock('2026-03-02T09:00:00Z')
  await clock.sleep(90_000)
  clock.advance(500)
  expect([clock.iso(), clock.sleeps]).toEqual(['2026-03-02T09:01:30.500Z', [90_000]])
  await expect(clock.sleep(1, AbortSignal.abort(new Error('enough')))).rejects.toThrow('enough')
})

it('holds a wait until it is aborted', async () => {
  const clock = fakeClock()
  clock.holdSleeps()
  const controller = new AbortController()
  const wait = clock.sleep(1, controller.signal)
  controller.abort(new Error('enough'))
  await expect(wait).rejects.toThrow('enough')
})

it('remembers log lines', () => {
  const logger = recordingLogger()
  logger.warn('slow', { status: 200 })
  expect(logger.lines).toEqual([{ level: 'warn', message: 'slow', fields: { status: 200 } }])
})
