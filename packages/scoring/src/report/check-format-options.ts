import { anything, type Check, checkObject, isLocale, unusable } from '../check-options.ts'
import type { FormatOptions } from './format-options.ts'

const checks: { readonly [Name in keyof Required<FormatOptions>]: Check } = {
  locale: isLocale,
  conversation: (value, path) => {
    const { timeline } = Object(value) as { timeline?: unknown }
    if (!Array.isArray(timeline)) throw unusable(path, 'the conversation that was scored, in the full form', value)
  },
  style: (value, path) => {
    if (typeof value !== 'function') throw unusable(path, 'a function', value)
  },
  width: (value, path) => {
    if (typeof value !== 'number' || Number.isNaN(value)) throw unusable(path, 'a number of columns', value)
  },
}

/**
 * Refuses options that would be ignored.
 *
 * @param more names of options beside those of every report
 * @throws {OptionsError} with the nearest known name
 */
export function checkFormatOptions(options: object, more: readonly string[] = []): void {
  checkObject(options, '', 'option', { ...checks, ...Object.fromEntries(more.map((name) => [name, anything])) })
}
