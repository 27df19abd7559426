import type { ScoreReport, Verdict } from '@attune/core'
import type { Story } from './score-stories.ts'
import type { Paint, Style } from './terminal-style.ts'
import { padTo, terminalWidth } from './terminal-width.ts'

const BAR = 10
const families = ['empathy', 'pacing', 'outcome'] as const

const colourOf: Readonly<Record<Verdict, Style>> = {
  below: 'bad',
  expected: 'bold',
  above: 'good',
  unknown: 'dim',
}

/** Two lines for each story: title, score and verdict; then its id and the three families behind the score. */
export function overview(stories: readonly Story[], paint: Paint): string {
  const titles = stories.map(({ conversation }) => conversation.subject ?? conversation.id)
  const columns = Math.max(...titles.map(terminalWidth)) + 2
  const row = (left: string, right: string) => `  ${padTo(columns, left)}${right}`
  return [
    paint('heading', row('Story', 'Score            Verdict')),
    paint('dim', row('', families.join('   '))),
    ...stories.flatMap(({ conversation, report }, index) => [
      row(titles[index] ?? '', scoreAndVerdict(report, paint)),
      paint('dim', row(conversation.id, familyScores(report))),
    ]),
    '',
  ].join('\n')
}

function scoreAndVerdict({ score, verdict }: ScoreReport, paint: Paint): string {
  return `${paint(colourOf[verdict], bar(score))} ${number(score)}  ${paint(colourOf[verdict], verdict)}`
}

const familyScores = (report: ScoreReport): string =>
  families
    .map((family) => number(report.families[family]).padEnd(family.length + 3))
    .join('')
    .trimEnd()

/** Full only at 1 and empty only at 0: nearly is not all. Dots where there is no score. */
function bar(score: number | null): string {
  if (score === null) return '·'.repeat(BAR)
  const filled = score === 0 || score === 1 ? score * BAR : Math.min(BAR - 1, Math.max(1, Math.round(score * BAR)))
  return '█'.repeat(filled) + '░'.repeat(BAR - filled)
}

const number = (score: number | null): string => (score === null ? '  – ' : score.toFixed(2))
