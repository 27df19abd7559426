import { ContractError } from '@attune/core'
import type { Rule } from './rule.ts'

/**
 * Checks what types cannot and returns the rule.
 *
 * @throws {ContractError} when the id is not kebab case, the weight is not positive or a standard reason is missing
 */
export function defineRule(rule: Rule): Rule {
  const { id, weight, reasons } = rule.meta
  if (!/^[a-z]+(-[a-z]+)*(\/[a-z]+(-[a-z]+)*)?$/.test(id)) {
    throw new ContractError(
      `Rule id "${id}" is not kebab case. Use words joined by hyphens, e.g. "acknowledge-feeling".`,
    )
  }
  if (!(weight > 0)) throw new ContractError(`Rule "${id}": weight must be greater than 0, found ${weight}.`)
  if (Object.keys(reasons).length === 0)
    throw new ContractError(`Rule "${id}": reasons are empty; every entry needs one.`)
  return rule
}
