import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decodeIntegers, encodeIntegers } from '../src/match/integers.ts'

it('brings any list of integers back', () => {
  return fc.assert(
    fc.property(fc.array(fc.nat({ max: 1_000_000 })), (values) => {
      expect([...decodeIntegers(encodeIntegers(values))]).toEqual(values)
    }),
  )
})
