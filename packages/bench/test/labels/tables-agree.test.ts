import { measureNames } from '@attune/language'
import { describe, expect, it } from 'vitest'
import { figures } from '../../src/labels/figures.ts'
import { marks } from '../../src/labels/marks.ts'
import { publishedFigures } from '../../src/labels/published-figures.ts'

const ids = figures.map(({ id }) => id)

describe('the tables of figures, marks and published peers', () => {
  it('name every figure once', () => {
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('give marks and published figures to figures that exist', () => {
    expect(Object.keys({ ...marks, ...publishedFigures }).filter((id) => !ids.includes(id))).toEqual([])
  })

  it('use measures that the reader has', () => {
    expect(figures.flatMap(({ measures }) => measures).filter((name) => !measureNames.includes(name))).toEqual([])
  })
})
