import { trendChart } from '../charts/trend-chart.ts'
import { type Content, html } from '../markup.ts'
import { countText, percentText } from '../number-text.ts'
import type { OverviewPage } from './overview-page.ts'
import type { PeriodTable } from './periods.ts'

/** The mean score over time. `null` when there is only one day or week. */
export function trend({ unit, periods, undated }: PeriodTable, { pageWords, overviewWords }: OverviewPage): Content {
  if (periods.length < 2) return null
  const points = periods.map(({ start, score, conversations }) => ({
    start,
    mean: score.count === 0 ? null : score.mean,
    count: conversations,
  }))
  const none = pageWords.notMeasured
  return html`<p class="note">${overviewWords.trendNote(undated)}</p>
${trendChart(points, unit === 'day' ? 1 : 7, overviewWords.trend[unit])}
<details class="same"><summary>${pageWords.asTable}</summary><div class="scroll" role="group" aria-label="${overviewWords.trend[unit]}" tabindex="0"><table><thead><tr><th scope="col">${overviewWords.period[unit]}</th><th scope="col" class="figure">${overviewWords.conversations}</th><th scope="col" class="figure">${overviewWords.mean}</th><th scope="col" class="figure">${overviewWords.below}</th></tr></thead><tbody>${periods.map(
    ({ start, conversations, score, below }) => html`
<tr><th scope="row">${start}</th><td class="figure">${countText(conversations)}</td><td class="figure">${score.count === 0 ? none : score.mean.toFixed(2)}</td><td class="figure">${percentText(below / conversations)}</td></tr>`,
  )}</tbody></table></div></details>`
}
