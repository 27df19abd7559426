import { describe, expect, it } from 'vitest'
import type { Figure } from '../../src/labels/figure.ts'
import { measureFigure, reaches } from '../../src/labels/measure-figure.ts'
import { withMedian } from '../../src/labels/scores.ts'
import { labelTable } from '../../src/labels/table.ts'
import { where } from '../../src/labels/targets.ts'
import { worstRows } from '../../src/labels/worst-rows.ts'
import { inventedSet } from './invented-set.ts'

const distress: Figure = {
  id: 'invented/distress',
  measures: ['distress'],
  kind: 'AUC',
  label: 'y < 0',
  target: where('y', (y) => y < 0),
}

describe('measureFigure', () => {
  const measured = measureFigure(distress, inventedSet, 50)

  it('measures agreement with the label, with an interval', () => {
    expect(measured).toMatchObject({ set: 'invented', measure: 'distress', n: 4, value: 1, interval: [1, 1] })
  })

  it('compares with peers on the same rows, in their better direction', () => {
    expect(measured.peers).toEqual({ loud: 0.5, calm: 1 })
  })

  it('takes the share of rows without an answer from the measure it looks at', () => {
    expect(measureFigure({ ...distress, measures: ['satisfaction'] }, inventedSet, 1).shareOfNull).toBe(0.25)
  })

  it('turns an inverted measure round', () => {
    const satisfied: Figure = { ...distress, measures: ['satisfaction'] }
    const upright = measureFigure(satisfied, inventedSet, 1).value
    expect(measureFigure({ ...satisfied, inverted: true }, inventedSet, 1).value).toBeCloseTo(1 - upright)
  })

  it('judges a mark by what is printed', () => {
    expect(reaches({ ...measured, value: 0.754, mark: 0.76 })).toBe(false)
    expect(reaches({ ...measured, value: 0.756, mark: 0.76 })).toBe(true)
    expect(reaches(measured)).toBeUndefined()
  })
})

describe('withMedian', () => {
  it('counts no answer as the median of the answers', () => {
    expect(withMedian([0.2, null, 0.4, 0.9])).toEqual([0.2, 0.4, 0.4, 0.9])
  })

  it('has no opinion where nobody answered', () => {
    expect(withMedian([null, null])).toEqual([0, 0])
  })
})

describe('worstRows', () => {
  it('lists what the measure overlooks and what it is taken in by', () => {
    const reversed: Figure = { ...distress, target: where('y', (y) => y > 0) }
    const { tooLow, tooHigh } = worstRows(reversed, inventedSet, 1)
    expect(tooLow.map(({ id }) => id)).toEqual(['happy'])
    expect(['angry', 'sad']).toContain(tooHigh[0]?.id)
  })
})

describe('labelTable', () => {
  it('prints shares without the zero in front and marks the figure that reaches its mark', () => {
    const table = labelTable([{ ...measureFigure(distress, inventedSet, 1), value: 0.856, mark: 0.85 }])
    expect(table).toMatch(/\| invented \| distress \| y < 0 \| AUC +\| +4 \| +\.86 \|.*\| +\.85 \| ✓ +\|/)
  })
})
