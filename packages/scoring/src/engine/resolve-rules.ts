import type { ActiveRule } from '../rule.ts'
import { optionValues } from '../rule-option.ts'
import { rules as builtIn } from '../rules/index.ts'
import type { Scorecard } from '../scorecard.ts'

/** The rules a scorecard uses, with its weights and options applied. */
export function resolveRules(scorecard: Scorecard): ActiveRule[] {
  return [...builtIn, ...scorecard.customRules].flatMap((rule) => {
    const { meta } = rule
    const setting = scorecard.rules[meta.id]
    if (setting === 'off' || setting?.weight === 0 || scorecard.dimensions[meta.dimension] === undefined) return []
    const options = optionValues(meta.options, setting?.options)
    if (setting?.weight === undefined) return [{ ...rule, options }]
    return [{ ...rule, options, meta: { ...meta, weight: meta.weight * setting.weight } }]
  })
}
