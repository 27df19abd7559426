import { allOf, groupBy } from '@attune/scoring/statistics'
import { describe, expect, it } from 'vitest'
import { pairsRight } from '../../src/statistics/pairs-right.ts'
import { thresholdAccuracy } from '../../src/statistics/threshold-accuracy.ts'

describe('thresholdAccuracy', () => {
  it('is the best share that one threshold can reach', () => {
    // A threshold between .3 and .5 gets all right but the positive at .2.
    expect(thresholdAccuracy([0.9, 0.5, 0.3, 0.2, 0.1], [1, 1, 0, 1, 0])(allOf(5))).toBe(0.8)
  })

  it('can call everything negative, or everything positive', () => {
    expect(thresholdAccuracy([1, 1, 1], [0, 0, 1])(allOf(3))).toBeCloseTo(2 / 3)
    expect(thresholdAccuracy([1, 1, 1], [1, 1, 0])(allOf(3))).toBeCloseTo(2 / 3)
  })
})

describe('pairsRight', () => {
  const groups = groupBy(['p', 'p', 'p', 'q', 'q'])
  const targets = [1, 0, 0, 1, 0]

  it('compares within a group only, and counts ties as half', () => {
    // p: .6 > .5 is right, .6 = .6 is half; q: .1 < .9 is wrong.
    expect(pairsRight(groups, [0.6, 0.5, 0.6, 0.1, 0.9], targets)(allOf(2))).toBe(0.5)
  })

  it('weighs a group as often as it is drawn', () => {
    expect(pairsRight(groups, [0.6, 0.5, 0.6, 0.1, 0.9], targets)(Int32Array.of(0, 0))).toBe(0.75)
  })
})

describe('groupBy', () => {
  it('keeps positions of equal keys together', () => {
    expect(groupBy([7, 'a', 7]).map((group) => [...group])).toEqual([[0, 2], [1]])
  })
})
