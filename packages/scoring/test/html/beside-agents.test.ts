import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { besideAgents, createCrossing } from '../../src/report/html/overview/crossing.ts'
import { createGroups, type GroupTable } from '../../src/report/html/overview/groups.ts'
import { sampleReport } from '../report/sample-report.ts'

const SMALLEST = 5
const report = sampleReport()

/** So many conversations of an agent in a team; `null` = no team. */
interface Cell {
  agent: string
  team: string | null
  count: number
}

function tablesOf(cells: readonly Cell[]) {
  const [agents, teams, crossing] = [createGroups(SMALLEST), createGroups(SMALLEST), createCrossing()]
  for (const { agent, team, count } of cells)
    for (let index = 0; index < count; index++) {
      agents.add(agent, agent, report)
      if (team !== null) teams.add(team, team, report)
      crossing.add(agent, team)
    }
  const agentTable = agents.table()
  return { agents: agentTable, teams: besideAgents(agentTable, teams, crossing) }
}

/** The cells that a published row adds up, as ones and zeros. */
function rowsOf(cells: readonly Cell[], table: GroupTable, kind: 'agent' | 'team'): number[][] {
  const shown = new Set(table.shown.map(({ key }) => key))
  const rows = [...shown].map((key) => cells.map((cell) => (cell[kind] === key ? 1 : 0)))
  if (table.merged === null) return rows
  return [...rows, cells.map((cell) => (cell[kind] !== null && !shown.has(cell[kind]) ? 1 : 0))]
}

/** Whether a sum of rows, each as often as one likes, gives the wanted one: elimination in exact enough numbers. */
function isDerivable(rows: readonly (readonly number[])[], wanted: readonly number[]): boolean {
  const basis: { pivot: number; row: number[] }[] = []
  const reduced = (vector: readonly number[]) => {
    let rest = [...vector]
    for (const { pivot, row } of basis) {
      const factor = rest[pivot] ?? 0
      rest = rest.map((value, index) => value - factor * (row[index] ?? 0))
    }
    return rest
  }
  for (const row of rows) {
    const rest = reduced(row)
    const pivot = rest.findIndex((value) => Math.abs(value) > 1e-7)
    if (pivot >= 0) basis.push({ pivot, row: rest.map((value) => value / (rest[pivot] ?? 1)) })
  }
  return reduced(wanted).every((value) => Math.abs(value) < 1e-7)
}

describe('teams beside agents', () => {
  it('give no small agent or team away, whatever is added and subtracted', () => {
    const cell = fc.record({
      agent: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      team: fc.constantFrom('x', 'y', 'z', null),
      count: fc.integer({ min: 1, max: 7 }),
    })
    const table = fc.uniqueArray(cell, {
      maxLength: 12,
      minLength: 1,
      selector: ({ agent, team }) => `${agent} ${team}`,
    })
    fc.assert(
      fc.property(table, (cells) => {
        const { agents, teams } = tablesOf(cells)
        const published = [cells.map(() => 1), ...rowsOf(cells, agents, 'agent'), ...rowsOf(cells, teams, 'team')]
        const sizeOf = (kind: 'agent' | 'team', key: string) =>
          cells.filter((one) => one[kind] === key).reduce((sum, { count }) => sum + count, 0)
        for (const kind of ['agent', 'team'] as const)
          for (const key of new Set(cells.flatMap((one) => one[kind] ?? []))) {
            if (sizeOf(kind, key) >= SMALLEST) continue
            const wanted = cells.map((one) => (one[kind] === key ? 1 : 0))
            // What everybody knows by the total alone is no secret of the tables.
            if (!isDerivable([cells.map(() => 1)], wanted)) expect(isDerivable(published, wanted)).toBe(false)
          }
      }),
      { numRuns: 500 },
    )
  })

  it('are not shown where the merged agents are divided among them', () => {
    const big = (agent: string, team: string) => ({ agent, team, count: 9 })
    const { agents, teams } = tablesOf([
      big('a', 'A'),
      big('b', 'A'),
      big('c', 'B'),
      { agent: 'd', team: 'A', count: 4 },
      { agent: 'e', team: 'B', count: 3 },
      { agent: 'f', team: 'B', count: 3 },
    ])
    expect(agents.merged).toMatchObject({ groups: 3, conversations: 10 })
    expect(teams).toMatchObject({ shown: [], merged: null, apart: true })
  })

  it('are shown where nothing is small', () => {
    const { teams } = tablesOf(['a', 'b', 'c'].map((agent) => ({ agent, team: agent === 'c' ? 'B' : 'A', count: 6 })))
    expect(teams).toMatchObject({ merged: null, apart: false })
    expect(teams.shown.map(({ name, conversations }) => [name, conversations])).toEqual([
      ['A', 12],
      ['B', 6],
    ])
  })
})
