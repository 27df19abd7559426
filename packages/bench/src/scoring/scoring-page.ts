import os from 'node:os'
import { markdownTable } from 'markdown-table'
import type { MemoryStep } from './memory.ts'
import type { RaceOutcome } from './race.ts'

export interface MeasuredScoring {
  races: readonly [conversations: string, RaceOutcome][]
  memory: readonly MemoryStep[]
}

/** The measurements as markdown, for the terminal and for `docs/measured`. */
export const scoringTables = ({ races, memory }: MeasuredScoring): string => `## Microseconds a message

${raceTable(races)}

## A stream of different conversations

${memoryTable(memory)}
`

function raceTable(races: MeasuredScoring['races']): string {
  const head = [
    'conversations',
    'reading',
    'scoring',
    'printing the report',
    'scoring / reading',
    'eight rounds of ten',
  ]
  const rows = races.map(([name, { readingUs, scoringUs, printingUs, ratio }]) => [
    name,
    readingUs.toFixed(1),
    scoringUs.toFixed(1),
    printingUs.toFixed(1),
    ratio.median.toFixed(2),
    `${ratio.p10.toFixed(2)}–${ratio.p90.toFixed(2)}`,
  ])
  return markdownTable([head, ...rows], { align: ['l', 'r', 'r', 'r', 'r', 'r'] })
}

function memoryTable(memory: readonly MemoryStep[]): string {
  const rows = memory.map(({ scored, rssMb, eachMs }) => [String(scored), rssMb.toFixed(0), eachMs.toFixed(2)])
  return markdownTable([['scored so far', 'memory MB', 'ms each, parsing included'], ...rows], { align: 'r' })
}

export const scoringPage = (readerVersion: string, measured: MeasuredScoring): string =>
  `<!-- Written by \`npm run bench:scoring -- --write docs/measured/scoring.md\`. -->
# What scoring costs

Reader ${readerVersion}, Node ${process.versions.node}, ${os.cpus()[0]?.model.trim() ?? os.arch()}.

- Scoring a conversation with all rules, its reading and the finished report included, beside reading its messages: in
  turns, in one process, on text that neither has met. Medians over the rounds; ratios travel to another machine,
  microseconds do not.
- *Printing* is \`JSON.stringify\` of the finished report and no part of scoring. It stands here as a measure of how much a
  report says: evidence with quotes, explanations, the timeline.
- The last table scores ever new conversations with one scorer and looks at the memory of the process.

${scoringTables(measured)}`
