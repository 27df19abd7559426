/** `0.753` as `75%`. `100%` is only for all and `0%` only for none: nearly is not all. */
export function percentText(share: number): string {
  const rounded = Math.round(share * 100)
  return `${share <= 0 ? 0 : share >= 1 ? 100 : Math.min(99, Math.max(1, rounded))}%`
}

/** `12,345`: grouped by thousands, the same in every language of the reports. */
export function countText(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** A coordinate of a drawing, without digits nobody sees. */
export function coordinate(value: number): string {
  return String(Math.round(value * 100) / 100)
}

/** `2026-05-04 10:02`, in UTC. */
export function timeText(instant: string): string {
  return `${instant.slice(0, 10)} ${instant.slice(11, 16)}`
}
