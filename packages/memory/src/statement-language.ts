import type { Fact, Locale } from '@attune/core'
import { fillStatement, valueText } from './facts/new-fact.ts'
import type { MemoryLocale, Words } from './locale.ts'
import type { PredicateSource } from './predicate-source.ts'

const traditional = /^zh-(?:hant|tw|hk|mo)\b/i

/** The language of memory that is nearest to a tag; `null` for another language. */
export function nearestLocale(tag: Locale | null | undefined): MemoryLocale | null {
  if (tag == null) return null
  if (/^zh\b/i.test(tag)) return traditional.test(tag) ? 'zh-Hant' : 'zh-Hans'
  return /^en\b/i.test(tag) ? 'en' : null
}

const customer: Words = { en: 'the customer', 'zh-Hans': '顾客', 'zh-Hant': '客人' }

/** Whom a fact is about, as it stands in a sentence. */
export const subjectText = (subject: string, locale: MemoryLocale): string =>
  subject === 'customer' ? customer[locale] : subject

/** A fact as a sentence in a language; in the one it was recorded in where its predicate is not known. */
export function statementIn(fact: Fact, predicates: PredicateSource, locale: MemoryLocale): string {
  const pattern = predicates.get(fact.predicate)?.statement[locale]
  if (pattern === undefined || pattern === '' || fact.value === null) return fact.statement
  return asSentence(fillStatement(pattern, subjectText(fact.subject, locale), valueText(fact.value)))
}

/** Begins with a capital, whatever stands there. */
export const asSentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
