import { nearest, OptionsError } from '@attune/core/errors'

/**
 * Refuses what is no object, and options that do not exist. Costs a comparison per option that is given, so it may stand
 * before every message.
 *
 * @throws {OptionsError} with the path and the nearest known name
 */
export function checkNames(of: string, options: object, known: readonly string[]): void {
  if (typeof options !== 'object' || options === null) throw unusable(of, 'options', 'an object')
  for (const name in options) if (!known.includes(name)) throw unknownWord(of, name, 'option', known)
}

/** A word that is none of those that are known, with the nearest of them. */
export function unknownWord(
  of: string,
  word: string,
  noun: string,
  known: readonly string[],
  path = word,
): OptionsError {
  const near = nearest(word, known)
  const hint = near === null ? `expected one of ${known.join(', ')}` : `did you mean "${near}"?`
  return new OptionsError(`options of ${of}: ${path}: unknown ${noun}; ${hint}`, path)
}

/** A value of the wrong type. */
export function unusable(of: string, path: string, expected: string): OptionsError {
  return new OptionsError(`options of ${of}: ${path}: expected ${expected}`, path)
}
