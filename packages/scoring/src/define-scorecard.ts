import { dimensions, nearest, OptionsError } from '@attune/core'
import { rules as builtIn } from './rules/index.ts'
import type { Scorecard } from './scorecard.ts'
import { general } from './scorecards/general.ts'

/**
 * Builds a scorecard: what is left out is taken from `extends` (default: the general one).
 *
 * @throws {OptionsError} for an unknown rule, dimension or setting, with the path and the nearest known name
 *
 * @example
 * defineScorecard({ id: 'night-shift', version: '1', rules: { 'greet-the-customer': 'off' } })
 */
export function defineScorecard(
  options: Partial<Scorecard> & { id: string; version: string; extends?: Scorecard },
): Scorecard {
  const { extends: base = general, ...own } = options
  const scorecard: Scorecard = {
    ...base,
    ...own,
    dimensions: { ...base.dimensions, ...own.dimensions },
    faultCosts: { ...base.faultCosts, ...own.faultCosts },
    rules: { ...base.rules, ...own.rules },
    suppress: [...base.suppress, ...(own.suppress ?? [])],
  }
  const ruleIds = [...builtIn, ...scorecard.customRules].map((rule) => rule.meta.id)
  check('', Object.keys(options), ['extends', ...Object.keys(general)])
  check('dimensions', Object.keys(scorecard.dimensions), dimensions)
  check('faultCosts', Object.keys(scorecard.faultCosts), Object.keys(general.faultCosts))
  check('rules', Object.keys(scorecard.rules), ruleIds)
  check(
    'suppress',
    scorecard.suppress.map((suppression) => suppression.rule),
    ruleIds,
  )
  for (const [name, weight] of Object.entries(scorecard.dimensions)) {
    if (!(weight >= 0))
      throw new OptionsError(
        `The weight of dimension "${name}" must be 0 or more, found ${weight}.`,
        `dimensions.${name}`,
      )
  }
  for (const { rule, because } of scorecard.suppress) {
    if (because.trim() === '') throw new OptionsError(`Suppressing "${rule}" needs a reason in "because".`, 'suppress')
  }
  return scorecard
}

function check(path: string, names: readonly string[], known: readonly string[]): void {
  for (const name of names) {
    if (known.includes(name)) continue
    const hint = nearest(name, known)
    const where = path === '' ? name : `${path}.${name}`
    throw new OptionsError(
      `"${name}" is not known. ${hint ? `Did you mean "${hint}"?` : `Known: ${known.join(', ')}.`}`,
      where,
    )
  }
}
