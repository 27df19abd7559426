import { describe, expect, it } from 'vitest'
import { mergeRows } from '../generate/merge-rows.ts'
import { FIRST_WORD } from '../src/match/symbols.ts'

const [can, may, help, never] = [0, 1, 2, 3].map((index) => FIRST_WORD + index) as [number, number, number, number]
const row = (...symbols: number[]) => symbols.map((symbol) => ({ symbol }))

describe('mergeRows', () => {
  it('joins rows that differ in one word', () => {
    expect(mergeRows([row(can, help), row(may, help)])).toEqual([
      [{ words: [can, may], optional: false }, { symbol: help }],
    ])
  })

  it('leaves rows apart that differ in more, or in length', () => {
    const rows = [row(can, help), row(may, never), row(can)]
    expect(mergeRows(rows)).toEqual(rows)
  })

  it('does not join a class with a word', () => {
    const rows = [row(1, help), row(can, help)]
    expect(mergeRows(rows)).toEqual(rows)
  })

  it('drops a row that is there twice', () => {
    expect(mergeRows([row(can, help), row(can, help)])).toEqual([row(can, help)])
  })

  it('joins the rows of a choice inside a row', () => {
    const choice = { choice: [row(can, help), row(may, help)], optional: true }
    expect(mergeRows([[choice, { symbol: never }]])).toEqual([
      [{ choice: [[{ words: [can, may], optional: false }, { symbol: help }]], optional: true }, { symbol: never }],
    ])
  })
})
