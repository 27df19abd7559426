import { describe, expect, it } from 'vitest'
import { hasIbanCheck } from '../../src/redact/checks/iban.ts'
import { hasLuhn } from '../../src/redact/checks/luhn.ts'
import { isResidentId } from '../../src/redact/checks/resident-id.ts'
import { isTaiwanId } from '../../src/redact/checks/taiwan-id.ts'

const oneDigitOff = (text: string, at: number): string => {
  const digit = (Number(text.charAt(at)) + 1) % 10
  return text.slice(0, at) + digit + text.slice(at + 1)
}

describe.each([
  ['Luhn', hasLuhn, '79927398713'],
  ['IBAN', hasIbanCheck, 'GB82WEST12345698765432'],
  ['resident identity number', isResidentId, '11010519491231002X'],
  ['identity number of Taiwan', isTaiwanId, 'A123456789'],
])('the check of a %s', (_, check, right) => {
  it('accepts a right number', () => {
    expect(check(right)).toBe(true)
  })

  it('notices every wrong digit', () => {
    for (let at = 0; at < right.length; at++) {
      if (/\d/.test(right.charAt(at))) expect(check(oneDigitOff(right, at)), `digit ${at}`).toBe(false)
    }
  })
})
