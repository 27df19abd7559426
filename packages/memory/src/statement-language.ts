import type { Fact, JsonValue, Locale } from '@attune/core'
import type { MemoryLocale, Words } from './locale.ts'
import type { PredicateSource } from './predicate-source.ts'
import type { Predicate } from './predicates/predicate.ts'

const traditional = /^zh-(?:hant|tw|hk|mo)\b/i

/** The language of memory that is nearest to a tag; `null` for another language. */
export function nearestLocale(tag: Locale | null | undefined): MemoryLocale | null {
  if (tag == null) return null
  if (/^zh\b/i.test(tag)) return traditional.test(tag) ? 'zh-Hant' : 'zh-Hans'
  return /^en\b/i.test(tag) ? 'en' : null
}

/**
 * The language a sentence about these words is written in: Chinese for Chinese words, in the writing the tags name.
 *
 * @param tags what is declared, the nearest first
 */
export function languageOfWords(words: string, tags: readonly (Locale | null | undefined)[]): MemoryLocale {
  if (!/\p{Script=Han}/u.test(words)) return 'en'
  return tags.map(nearestLocale).find((locale) => locale !== null && locale !== 'en') ?? 'zh-Hans'
}

const customer: Words = { en: 'the customer', 'zh-Hans': '顾客', 'zh-Hant': '客人' }

/** Whom a fact is about, as it stands in a sentence. */
export const subjectText = (subject: string, locale: MemoryLocale): string =>
  subject === 'customer' ? customer[locale] : subject

/** How a predicate reads with this value. */
export function statementText(predicate: Predicate, subject: string, value: JsonValue, locale: MemoryLocale): string {
  const pattern = predicate.statement[locale] || predicate.statement.en
  return asSentence(fillStatement(pattern, subjectText(subject, locale), valueText(value)))
}

/** A fact as a sentence in a language; in the one it was recorded in where its predicate is not known. */
export function statementIn(fact: Fact, predicates: PredicateSource, locale: MemoryLocale): string {
  const predicate = predicates.get(fact.predicate)
  return !predicate || fact.value === null ? fact.statement : statementText(predicate, fact.subject, fact.value, locale)
}

/** Plain replacement: what a customer said must not act as a pattern. */
function fillStatement(pattern: string, subject: string, value: string): string {
  return pattern
    .split(/(\{subject\}|\{value\})/)
    .map((part) => (part === '{subject}' ? subject : part === '{value}' ? value : part))
    .join('')
}

/** A value as it stands in a sentence. */
export function valueText(value: JsonValue): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(valueText).join(', ')
  if (value !== null && typeof value === 'object') return Object.values(value).map(valueText).join(', ')
  return String(value)
}

/** Begins with a capital, whatever stands there. */
const asSentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
