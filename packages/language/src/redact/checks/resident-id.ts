import { isDay } from './day.ts'

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/**
 * Whether 18 characters are a resident identity number of mainland China (GB 11643: region, day of birth, order, and a
 * check character by ISO 7064 MOD 11-2, where 10 is written X).
 */
export function isResidentId(id: string): boolean {
  if (id.length !== 18 || !isDay(id.slice(6, 14))) return false
  const sum = weights.reduce((total, weight, index) => total + weight * (id.charCodeAt(index) - 48), 0)
  return '10X98765432'[sum % 11] === id[17]?.toUpperCase()
}
