import { displayWidth } from '../../display-width.ts'
import { type Content, html } from '../markup.ts'
import { coordinate, countText } from '../number-text.ts'
import { gridLine, percent, plot } from './plot.ts'
import { linearScale, roundTicks } from './scale.ts'

export interface ColumnBar {
  /** What the column stands for, shown when pointed at. */
  name: string
  count: number
}

export interface ColumnChartParts {
  columns: readonly ColumnBar[]
  /** Labels under the edge before a column, by its index; `columns.length` is the right end. */
  labels: readonly { at: number; text: string }[]
  /** Where to draw an upright line, in columns from the left; `null` = nowhere. */
  middle: number | null
  summary: string
  /** Small charts stand beside each other. */
  size?: 'wide' | 'small'
}

const heights = { wide: 214, small: 150 }
const top = 10
/** Between columns, in percent of the width. */
const GAP = 0.3
/** Pixels from left to right on the narrowest phone, and of a letter of a label. */
const NARROWEST = 250
const LETTER = 6.5

/** Counts in columns: a distribution. */
export function columnChart({ columns, labels, middle, summary, size = 'wide' }: ColumnChartParts): Content {
  const height = heights[size]
  const bottom = height - 26
  const x = linearScale([0, columns.length], [0, 100])
  const ticks = roundTicks(Math.max(1, ...columns.map(({ count }) => count)), 3).filter(Number.isInteger)
  const y = linearScale([0, Math.max(1, ticks.at(-1) ?? 1)], [bottom, top])
  const anchor = (at: number) => (at === columns.length ? 'end' : at === 0 ? 'start' : 'middle')
  const narrow = new Set(apart(labels, columns.length))
  return plot(
    height,
    summary,
    html`${ticks.map((tick) => gridLine(y(tick), countText(tick)))}
${columns.map(({ name, count }, index) => count > 0 && html`<rect class="column" x="${percent(x(index) + GAP / 2)}" width="${percent(x(index + 1) - x(index) - GAP)}" y="${coordinate(y(count))}" height="${coordinate(bottom - y(count))}"><title>${name}: ${countText(count)}</title></rect>`)}
${middle !== null && html`<line class="middle" x1="${percent(x(middle))}" x2="${percent(x(middle))}" y1="${top}" y2="${bottom}"/>`}
${labels.map((label) => html`<text class="${narrow.has(label) ? 'tick' : 'tick roomy'}" x="${percent(x(label.at))}" y="${bottom + 18}" text-anchor="${anchor(label.at)}">${label.text}</text>`)}`,
    size,
  )
}

/** The labels, from the left, that do not touch on a phone; the others are shown where there is room. */
function apart(labels: ColumnChartParts['labels'], columns: number): ColumnChartParts['labels'] {
  const chosen: ColumnChartParts['labels'][number][] = []
  let free = Number.NEGATIVE_INFINITY
  for (const label of labels) {
    const half = (displayWidth(label.text) * LETTER) / 2
    const centre = (label.at / columns) * NARROWEST
    if (centre - half < free) continue
    chosen.push(label)
    free = centre + half + LETTER
  }
  return chosen
}
