import type { ArcPoint } from '@attune/core'
import { type Content, html } from '../markup.ts'
import { coordinate, timeText } from '../number-text.ts'
import type { PageWords } from '../words/page-words.ts'
import { gridLine, percent, plot, stretched } from './plot.ts'
import { linearScale, roundTicks } from './scale.ts'

const top = { from: 24, to: 120 }
const bottom = { from: 156, to: 236 }
const height = 266
/** Room beside the first and the last message, in percent of the width. */
const EDGE = 2
/** More columns are not seen; neighbours share one then. */
const mostColumns = 240

export interface Column extends ArcPoint {
  /** Position of its message, from 1. */
  position: number
}

/** The points of an arc, at most 240: of neighbours, the highest distress and what was owed last. */
export function columnsOf(arc: readonly ArcPoint[]): Column[] {
  const each = Math.ceil(arc.length / mostColumns)
  const columns: Column[] = []
  for (let start = 0; start < arc.length; start += each) {
    const inside = arc.slice(start, start + each)
    const last = inside.at(-1)
    if (!last) continue
    const upset = inside.reduce<ArcPoint>(
      (most, next) => ((next.distress ?? -1) > (most.distress ?? -1) ? next : most),
      last,
    )
    columns.push({ ...upset, owed: last.owed, position: start + inside.indexOf(upset) + 1 })
  }
  return columns
}

/** Distress as a line with a dot for each message of the customer; below it, what was owed, in steps. */
export function arcChart(columns: readonly Column[], words: PageWords, summary: string): Content {
  const x = linearScale([0, Math.max(1, columns.length - 1)], [EDGE, 100 - EDGE])
  const feeling = linearScale([0, 1], [top.to, top.from])
  const ticks = roundTicks(Math.max(1, ...columns.map(({ owed }) => owed)), 2)
  const debt = linearScale([0, ticks.at(-1) ?? 1], [bottom.to, bottom.from])
  const felt = columns.flatMap(({ distress, position, messageId }, index) =>
    distress === null ? [] : [{ x: x(index), y: feeling(distress), distress, position, messageId }],
  )
  return plot(
    height,
    summary,
    html`<text class="label" x="0" y="12">${words.distress}</text>
${[0, 0.5, 1].map((value) => gridLine(feeling(value), String(value)))}
<text class="label" x="0" y="${bottom.from - 12}">${words.owed}</text>
${ticks.map((value) => gridLine(debt(value), String(value)))}
${stretched(
  height,
  html`<polyline class="line distress" points="${felt.map((point) => `${coordinate(point.x)},${coordinate(point.y)}`).join(' ')}"/>
<path class="area owed" d="${steps(columns, x, debt)}"/>`,
)}
${felt.map((point) => html`<circle class="dot distress" cx="${percent(point.x)}" cy="${coordinate(point.y)}" r="${felt.length > 60 ? 2 : 4}"><title>${point.position} · ${words.distress} ${point.distress.toFixed(2)}</title></circle>`)}
${axis(columns, x)}`,
  )
}

/** What is owed does not glide: it changes with a message and stays until the next. */
function steps(columns: readonly Column[], x: (index: number) => number, y: (value: number) => number): string {
  const [first] = columns
  if (!first) return ''
  const path = [`M${coordinate(x(0))},${coordinate(y(0))}`, `V${coordinate(y(first.owed))}`]
  for (const [index, { owed }] of columns.entries())
    if (index > 0) path.push(`H${coordinate(x(index))}`, `V${coordinate(y(owed))}`)
  return `${path.join('')}H100V${coordinate(y(0))}Z`
}

/** Numbers of messages, and the times of the first and the last where they are known. */
function axis(columns: readonly Column[], x: (index: number) => number): Content {
  const every = Math.max(1, Math.ceil(columns.length / 12))
  // Every other one has no room on a phone.
  const kind = (index: number) => (columns.length > 6 * every && (index / every) % 2 === 1 ? 'tick roomy' : 'tick')
  const first = columns[0]
  const last = columns.at(-1)
  const sameDay = first?.at?.slice(0, 10) === last?.at?.slice(0, 10)
  const when = (at: string | null) => (at === null ? '' : timeText(at).slice(sameDay ? 11 : 0))
  const isTimed = columns.length > 1 && first?.at != null && last?.at != null
  return html`${columns.map(({ position }, index) => index % every === 0 && html`<text class="${kind(index)}" x="${percent(x(index))}" y="${bottom.to + 15}" text-anchor="middle">${position}</text>`)}
${isTimed && html`<text class="tick" x="0" y="${bottom.to + 29}">${when(first.at)}</text><text class="tick" x="100%" y="${bottom.to + 29}" text-anchor="end">${when(last.at)}</text>`}`
}
