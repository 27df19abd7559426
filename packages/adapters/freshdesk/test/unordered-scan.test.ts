import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { type PassPosition, startPass, stepPass } from '../src/pull/unordered-scan.ts'

const START = Date.parse('2026-03-02T09:00:00Z')
const iso = (time: number): string => new Date(time).toISOString()
const key = ({ id, at }: Row) => ({ id, at: iso(at) })

interface Row {
  id: string
  at: number
}

/** A list in the order of its ids, whatever changed when, that can be asked what changed since. */
function list(rows: Map<string, Row>, { from, page }: PassPosition, size: number) {
  const changed = [...rows.values()].filter(({ at }) => from === null || at >= Date.parse(from))
  return { rows: changed.slice((page - 1) * size, page * size), full: changed.length > page * size }
}

it('brings the last version of everything, however long the pages take and whatever changes meanwhile', async () => {
  const minutes = fc.integer({ min: 0, max: 90 })
  const change = fc.record({ wait: minutes, row: fc.nat({ max: 11 }) })
  await fc.assert(
    fc.property(
      fc.array(minutes, { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 1, max: 4 }),
      fc.array(change),
      (ages, size, changes) => {
        const rows = new Map(ages.map((age, index) => [String(index), { id: String(index), at: START - age * 60_000 }]))
        const kept = new Map<string, number>()
        const pending = [...changes]
        let position = startPass(null)
        let now = START
        // One pass with changes in between, and one in which nothing happens any more.
        for (let pass = 0; pass < 2; pass++) {
          for (let more = true; more; ) {
            const answer = list(rows, position, size)
            const step = stepPass(position, { ...answer, key, readAt: iso(now) })
            for (const { id, at } of step.fresh) kept.set(id, at)
            position = step.next
            more = step.more
            const next = pass === 0 ? pending.shift() : undefined
            now += (next?.wait ?? 1) * 60_000
            if (next !== undefined && rows.has(String(next.row)))
              rows.set(String(next.row), { id: String(next.row), at: now })
          }
        }
        expect(kept).toEqual(new Map([...rows].map(([id, { at }]) => [id, at])))
      },
    ),
    { numRuns: 300 },
  )
})

it('does not go on for ever where the same page comes again', () => {
  const rows = [{ id: '1', at: START }]
  const first = stepPass(startPass(null), { rows, key, full: true, readAt: iso(START) })
  expect(() => stepPass(first.next, { rows, key, full: true, readAt: iso(START) })).toThrow(/same page/)
})
