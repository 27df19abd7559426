import type { Rule } from '../rule.ts'
import { rules as builtIn } from '../rules/index.ts'
import type { Scorecard } from '../scorecard.ts'

/** The rules a scorecard uses, with its weights applied. */
export function resolveRules(scorecard: Scorecard): Rule[] {
  return [...builtIn, ...scorecard.customRules].flatMap((rule) => {
    const setting = scorecard.rules[rule.meta.id]
    if (setting === 'off' || setting?.weight === 0 || scorecard.dimensions[rule.meta.dimension] === undefined) return []
    if (setting?.weight === undefined) return [rule]
    return [{ ...rule, meta: { ...rule.meta, weight: rule.meta.weight * setting.weight } }]
  })
}
