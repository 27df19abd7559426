import { formatText } from '@attune/scoring'
import { overview } from './print-overview.ts'
import type { Story } from './score-stories.ts'
import type { Paint } from './terminal-style.ts'

export interface PageOptions {
  stories: readonly Story[]
  /** The stories to explain in full. */
  explained: readonly Story[]
  paint: Paint
  /** Columns of the terminal. */
  width: number
}

/** Everything the example prints: all stories at a glance, some of them in full, and what to do with it. */
export function page({ stories, explained, paint, width }: PageOptions): string {
  const rule = `${paint('dim', '─'.repeat(width))}\n`
  return [
    `\nAttune read ${stories.length} customer-service conversations. 1 = all that was owed was given.\n\n`,
    overview(stories, paint),
    '\n',
    ...explained.flatMap(({ conversation, report, locale }) => [
      rule,
      formatText(report, { conversation, locale, style: paint, width }),
      '\n',
    ]),
    rule,
    nextSteps(paint),
  ].join('')
}

const commands = [
  ['npm run desk', 'an inbox in the browser: who needs an answer first, and a quiet check of what you write'],
  ['npm start -w example-first-score -- --all', 'explain every story above'],
  ['npx attune score my-chat.txt', 'your own: lines of "customer: …" and "agent: …" (客户：… 客服：…)'],
  ['npx attune score --format json my-chat.txt', 'the whole report, for programs'],
  ['npx attune measure messages.jsonl', 'numbers for single messages: {"id": "1", "text": "…"} on each line'],
] as const

function nextSteps(paint: Paint): string {
  const lines = commands.map(([command, what]) => `  ${paint('bold', command)}\n      ${what}\n`)
  return `${paint('heading', 'What to try next')}\n${lines.join('')}`
}
