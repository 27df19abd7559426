import { type Content, html } from '../markup.ts'
import { coordinate } from '../number-text.ts'

/**
 * A drawing as wide as its place, on a phone as on paper: places from left to right are percentages, heights are pixels,
 * so that letters, dots and lines keep their size while the drawing shrinks. What stands left of 0 % lies in the margin
 * that the style sheet leaves.
 */
export const plot = (height: number, summary: string, content: Content, size: 'wide' | 'small' = 'wide'): Content =>
  html`<svg class="chart ${size}" width="100%" height="${height}" role="img" aria-label="${summary}">
${content}
</svg>`

/** A share of the width, 0..100, as it stands in an attribute. */
export const percent = (value: number): string => `${coordinate(value)}%`

/** A line across, with its value in the margin. */
export const gridLine = (y: number, label: string): Content =>
  html`<line class="grid" x1="0" x2="100%" y1="${coordinate(y)}" y2="${coordinate(y)}"/><text class="tick" x="-8" y="${coordinate(y + 4)}" text-anchor="end">${label}</text>`

/** Lines and areas, whose points cannot be percentages: in a box of their own, 100 wide, stretched to the width. */
export const stretched = (height: number, content: Content): Content =>
  html`<svg width="100%" height="${height}" viewBox="0 0 100 ${height}" preserveAspectRatio="none" aria-hidden="true" focusable="false">${content}</svg>`
