import type { Fact, JsonValue, Locale } from '@attune/core'
import { dateText } from './day-text.ts'
import type { MemoryLocale, Words } from './locale.ts'
import type { PredicateSource } from './predicate-source.ts'
import type { Predicate } from './predicates/predicate.ts'
import { kin, pets } from './predicates/values/kin.ts'
import { writingOf } from './writing-of.ts'

const traditional = /^zh-(?:hant|tw|hk|mo)\b/i

/** The language of memory that is nearest to a tag; `null` for another language. */
export function nearestLocale(tag: Locale | null | undefined): MemoryLocale | null {
  if (tag == null) return null
  if (/^zh\b/i.test(tag)) return traditional.test(tag) ? 'zh-Hant' : 'zh-Hans'
  return /^en\b/i.test(tag) ? 'en' : null
}

/**
 * The language a sentence about these words is written in: Chinese for Chinese words, in the writing of the text they
 * stand in; where it shows none, in the one the tags name.
 *
 * @param tags what is declared, the nearest first
 */
export function languageOfWords(
  words: string,
  tags: readonly (Locale | null | undefined)[],
  text: string = words,
): MemoryLocale {
  if (!/\p{Script=Han}/u.test(words)) return 'en'
  const writing = writingOf(text)
  if (writing !== null) return writing
  return tags.map(nearestLocale).find((locale) => locale !== null && locale !== 'en') ?? 'zh-Hans'
}

/** How a predicate reads with this value. */
export function statementText(predicate: Predicate, subject: string, value: JsonValue, locale: MemoryLocale): string {
  const pattern = predicate.statement[locale] || predicate.statement.en
  const words = valueIn(predicate, value, locale)
  if (subject === 'customer' || pattern.includes('{subject}'))
    return asSentence(fillStatement(pattern, subjectText(subject, locale), words))
  // A daughter's allergy must not read like the customer's.
  const text = fillStatement(locale === 'en' ? inSentence(pattern) : pattern, '', words)
  return asSentence(subjectText(subject, locale) + (/[:：]/.test(pattern) ? comma : colon)[locale] + text)
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

const customer: Words = { en: 'the customer', 'zh-Hans': '顾客', 'zh-Hant': '客人' }
const colon: Words = { en: ': ', 'zh-Hans': '：', 'zh-Hant': '：' }
const comma: Words = { en: ', ', 'zh-Hans': '，', 'zh-Hant': '，' }
const pause: Words = { en: ', ', 'zh-Hans': '、', 'zh-Hant': '、' }

/** Whom a fact is about, as it stands in a sentence. */
function subjectText(subject: string, locale: MemoryLocale): string {
  if (subject === 'customer') return customer[locale]
  return own(kin, subject)?.[locale] ?? own(pets, subject)?.[locale] ?? subject
}

/** A value as it stands in a sentence: what its predicate calls it, a date as people write it, or the customer's words. */
function valueIn(predicate: Predicate, value: JsonValue, locale: MemoryLocale): string {
  if (Array.isArray(value)) return value.map((one) => valueIn(predicate, one, locale)).join(pause[locale])
  if (typeof value !== 'string') return valueText(value)
  return own(predicate.values, value)?.[locale] ?? dateText(value, locale) ?? value
}

/** Everything a value is called, for finding what a text is about. */
export function namesOfValue(predicate: Predicate | null | undefined, value: JsonValue): string[] {
  const names = typeof value === 'string' ? own(predicate?.values, value) : undefined
  return [valueText(value), ...(names ? Object.values(names) : [])]
}

/** A value as it was recorded. */
export function valueText(value: JsonValue): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(valueText).join(', ')
  if (value !== null && typeof value === 'object') return Object.values(value).map(valueText).join(', ')
  return String(value)
}

/** What a customer said may be called like something every object has. */
const own = (words: Readonly<Record<string, Words>> | undefined, key: string): Words | undefined =>
  words !== undefined && Object.hasOwn(words, key) ? words[key] : undefined

/** Begins with a capital, whatever stands there. */
const asSentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const inSentence = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
