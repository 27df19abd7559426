import { type Content, html } from '../markup.ts'
import { coordinate, countText } from '../number-text.ts'
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

const sizes = { wide: { width: 720, height: 214 }, small: { width: 300, height: 150 } }
const left = 40
const right = 8
const top = 10

/** Counts in columns: a distribution. */
export function columnChart({ columns, labels, middle, summary, size = 'wide' }: ColumnChartParts): Content {
  const { width, height } = sizes[size]
  const bottom = height - 26
  const x = linearScale([0, columns.length], [left, width - right])
  const ticks = roundTicks(Math.max(1, ...columns.map(({ count }) => count)), 3).filter(Number.isInteger)
  const y = linearScale([0, Math.max(1, ticks.at(-1) ?? 1)], [bottom, top])
  return html`<div class="scroll" role="group" aria-label="${summary}" tabindex="0"><svg class="chart ${size}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${summary}">
${ticks.map((tick) => html`<line class="grid" x1="${left}" x2="${width - right}" y1="${coordinate(y(tick))}" y2="${coordinate(y(tick))}"/><text class="tick" x="${left - 8}" y="${coordinate(y(tick) + 4)}" text-anchor="end">${countText(tick)}</text>`)}
${columns.map(({ name, count }, index) => count > 0 && html`<rect class="column" x="${coordinate(x(index) + 1)}" width="${coordinate(x(index + 1) - x(index) - 2)}" y="${coordinate(y(count))}" height="${coordinate(bottom - y(count))}"><title>${name}: ${countText(count)}</title></rect>`)}
${middle !== null && html`<line class="middle" x1="${coordinate(x(middle))}" x2="${coordinate(x(middle))}" y1="${top}" y2="${bottom}"/>`}
${labels.map(({ at, text }) => html`<text class="tick" x="${coordinate(x(at))}" y="${bottom + 18}" text-anchor="${at === columns.length ? 'end' : at === 0 ? 'start' : 'middle'}">${text}</text>`)}
</svg></div>`
}
