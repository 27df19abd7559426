import { ContractError, isAttuneError } from '@attune/core'
import { checkOption } from './check-rule-options.ts'
import type { Entry, Rule, RuleMeta, Step } from './rule.ts'
import type { OptionSpecs, OptionValues } from './rule-option.ts'

/** A rule as it is written: `judge` knows the types of the options that `meta.options` declares. */
export type RuleDefinition<Specs extends OptionSpecs> = Omit<Rule, 'meta' | 'judge'> & {
  meta: RuleMeta & { options?: Specs }
  judge(step: Step<OptionValues<Specs>>): readonly Entry[]
}

/**
 * Checks what types cannot and returns the rule. A rule of your own has an id with a namespace: `acme/name-the-order`.
 *
 * @throws {ContractError} when the id is not kebab case, the weight is not positive, the reasons are empty, or the
 *   default of an option is out of its own range
 *
 * @example
 * export const nameTheOrder = defineRule({
 *   meta: { id: 'acme/name-the-order', …, options: { within: { type: 'number', default: 2, doc: 'Replies it may take.' } } },
 *   judge: ({ utterance, story, open, options }) => { … options.within … },
 * })
 */
export function defineRule<const Specs extends OptionSpecs = Readonly<Record<never, never>>>(
  rule: RuleDefinition<Specs>,
): Rule {
  const { id, weight, reasons, options } = rule.meta
  if (!/^[a-z]+(-[a-z]+)*(\/[a-z]+(-[a-z]+)*)?$/.test(id)) {
    throw new ContractError(
      `Rule id "${id}" is not kebab case. Use words joined by hyphens, e.g. "acknowledge-feeling", and for a rule of your own a namespace: "acme/name-the-order".`,
    )
  }
  if (!(weight > 0)) throw new ContractError(`Rule "${id}": weight must be greater than 0, found ${weight}.`)
  if (Object.keys(reasons).length === 0)
    throw new ContractError(`Rule "${id}": reasons are empty; every entry needs one.`)
  for (const [name, spec] of Object.entries(options ?? {})) {
    try {
      checkOption(spec, spec.default, `options.${name}.default`)
    } catch (error) {
      if (isAttuneError(error)) throw new ContractError(`Rule "${id}": ${error.message}.`)
      throw error
    }
  }
  return rule as Rule
}
