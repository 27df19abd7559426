import { families, type Verdict } from '@attune/core'
import { durationText } from '../../duration-text.ts'
import { type ColumnBar, columnChart } from '../charts/column-chart.ts'
import { percent } from '../charts/plot.ts'
import { type Content, html } from '../markup.ts'
import { countText, percentText } from '../number-text.ts'
import type { Histogram } from './histogram.ts'
import type { OverviewPage } from './overview-page.ts'
import { replyEdges } from './reply-edges.ts'
import { middleOf, replySpan, scoreSpan } from './spans.ts'

/** Columns of a score chart: each is 0.05 wide. */
const scoreColumns = 20

const verdicts: readonly Verdict[] = ['below', 'expected', 'above', 'unknown']

/** Room for the figure in a segment, in percent of the width. */
const WIDE = 12

/**
 * How many conversations were below, at and above expectation. Colours alone would not tell neighbours apart: there are
 * gaps between them, the share stands in those that have room for it, and what is unknown is only an outline.
 */
export function verdictShares({ figures, words, overviewWords }: OverviewPage): Content {
  const all = figures.conversations
  let from = 0
  const parts = verdicts.map((verdict) => {
    const count = figures.verdicts[verdict]
    const width = (100 * count) / all
    from += width
    return (
      count > 0 &&
      html`<rect class="${verdict}" x="${percent(from - width)}" width="${percent(width)}" height="24"/>${
        width >= WIDE &&
        html`<text${verdict === 'unknown' && html` class="unknown"`} x="${percent(from - width / 2)}" y="17" text-anchor="middle">${percentText(count / all)}</text>`
      }`
    )
  })
  return html`<svg class="split" width="100%" height="24" aria-hidden="true" focusable="false">${parts}</svg>
<ul class="shares">${verdicts.map((verdict) => {
    const count = figures.verdicts[verdict]
    return html`<li><span class="swatch ${verdict}"></span>${words.verdict[verdict]} <b>${percentText(count / all)}</b> <span class="counts">${countText(count)}</span></li>`
  })}</ul>${figures.unread > 0 && html`<p class="note">${overviewWords.unread(figures.unread)}</p>`}`
}

export function scoreDistribution(page: OverviewPage): Content {
  const { scores } = page.figures
  if (scores.count === 0) return null
  const summary = scoreSpan(scores, null, page)
  return html`<p>${summary}</p>
${scoreChart(scores, summary)}${medianKey(scores, page)}
${columnTable(columnsOf(scores), page.overviewWords.range, page)}`
}

/** The same for each family, small. */
export function familyDistributions(page: OverviewPage): Content {
  const { figures, words } = page
  const known = families.filter((family) => figures.families[family].count > 0)
  if (known.length === 0) return null
  const middle = known.find((family) => middleOf(figures.families[family]) !== null)
  const anyMiddle = middle !== undefined && medianKey(figures.families[middle], page)
  return html`<div class="tiles">${known.map((family) => {
    const histogram = figures.families[family]
    const summary = scoreSpan(histogram, family, page)
    return html`<div><h3>${words.families[family]}</h3>${scoreChart(histogram, `${words.families[family]}${words.colon}${summary}`, 'small')}<p class="note">${summary}</p>${columnTable(columnsOf(histogram), page.overviewWords.range, page)}</div>`
  })}</div>${anyMiddle}`
}

/** What the dashed line is, where there is one. */
const medianKey = (histogram: Histogram, { overviewWords }: OverviewPage): Content =>
  middleOf(histogram) !== null && html`<p class="note">${overviewWords.medianLine}</p>`

function columnTable(columns: readonly ColumnBar[], heading: string, { pageWords, overviewWords }: OverviewPage) {
  return html`<details class="same"><summary>${pageWords.asTable}</summary><table><thead><tr><th scope="col">${heading}</th><th scope="col" class="figure">${overviewWords.conversations}</th></tr></thead><tbody>${columns.map(
    ({ name, count }) => html`<tr><th scope="row">${name}</th><td class="figure">${countText(count)}</td></tr>`,
  )}</tbody></table></details>`
}

function scoreChart(histogram: Histogram, summary: string, size: 'wide' | 'small' = 'wide'): Content {
  const labels = (size === 'wide' ? [0, 0.25, 0.5, 0.75, 1] : [0, 0.5, 1]).map((value) => ({
    at: value * scoreColumns,
    text: String(value),
  }))
  const median = middleOf(histogram)
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
export function firstReplies(page: OverviewPage): Content {
  const { figures, words, overviewWords } = page
  const { firstReply } = figures
  if (firstReply.count === 0) return html`<p>${overviewWords.noFirstReply}</p>`
  const median = middleOf(firstReply)
  const summary = replySpan(firstReply, page)
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
${columnChart({ columns, labels, middle: median === null ? null : placeOf(median) - first, summary })}${medianKey(firstReply, page)}
${columnTable(columns, overviewWords.medianReply, page)}`
}

/** Where a time lies, in columns. */
function placeOf(timeMs: number): number {
  const bin = Math.max(1, replyEdges.findIndex((edge) => edge > timeMs) - 1)
  const [from = 0, to = 1] = [replyEdges[bin], replyEdges[bin + 1]]
  return (bin + (timeMs - from) / (to - from)) / together
}
