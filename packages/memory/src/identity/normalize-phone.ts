import { nearest, OptionsError } from '@attune/core'
import { getCountries, isSupportedCountry, type PhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js/min'
import type { NormalizedValue } from './normalize-email.ts'

const longestNumber = 64
/** What people type who do not want to say theirs. */
const keyboardRuns = ['1234567', '12345678', '123456789', '1234567890', '0123456789', '987654321', '9876543210']

/**
 * E.164, by the numbering plans of libphonenumber. An extension is kept apart: behind one number of an office there are
 * many people, so such a number is shared.
 *
 * @throws {OptionsError} when `defaultCountry` is no ISO 3166 code of a country with telephone numbers
 */
export function normalizePhone(value: string, defaultCountry?: string): NormalizedValue {
  const country = countryCode(defaultCountry)
  const text = value.normalize('NFKC').trim()
  if (text.length > longestNumber) return { normalized: null, problem: 'too-long' }
  const digits = text.replaceAll(/\D/g, '')
  if (/^(\d)\1*$/.test(digits) || keyboardRuns.includes(digits)) return { normalized: null, problem: 'blocked' }
  const number = parse(text, country)
  if (!number) return { normalized: null, problem: lacksCountry(text, country) ? 'no-country' : 'not-a-number' }
  if (/^0*$/.test(number.nationalNumber)) return { normalized: null, problem: 'blocked' }
  if (!number.isValid()) return { normalized: null, problem: 'not-a-number' }
  return { normalized: number.number, shared: number.ext !== undefined, extension: number.ext ?? null }
}

function parse(text: string, country: Country | undefined): PhoneNumber | undefined {
  // `extract: false`: the field has to hold a number, not a sentence with one.
  return parsePhoneNumberFromString(text, country ? { defaultCountry: country, extract: false } : { extract: false })
}

type Country = ReturnType<typeof getCountries>[number]

/** @throws {OptionsError} when it is not the code of a country with telephone numbers */
export function countryCode(country: string | undefined): Country | undefined {
  if (country === undefined) return undefined
  if (isSupportedCountry(country)) return country
  const near = nearest(country, getCountries())
  throw new OptionsError(
    `defaultCountry: expected an ISO 3166 code such as "GB", "CN" or "TW"${near ? `; did you mean "${near}"?` : ''}`,
    'defaultCountry',
  )
}

function lacksCountry(text: string, country: Country | undefined): boolean {
  return country === undefined && /^[\d\s().+/-]*\d[\d\s()./-]*$/.test(text) && !text.startsWith('+')
}
