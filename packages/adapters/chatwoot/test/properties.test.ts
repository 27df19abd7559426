import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { filledIn } from '../src/emulator/liquid.ts'
import { startWalk, walk } from '../src/pull/walk.ts'
import { literal } from '../src/write/literal.ts'

describe('a text that Chatwoot takes for a template', () => {
  const pieces = fc.constantFrom('{', '{', '}', '%', '`', "'", ' ', 'a', '蓋', '\n', 'raw', '{{', '}}', '{%', '%}')
  it('comes out as it went in', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const text = parts.join('')
        expect(filledIn(literal(text))).toBe(text)
      }),
      { numRuns: 2000 },
    )
  })
})

/** What happens to a list between two requests for a page of it. */
const happening = fc.record({
  kind: fc.constantFrom('nothing', 'nothing', 'touch', 'delete', 'add'),
  which: fc.nat(),
  /** Whether the time moves on before. */
  later: fc.boolean(),
})

describe('a walk through a list whose pages move', () => {
  it('gives every row that stays there, the last of it included, whatever moves, goes and comes meanwhile', async () => {
    const property = fc.asyncProperty(
      fc.array(fc.boolean(), { maxLength: 25 }),
      fc.array(happening, { maxLength: 60 }),
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 5 }),
      async (begun, happenings, perPage, limit) => {
        let time = Date.parse('2026-03-02T09:00:00Z')
        let ids = 0
        const at = (later: boolean): string => {
          time += later ? 1000 : 0
          return new Date(time).toISOString()
        }
        let rows = begun.map((later) => ({ id: String(++ids), at: at(later) }))
        const given = new Map<string, string>()
        const left = [...happenings]
        const happen = (): void => {
          const { kind = 'nothing', which = 0, later = false } = left.shift() ?? {}
          const row = rows[which % Math.max(1, rows.length)]
          const now = at(later)
          if (kind === 'add') rows = [...rows, { id: String(++ids), at: now }]
          if (row === undefined || (kind !== 'touch' && kind !== 'delete')) return
          rows = rows.filter((other) => other !== row)
          if (kind === 'touch') rows = [...rows, { ...row, at: now }]
        }
        const list = async (page: number) => {
          happen()
          return { rows: rows.slice((page - 1) * perPage, page * perPage), total: rows.length }
        }
        // Rows of the very second in which the walk begins may change places; they come with what changed since then.
        const began = at(true)
        let position = startWalk(null)
        for (let more = true; more; ) {
          const step = await walk(position, { list, limit, key: (row: { id: string; at: string }) => row })
          for (const row of step.fresh) given.set(row.id, row.at)
          ;({ next: position, more } = step)
        }
        const missed = rows.filter((row) => !given.has(row.id) && row.at < began)
        expect(missed).toEqual([])
      },
    )
    await fc.assert(property, { numRuns: 1000 })
  })
})
