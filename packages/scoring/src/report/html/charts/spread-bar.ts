import { type Content, html } from '../markup.ts'
import { coordinate } from '../number-text.ts'

/** A mean with its standard deviation to both sides, and a line where the mean of all lies. The table says it in figures. */
export function spreadBar(mean: number, deviation: number | null, ofAll: number): Content {
  const from = Math.max(0, mean - (deviation ?? 0)) * 100
  const to = Math.min(1, mean + (deviation ?? 0)) * 100
  return html`<svg class="bar spread" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="room" width="100" height="10"/><rect class="value" opacity="0.4" x="${coordinate(from)}" width="${coordinate(to - from)}" height="10"/><rect class="value" x="${coordinate(mean * 100 - 0.7)}" width="1.4" height="10"/><rect class="room-line" x="${coordinate(ofAll * 100 - 0.25)}" width="0.5" height="10"/></svg>`
}
