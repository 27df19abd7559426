import { families, type Verdict } from '@attune/core'
import { durationText } from '../../duration-text.ts'
import { columnChart } from '../charts/column-chart.ts'
import { type Content, html } from '../markup.ts'
import { coordinate, countText, percentText } from '../number-text.ts'
import type { Histogram } from './histogram.ts'
import type { OverviewPage } from './overview-page.ts'
import { replyEdges } from './reply-edges.ts'

/** Columns of a score chart: each is 0.05 wide. */
const scoreColumns = 20

const verdicts: readonly Verdict[] = ['below', 'expected', 'above', 'unknown']

/** How many conversations were below, at and above expectation. */
export function verdictShares({ figures, words, overviewWords }: OverviewPage): Content {
  const all = figures.conversations
  let from = 0
  const parts = verdicts.map((verdict) => {
    const width = (100 * figures.verdicts[verdict]) / all
    from += width
    return html`<rect class="${verdict}" x="${coordinate(from - width)}" width="${coordinate(width)}" height="10"/>`
  })
  return html`<svg class="split" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">${parts}</svg>
<ul class="shares">${verdicts.map((verdict) => {
    const count = figures.verdicts[verdict]
    return html`<li><span class="swatch ${verdict}"></span>${words.verdict[verdict]} <b>${percentText(count / all)}</b> <span class="counts">${countText(count)}</span></li>`
  })}</ul>${figures.unread > 0 && html`<p class="note">${overviewWords.unread(figures.unread)}</p>`}`
}

export function scoreDistribution({ figures, overviewWords, pageWords }: OverviewPage): Content {
  const { scores } = figures
  if (scores.count === 0) return null
  const at = (share: number) => (scores.quantile(share) ?? 0).toFixed(2)
  const summary = overviewWords.scoresNote({ median: at(0.5), low: at(0.1), high: at(0.9) })
  const columns = columnsOf(scores)
  return html`<p>${summary}</p>
${scoreChart(scores, summary)}
<details><summary>${pageWords.asTable}</summary><table><thead><tr><th scope="col">${overviewWords.range}</th><th scope="col" class="figure">${overviewWords.conversations}</th></tr></thead><tbody>${columns.map(
    ({ name, count }) => html`<tr><th scope="row">${name}</th><td class="figure">${countText(count)}</td></tr>`,
  )}</tbody></table></details>`
}

/** The same for each family, small. */
export function familyDistributions({ figures, words, overviewWords }: OverviewPage): Content {
  const known = families.filter((family) => figures.families[family].count > 0)
  if (known.length === 0) return null
  return html`<div class="tiles">${known.map((family) => {
    const histogram = figures.families[family]
    const at = (share: number) => (histogram.quantile(share) ?? 0).toFixed(2)
    const summary = overviewWords.scoresNote({ median: at(0.5), low: at(0.1), high: at(0.9) })
    return html`<div><h3>${words.families[family]}</h3>${scoreChart(histogram, `${words.families[family]}${words.colon}${summary}`, 'small')}<p class="note">${summary}</p></div>`
  })}</div>`
}

function scoreChart(histogram: Histogram, summary: string, size: 'wide' | 'small' = 'wide'): Content {
  const labels = (size === 'wide' ? [0, 0.25, 0.5, 0.75, 1] : [0, 0.5, 1]).map((value) => ({
    at: value * scoreColumns,
    text: String(value),
  }))
  const median = histogram.quantile(0.5)
  return columnChart({
    columns: columnsOf(histogram),
    labels,
    middle: median === null ? null : median * scoreColumns,
    summary,
    size,
  })
}

function columnsOf({ bins }: Histogram) {
  const each = bins.length / scoreColumns
  return Array.from({ length: scoreColumns }, (_, index) => ({
    name: `${(index / scoreColumns).toFixed(2)}–${((index + 1) / scoreColumns).toFixed(2)}`,
    count: sum(bins.subarray(index * each, (index + 1) * each)),
  }))
}

const sum = (counts: Readonly<Uint32Array>): number => counts.reduce((total, count) => total + count, 0)

const minuteMs = 60_000
const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs
const labelledTimes = [1000, 10_000, minuteMs, 10 * minuteMs, hourMs, 6 * hourMs, dayMs, 7 * dayMs, 30 * dayMs]
/** Bins to one column. */
const together = 4

/** How long customers waited for the first reply, on a scale on which every column is a little longer than the last. */
export function firstReplies({ figures, words, overviewWords }: OverviewPage): Content {
  const { firstReply } = figures
  const [median, ninety] = [firstReply.quantile(0.5), firstReply.quantile(0.9)]
  if (median === null || ninety === null) return html`<p>${overviewWords.noFirstReply}</p>`
  const summary = overviewWords.firstReplyNote({
    count: firstReply.count,
    median: durationText(median, words),
    ninety: durationText(ninety, words),
  })
  const all = Array.from({ length: Math.ceil(firstReply.bins.length / together) }, (_, index) => ({
    name: overviewWords.upTo(
      durationText(replyEdges[Math.min(replyEdges.length - 1, (index + 1) * together)] ?? 0, words),
    ),
    count: sum(firstReply.bins.subarray(index * together, (index + 1) * together)),
  }))
  const first = Math.max(0, all.findIndex(({ count }) => count > 0) - 1)
  const columns = all.slice(first, all.findLastIndex(({ count }) => count > 0) + 2)
  const labels = labelledTimes
    .map((time) => ({ at: placeOf(time) - first, text: durationText(time, words) }))
    .filter(({ at }) => at > 0.4 && at < columns.length - 0.4)
  return html`<p>${summary}</p>
${columnChart({ columns, labels, middle: placeOf(median) - first, summary })}`
}

/** Where a time lies, in columns. */
function placeOf(timeMs: number): number {
  const bin = Math.max(1, replyEdges.findIndex((edge) => edge > timeMs) - 1)
  const [from = 0, to = 1] = [replyEdges[bin], replyEdges[bin + 1]]
  return (bin + (timeMs - from) / (to - from)) / together
}
