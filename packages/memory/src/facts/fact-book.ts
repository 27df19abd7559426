import { deterministicId, type Fact, type Instant } from '@attune/core'
import type { FactChange, FactChangeReason } from '../profile/fact-change.ts'
import type { Profile } from '../profile/profile.ts'

/** What is told about a change, beside what can be seen. */
export interface ChangeNote {
  because: FactChangeReason
  by?: string | null
  note?: string | null
  otherFactId?: string | null
  valueHash?: string | null
}

/** A profile's facts while they are being changed. Every change of status or of the time a fact holds is written down. */
export interface FactBook {
  readonly now: Instant
  /** In the order they were recorded. */
  readonly facts: readonly Fact[]
  readonly changes: readonly FactChange[]
  get(id: string): Fact | undefined
  /** Gives back the fact as it was recorded: the same words without a time may make a fact twice, under two ids. */
  add(fact: Fact, note: ChangeNote): Fact
  /** Changes a fact; without a note only what is no event (more provenance) may change. */
  change(id: string, change: Partial<Fact>, note?: ChangeNote): Fact
}

export function openFactBook(profile: Profile, now: Instant): FactBook {
  const facts = [...profile.facts]
  const changes = [...profile.changes]
  const places = new Map(facts.map(({ id }, index) => [id, index]))

  function write(fact: Fact, from: Fact | null, { because, by, note, otherFactId, valueHash }: ChangeNote): void {
    changes.push({
      factId: fact.id,
      at: now,
      from: from?.status ?? null,
      to: fact.status,
      because,
      by: by ?? null,
      note: note ?? null,
      otherFactId: otherFactId ?? null,
      validFrom: fact.validFrom,
      validTo: fact.validTo,
      valueHash: valueHash ?? null,
    })
  }

  const get = (id: string): Fact | undefined => facts[places.get(id) ?? -1]

  function add(given: Fact, note: ChangeNote): Fact {
    const fact = { ...given, id: freeId(given.id) }
    places.set(fact.id, facts.length)
    facts.push(fact)
    write(fact, null, note)
    return fact
  }

  const freeId = (id: string): string =>
    places.has(id) ? freeId(deterministicId({ system: 'attune', type: 'fact', id: `${id} again` })) : id

  function change(id: string, change: Partial<Fact>, note?: ChangeNote): Fact {
    const place = places.get(id) ?? -1
    const before = facts[place] as Fact
    const after = { ...before, ...change }
    facts[place] = after
    if (note) write(after, before, note)
    return after
  }

  return { now, facts, changes, get, add, change }
}

/** The profile with what was written into the book. */
export function closeFactBook(profile: Profile, { facts, changes }: FactBook): Profile {
  return { ...profile, facts: [...facts], changes: [...changes] }
}
