import type { Rating, RatingKind } from '@attune/core'

/** The scale that a helpdesk lets customers rate on. */
export interface RatingScale {
  kind: RatingKind
  /**
   * What can be chosen, worst first: `['bad', 'good']`, `[1, 2, 3, 4, 5]`, `[-103, -102, -101, 100, 101, 102, 103]`. The
   * score is the place in this list, from 1: the numbers of some helpdesks are codes, with neutral (100) next to best (103).
   */
  levels: readonly (string | number)[]
  /** Values that say "asked, not answered yet": `['offered']`. */
  asked?: readonly (string | number)[] | undefined
}

/**
 * A customer's rating on the scale they were asked on. `null` when it is none: not asked, or a value the scale does not
 * know. Keep the helpdesk's own value in `customFields` where it is not the place itself.
 *
 * @example
 * const thumbs = { kind: 'thumbs', levels: ['bad', 'good'], asked: ['offered'] } as const
 * ratingOf(thumbs, 'good', null) // { kind: 'thumbs', score: 2, worst: 1, best: 2, comment: null }
 */
export function ratingOf(
  scale: RatingScale,
  value: string | number | null | undefined,
  comment: string | null,
): Rating | null {
  const { kind, levels, asked = [] } = scale
  const same = (level: string | number): boolean => String(level) === String(value)
  if (value === null || value === undefined) return null
  const place = levels.findIndex(same)
  if (place === -1 && !asked.some(same)) return null
  return { kind, score: place === -1 ? null : place + 1, worst: 1, best: levels.length, comment }
}

/**
 * A rating between 0 (worst) and 1 (best); `null` = not answered, or a scale of one value.
 *
 * @example
 * ratingShare({ kind: 'csat', score: 4, worst: 1, best: 5, comment: null }) // 0.75
 */
export function ratingShare({ score, worst, best }: Rating): number | null {
  if (score === null || worst === best) return null
  return Math.min(1, Math.max(0, (score - worst) / (best - worst)))
}
