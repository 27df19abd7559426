/**
 * A score as a bar. It is full only at 1 and empty only at 0, whatever the rounding says: nearly is not all.
 *
 * @example
 * barText(0.5, 10) // '█████░░░░░'
 */
export function barText(score: number, cells: number): string {
  const rounded = Math.round(score * cells)
  const filled = score >= 1 ? cells : score <= 0 ? 0 : Math.min(cells - 1, Math.max(1, rounded))
  return '█'.repeat(filled) + '░'.repeat(cells - filled)
}
