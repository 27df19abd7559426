import { type Content, html } from '../markup.ts'
import { coordinate, countText } from '../number-text.ts'
import { linearScale } from './scale.ts'

export interface TrendPoint {
  /** `2026-05-04` */
  start: string
  mean: number | null
  count: number
}

const width = 720
const left = 46
const right = 12
const top = { from: 14, to: 130 }
const bottom = { from: 150, to: 190 }
const height = 216
const dayMs = 86_400_000
/** A mean of fewer is drawn faintly, and the line leads past it. */
const FEW = 5

/** The mean over time as a line; below it, how many conversations there were. Gaps in time are gaps on paper. */
export function trendChart(points: readonly TrendPoint[], summary: string): Content {
  const days = points.map(({ start }) => Date.parse(start) / dayMs)
  const first = days[0] ?? 0
  const last = days.at(-1) ?? 0
  const x = linearScale([first, Math.max(first + 1, last)], [left + 12, width - right - 12])
  const y = linearScale([0, 1], [top.to, top.from])
  const most = Math.max(1, ...points.map(({ count }) => count))
  const high = linearScale([0, most], [0, bottom.to - bottom.from])
  const drawn = points.map((point, index) => ({ ...point, x: x(days[index] ?? 0) }))
  const known = drawn.flatMap(({ mean, ...point }) => (mean === null ? [] : [{ ...point, y: y(mean), mean }]))
  const thick = Math.max(1.5, Math.min(14, (width - left - right) / Math.max(1, last - first + 1) - 1))
  return html`<div class="scroll" role="group" aria-label="${summary}" tabindex="0"><svg class="chart" viewBox="0 0 ${width} ${height}" role="img" aria-label="${summary}">
${[0, 0.5, 1].map((tick) => html`<line class="grid" x1="${left}" x2="${width - right}" y1="${coordinate(y(tick))}" y2="${coordinate(y(tick))}"/><text class="tick" x="${left - 8}" y="${coordinate(y(tick) + 4)}" text-anchor="end">${tick}</text>`)}
<polyline class="line value" points="${known
    .filter(({ count }) => count >= FEW)
    .map((point) => `${coordinate(point.x)},${coordinate(point.y)}`)
    .join(' ')}"/>
${known.map((point) => html`<circle class="${point.count < FEW ? 'dot value few' : 'dot value'}" cx="${coordinate(point.x)}" cy="${coordinate(point.y)}" r="${known.length > 60 ? 2 : 4}"><title>${point.start}: ${point.mean.toFixed(2)} (${countText(point.count)})</title></circle>`)}
${drawn.map((point) => html`<rect class="column" opacity="0.45" x="${coordinate(point.x - thick / 2)}" width="${coordinate(thick)}" y="${coordinate(bottom.to - high(point.count))}" height="${coordinate(high(point.count))}"/>`)}
<text class="tick" x="${left - 8}" y="${bottom.from + 8}" text-anchor="end">${countText(most)}</text>
<text class="tick" x="${left}" y="${height - 6}">${points[0]?.start ?? ''}</text>${points.length > 1 && html`<text class="tick" x="${width - right}" y="${height - 6}" text-anchor="end">${points.at(-1)?.start ?? ''}</text>`}
</svg></div>`
}
