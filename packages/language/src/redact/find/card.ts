import { hasLuhn } from '../checks/luhn.ts'
import type { DigitGroup, NumberRun } from '../page/number-runs.ts'
import type { Finder, Found } from '../page/page.ts'

/**
 * Payment card numbers: 13 to 19 digits with the check digit right and a beginning that card schemes use, or sixteen
 * digits in four groups whatever their check digit, since people mistype.
 */
export const findCards: Finder = ({ runs }) => runs.flatMap(cardsIn)

function cardsIn({ groups }: NumberRun): Found[] {
  const found: Found[] = []
  for (let first = 0; first < groups.length; first++) {
    const last = lastGroupOfCard(groups, first)
    if (last === null) continue
    found.push({ kind: 'card', from: groups[first]?.from ?? 0, to: groups[last]?.to ?? 0 })
    first = last
  }
  return found
}

function lastGroupOfCard(groups: readonly DigitGroup[], first: number): number | null {
  let digits = ''
  let best: number | null = null
  for (let last = first; last < groups.length; last++) {
    digits += groups[last]?.digits ?? ''
    if (digits.length > 19) break
    if (digits.length >= 13 && (isCard(digits) || inFours(groups, first, last))) best = last
  }
  return best
}

function isCard(digits: string): boolean {
  const first = digits.charCodeAt(0) - 48
  if (first < 2 || first > 6 || !hasLuhn(digits)) return false
  return digits.length >= 15 || first >= 4
}

const inFours = (groups: readonly DigitGroup[], first: number, last: number): boolean =>
  last - first === 3 && groups.slice(first, last + 1).every(({ digits }) => digits.length === 4)
