import { nearest, OptionsError } from '@attune/core'
import type { ReportLocale } from './rule.ts'
import { general } from './scorecards/general.ts'

/** Checks one value, found at `path`. */
export type Check = (value: unknown, path: string) => void

/** Words longer than this are cut in a message. */
const LONGEST_FOUND = 40

/** A value that cannot be used: where it is, what was expected and what was found instead. */
export function unusable(path: string, expected: string, found: unknown): OptionsError {
  return new OptionsError(`${path}: expected ${expected}, found ${shown(found)}`, path)
}

/** A word that is none of those that are known, with the nearest of them. */
export function unknownWord(path: string, noun: string, word: string, known: readonly string[]): OptionsError {
  const near = nearest(word, known)
  const hint = near === null ? `expected one of ${known.join(', ')}` : `did you mean "${near}"?`
  return new OptionsError(`${path}: unknown ${noun} ${shown(word)}; ${hint}`, path)
}

/** The value as an object with names and values; a list or an instance of `Map` is none. */
export function asObject(value: unknown, path: string, expected = 'an object'): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || value instanceof Map)
    throw unusable(path, expected, value)
  return value as Record<string, unknown>
}

export function asList(value: unknown, path: string): readonly unknown[] {
  if (!Array.isArray(value)) throw unusable(path, 'a list', value)
  return value
}

/** Every name must be known. */
export function checkNames(names: readonly string[], noun: string, known: readonly string[], within = ''): void {
  for (const name of names) if (!known.includes(name)) throw unknownWord(pathTo(name, within), noun, name, known)
}

/** Every name must be known and every value pass its check. What is `undefined` counts as left out. */
export function checkObject(value: unknown, path: string, noun: string, checks: Readonly<Record<string, Check>>): void {
  const object = asObject(value, path)
  checkNames(Object.keys(object), noun, Object.keys(checks), path)
  for (const [name, check] of Object.entries(checks)) {
    if (object[name] !== undefined) check(object[name], pathTo(name, path))
  }
}

export const pathTo = (name: string, within: string): string => (within === '' ? name : `${within}.${name}`)

/** A finite number that is not negative. */
export const isAmount: Check = (value, path) => {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) throw unusable(path, '0 or more', value)
}

/** Text that says something. */
export const isText: Check = (value, path) => {
  if (typeof value !== 'string' || value.trim() === '') throw unusable(path, 'a text that is not empty', value)
}

/** Yes or no. */
export const isBoolean: Check = (value, path) => {
  if (typeof value !== 'boolean') throw unusable(path, 'true or false', value)
}

/** One of these words. */
export const oneOf =
  (noun: string, known: readonly string[]): Check =>
  (value, path) => {
    if (typeof value !== 'string') throw unusable(path, `one of ${known.join(', ')}`, value)
    if (!known.includes(value)) throw unknownWord(path, noun, value, known)
  }

/** Whatever it is, it is checked elsewhere, or by its type alone. */
export const anything: Check = () => undefined

const locales = Object.keys({ en: 0, 'zh-Hans': 0, 'zh-Hant': 0 } satisfies Record<ReportLocale, 0>)

/** A language of the reports. */
export const isLocale: Check = (value, path) => {
  if (typeof value !== 'string') throw unusable(path, locales.join(', '), value)
  if (!locales.includes(value)) throw unknownWord(path, 'language', value, locales)
}

/** Ids of the details that rules look at. */
const neededDetails = ['data-given', 'objects']

const scorerOptions: Readonly<Record<string, Check>> = {
  reader: (value, path) => {
    const expected = 'what createReader returns'
    const { read, details } = asObject(value, path, expected)
    if (typeof read !== 'function') throw unusable(path, expected, value)
    const missing = Array.isArray(details) ? neededDetails.find((id) => !details.includes(id)) : undefined
    if (missing !== undefined)
      throw new OptionsError(
        `${path}: reads without the detail "${missing}", so that rules would judge otherwise; expected createReader({ packs, details }) with "details" of @attune/language/details`,
        path,
      )
  },
  scorecard: (value, path) => {
    const scorecard = asObject(value, path, 'what defineScorecard returns')
    const missing = Object.keys(general).find((name) => scorecard[name] === undefined)
    if (missing !== undefined)
      throw new OptionsError(`${path}: expected what defineScorecard returns, but "${missing}" is missing`, path)
  },
  locale: isLocale,
}

/**
 * Refuses options that would be ignored or fail later.
 *
 * @param needed names of options that cannot be left out
 * @param more options beside those of a scorer
 * @throws {OptionsError} with the path and the nearest known name
 *
 * @example
 * checkScorerOptions({ local: 'en' }) // OptionsError: local: unknown option "local"; did you mean "locale"?
 */
export function checkScorerOptions(
  options: unknown,
  needed: readonly 'reader'[] = [],
  more: Readonly<Record<string, Check>> = {},
): void {
  const given = asObject(options, 'options')
  // Names of the options stand at the top of the path.
  checkObject(given, '', 'option', { ...scorerOptions, ...more })
  for (const name of needed) if (given[name] === undefined) scorerOptions[name]?.(undefined, name)
}

function shown(found: unknown): string {
  if (typeof found === 'string')
    return JSON.stringify(found.length > LONGEST_FOUND ? `${found.slice(0, LONGEST_FOUND)}…` : found)
  if (typeof found === 'function') return 'a function'
  if (Array.isArray(found)) return 'a list'
  return typeof found === 'object' && found !== null ? 'an object' : String(found)
}
