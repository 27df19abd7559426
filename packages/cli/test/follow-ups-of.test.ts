import path from 'node:path'
import { parseConversation } from '@attune/core'
import { scoreConversation } from '@attune/scoring'
import { expect, it } from 'vitest'
import { followUpsOf } from '../src/sync/follow-ups-of.ts'
import { readSyncConfig } from '../src/sync/read-config.ts'
import { folderWith } from './run-program.ts'

const configured = async (followUps: unknown) => {
  const folder = await folderWith({ 'sync.json': JSON.stringify({ connections: {}, followUps }) })
  return readSyncConfig(path.join(folder, 'sync.json'))
}

/** What is planned a minute after the last word, in a shop in London. */
async function planned(reply: string, followUps: unknown = { notes: true, timeZone: 'Europe/London' }) {
  const input = parseConversation({
    id: 'c1',
    channel: 'email',
    customer: { id: 'u1', name: 'Ada' },
    messages: [
      { id: 'm1', role: 'customer', text: 'Where is my parcel?', at: '2026-05-04T09:00:00Z' },
      { id: 'm2', role: 'agent', text: reply, at: '2026-05-04T09:10:00Z' },
    ],
  })
  const { followUp, whenFollowUpDue } = followUpsOf((await configured(followUps)) as never)
  const { conversation, context } = input
  const plan = followUp?.({
    ...{ conversation, context, report: scoreConversation(input) },
    ...{ now: '2026-05-04T09:11:00Z', contacts: [] },
  })
  return { plan, whenFollowUpDue, conversation }
}

it('comes back an hour before a word is due, and tells colleagues when it is time', async () => {
  const { plan, whenFollowUpDue, conversation } = await planned('I will write to you by 4 pm today.')
  expect(plan).toMatchObject({
    decision: 'contact',
    kind: 'promised',
    channel: 'email',
    at: '2026-05-04T15:00:00.000Z',
  })
  if (plan?.decision !== 'contact') return
  expect(whenFollowUpDue?.({ conversation, plan })).toEqual([{ kind: 'note', text: plan.message }])
})

it('comes back half-way where the time is short, and after a day where none was named', async () => {
  const soon = await planned('I will get back to you within 40 minutes.')
  expect(soon.plan).toMatchObject({ at: '2026-05-04T09:30:00.000Z' })
  const vague = await planned('I will get back to you.')
  expect(vague.plan).toMatchObject({ at: '2026-05-05T09:10:00.000Z' })
})

it('leaves in peace who was promised nothing, and whose night it may be', async () => {
  expect((await planned('It was delivered to your neighbour at number 9.')).plan).toBeNull()
  expect((await planned('I will write to you by 4 pm today.', {})).plan).toMatchObject({ decision: 'do-not' })
})

it('plans nothing unless it is asked to, and names what it does not know', async () => {
  expect(followUpsOf((await configured(undefined)) as never)).toEqual({})
  await expect(configured({ note: true })).rejects.toThrow(/followUps.*notes/s)
})
