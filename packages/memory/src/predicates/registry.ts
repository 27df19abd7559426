import { OptionsError } from '@attune/core'
import { contactPredicates } from './contact.ts'
import { customPredicates } from './custom.ts'
import { familyPredicates } from './family.ts'
import { healthPredicates } from './health.ts'
import { personPredicates } from './person.ts'
import type { Predicate } from './predicate.ts'
import { tastePredicates } from './taste.ts'
import { workPredicates } from './work.ts'

/** Everything that can be remembered out of the box. */
export const predicates: readonly Predicate[] = [
  ...personPredicates,
  ...workPredicates,
  ...familyPredicates,
  ...healthPredicates,
  ...contactPredicates,
  ...tastePredicates,
  ...customPredicates,
]

/** Predicates by name. */
export interface Registry {
  /** `null` when nothing of that name can be remembered. */
  get(name: string): Predicate | null
  /** In the order they were given. */
  all(): readonly Predicate[]
}

/**
 * Predicates by name, with your own added. One of yours with a known name replaces it.
 *
 * @throws {OptionsError} when two of yours have the same name, or a special one may be said aloud
 * @example
 * createRegistry([{ name: 'horse_height', kind: 'background', … }]).get('allergy')?.sensitivity // 'special'
 */
export function createRegistry(extra: readonly Predicate[] = []): Registry {
  const names = new Set<string>()
  for (const { name, sensitivity, mention } of extra) {
    if (names.has(name)) throw new OptionsError(`The predicate "${name}" is given twice. Give each name once.`)
    if (sensitivity === 'special' && mention === 'may')
      throw new OptionsError(
        `The predicate "${name}" is special and may be mentioned. Let its mention be "only_if_raised" or "never".`,
      )
    names.add(name)
  }
  const byName = new Map([...predicates, ...extra].map((predicate) => [predicate.name, predicate]))
  return { get: (name) => byName.get(name) ?? null, all: () => [...byName.values()] }
}
