import type { Conversation, LegalBasis } from '@attune/core'
import type { PredicateSource } from '../predicate-source.ts'
import type { Predicate } from '../predicates/predicate.ts'
import type { Profile } from '../profile/profile.ts'
import type { Heard } from '../remember/extractor.ts'
import { applyStatement } from './apply-statement.ts'
import { expireFacts } from './expire-facts.ts'
import { closeFactBook, openFactBook } from './fact-book.ts'
import type { Outcome } from './remembered.ts'
import { statementOf } from './statement.ts'

export interface HeardSource {
  heard: readonly Heard[]
  /** Name and version of what heard it. */
  extractor: string
  /** A plug-in may only propose. */
  plugIn: boolean
}

export interface RememberHeardOptions {
  predicates: PredicateSource
  basis: (predicate: Predicate) => LegalBasis
  /** An instant as it is stored. */
  now: string
}

/** Lets what was heard in a conversation change a profile. */
export function rememberHeard(
  profile: Profile,
  conversation: Conversation,
  { heard, extractor, plugIn }: HeardSource,
  { predicates, basis, now }: RememberHeardOptions,
): Outcome & { profile: Profile } {
  const book = openFactBook(profile, now)
  const outcome: Outcome = { added: [], confirmed: [], superseded: [], ended: [], corrected: [], ignored: [] }
  const to = { customerId: profile.customer.id, basis, book, outcome }
  for (const one of heard) {
    const predicate = predicates.get(one.predicate)
    const statement = statementOf(one, conversation, { extractor, plugIn })
    if (typeof statement === 'string') outcome.ignored.push({ heard: one, because: statement })
    else if (!predicate) outcome.ignored.push({ heard: one, because: 'unknown_predicate' })
    else applyStatement(statement, predicate, to)
  }
  expireFacts(book)
  return { profile: closeFactBook(profile, book), ...asTheyAre(outcome, book.get) }
}

/** One thing may happen after the other to a fact: it is told as it is in the end, and once. */
function asTheyAre(outcome: Outcome, get: (id: string) => Outcome['added'][number] | undefined): Outcome {
  const last = (facts: Outcome['added']) => [...new Set(facts.map(({ id }) => id))].flatMap((id) => get(id) ?? [])
  const { added, confirmed, superseded, ended, corrected, ignored } = outcome
  const fresh = new Set(added.map(({ id }) => id))
  return {
    added: last(added),
    confirmed: last(confirmed.filter(({ id }) => !fresh.has(id))),
    superseded: last(superseded),
    ended: last(ended),
    corrected: last(corrected),
    ignored,
  }
}
