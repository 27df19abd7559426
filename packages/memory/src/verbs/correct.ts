import { deterministicId, type Fact, type JsonValue, OptionsError } from '@attune/core'
import { checkInstant } from '../check-instant.ts'
import { closeFactBook, openFactBook } from '../facts/fact-book.ts'
import { sameValue, valueKey } from '../facts/line.ts'
import { expiryOf } from '../facts/new-fact.ts'
import type { PredicateSource } from '../predicate-source.ts'
import { createRegistry } from '../predicates/registry.ts'
import type { Profile } from '../profile/profile.ts'
import { languageOfWords, statementText, valueText } from '../statement-language.ts'
import { findLiving } from './find-fact.ts'
import type { VerbOptions } from './verb-options.ts'

/** What is right instead. */
export interface CorrectOptions extends VerbOptions {
  /** What is right. */
  value: JsonValue
  /** Where the sentence of the predicate comes from. Default: `createRegistry()`; for others the old sentence is used with the new value. */
  predicates?: PredicateSource
}

/**
 * Puts something right. The wrong fact is taken back with the reason, and stays in the history as wrong; the right one
 * takes its place, and its source is who corrected it.
 *
 * @throws OptionsError for an unknown fact, one that was taken back, a value that is the same, or a time that cannot be read
 * @example
 * correct(profile, fact.id, { value: 'sesame', now }).facts.map(({ value, status }) => [value, status])
 * // [['peanuts', 'retracted'], ['sesame', 'active']]
 */
export function correct(profile: Profile, factId: string, options: CorrectOptions): Profile {
  const { value, by = 'customer', reason = null, predicates = createRegistry() } = options
  const book = openFactBook(profile, checkInstant(options.now, 'now'))
  const wrong = findLiving(book, factId)
  if (value === undefined || value === null) throw new OptionsError('value: expected what is right', 'value')
  if (sameValue(wrong.value, value))
    throw new OptionsError('value: this is what is known already; to confirm it use confirm', 'value')
  const predicate = predicates.get(wrong.predicate)
  const language = languageOfWords(`${wrong.statement} ${valueText(value)}`, profile.customer.locales)
  const isPast = wrong.status === 'superseded' || wrong.status === 'expired'
  const right: Fact = {
    ...wrong,
    id: rightId(profile, wrong, value, book.changes.length),
    value,
    statement: predicate ? statementText(predicate, wrong.subject, value, language) : reworded(wrong, value),
    // What is put right about the past stays in the past.
    status: isPast ? wrong.status : 'active',
    provenance: [
      {
        statedBy: by === 'customer' ? 'customer' : 'agent',
        interactionId: null,
        span: null,
        quote: null,
        quoteHash: null,
        extractor: null,
        at: book.now,
      },
    ],
    confidence: 1,
    validTo: isPast ? wrong.validTo : null,
    recordedAt: book.now,
    retractedAt: isPast ? wrong.retractedAt : null,
    expiresAt: predicate ? expiryOf(predicate, book.now) : wrong.expiresAt,
  }
  book.change(
    factId,
    { status: 'retracted', retractedAt: book.now },
    { because: 'corrected', by, note: reason, otherFactId: right.id },
  )
  book.add(right, { because: 'said', by, otherFactId: factId })
  return closeFactBook(profile, book)
}

function rightId(profile: Profile, wrong: Fact, value: JsonValue, count: number): string {
  const id = JSON.stringify([profile.customer.id, wrong.id, valueKey(value), count])
  return deterministicId({ system: 'attune', type: 'fact', id })
}

function reworded({ statement, value: before, predicate }: Fact, value: JsonValue): string {
  const old = valueText(before)
  const at = old === '' ? -1 : statement.indexOf(old)
  if (at < 0) return `${predicate}: ${valueText(value)}`
  return statement.slice(0, at) + valueText(value) + statement.slice(at + old.length)
}
