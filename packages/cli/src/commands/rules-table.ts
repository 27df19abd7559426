import { generalScorecard, type Scorecard } from '@attune/scoring'
import { printableLine } from '../output/printable.ts'
import type { RuleRow } from './rule-rows.ts'

/** Rules one a line, then what the scorecard sets and why. */
export function rulesTable(rows: readonly RuleRow[], scorecard: Scorecard, dim: (text: string) => string): string {
  const cells = rows.map((row) => [row.id, row.dimension, weightText(row), printableLine(row.title)] as const)
  const width = (column: 0 | 1 | 2) => Math.max(0, ...cells.map((row) => row[column].length))
  const [ids, dimensions, weights] = [width(0), width(1), width(2)]
  const table = cells
    .map(
      ([id, dimension, weight, title]) =>
        `${id.padEnd(ids)}  ${dim(dimension.padEnd(dimensions))}  ${weight.padEnd(weights)}  ${title}\n`,
    )
    .join('')
  const reasons = reasonLines(rows, scorecard)
  if (reasons.length === 0) return table
  return `${table}\n${printableLine(`${scorecard.id} ${scorecard.version}: ${scorecard.title}`)}\n${reasons.join('\n')}\n`
}

function weightText({ setting, dimensionWeight, weight }: RuleRow): string {
  const weights = `${dimensionWeight} × ${weight}`
  return setting === 'counts' ? weights : setting === 'observe' ? 'observes' : setting
}

/** What differs from the general scorecard, and all that has a reason. */
function reasonLines(rows: readonly RuleRow[], scorecard: Scorecard): string[] {
  const lines: string[] = []
  const add = (what: string, because: string | null | undefined) =>
    lines.push(printableLine(`  ${what}${because ? `: ${because}` : ''}`))
  if (scorecard.channel !== generalScorecard.channel) add(`channel ${scorecard.channel}`, scorecard.because.channel)
  for (const [name, usual] of Object.entries(generalScorecard.dimensions)) {
    const weight = Object(scorecard.dimensions)[name] ?? 0
    if (weight !== usual) add(`dimension ${name} ${usual} → ${weight}`, scorecard.because[`dimensions.${name}`])
  }
  for (const { id, setting, weight, because, options } of rows) {
    const given = scorecard.rules[id]
    const changed = given !== undefined && given !== 'off' ? Object.keys(given.options ?? {}) : []
    if (given === undefined && because === null) continue
    const values = changed.map((name) => `${name} ${JSON.stringify(options[name]?.value)}`)
    const what = setting === 'counts' ? `weight ${weight}` : setting
    add([`rule ${id}`, what, ...values].join(', '), because)
  }
  return lines
}
