import type { Rule } from '../rule.ts'
import type { Scorecard } from '../scorecard.ts'

/**
 * Which rules may tell an agent what to do: those that count. What a scorecard suppresses, only observes, turns off or
 * gives no weight changes no score, so nobody is asked to act on it.
 */
export function advises({ rules, suppress, dimensions }: Scorecard): (rule: Rule) => boolean {
  const silent = new Set(suppress.map(({ rule }) => rule))
  return ({ meta: { id, dimension } }) => {
    const setting = rules[id]
    const counts = setting !== 'off' && setting?.observe !== true && setting?.weight !== 0
    return counts && !silent.has(id) && (dimensions[dimension] ?? 0) > 0
  }
}
