import { checkInstant } from '../check-instant.ts'
import { closeFactBook, openFactBook } from '../facts/fact-book.ts'
import type { Profile } from '../profile/profile.ts'
import { findLiving } from './find-fact.ts'
import type { VerbOptions } from './verb-options.ts'

/**
 * The customer says that something is not so. Until it is settled nobody uses it; it stays visible as disputed.
 *
 * @throws OptionsError for an unknown fact, one that was taken back, or a time that cannot be read
 * @example
 * dispute(profile, fact.id, { now, reason: 'I do eat peanuts.' }).facts[0]?.status // 'disputed'
 */
export function dispute(
  profile: Profile,
  factId: string,
  { now, by = 'customer', reason = null }: VerbOptions,
): Profile {
  const book = openFactBook(profile, checkInstant(now, 'now'))
  const fact = findLiving(book, factId)
  if (fact.status === 'disputed') return profile
  book.change(factId, { status: 'disputed' }, { because: 'disputed', by, note: reason })
  return closeFactBook(profile, book)
}

/**
 * Lets a fact count: one that was only proposed, or one that was disputed and stands after all.
 *
 * @throws OptionsError for an unknown fact, one that no longer holds, or a time that cannot be read
 * @example
 * confirm(dispute(profile, fact.id, { now }), fact.id, { now, by: 'agent-7' }).facts[0]?.status // 'active'
 */
export function confirm(
  profile: Profile,
  factId: string,
  { now, by = 'customer', reason = null }: VerbOptions,
): Profile {
  const book = openFactBook(profile, checkInstant(now, 'now'))
  const fact = findLiving(book, factId)
  if (fact.status !== 'proposed' && fact.status !== 'disputed') return profile
  const because = fact.status === 'proposed' ? 'confirmed' : 'upheld'
  const source = {
    statedBy: by === 'customer' ? ('customer' as const) : ('agent' as const),
    interactionId: null,
    span: null,
    quote: null,
    quoteHash: null,
    extractor: null,
    at: book.now,
  }
  book.change(factId, { status: 'active', provenance: [...fact.provenance, source] }, { because, by, note: reason })
  return closeFactBook(profile, book)
}
