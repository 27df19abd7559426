import type { Span } from '@attune/core'
import { addressValue, postcodeValue, productValue } from './clause-value.ts'
import { codeValue, phoneValue } from './code-value.ts'
import { dateValue } from './date-value.ts'
import { nameValue } from './name-value.ts'

const readers: Readonly<Record<string, (text: string, hit: Span) => Span | null>> = {
  'order-number': (text, hit) => codeValue(text, hit, 3),
  account: (text, hit) => codeValue(text, hit, 2),
  phone: phoneValue,
  name: nameValue,
  address: addressValue,
  postcode: postcodeValue,
  product: productValue,
  date: dateValue,
}

/**
 * The value that words announce: of "my name is Ann Lee" the name. Null when none follows ("my name is wrong"), so
 * that only what was really given is reported. Looks a bounded number of characters around the hit.
 */
export function givenValue(text: string, hit: Span, datum: unknown): Span | null {
  const read = typeof datum === 'string' ? readers[datum] : undefined
  return read ? read(text, hit) : hit
}
