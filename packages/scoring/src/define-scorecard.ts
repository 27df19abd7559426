import { dimensions, OptionsError } from '@attune/core'
import {
  asList,
  asObject,
  type Check,
  checkNames,
  checkObject,
  isAmount,
  isText,
  pathTo,
  unknownWord,
  unusable,
} from './check-options.ts'
import type { Rule } from './rule.ts'
import { rules as builtIn } from './rules/index.ts'
import type { Scorecard } from './scorecard.ts'
import { general } from './scorecards/general.ts'

/**
 * Builds a scorecard: what is left out is taken from `extends` (default: the general one). Weights, costs and rule
 * settings replace those of the same name; suppressions and custom rules are added to those that are there.
 *
 * @throws {OptionsError} for an unknown rule, dimension or setting, a value that cannot be used, or two rules of the
 *   same id, with the path and the nearest known name
 *
 * @example
 * defineScorecard({ id: 'night-shift', version: '1', rules: { 'greet-the-customer': 'off' } })
 */
export function defineScorecard(
  options: Partial<Scorecard> & { id: string; version: string; extends?: Scorecard },
): Scorecard {
  const given = asObject(options, 'options')
  checkNames(Object.keys(given), 'setting', ['extends', ...Object.keys(general)])
  for (const name of ['id', 'version']) isText(given[name], name)
  const { extends: base = general, ...own } = options
  checkScorecard(asObject(base, 'extends', 'a scorecard'), 'extends', [])
  checkWhole(base, 'extends')
  checkScorecard(own, '', base.customRules)
  return {
    id: own.id,
    version: own.version,
    dimensions: { ...base.dimensions, ...own.dimensions },
    faultCosts: { ...base.faultCosts, ...own.faultCosts },
    faultCap: own.faultCap ?? base.faultCap,
    rules: { ...base.rules, ...own.rules },
    suppress: [...base.suppress, ...(own.suppress ?? [])],
    customRules: [...base.customRules, ...(own.customRules ?? [])],
  }
}

/** A scorecard that is extended has every part. */
function checkWhole(scorecard: Scorecard, path: string): void {
  const given: Partial<Record<string, unknown>> = { ...scorecard }
  for (const name of Object.keys(general)) {
    if (given[name] === undefined) throw unusable(pathTo(name, path), 'a setting', undefined)
  }
}

/** `inherited`: the custom rules of the scorecard that this one extends. */
function checkScorecard(scorecard: Partial<Scorecard>, path: string, inherited: readonly Rule[]): void {
  const { customRules } = scorecard
  if (customRules !== undefined) checkCustomRules(customRules, pathTo('customRules', path), inherited)
  const ruleIds = [...builtIn, ...inherited, ...(customRules ?? [])].map((rule) => rule.meta.id)
  checkObject(scorecard, path, 'setting', {
    id: isText,
    version: isText,
    dimensions: everyOf('dimension', dimensions, isAmount),
    faultCosts: everyOf('severity', Object.keys(general.faultCosts), isAmount),
    faultCap: isAmount,
    rules: everyOf('rule', ruleIds, isRuleSetting),
    suppress: (value, at) => checkSuppressions(value, at, ruleIds),
    customRules: () => undefined,
  })
}

const everyOf =
  (noun: string, known: readonly string[], check: Check): Check =>
  (value, path) => {
    const object = asObject(value, path)
    checkNames(Object.keys(object), noun, known, path)
    for (const [name, found] of Object.entries(object)) check(found, pathTo(name, path))
  }

const isRuleSetting: Check = (value, path) => {
  if (value === 'off') return
  if (typeof value === 'string') throw unknownWord(path, 'setting', value, ['off', '{ weight }'])
  asObject(value, path, '"off" or { weight }')
  checkObject(value, path, 'setting', { weight: isAmount })
}

function checkSuppressions(value: unknown, path: string, ruleIds: readonly string[]): void {
  asList(value, path).forEach((suppression, index) => {
    const at = `${path}[${index}]`
    const { rule, because } = asObject(suppression, at)
    checkObject(suppression, at, 'setting', { rule: isText, because: isText })
    isText(rule, `${at}.rule`)
    isText(because, `${at}.because`)
    if (!ruleIds.includes(String(rule))) throw unknownWord(`${at}.rule`, 'rule', String(rule), ruleIds)
  })
}

function checkCustomRules(value: unknown, path: string, inherited: readonly Rule[]): void {
  const taken = new Map<unknown, string>()
  for (const { meta } of builtIn) taken.set(meta.id, 'a built-in rule')
  for (const { meta } of inherited) taken.set(meta.id, 'a rule of the scorecard that is extended')
  asList(value, path).forEach((rule, index) => {
    const at = `${path}[${index}]`
    const { meta, judge } = asObject(rule, at, 'what defineRule returns')
    const { id, dimension } = asObject(meta, `${at}.meta`)
    isText(id, `${at}.meta.id`)
    if (typeof judge !== 'function') throw unusable(`${at}.judge`, 'a function', judge)
    if (!dimensions.some((name) => name === dimension))
      throw unknownWord(`${at}.meta.dimension`, 'dimension', String(dimension), dimensions)
    const owner = taken.get(id)
    if (owner !== undefined)
      throw new OptionsError(`${at}.meta.id: "${id}" is the id of ${owner}; every rule needs its own`, `${at}.meta.id`)
    taken.set(id, `${path}[${index}]`)
  })
}
