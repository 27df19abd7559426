import { checkInstant } from '../check-instant.ts'
import { checkLocale } from '../check-locale.ts'
import type { MemoryLocale } from '../locale.ts'
import type { PredicateSource } from '../predicate-source.ts'
import { createRegistry } from '../predicates/registry.ts'
import type { Profile } from '../profile/profile.ts'
import { canonicalText } from './canonical-text.ts'
import { exportPage } from './html/export-page.ts'

/** How the page for people is written. */
export interface ExportOptions {
  /** The day on the page. */
  now: string
  /** Language of the page. Default `en`. */
  locale?: MemoryLocale
  /** What facts are called on the page. Default: `createRegistry()`. */
  predicates?: PredicateSource
}

/** Everything that is known about a customer, for programs and for people. */
export interface Exported {
  /** For programs: everything, with its schema. `importAll` reads it back to the same bytes. */
  json: string
  /** For people: one page that loads nothing and runs no script. */
  html: string
}

/**
 * Everything that is kept about a customer, to take away: for a program and for a person.
 *
 * @throws OptionsError for a time or locale that cannot be read
 * @example
 * const { json, html } = exportAll(profile, { now: '2026-05-03T09:00:00Z', locale: 'zh-Hans' })
 * JSON.parse(json).schema // 'attune/profile-export@1'
 */
export function exportAll(
  profile: Profile,
  { now, locale = 'en', predicates = createRegistry() }: ExportOptions,
): Exported {
  checkLocale(locale)
  const at = checkInstant(now, 'now')
  return {
    json: canonicalText({ schema: 'attune/profile-export@1', profile }),
    html: exportPage(profile, { now: at, locale, predicates }),
  }
}
