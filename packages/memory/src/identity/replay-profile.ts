import type { Fact } from '@attune/core'
import type { FactChange } from '../profile/fact-change.ts'
import type { Profile } from '../profile/profile.ts'
import { idOf, idOfVisit } from './merge-lists.ts'
import { replayCustomer } from './replay-customer.ts'
import { type Change, replayList } from './replay-list.ts'

/** Does to the profile that stays what was done to the linked one. What carries the other customer's id is left out. */
export function replayHere(profile: Profile, change: Change<Profile>, otherCustomerId: string): Profile {
  const takes = (added: { customerId: string | null }) => added.customerId !== otherCustomerId
  const facts = replayList(profile.facts, of(change, 'facts'), { idOf, takes })
  return {
    ...profile,
    customer: replayCustomer(profile.customer, of(change, 'customer'), { takesConsent: takes, takesRest: true }),
    facts,
    changes: replayChanges(profile, change, facts),
    commitments: replayList(profile.commitments, of(change, 'commitments'), { idOf, takes }),
    visits: replayList(profile.visits, of(change, 'visits'), { idOf: idOfVisit, takes: () => true }),
  }
}

/** The same to the profile that goes: of what is new it gets only what carries its customer's id. */
export function replayThere(profile: Profile, change: Change<Profile>): Profile {
  const takes = (added: { customerId: string | null }) => added.customerId === profile.customer.id
  const spares = replacedElsewhere(change, takes)
  const facts = replayList(profile.facts, of(change, 'facts'), { idOf, takes, spares })
  return {
    ...profile,
    customer: replayCustomer(profile.customer, of(change, 'customer'), { takesConsent: takes, takesRest: false }),
    facts,
    changes: replayChanges(profile, change, facts),
    commitments: replayList(profile.commitments, of(change, 'commitments'), { idOf, takes }),
    visits: replayList(profile.visits, of(change, 'visits'), { idOf: idOfVisit, takes: () => false }),
  }
}

/** History goes with its fact: what was written since, and ends as the fact now stands. */
function replayChanges(profile: Profile, { was, is }: Change<Profile>, facts: readonly Fact[]): FactChange[] {
  const before = new Set(was.changes.map(keyOf))
  const statuses = new Map(facts.map(({ id, status }) => [id, status]))
  const last = new Map(is.changes.map((change) => [change.factId, change.to]))
  const stays = ({ factId }: FactChange) => statuses.has(factId) && statuses.get(factId) === last.get(factId)
  return [...profile.changes, ...is.changes.filter((change) => !before.has(keyOf(change)) && stays(change))]
}

const keyOf = ({ factId, at, from, to, because, otherFactId }: FactChange): string =>
  JSON.stringify([factId, at, from, to, because, otherFactId])

function of<Key extends keyof Profile>({ was, is }: Change<Profile>, key: Key): Change<Profile[Key]> {
  return { was: was[key], is: is[key] }
}

/** Of a fact that was superseded: whether nothing that is taken along took its place. */
function replacedElsewhere({ was, is }: Change<Profile>, takes: (added: Fact) => boolean) {
  const known = new Set(was.facts.map(idOf))
  const taken = new Set(is.facts.filter((fact) => !known.has(fact.id) && takes(fact)).map(slotOf))
  return (fact: Fact, then: Fact) =>
    fact.status === 'superseded' && then.status !== 'superseded' && !taken.has(slotOf(fact))
}

function slotOf({ subject, predicate, qualifier }: Fact): string {
  return JSON.stringify([subject, predicate, qualifier])
}
