import type { Dimension } from '@attune/core'
import { asObject, checkNames, isText, pathTo, unusable } from './check-options.ts'
import { checkScorecard } from './check-scorecard.ts'
import { mergeRules } from './merge-rules.ts'
import type { Scorecard, ScorecardOptions } from './scorecard.ts'
import { general } from './scorecards/general.ts'

/** Settings a scorecard may have. */
export const scorecardSettings = [...Object.keys(general), 'provenance'] as readonly string[]

/**
 * Builds a scorecard: what is left out is taken from `extends` (default: the general one). Weights and costs replace those
 * of the same name, and so does each setting and each option of a rule for itself; suppressions and custom rules are added
 * to those that are there.
 *
 * @throws {OptionsError} for an unknown rule, option, dimension or setting, a value that cannot be used, or two rules of
 *   the same id, with the path and the nearest known name
 *
 * @example
 * defineScorecard({
 *   id: 'night-shift',
 *   version: '1',
 *   dimensions: { warmth: { weight: 2, because: 'who writes at night is often alone' } },
 *   rules: {
 *     'greet-the-customer': 'off',
 *     'leave-room': { options: { roomMs: 90_000 }, because: 'nobody types fast at three in the morning' },
 *   },
 * })
 */
export function defineScorecard(options: ScorecardOptions): Scorecard {
  const given = asObject(options, 'options')
  checkNames(Object.keys(given), 'setting', ['extends', ...scorecardSettings])
  for (const name of ['id', 'version']) isText(given[name], name)
  const { extends: base = general, ...own } = options
  checkScorecard(asObject(base, 'extends', 'a scorecard'), 'extends', [])
  checkWhole(base, 'extends')
  checkScorecard(own, '', base.customRules)
  const { weights, reasons } = apart(own.dimensions ?? {})
  const verdict = { ...base.verdict, ...own.verdict }
  if (!(verdict.poor <= verdict.enough && verdict.enough <= verdict.good))
    throw unusable('verdict', 'poor ≤ enough ≤ good', `${verdict.poor}, ${verdict.enough}, ${verdict.good}`)
  return {
    id: own.id,
    version: own.version,
    title: own.title ?? base.title,
    channel: own.channel ?? base.channel,
    dimensions: { ...base.dimensions, ...weights },
    faultCosts: { ...base.faultCosts, ...own.faultCosts },
    faultCap: own.faultCap ?? base.faultCap,
    verdict,
    rules: mergeRules(base.rules, own.rules ?? {}),
    suppress: [...base.suppress, ...(own.suppress ?? [])],
    customRules: [...base.customRules, ...(own.customRules ?? [])],
    because: { ...stillTrue(base.because, own), ...reasons, ...own.because },
    ...(own.provenance === undefined ? {} : { provenance: own.provenance }),
  }
}

/** A scorecard that is extended has every part. */
function checkWhole(scorecard: Scorecard, path: string): void {
  const given: Partial<Record<string, unknown>> = { ...scorecard }
  for (const name of Object.keys(general)) {
    if (given[name] === undefined) throw unusable(pathTo(name, path), 'a setting', undefined)
  }
}

/** Weights and reasons of dimensions, each for itself. */
function apart(dimensions: NonNullable<ScorecardOptions['dimensions']>) {
  const weights: Partial<Record<Dimension, number>> = {}
  const reasons: Record<string, string> = {}
  for (const [name, setting] of Object.entries(dimensions)) {
    if (setting === undefined) continue
    const { weight, because } = typeof setting === 'number' ? { weight: setting } : setting
    weights[name as Dimension] = weight
    if (because !== undefined) reasons[`dimensions.${name}`] = because
  }
  return { weights, reasons }
}

/** A reason does not outlive the setting it was given for. */
function stillTrue(because: Scorecard['because'], own: Omit<ScorecardOptions, 'extends'>): Scorecard['because'] {
  return Object.fromEntries(
    Object.entries(because).filter(([path]) => {
      const [setting = '', name = ''] = path.split('.')
      const changed: unknown = { ...own }[setting as keyof typeof own]
      return name === '' ? changed === undefined : !Object.hasOwn(Object(changed), name)
    }),
  )
}
