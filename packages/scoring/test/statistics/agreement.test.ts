import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allOf, kappa, krippendorff } from '../../src/statistics/index.ts'

describe('kappa', () => {
  it('is (p − chance) / (1 − chance) with two classes', () => {
    // 20 yes-yes, 5 yes-no, 10 no-yes, 15 no-no: p = .7, chance = .5 × .6 + .5 × .4 = .5.
    const cells = [
      [1, 1, 20],
      [1, 0, 5],
      [0, 1, 10],
      [0, 0, 15],
    ] as const
    const ours = cells.flatMap(([a, , count]) => new Array<number>(count).fill(a))
    const theirs = cells.flatMap(([, b, count]) => new Array<number>(count).fill(b))
    expect(kappa(ours, theirs)(allOf(50))).toBeCloseTo(0.4, 12)
  })

  it('is 1 − Σ w·observed / Σ w·expected with quadratic weights', () => {
    const grade = fc.integer({ min: 0, max: 4 })
    fc.assert(
      fc.property(fc.array(fc.tuple(grade, grade), { minLength: 2, maxLength: 30 }), (pairs) => {
        const n = pairs.length
        const observed = pairs.reduce((sum, [a, b]) => sum + (a - b) ** 2, 0) / n
        const expected =
          pairs.reduce((sum, [a]) => sum + pairs.reduce((all, [, b]) => all + (a - b) ** 2, 0), 0) / n ** 2
        const found = kappa(
          pairs.map(([a]) => a),
          pairs.map(([, b]) => b),
        )(allOf(n))
        if (expected === 0) expect(found).toBeNaN()
        else expect(found).toBeCloseTo(1 - observed / expected, 9)
      }),
    )
  })
})

describe('krippendorff', () => {
  it('gives the α of the published example with two observers and yes or no', () => {
    // Krippendorff 2011, section A: α = 0.095.
    const first = [0, 1, 0, 0, 0, 0, 0, 0, 1, 0]
    const second = [1, 1, 1, 0, 0, 1, 0, 0, 0, 0]
    const ratings = first.map((rating, unit) => [rating, second[unit] ?? 0])
    expect(krippendorff(ratings)(allOf(10))).toBeCloseTo(0.095, 3)
  })

  it('leaves out what only one person rated', () => {
    const ratings = [[1, 1], [3, 2], [5], [4, 4]]
    expect(krippendorff(ratings)(allOf(4))).toBe(krippendorff(ratings)(Int32Array.of(0, 1, 3)))
    expect(
      krippendorff([
        [1, 1],
        [2, 2],
      ])(allOf(2)),
    ).toBe(1)
    expect(
      krippendorff([
        [1, 1],
        [1, 1],
      ])(allOf(2)),
    ).toBeNaN()
  })
})
