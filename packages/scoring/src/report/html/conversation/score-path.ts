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

/** Less is not seen in two decimals. */
const SMALLEST = 0.005

/** From all that could be had down to the score, the biggest loss first. `null` without a score. */
export function scorePath({ report, words, pageWords }: ConversationPage): Content {
  if (report.score === null) return null
  const losses = lossesOf(report.contributions)
  const small = losses.filter(({ points }) => points < SMALLEST).reduce((sum, { points }) => sum + points, 0)
  let left = 1
  const rows = losses
    .filter(({ points }) => points >= SMALLEST)
    .map(({ dimension, byFaults, points }) => {
      const from = left
      left = Math.max(0, left - points)
      const name =
        dimension === null
          ? pageWords.unasked
          : words.dimensions[dimension] + (byFaults ? ` · ${pageWords.byFaults}` : '')
      return row(name, `−${points.toFixed(2)}`, bar(left, from, byFaults ? 'fault' : 'missed'))
    })
  return html`<table class="bars path"><tbody>
${row(pageWords.start, '1.00', bar(0, 1, 'room-line'))}${rows}${small >= SMALLEST && row('…', `−${small.toFixed(2)}`, bar(report.score, left, 'missed'))}
<tr class="total"><th scope="row">${pageWords.end}</th><td class="figure">${scoreText(report.score, words)}</td><td class="drawn">${bar(0, report.score)}</td></tr>
</tbody></table>${rows.length === 0 && html`<p class="note">${pageWords.lostNothing}</p>`}`
}

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
