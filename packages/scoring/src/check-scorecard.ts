import { channelSchema, dimensions, nearest, OptionsError } from '@attune/core'
import {
  asList,
  asObject,
  type Check,
  checkNames,
  checkObject,
  isAmount,
  isBoolean,
  isText,
  pathTo,
  unknownWord,
  unusable,
} from './check-options.ts'
import { checkRule } from './check-rule.ts'
import { checkRuleOptions } from './check-rule-options.ts'
import type { Rule } from './rule.ts'
import { rules as builtIn } from './rules/index.ts'
import type { ScorecardOptions } from './scorecard.ts'
import { general } from './scorecards/general.ts'

/**
 * Every setting that is given can be used.
 *
 * @param inherited the custom rules of the scorecard that this one extends
 */
export function checkScorecard(
  scorecard: Omit<Partial<ScorecardOptions>, 'extends'>,
  path: string,
  inherited: readonly Rule[],
): void {
  const { customRules } = scorecard
  if (customRules !== undefined) checkCustomRules(customRules, pathTo('customRules', path), inherited)
  const known = [...builtIn, ...inherited, ...(customRules ?? [])]
  const ruleIds = known.map((rule) => rule.meta.id)
  checkObject(scorecard, path, 'setting', {
    id: isText,
    version: isText,
    title: isString,
    channel: isChannel,
    dimensions: everyOf('dimension', dimensions, isDimensionSetting),
    faultCosts: everyOf('severity', Object.keys(general.faultCosts), isAmount),
    faultCap: isAmount,
    verdict: everyOf('threshold', Object.keys(general.verdict), isShare),
    rules: (value, at) => checkRuleSettings(value, at, known),
    suppress: (value, at) => checkSuppressions(value, at, ruleIds),
    customRules: () => undefined,
    because: everyOf('setting', settingPaths, isText),
    provenance: isProvenance,
  })
}

/** Settings that can be given a reason. */
const settingPaths = [
  'channel',
  'faultCap',
  ...dimensions.map((name) => `dimensions.${name}`),
  ...Object.keys(general.faultCosts).map((name) => `faultCosts.${name}`),
  ...Object.keys(general.verdict).map((name) => `verdict.${name}`),
]

const everyOf =
  (noun: string, known: readonly string[], check: Check): Check =>
  (value, path) => {
    const object = asObject(value, path)
    checkNames(Object.keys(object), noun, known, path)
    for (const [name, found] of Object.entries(object)) if (found !== undefined) check(found, pathTo(name, path))
  }

const isString: Check = (value, path) => {
  if (typeof value !== 'string') throw unusable(path, 'a text', value)
}

const isShare: Check = (value, path) => {
  if (typeof value !== 'number' || !(value >= 0 && value <= 1)) throw unusable(path, 'a number from 0 to 1', value)
}

const isChannel: Check = (value, path) => {
  if (typeof value !== 'string') throw unusable(path, channelSchema.options.join(', '), value)
  if (!channelSchema.options.some((name) => name === value))
    throw unknownWord(path, 'channel', value, channelSchema.options)
}

const isDimensionSetting: Check = (value, path) => {
  if (typeof value !== 'object' || value === null) return isAmount(value, path)
  checkObject(value, path, 'setting', { weight: isAmount, because: isText })
  isAmount(asObject(value, path).weight, pathTo('weight', path))
}

function checkRuleSettings(value: unknown, path: string, rules: readonly Rule[]): void {
  const settings = asObject(value, path)
  const ids = rules.map((rule) => rule.meta.id)
  for (const id of Object.keys(settings)) if (!ids.includes(id)) throw unknownRule(pathTo(id, path), id, ids)
  for (const { meta } of rules) {
    const setting = settings[meta.id]
    if (setting === 'off' || setting === undefined) continue
    checkRuleSetting(setting, pathTo(meta.id, path), meta)
  }
}

const ruleSettings = '"off" or { weight, options, observe, because }'

/** A text that is not "off"; "of" is too short for a near miss by letters. */
function unknownSetting(found: string, path: string): OptionsError {
  const hint = /^(?:of|fo|of+|disabled?|none|no|false)$/i.test(found.trim())
    ? 'did you mean "off"?'
    : found === 'observe'
      ? 'did you mean { "observe": true, "because": "…" }?'
      : `expected ${ruleSettings}`
  return new OptionsError(`${path}: unknown setting ${JSON.stringify(found.slice(0, 40))}; ${hint}`, path)
}

function checkRuleSetting(setting: unknown, path: string, { options }: Rule['meta']): void {
  if (typeof setting === 'string') throw unknownSetting(setting, path)
  const { observe, because } = asObject(setting, path, ruleSettings)
  checkObject(setting, path, 'setting', {
    weight: isAmount,
    options: (value, at) => checkRuleOptions(options, value, at),
    observe: isBoolean,
    because: isText,
  })
  if (observe === true && because === undefined)
    throw unusable(pathTo('because', path), 'the reason why the rule only observes', because)
}

function checkSuppressions(value: unknown, path: string, ruleIds: readonly string[]): void {
  asList(value, path).forEach((suppression, index) => {
    const at = `${path}[${index}]`
    const { rule, because } = asObject(suppression, at)
    checkObject(suppression, at, 'setting', { rule: isText, because: isText })
    isText(rule, `${at}.rule`)
    isText(because, `${at}.because`)
    if (!ruleIds.includes(String(rule))) throw unknownRule(`${at}.rule`, String(rule), ruleIds)
  })
}

/** With dozens of rules, a list of them all would hide what to do. */
function unknownRule(path: string, id: string, known: readonly string[]): OptionsError {
  const shown = JSON.stringify(id.slice(0, 80))
  const near = nearest(id, known)
  if (near !== null) return new OptionsError(`${path}: unknown rule ${shown}; did you mean "${near}"?`, path)
  const hint = id.includes('/')
    ? 'it has a namespace, so it is a rule of your own: load it with --rules on the command line, with customRules in a program'
    : '"attune rules" lists them, docs/rules describes them'
  return new OptionsError(`${path}: unknown rule ${shown}; ${hint}`, path)
}

function checkCustomRules(value: unknown, path: string, inherited: readonly Rule[]): void {
  const taken = new Map<unknown, string>()
  for (const { meta } of builtIn) taken.set(meta.id, 'a built-in rule')
  for (const { meta } of inherited) taken.set(meta.id, 'a rule of the scorecard that is extended')
  asList(value, path).forEach((rule, index) => {
    const at = `${path}[${index}]`
    checkRule(rule, at)
    const { id } = (rule as Rule).meta
    const owner = taken.get(id)
    if (owner !== undefined)
      throw new OptionsError(`${at}.meta.id: "${id}" is the id of ${owner}; every rule needs its own`, `${at}.meta.id`)
    taken.set(id, at)
  })
}

const isProvenance: Check = (value, path) => {
  const { from, labels } = asObject(value, path)
  checkObject(value, path, 'setting', {
    fittedOn: (found, at) => found === null || isText(found, at),
    from: (found, at) => checkObject(found, at, 'setting', { id: isText, version: isText }),
    labels: (found, at) => checkObject(found, at, 'setting', { rows: isAmount, hash: isText }),
    changes: (found, at) => {
      asList(found, at).forEach((change, index) => {
        isText(change, `${at}[${index}]`)
      })
    },
  })
  asObject(from, `${path}.from`)
  asObject(labels, `${path}.labels`)
}
