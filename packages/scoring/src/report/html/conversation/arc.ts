import { arcChart, columnsOf } from '../charts/arc-chart.ts'
import { type Content, html } from '../markup.ts'
import { timeText } from '../number-text.ts'
import type { ConversationPage } from './page-data.ts'

/** The arc as a drawing, a sentence and a table. `null` for a conversation without words. */
export function arc({ report, words, pageWords }: ConversationPage): Content {
  const columns = columnsOf(report.arc)
  if (columns.length === 0) return null
  const felt = columns.flatMap(({ distress }) => distress ?? [])
  const owed = columns.map((column) => column.owed)
  const last = felt.at(-1)
  const summary = pageWords.arcSummary({
    peak: felt.length === 0 ? null : Math.max(...felt).toFixed(2),
    end: last === undefined ? null : last.toFixed(2),
    owedMost: amount(Math.max(...owed)),
    owedEnd: amount(owed.at(-1) ?? 0),
  })
  return html`<p>${summary}</p>
${arcChart(columns, pageWords, summary)}
<details class="same"><summary>${pageWords.asTable}</summary><div class="scroll" role="group" aria-label="${pageWords.arc}" tabindex="0"><table>
<thead><tr><th scope="col">${pageWords.message}</th><th scope="col">${pageWords.who}</th><th scope="col">${pageWords.time}</th><th scope="col" class="figure">${pageWords.distress}</th><th scope="col" class="figure">${pageWords.owed}</th></tr></thead>
<tbody>${columns.map(
    (column) => html`
<tr><th scope="row">${column.position}</th><td>${words.roles[column.role]}</td><td>${column.at === null ? pageWords.notMeasured : timeText(column.at)}</td><td class="figure">${column.distress === null ? pageWords.notMeasured : column.distress.toFixed(2)}</td><td class="figure">${amount(column.owed)}</td></tr>`,
  )}</tbody></table></div></details>`
}

/** At most one decimal: weights are judgement, and more digits would pretend otherwise. */
const amount = (value: number): string => String(Math.round(value * 10) / 10)
