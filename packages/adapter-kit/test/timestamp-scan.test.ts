import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createTimestampScan, type ScanKey, type ScanPosition, scanPositionSchema } from '../src/index.ts'

const start = Date.parse('2026-05-03T09:00:00.000Z')
const at = (seconds: number) => new Date(start + seconds * 1000).toISOString()
const key = (row: ScanKey) => row

/** A helpdesk that lists by its time of change, oldest first, from a time on. */
function list(rows: readonly ScanKey[], { from, page }: ScanPosition, size: number): ScanKey[] {
  const wanted = rows
    .filter((row) => from === null || (row.at !== null && row.at >= from))
    .toSorted((a, b) => ((a.at ?? '') < (b.at ?? '') ? -1 : (a.at ?? '') > (b.at ?? '') ? 1 : 0))
  return wanted.slice((page - 1) * size, page * size)
}

describe('a scan by time', () => {
  it('gives records that tie at a page boundary all, and each once', () => {
    const scan = createTimestampScan()
    const rows = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id, index) => ({ id, at: at(index < 2 ? 0 : 1) }))
    let position = scan.start()
    const given: string[] = []
    for (let more = true; more; ) {
      const page = list(rows, position, 3)
      const step = scan.step(position, { rows: page, key, full: page.length === 3, readAt: at(100) })
      given.push(...step.fresh.map(({ id }) => id))
      ;({ next: position, more } = step)
    }
    expect(given).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g'])
  })

  it('gives nothing twice when nothing changed since', () => {
    const scan = createTimestampScan()
    const rows = [
      { id: 'a', at: at(0) },
      { id: 'b', at: at(1) },
    ]
    const first = scan.step(scan.start(), { rows, key, full: false, readAt: at(100) })
    const again = scan.step(first.next, { rows: list(rows, first.next, 10), key, full: false, readAt: at(200) })
    expect(first.fresh).toHaveLength(2)
    expect(again.fresh).toEqual([])
    expect(again.next).toEqual(first.next)
  })

  it('finds a change that shows up late, within the lookback', () => {
    const scan = createTimestampScan({ lookbackMs: 60_000 })
    const first = scan.step(scan.start(), { rows: [{ id: 'a', at: at(50) }], key, full: false, readAt: at(100) })
    expect(first.next.from).toBe(at(-10))
    const late = { id: 'b', at: at(20) }
    const again = scan.step(first.next, { rows: [late, { id: 'a', at: at(50) }], key, full: false, readAt: at(200) })
    expect(again.fresh).toEqual([late])
  })

  it('reads once more with the next pull what was put together from several answers, however long ago it changed', () => {
    const scan = createTimestampScan({ lookbackMs: 1000 })
    const rows = [
      { id: 'a', at: at(10) },
      { id: 'c', at: at(500) },
    ]
    const whole = scan.step(scan.start(at(0)), { rows, key, full: false, readAt: at(900) })
    expect(whole.next.from).toBe(at(499))
    const { next } = scan.step(scan.start(at(0)), { rows, key, full: false, readAt: at(900), inParts: true })
    expect(next.from).toBe(at(0))
    // Between the answers it had moved, and neither of them had it.
    const skipped = { id: 'b', at: at(20) }
    const again = scan.step(next, { rows: [...rows, skipped], key, full: false, readAt: at(950) })
    expect(again.fresh).toEqual([skipped])
  })

  it('does not look back behind since', () => {
    const scan = createTimestampScan()
    const { next } = scan.step(scan.start(at(40)), {
      rows: [{ id: 'a', at: at(50) }],
      key,
      full: false,
      readAt: at(100),
    })
    expect(next.from).toBe(at(40))
  })

  it('reads again what changed so recently that it may change once more in that second', () => {
    const scan = createTimestampScan()
    const rows = [{ id: 'a', at: at(98) }]
    const first = scan.step(scan.start(), { rows, key, full: false, readAt: at(100) })
    const second = scan.step(first.next, { rows, key, full: false, readAt: at(200) })
    const third = scan.step(second.next, { rows, key, full: false, readAt: at(300) })
    expect([first, second, third].map(({ fresh }) => fresh.length)).toEqual([1, 1, 0])
  })

  it('always gives rows without a time', () => {
    const scan = createTimestampScan()
    const rows = [{ id: 'a', at: null }]
    const first = scan.step(scan.start(), { rows, key, full: false, readAt: at(100) })
    expect(scan.step(first.next, { rows, key, full: false, readAt: at(100) }).fresh).toHaveLength(1)
  })

  it('says so when more tie than there are pages for, instead of going in a circle', () => {
    const scan = createTimestampScan({ pageCap: 2 })
    const rows = Array.from({ length: 9 }, (_, index) => ({ id: `${index}`, at: at(0) }))
    const turn = (position: ScanPosition) =>
      scan.step(position, { rows: list(rows, position, 3), key, full: true, readAt: at(100) }).next
    const second = turn(turn(scan.start()))
    expect(second).toMatchObject({ from: at(0), page: 2 })
    expect(() => turn(second)).toThrow(/More records changed at .* than 2 pages hold/)
  })

  it('says so when the helpdesk sends the same page for ever', () => {
    const scan = createTimestampScan()
    const rows = [
      { id: 'a', at: at(0) },
      { id: 'b', at: at(1) },
    ]
    const turns = () => {
      let position = scan.start()
      for (let turn = 0; turn < 9; turn++) {
        ;({ next: position } = scan.step(position, { rows, key, full: true, readAt: at(100) }))
      }
    }
    expect(turns).toThrow(/same page again and again/)
  })

  it('remembers only so many, and then gives old ones twice rather than lose one', () => {
    const scan = createTimestampScan({ maxSeen: 2 })
    const rows = ['a', 'b', 'c'].map((id, index) => ({ id, at: at(index) }))
    const { next } = scan.step(scan.start(), { rows, key, full: false, readAt: at(100) })
    expect(Object.keys(next.seen).toSorted()).toEqual(['b', 'c'])
    expect(scan.step(next, { rows, key, full: false, readAt: at(100) }).fresh.map(({ id }) => id)).toEqual(['a'])
  })
})

describe('whatever happens while one pages', () => {
  const change = fc.record({ id: fc.integer({ min: 0, max: 12 }), afterMs: fc.integer({ min: 0, max: 4000 }) })
  const world = fc.record({
    before: fc.array(change, { maxLength: 30 }),
    meanwhile: fc.array(fc.array(change, { maxLength: 3 }), { maxLength: 25 }),
    size: fc.integer({ min: 1, max: 6 }),
  })

  it('the last version of every record is given, by seconds, and pulls end', () => {
    fc.assert(
      fc.property(world, ({ before, meanwhile, size }) => {
        const scan = createTimestampScan({ lookbackMs: 10_000 })
        const records = new Map<string, { at: string; version: number }>()
        const given = new Map<string, number>()
        let now = start
        let version = 0
        const apply = ({ id, afterMs }: { id: number; afterMs: number }): void => {
          now += afterMs
          version += 1
          const second = new Date(Math.floor(now / 1000) * 1000).toISOString()
          records.set(`${id}`, { at: second, version })
        }
        const pull = (position: ScanPosition, changes: (typeof meanwhile)[number][]): ScanPosition => {
          for (let turn = 0; turn < 200; turn++) {
            const rows = list(
              [...records].map(([id, record]) => ({ id, at: record.at })),
              position,
              size,
            )
            const readAt = new Date(Math.floor(now / 1000) * 1000).toISOString()
            const step = scan.step(position, { rows, key, full: rows.length === size, readAt })
            for (const { id } of step.fresh) given.set(id, records.get(id)?.version ?? 0)
            position = scanPositionSchema.parse(JSON.parse(JSON.stringify(step.next)))
            if (!step.more) return position
            for (const each of changes.shift() ?? []) apply(each)
          }
          throw new Error('the pull does not end')
        }
        for (const each of before) apply(each)
        const position = pull(scan.start(), meanwhile)
        now += 20_000
        pull(position, [])
        expect(given).toEqual(new Map([...records].map(([id, record]) => [id, record.version])))
      }),
      { numRuns: 500 },
    )
  })
})
