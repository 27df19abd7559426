import { type Contribution, type Dimension, dimensions } from '@attune/core'
import { scoreText } from '../../report-parts.ts'
import { bar } from '../charts/bar.ts'
import { type Content, html } from '../markup.ts'
import type { ConversationPage } from './page-data.ts'

interface Loss {
  /** `null`: what nobody owed. */
  dimension: Dimension | null
  byFaults: boolean
  points: number
}

/** What is shown: hundredths. */
const SHOWN = 100

/**
 * From all that could be had down to the score, the biggest loss first. The figures add up as they are shown: each is
 * rounded so that together they lead from 1.00 to the score, and what is too small to be seen stands in one row.
 * `null` without a score.
 */
export function scorePath({ report, words, pageWords }: ConversationPage): Content {
  if (report.score === null) return null
  const losses = lossesOf(report.contributions)
  const hundredths = roundedTo(
    losses.map(({ points }) => points * SHOWN),
    SHOWN - Math.round(Number(scoreText(report.score, words)) * SHOWN),
  )
  const seen = losses.flatMap((loss, index) => {
    const shown = hundredths[index] ?? 0
    return shown > 0 ? [{ ...loss, shown }] : []
  })
  let left = 1
  const rows = seen.map(({ dimension, byFaults, shown }) => {
    const from = left
    left = Math.max(0, left - shown / SHOWN)
    const name =
      dimension === null
        ? pageWords.unasked
        : words.dimensions[dimension] + (byFaults ? ` · ${pageWords.byFaults}` : '')
    return row(name, `−${(shown / SHOWN).toFixed(2)}`, bar(left, from, byFaults ? 'fault' : 'missed'))
  })
  return html`<table class="bars path"><tbody>
${row(pageWords.start, '1.00', bar(0, 1, 'room-line'))}${rows}${seen.length < losses.length && row(pageWords.tooSmall, '−0.00', null)}
<tr class="total"><th scope="row">${pageWords.end}</th><td class="figure">${scoreText(report.score, words)}</td><td class="drawn">${bar(0, report.score)}</td></tr>
</tbody></table>${losses.length === 0 && html`<p class="note">${pageWords.lostNothing}</p>`}`
}

/**
 * Whole numbers near these that add up to a total: each is rounded down, and those with the largest remainder get one
 * more until the total is reached (Hamilton's method).
 */
export function roundedTo(values: readonly number[], total: number): number[] {
  const whole = values.map((value) => Math.floor(value + TINY))
  const byRemainder = values
    .map((value, index) => ({ index, remainder: value - (whole[index] ?? 0) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
  const missing = total - whole.reduce((sum, value) => sum + value, 0)
  for (const { index } of byRemainder.slice(0, Math.max(0, missing))) whole[index] = (whole[index] ?? 0) + 1
  return whole
}

/** Sums in floating point may lie a hair below what they are. */
const TINY = 1e-9

const row = (name: string, value: string, drawn: Content): Content =>
  html`<tr><th scope="row">${name}</th><td class="figure">${value}</td><td class="drawn">${drawn}</td></tr>`

/** What duties and faults took, by dimension. */
function lossesOf(contributions: readonly Contribution[]): Loss[] {
  const losses = new Map<string, Loss>()
  for (const { kind, dimension, points, possible } of contributions) {
    if (dimension === null && kind !== 'gift') continue
    const byFaults = kind === 'fault'
    const key = `${dimension} ${byFaults}`
    const loss = losses.get(key) ?? { dimension, byFaults, points: 0 }
    loss.points += possible - points
    losses.set(key, loss)
  }
  return [...losses.values()]
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points || placeOf(a) - placeOf(b))
}

const placeOf = ({ dimension }: Loss): number =>
  dimension === null ? dimensions.length : dimensions.indexOf(dimension)
