// What options are checked with, apart from the nouns: whoever needs only this does not ship zod.
export { AttuneError, type AttuneErrorOptions } from './errors/attune-error.ts'
export { OptionsError } from './errors/options-error.ts'
export { nearest } from './shared/nearest.ts'
