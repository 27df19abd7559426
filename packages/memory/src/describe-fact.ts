import type { Fact } from '@attune/core'
import { checkLocale } from './check-locale.ts'
import type { MemoryLocale } from './locale.ts'
import { createRegistry } from './predicates/registry.ts'
import type { PredicatesGiven } from './recall/recall-alone.ts'
import { statementIn } from './statement-language.ts'

/** In which language, and by which predicates, a fact is told. */
export interface DescribeOptions extends PredicatesGiven {
  /** Default `en`. */
  locale?: MemoryLocale
}

/**
 * A fact as a sentence for the people who serve, in their language: whom it is about where that is not the customer, and
 * values of closed lists as people say them. What the customer said in their own words stays in their words.
 *
 * @throws OptionsError for a locale memory does not speak
 * @example
 * describeFact(fact, { locale: 'zh-Hans' }) // 女儿：对芝麻过敏
 */
export function describeFact(
  fact: Fact,
  { locale = 'en', predicates = createRegistry() }: DescribeOptions = {},
): string {
  checkLocale(locale)
  return statementIn(fact, predicates, locale)
}
