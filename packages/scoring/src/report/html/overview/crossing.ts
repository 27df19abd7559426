import { type Groups, type GroupTable, OTHERS } from './groups.ts'

/** Which agents have conversations in which teams. */
export interface Crossing {
  /** `null` = nobody who can be told; no team. */
  add(agent: string | null, team: string | null): void
  /** The teams of each agent; `null` = there were too many to keep. */
  readonly teamsOf: ReadonlyMap<string, ReadonlySet<string>> | null
}

/** More pairs than this are not kept, so that memory stays flat; then teams are not shown. */
const MOST_PAIRS = 20_000

export function createCrossing(): Crossing {
  let teamsOf: Map<string, Set<string>> | null = new Map()
  let pairs = 0

  function add(agent: string | null, team: string | null): void {
    if (agent === null || teamsOf === null) return
    const teams = teamsOf.get(agent) ?? new Set<string>()
    teamsOf.set(agent, teams)
    if (teams.has(team ?? OTHERS)) return
    teams.add(team ?? OTHERS)
    pairs++
    if (pairs > MOST_PAIRS) teamsOf = null
  }

  return {
    add,
    get teamsOf() {
      return teamsOf
    },
  }
}

export interface TeamTable extends GroupTable {
  /** Whether teams were put together or left out for the sake of the agents beside them. */
  apart: boolean
}

/**
 * The teams that may stand beside a table of agents. A total less the rows of the other table must not be a small group,
 * so two kinds of teams are put together: those among which the agents that are only shown together are divided, and,
 * with a team that is small itself, all other teams of its agents. Where conversations without a team belong to them,
 * which no row holds, they are left out.
 */
export function besideAgents(agents: GroupTable, teams: Groups, { teamsOf }: Crossing): TeamTable {
  const alone = teams.table()
  if (teamsOf === null) return { shown: [], merged: null, hidden: 0, apart: true }
  const shownAgents = new Set(agents.shown.map(({ key }) => key))
  const shownTeams = new Set(alone.shown.map(({ key }) => key))
  const divided = new Set<string>()
  const joined = new Set<string>()
  for (const [agent, own] of teamsOf) {
    if (!shownAgents.has(agent)) for (const team of own) divided.add(team)
    const isInSmall = [...own].some((team) => team !== OTHERS && !shownTeams.has(team))
    if (isInSmall) for (const team of own) joined.add(team)
  }
  if (divided.size > 1) for (const team of divided) joined.add(team)
  const isApart = [...joined].some((team) => team === OTHERS || shownTeams.has(team))
  if (!isApart) return { ...alone, apart: false }
  const table = teams.table(joined)
  // A row of all of them would only say again what the page says of all.
  const isIdle = table.shown.length === 0
  return { ...table, merged: joined.has(OTHERS) || isIdle ? null : table.merged, apart: true }
}
