import fc from 'fast-check'
import { sampleRankCorrelation, wilcoxonRankSum } from 'simple-statistics'
import { describe, expect, it } from 'vitest'
import { auc } from '../../src/statistics/auc.ts'
import { codesOf } from '../../src/statistics/codes.ts'
import { midranks } from '../../src/statistics/midranks.ts'
import { spearman } from '../../src/statistics/spearman.ts'
import { spearmanWithout } from '../../src/statistics/spearman-without.ts'
import { allOf } from '../../src/statistics/statistic.ts'

describe('midranks', () => {
  it('gives equal values the average of the ranks they span', () => {
    expect(midranks(codesOf([10, 30, 20, 20]), allOf(4))).toEqual([1, 4, 2.5, 2.5])
  })

  it('ranks a resample, in which a row can occur twice and another not at all', () => {
    expect(midranks(codesOf([10, 30, 20]), Int32Array.of(1, 1, 2))).toEqual([2.5, 2.5, 1])
  })
})

describe('auc', () => {
  it('is the share of pairs in which the positive row scores higher', () => {
    // Positives .9 and .4, negatives .5 and .1: right are .9>.5, .9>.1, .4>.1; wrong is .4<.5.
    expect(auc([0.9, 0.5, 0.4, 0.1], [1, 0, 1, 0])(allOf(4))).toBe(0.75)
  })

  it('counts a tie as half', () => {
    expect(auc([1, 1, 1], [1, 0, 0])(allOf(3))).toBe(0.5)
  })

  it('agrees with the rank sum of a statistics library', () => {
    const sample = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(sample, sample, (positives, negatives) => {
        const expected =
          (wilcoxonRankSum(positives, negatives) - (positives.length * (positives.length + 1)) / 2) /
          (positives.length * negatives.length)
        const scores = [...positives, ...negatives]
        const targets = [...positives.map(() => 1), ...negatives.map(() => 0)]
        expect(auc(scores, targets)(allOf(scores.length))).toBeCloseTo(expected, 10)
      }),
    )
  })
})

describe('spearman', () => {
  it('is 1 − 6 Σd² / n(n² − 1) where nothing is tied', () => {
    // Rank differences 0, 1, −1, 0: Σd² = 2, so 1 − 12 / 60.
    expect(spearman([1, 2, 3, 4], [10, 30, 20, 40])(allOf(4))).toBeCloseTo(0.8, 12)
  })

  it('is 0 where one side does not vary', () => {
    expect(spearman([5, 5, 5], [1, 2, 3])(allOf(3))).toBe(0)
  })

  it('agrees with a statistics library, ties included', () => {
    const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 })), {
      minLength: 3,
      maxLength: 40,
    })
    fc.assert(
      fc.property(pairs, (found) => {
        const [a, b] = [found.map(([left]) => left), found.map(([, right]) => right)]
        const expected = sampleRankCorrelation(a, b)
        expect(spearman(a, b)(allOf(a.length))).toBeCloseTo(Number.isNaN(expected) ? 0 : expected, 10)
      }),
    )
  })
})

describe('spearmanWithout', () => {
  it('is (r_ab − r_ac r_bc) / √((1 − r_ac²)(1 − r_bc²)) of the ranks', () => {
    // r_ab = .8, r_ac = .8, r_bc = .4: (.8 − .32) / √(.36 × .84).
    const [a, b, c] = [
      [1, 2, 3, 4],
      [1, 3, 2, 4],
      [2, 1, 3, 4],
    ]
    const [ab, ac, bc] = [0.8, 0.8, 0.4]
    expect(spearman(a, c)(allOf(4))).toBeCloseTo(ac, 12)
    expect(spearman(b, c)(allOf(4))).toBeCloseTo(bc, 12)
    expect(spearmanWithout(c, a, b)(allOf(4))).toBeCloseTo((ab - ac * bc) / Math.sqrt(0.36 * 0.84), 12)
  })

  it('is 0 for a score that is nothing but length', () => {
    expect(spearmanWithout([1, 2, 3, 4], [10, 20, 30, 40], [1, 3, 2, 4])(allOf(4))).toBe(0)
  })
})
