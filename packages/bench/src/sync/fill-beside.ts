import type { Fact } from '@attune/core'
import { createReader } from '@attune/language'
import { details } from '@attune/language/details'
import { english } from '@attune/language/en'
import { createMemory, createProfile, type Profile } from '@attune/memory'
import { factsInEnglish } from '@attune/memory/en'
import { createScorer } from '@attune/scoring'
import type { Store } from '@attune/store'
import { conversationOf, customerOf } from './fill-store.ts'

const batch = 250
const customers = 5000

/**
 * What stands beside conversations: a score, where it stands and a note sent for each of `many`, and for each customer a
 * profile with facts. All of one mould: what is asked here is how it is found, not what it says.
 */
export async function fillBeside(store: Store, many: number): Promise<void> {
  const scorer = createScorer({ reader: createReader({ packs: [english], details }) })
  const { standards } = scorer
  const report = scorer.score(conversationOf(0))
  for (let from = 0; from < many; from += batch) {
    const numbers = Array.from({ length: Math.min(batch, many - from) }, (_, index) => from + index)
    await store.transaction(async (tx) => {
      for (const number of numbers) {
        const conversationId = `c-${number}`
        const version = (await tx.conversations.read(conversationId))?.version ?? ''
        await tx.standings.put({
          ...{ conversationId, version, connection: 'desk', input: `input-${number}`, standards },
          ...{ verdict: report.verdict, score: report.score, owedSince: null },
        })
        const customerId = customerOf(number).id
        const key = `note-${number}`
        await tx.outbox.add({ key, kind: 'sync/desk', conversationId, customerId, payload: { text: 'Seen.' } })
        await tx.outbox.markSent(key)
        await tx.webhookDeliveries.record({
          ...{ source: 'desk', id: `delivery-${number}`, event: { ticket: number } },
          expiresAt: '2027-01-01T00:00:00.000Z',
        })
      }
      await tx.scores.put(numbers.map((number) => ({ ...report, conversationId: `c-${number}` })))
    })
  }
  await fillProfiles(store)
}

async function fillProfiles(store: Store): Promise<void> {
  const memory = createMemory({ languages: [factsInEnglish] })
  const now = '2026-05-03T09:00:00Z'
  const said = 'I always prefer a window seat. Please text me rather than call. I live in Leeds.'
  const conversation = { ...conversationOf(0), id: 'said' }
  const [first] = conversation.timeline
  if (first?.type === 'message') first.body = { ...first.body, text: said }
  const { profile, added } = memory.remember(createProfile({ id: customerOf(0).id }), conversation, { now })
  for (let from = 0; from < customers; from += batch) {
    const ids = Array.from({ length: batch }, (_, index) => customerOf(from + index).id)
    await store.facts.put(ids.flatMap((id) => added.map((fact) => of(fact, id))))
    await store.transaction(async (tx) => {
      for (const id of ids) await tx.profiles.put(profileOf(profile, id))
    })
  }
}

const of = (fact: Fact, customerId: string): Fact => ({ ...fact, id: `${fact.id}-${customerId}`, customerId })

const profileOf = (profile: Profile, id: string): Profile => ({ ...profile, customer: { ...profile.customer, id } })
