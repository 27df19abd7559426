import { nearest, OptionsError } from '@attune/core'
import { type RedactionKind, redactionKinds } from './redaction-kind.ts'

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
  for (const name of Object.keys(options)) {
    if (!names.includes(name)) throw unknown(name, 'option', name, names)
  }
  const { keep = ['order-number'], reversible = false } = options
  if (!Array.isArray(keep)) throw new OptionsError('options of redact: keep: expected a list of kinds', 'keep')
  keep.forEach((kind, index) => {
    if (!redactionKinds.includes(kind)) throw unknown(String(kind), 'kind', `keep[${index}]`, redactionKinds)
  })
  if (typeof reversible !== 'boolean') {
    throw new OptionsError('options of redact: reversible: expected true or false', 'reversible')
  }
  return { keep: new Set(keep), reversible }
}

function unknown(name: string, noun: string, path: string, known: readonly string[]): OptionsError {
  const near = nearest(name, known)
  const hint = near === null ? `expected one of ${known.join(', ')}` : `did you mean "${near}"?`
  return new OptionsError(`options of redact: ${path}: unknown ${noun}; ${hint}`, path)
}
