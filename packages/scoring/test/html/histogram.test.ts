import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createHistogram, evenEdges, type Histogram, MOST_EXACT } from '../../src/report/html/overview/histogram.ts'
import { replyEdges } from '../../src/report/html/overview/reply-edges.ts'

const holding = (values: readonly number[], edges: readonly number[] = evenEdges(0, 1, 100)): Histogram => {
  const histogram = createHistogram(edges)
  for (const value of values) histogram.add(value)
  return histogram
}

const minuteMs = 60_000

describe('a percentile', () => {
  it('is one of the values, as long as there are few enough to keep', () => {
    expect(holding([0.5]).quantile(0.5)).toBe(0.5)
    expect(holding(Array(20).fill(10 * minuteMs), replyEdges).quantile(0.9)).toBe(10 * minuteMs)
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 60 }),
        fc.constantFrom(0.1, 0.5, 0.9),
        (values, share) => {
          const quantile = holding(values).quantile(share) ?? -1
          expect(values).toContain(quantile)
          expect(values.filter((value) => value <= quantile).length).toBeGreaterThanOrEqual(
            share * values.length - 1e-9,
          )
          expect(values.filter((value) => value >= quantile).length).toBeGreaterThanOrEqual((1 - share) * values.length)
        },
      ),
    )
  })

  it('never lies outside of what was added, however many there are', () => {
    const many = holding(Array(MOST_EXACT + 1).fill(10 * minuteMs), replyEdges)
    expect(many.values).toBeNull()
    expect(many.quantile(0.5)).toBe(10 * minuteMs)
    const apart = holding([...Array(MOST_EXACT).fill(4), 0.2], [0, 10])
    for (const share of [0, 0.1, 0.9, 1]) {
      expect(apart.quantile(share)).toBeGreaterThanOrEqual(0.2)
      expect(apart.quantile(share)).toBeLessThanOrEqual(4)
    }
  })

  it('is the same whether values came together or apart', () => {
    const [first, second] = [holding([0.1, 0.9]), holding([0.3])]
    first.addAll(second)
    expect(first.values).toEqual([0.1, 0.3, 0.9])
    const many = holding(Array(MOST_EXACT + 1).fill(0.7))
    first.addAll(many)
    expect(first.values).toBeNull()
    expect([first.quantile(0), first.quantile(1), first.count]).toEqual([0.1, 0.9, MOST_EXACT + 4])
  })
})
