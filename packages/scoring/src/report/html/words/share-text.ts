import type { Share } from '../overview/insights/compare.ts'

/** A simple fraction for a share that is near enough to one, as numerator and denominator; else `null`. */
export function simpleFraction({ some, of }: Share): readonly [number, number] | null {
  const share = of === 0 ? 0 : some / of
  return fractions.find(([above, below]) => Math.abs(share - above / below) <= NEAR) ?? null
}

/** So near that people round it that way themselves. */
const NEAR = 0.015

const fractions: readonly (readonly [number, number])[] = [
  [1, 2],
  [1, 3],
  [2, 3],
  [1, 4],
  [3, 4],
  [1, 5],
  [2, 5],
  [3, 5],
  [4, 5],
  [1, 10],
  [9, 10],
]
