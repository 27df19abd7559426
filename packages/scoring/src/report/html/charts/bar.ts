import { type Content, html } from '../markup.ts'
import { coordinate } from '../number-text.ts'

/** A bar over the whole width, from `from` to `to` (0..1). The number stands beside it as text, so it is only seen. */
export function bar(from: number, to: number, kind = 'value'): Content {
  const start = Math.min(from, to) * 100
  const width = Math.abs(to - from) * 100
  return html`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="room" width="100" height="10"/><rect class="${kind}" x="${coordinate(start)}" width="${coordinate(width > 0 ? Math.max(width, 0.6) : 0)}" height="10"/></svg>`
}
