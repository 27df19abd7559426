import type { Mends, Rule } from '../rule.ts'
import { mendsForDuties } from './for-duties.ts'
import { mendsForFaults } from './for-faults.ts'

/** Wordings to try for the built-in rules, by id. They are apart from the rules so that they can be read as one text. */
export const builtInMends: Readonly<Record<string, Mends>> = { ...mendsForDuties, ...mendsForFaults }

/** A built-in rule with its wordings to try. A rule of one's own carries them in its `meta.mends`. */
export function withMends(rule: Rule): Rule {
  const mends = builtInMends[rule.meta.id]
  return mends === undefined ? rule : { ...rule, meta: { ...rule.meta, mends } }
}
