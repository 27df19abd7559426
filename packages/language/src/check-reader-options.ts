import { checkNames, unknownWord, unusable } from './check-options.ts'
import type { ReaderOptions, ReadOptions } from './create-reader.ts'

const roles = ['customer', 'agent']
const readNames = ['language', 'role']

/** @throws {OptionsError} for what is no string: an absent text of a row of data ends here */
export function checkText(text: unknown): void {
  if (typeof text !== 'string') throw unusable('read', 'text', `a string, got ${text === null ? 'null' : typeof text}`)
}

/** @throws {OptionsError} naming the option that is unknown or cannot be used, with the nearest known one */
export function checkReadOptions(options: ReadOptions): void {
  checkNames('read', options, readNames)
  const { role, language } = options
  if (role !== undefined && !roles.includes(role)) throw unknownWord('read', String(role), 'role', roles, 'role')
  if (language !== undefined && (typeof language !== 'string' || language === '')) {
    throw unusable('read', 'language', 'a tag such as "en"')
  }
}

/** @throws {OptionsError} naming the option that is unknown or cannot be used, with the nearest known one */
export function checkReaderOptions(options: ReaderOptions): void {
  checkNames('createReader', options, ['packs', 'identify', 'details'])
  const { packs, identify, details = [] } = options
  if (!Array.isArray(packs)) throw unusable('createReader', 'packs', 'a list of packs')
  packs.forEach((pack, index) => {
    if (typeof pack?.data?.phrases !== 'string') {
      throw unusable('createReader', `packs[${index}]`, 'a pack, such as `english` of @attune/language/en')
    }
  })
  if (!Array.isArray(details) || !details.every((detail) => typeof detail?.refine === 'function')) {
    throw unusable('createReader', 'details', 'a list of details, such as `objects` of @attune/language/details')
  }
  if (identify !== undefined && typeof identify !== 'function') {
    throw unusable('createReader', 'identify', 'a function, such as `identifyLanguage` of @attune/language/identify')
  }
}
