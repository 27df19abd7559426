import { describe, expect, it } from 'vitest'
import { bootstrap } from '../../src/statistics/bootstrap.ts'
import type { Statistic } from '../../src/statistics/statistic.ts'

const values = Array.from({ length: 100 }, (_, index) => index)
const alone = values.map((index) => Int32Array.of(index))
const mean: Statistic = (units) => units.reduce((sum, unit) => sum + (values[unit] ?? 0), 0) / units.length

describe('bootstrap', () => {
  it('gives the same interval for the same seed', () => {
    const options = { clusters: alone, resamples: 200, seed: 7 }
    expect(bootstrap(mean, options)).toEqual(bootstrap(mean, options))
  })

  it('comes near the interval that theory gives for a mean', () => {
    // 49.5 ± 1.96 × 28.87 / √100
    const [low, high] = bootstrap(mean, { clusters: alone, resamples: 4000, seed: 1 })
    expect(low).toBeCloseTo(43.84, -0.5)
    expect(high).toBeCloseTo(55.16, -0.5)
    expect(Math.abs(low - 43.84)).toBeLessThan(1)
    expect(Math.abs(high - 55.16)).toBeLessThan(1)
  })

  it('draws whole clusters, so rows that always come together leave more room for chance', () => {
    const decades = Array.from({ length: 10 }, (_, ten) => Int32Array.from({ length: 10 }, (_, one) => ten * 10 + one))
    const [low, high] = bootstrap(mean, { clusters: decades, resamples: 1000, seed: 1 })
    expect(high - low).toBeGreaterThan(30)
  })

  it('leaves out draws on which the statistic says nothing', () => {
    const onlyWithFirst: Statistic = (units) => (units.includes(0) ? 1 : Number.NaN)
    expect(bootstrap(onlyWithFirst, { clusters: alone.slice(0, 3), resamples: 50, seed: 1 })).toEqual([1, 1])
  })
})
