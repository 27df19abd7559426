import { OptionsError } from '@attune/core/errors'
import { checkNames, unknownWord, unusable } from '../check-options.ts'
import { type RedactionKind, redactionKinds } from './redaction-kind.ts'

/** What is taken out, and whether it can be put back. */
export interface RedactOptions {
  /**
   * Kinds to leave as they are. Default: `['order-number']`, since a conversation cannot be understood without it. A
   * kept number is still recognised, so it is not taken for something else.
   */
  keep?: readonly RedactionKind[]
  /** Also return what stood in the place of each placeholder, and a function that puts it back. Default: false. */
  reversible?: boolean
}

const names = ['keep', 'reversible']

/**
 * The kinds to keep, and whether to remember.
 *
 * @throws {OptionsError} for an unknown option, kind or type, with the path and the nearest known name
 */
export function checkOptions(options: RedactOptions): { keep: ReadonlySet<RedactionKind>; reversible: boolean } {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new OptionsError('options of redact: expected an object')
  }
  checkNames('redact', options, names)
  const { keep = ['order-number'], reversible = false } = options
  if (!Array.isArray(keep)) throw unusable('redact', 'keep', 'a list of kinds')
  keep.forEach((kind, index) => {
    if (!redactionKinds.includes(kind))
      throw unknownWord('redact', String(kind), 'kind', redactionKinds, `keep[${index}]`)
  })
  if (typeof reversible !== 'boolean') {
    throw unusable('redact', 'reversible', 'true or false')
  }
  return { keep: new Set(keep), reversible }
}
