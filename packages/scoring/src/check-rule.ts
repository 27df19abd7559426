import { ContractError, dimensions, type FiveC, isAttuneError, nearest, type Severity } from '@attune/core'
import { signalKinds } from '@attune/language'
import {
  anything,
  asList,
  asObject,
  type Check,
  checkObject,
  isBoolean,
  isText,
  oneOf,
  pathTo,
  unusable,
} from './check-options.ts'
import { checkOption } from './check-rule-options.ts'
import type { Due, Entry, EvidenceGrade, ReportLocale, Rule, RuleMeta } from './rule.ts'
import type { OptionSpec } from './rule-option.ts'

const locales = Object.keys({ en: 0, 'zh-Hans': 0, 'zh-Hant': 0 } satisfies Record<ReportLocale, 0>)
const stages = Object.keys({ experimental: 0, stable: 0, deprecated: 0 } satisfies Record<RuleMeta['stage'], 0>)
const grades = Object.keys({ P: 0, S: 0, V: 0, E: 0, M: 0 } satisfies Record<EvidenceGrade, 0>)
const optionTypes = Object.keys({ number: 0, boolean: 0, choice: 0, curve: 0 } satisfies Record<OptionSpec['type'], 0>)
const fiveCs = Object.keys({
  communication: 0,
  care: 0,
  commitment: 0,
  comfort: 0,
  'conflict-resolution': 0,
} satisfies Record<FiveC, 0>)

/** What an entry of the ledger can say, for those who write without types. */
export const entryWords = {
  type: Object.keys({ owe: 0, give: 0, miss: 0, release: 0, fault: 0, gift: 0 } satisfies Record<Entry['type'], 0>),
  due: Object.keys({ 'next-turn': 0, end: 0 } satisfies Record<Due, 0>),
  severity: Object.keys({ info: 0, minor: 0, major: 0, critical: 0 } satisfies Record<Severity, 0>),
} as const

/** Words joined by hyphens, digits included: `step-2`, and a namespace before a rule of one's own. */
const ruleId = /^[a-z][a-z0-9]*(-[a-z0-9]+)*(\/[a-z][a-z0-9]*(-[a-z0-9]+)*)?$/

/**
 * Everything a rule says about itself can be used; what `judge` answers is seen when it does.
 *
 * @throws {OptionsError} with the path and the nearest known name
 */
export function checkRule(rule: unknown, path: string): void {
  const { meta, judge } = asObject(rule, path, 'what defineRule returns')
  const at = pathTo('meta', path)
  const given = asObject(meta, at)
  isText(given.id, `${at}.id`)
  if (typeof judge !== 'function') throw unusable(pathTo('judge', path), 'a function', judge)
  checkObject(rule, path, 'field', { meta: asObject, judge: anything, wakes: isWakes })
  checkObject(meta, at, 'field', metaChecks)
  for (const name of needed) if (given[name] === undefined) metaChecks[name](undefined, `${at}.${name}`)
}

const isId: Check = (value, path) => {
  if (typeof value !== 'string' || !ruleId.test(value))
    throw unusable(
      path,
      'words joined by hyphens, for a rule of your own behind a namespace: "acme/name-order-2"',
      value,
    )
}

const isPositive: Check = (value, path) => {
  if (typeof value !== 'number' || !Number.isFinite(value) || value <= 0)
    throw unusable(path, 'a number greater than 0', value)
}

const listOf =
  (check: Check, expected?: string): Check =>
  (value, path) => {
    const list = asList(value, path)
    if (expected !== undefined && list.length === 0) throw unusable(path, expected, value)
    list.forEach((item, index) => {
      check(item, `${path}[${index}]`)
    })
  }

/** Every value under a name of the rule's own choosing. */
const byName =
  (check: Check): Check =>
  (value, path) => {
    for (const [name, item] of Object.entries(asObject(value, path))) check(item, pathTo(name, path))
  }

/** An object with these fields, of which the first ones cannot be left out. */
const withFields =
  (needed: readonly string[], checks: Readonly<Record<string, Check>>): Check =>
  (value, path) => {
    checkObject(value, path, 'field', checks)
    const given = asObject(value, path)
    for (const name of needed) if (given[name] === undefined) checks[name]?.(undefined, pathTo(name, path))
  }

/** A sentence in every language: `defineRule` has made one out of a plain string. */
const isWording: Check = (value, path) => {
  const expected = 'a text, or one for each of en, zh-Hans, zh-Hant'
  const given = asObject(value, path, expected)
  checkObject(value, path, 'language', Object.fromEntries(locales.map((locale) => [locale, isText])))
  for (const locale of locales)
    if (given[locale] === undefined) throw unusable(pathTo(locale, path), 'a text', undefined)
}

const isTextOrWording: Check = (value, path) =>
  typeof value === 'object' && value !== null ? isWording(value, path) : isText(value, path)

const isCard = withFields(['claim', 'source', 'grade'], {
  claim: isTextOrWording,
  source: isTextOrWording,
  grade: oneOf('grade', grades),
  caveat: isTextOrWording,
  languages: listOf(oneOf('language', locales), 'at least one language'),
})

const isExample = withFields(['language', 'transcript'], {
  language: oneOf('language', locales),
  transcript: isText,
  facts: asList,
  history: asList,
})

const examples = listOf(isExample)

const isMend = withFields(['place', 'wording'], {
  place: oneOf('place', ['first', 'last', 'instead']),
  wording: isWording,
  filled: isWording,
  to: listOf(oneOf('what was told', ['loss', 'hardship', 'fear', 'other'])),
})

/** An option is of a known type, and its default in its own range. */
const isOption: Check = (value, path) => {
  const { type } = asObject(value, path)
  oneOf('type', optionTypes)(type, pathTo('type', path))
  const own = {
    number: { min: anything, max: anything, whole: isBoolean },
    boolean: {},
    choice: { of: listOf(isText, 'at least one choice') },
    curve: {},
  }[type as OptionSpec['type']]
  checkObject(value, path, 'field', { type: anything, default: anything, doc: isText, unit: isText, ...own })
  const spec = value as OptionSpec
  if (spec.type === 'choice') asList(spec.of, pathTo('of', path))
  checkOption(spec, spec.default, pathTo('default', path))
}

const metaChecks: Readonly<Record<keyof RuleMeta, Check>> = {
  id: isId,
  title: isWording,
  dimension: oneOf('dimension', dimensions),
  essays: listOf(isText),
  fiveC: oneOf('name', fiveCs),
  stage: oneOf('stage', stages),
  weight: isPositive,
  options: byName(isOption),
  languages: listOf(oneOf('language', locales), 'at least one language, or none at all for every one'),
  faultsOnly: isBoolean,
  giftsOnly: isBoolean,
  evidence: listOf(isCard),
  reasons: (value, path) => {
    if (Object.keys(asObject(value, path)).length === 0) throw unusable(path, 'a reason for every entry', value)
    byName(withFields(['what'], { what: isWording, advice: isWording }))(value, path)
  },
  mends: byName(listOf(isMend)),
  examples: withFields(['met', 'missed', 'notOwed'], { met: examples, missed: examples, notOwed: examples }),
}

const needed = ['title', 'dimension', 'essays', 'fiveC', 'stage', 'weight', 'evidence', 'reasons', 'examples'] as const

const kinds = listOf(oneOf('signal', signalKinds))
const isWakes: Check = (value, path) => {
  checkObject(value, path, 'field', { customer: kinds, service: kinds, end: isBoolean })
}

/** What is wrong, told of the rule rather than of options: its author has to mend it. */
export function contractOf<T>(id: unknown, check: () => T): T {
  try {
    return check()
  } catch (error) {
    if (!isAttuneError(error)) throw error
    const named = typeof id === 'string' && id !== '' ? `Rule "${id.slice(0, 80)}"` : 'A rule without an id'
    throw new ContractError(
      `${named}: ${error.message}${error.message.endsWith('?') ? '' : '.'}`,
      undefined,
      typeof id === 'string' ? { rule: id } : {},
    )
  }
}

/** The word is one of those that are known, or the rule is told which one was probably meant. */
export function checkEntryWord(rule: Rule, noun: string, word: unknown, known: readonly string[]): void {
  if (typeof word === 'string' && known.includes(word)) return
  const near = typeof word === 'string' ? nearest(word, known) : null
  const found = typeof word === 'string' ? JSON.stringify(word.slice(0, 40)) : typeof word
  const hint = near === null ? `expected one of ${known.join(', ')}` : `did you mean "${near}"?`
  throw new ContractError(`Rule "${rule.meta.id}" wrote an entry with the unknown ${noun} ${found}; ${hint}`)
}
