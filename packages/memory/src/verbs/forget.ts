import type { Fact } from '@attune/core'
import { checkInstant } from '../check-instant.ts'
import { closeFactBook, type FactBook, openFactBook } from '../facts/fact-book.ts'
import { valueKey } from '../facts/line.ts'
import { rewriteLinked } from '../identity/index.ts'
import type { Profile } from '../profile/profile.ts'
import { findFact } from './find-fact.ts'
import type { VerbOptions } from './verb-options.ts'

/** What stands where the sentence was. */
export const forgottenText = '(forgotten)'

/**
 * Forgets one thing. Value, sentence and quotes are gone; hashes stay, so that reading the old conversation again does not
 * bring it back. Said anew, it is a new fact.
 *
 * @throws OptionsError for an unknown fact or a time that cannot be read
 * @example
 * forget(profile, fact.id, { now }).facts[0]?.statement // '(forgotten)'
 */
export function forget(
  profile: Profile,
  factId: string,
  { now, by = 'customer', reason = null }: VerbOptions,
): Profile {
  const book = openFactBook(profile, checkInstant(now, 'now'))
  const fact = findFact(book, factId)
  if (fact.statement === forgottenText) return profile
  book.change(
    factId,
    {
      status: 'retracted',
      retractedAt: book.now,
      value: null,
      statement: forgottenText,
      provenance: fact.provenance.map((source) => ({ ...source, quote: null })),
    },
    { because: 'forgotten', by, note: reason, valueHash: valueKey(fact.value) },
  )
  // Profiles that were linked in keep a copy for the way back: there, too.
  return rewriteLinked(closeFactBook(profile, withoutNotes(book, fact)), (kept) => forgetIn(kept, factId, book.now))
}

function forgetIn(kept: Profile, factId: string, now: string): Profile {
  return kept.facts.some(({ id }) => id === factId) ? forget(kept, factId, { now }) : kept
}

/** A reason may repeat the words that are to be forgotten: of corrections of this fact only the fact remains. */
function withoutNotes(book: FactBook, { id }: Fact): FactBook {
  const last = book.changes.length - 1
  const changes = book.changes.map((change, index) =>
    change.factId === id && index < last ? { ...change, note: null } : change,
  )
  return { ...book, changes }
}
