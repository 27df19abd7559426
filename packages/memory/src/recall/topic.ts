import type { Fact } from '@attune/core'
import type { MemoryLocale, Words } from '../locale.ts'
import type { PredicateSource } from '../predicate-source.ts'
import type { RecallReasonCode } from './recall-reason.ts'

const something: Words = { en: 'a private matter', 'zh-Hans': '一件私事', 'zh-Hant': '一件私事' }

/** Reasons that concern who may know, not whether it is true. */
const closed = new Set<RecallReasonCode>([
  'assurance_too_low',
  'no_basis',
  'no_consent',
  'consent_withdrawn',
  'purpose_not_covered',
  'retracted',
  'erased',
])

/** What a kept-back fact is about. Of what the law protects, or what was taken back, not even that. */
export function topicOf(fact: Fact, code: RecallReasonCode, predicates: PredicateSource, locale: MemoryLocale): string {
  const delicate = fact.sensitivity === 'special' || fact.sensitivity === 'sensitive'
  if (code === 'erased' || code === 'retracted' || (delicate && closed.has(code))) return something[locale]
  return predicates.get(fact.predicate)?.label[locale] ?? something[locale]
}
