import { type Content, html } from '../markup.ts'
import { coordinate, countText } from '../number-text.ts'
import { gridLine, percent, plot, stretched } from './plot.ts'
import { linearScale } from './scale.ts'

export interface TrendPoint {
  /** `2026-05-04` */
  start: string
  mean: number | null
  count: number
}

const top = { from: 14, to: 130 }
const bottom = { from: 150, to: 190 }
const height = 216
const dayMs = 86_400_000
/** A mean of fewer is drawn faintly, and the line leads past it. */
const FEW = 5
/** Room beside the first and the last, in percent of the width. */
const EDGE = 2

/**
 * The mean over time as a line; below it, how many conversations there were. Gaps in time are gaps on paper: the line
 * breaks where a day or week has no score, since nothing is known of what lay between.
 *
 * @param stepDays how many days lie between two that follow each other
 */
export function trendChart(points: readonly TrendPoint[], stepDays: number, summary: string): Content {
  const days = points.map(({ start }) => Date.parse(start) / dayMs)
  const first = days[0] ?? 0
  const last = days.at(-1) ?? 0
  const x = linearScale([first, Math.max(first + 1, last)], [EDGE, 100 - EDGE])
  const y = linearScale([0, 1], [top.to, top.from])
  const most = Math.max(1, ...points.map(({ count }) => count))
  const high = linearScale([0, most], [0, bottom.to - bottom.from])
  const drawn = points.map((point, index) => ({ ...point, day: days[index] ?? 0, x: x(days[index] ?? 0) }))
  const known = drawn.flatMap(({ mean, ...point }) => (mean === null ? [] : [{ ...point, y: y(mean), mean }]))
  const thick = Math.max(0.25, Math.min(2, (stepDays * (100 - 2 * EDGE)) / Math.max(1, last - first + stepDays) - 0.15))
  const lines = unbroken(known, stepDays).map((run) => run.filter(({ count }) => count >= FEW))
  return plot(
    height,
    summary,
    html`${[0, 0.5, 1].map((tick) => gridLine(y(tick), String(tick)))}
${stretched(
  height,
  lines.map(
    (line) =>
      line.length > 1 &&
      html`<polyline class="line value" points="${line.map((point) => `${coordinate(point.x)},${coordinate(point.y)}`).join(' ')}"/>`,
  ),
)}
${known.map((point) => html`<circle class="${point.count < FEW ? 'dot value few' : 'dot value'}" cx="${percent(point.x)}" cy="${coordinate(point.y)}" r="${known.length > 60 ? 2 : 4}"><title>${point.start}: ${point.mean.toFixed(2)} (${countText(point.count)})</title></circle>`)}
${drawn.map((point) => html`<rect class="column" opacity="0.45" x="${percent(point.x - thick / 2)}" width="${percent(thick)}" y="${coordinate(bottom.to - high(point.count))}" height="${coordinate(high(point.count))}"/>`)}
<text class="tick" x="-8" y="${bottom.from + 8}" text-anchor="end">${countText(most)}</text>
<text class="tick" x="0" y="${height - 6}">${points[0]?.start ?? ''}</text>${points.length > 1 && html`<text class="tick" x="100%" y="${height - 6}" text-anchor="end">${points.at(-1)?.start ?? ''}</text>`}${between(drawn).map((point) => html`<text class="tick roomy" x="${percent(point.x)}" y="${height - 6}" text-anchor="middle">${point.start}</text>`)}`,
  )
}

/** Room of a date, in percent of the width where there is any beside the first and the last. */
const DATE = 18

/** A few dates between the first and the last, where they do not touch. */
function between<Point extends { x: number }>(points: readonly Point[]): Point[] {
  const chosen: Point[] = []
  for (const place of [25, 50, 75]) {
    const near = points.toSorted((a, b) => Math.abs(a.x - place) - Math.abs(b.x - place))[0]
    const free = (chosen.at(-1)?.x ?? DATE / 2) + DATE
    if (near && near.x >= free && near.x <= 100 - 1.5 * DATE) chosen.push(near)
  }
  return chosen
}

/** Stretches of days or weeks that follow each other without one missing. */
function unbroken<Point extends { day: number }>(points: readonly Point[], stepDays: number): Point[][] {
  const runs: Point[][] = []
  for (const [index, point] of points.entries()) {
    const before = points[index - 1]
    if (before && point.day - before.day <= stepDays) runs.at(-1)?.push(point)
    else runs.push([point])
  }
  return runs
}
