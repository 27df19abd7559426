import type { Span } from '@attune/core'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { covering } from '../../../src/story/text/covering.ts'

const span = fc
  .tuple(fc.nat(60), fc.integer({ min: 1, max: 12 }))
  .map(([start, length]): Span => [start, start + length])

it('finds the same as looking at every span', () => {
  fc.assert(
    fc.property(fc.array(span), span, fc.nat(4), (spans, [from, to], within) => {
      const touched = spans.some(([start, end]) => start < to && from < end + within)
      expect(covering(spans, within)([from, to])).toBe(touched)
    }),
  )
})
