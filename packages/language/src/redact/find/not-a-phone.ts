import type { DigitGroup } from '../page/number-runs.ts'

const before = /[$€£¥￥#]\s?$/
const after = /^\s?(?:%|元|块|塊|圆|円|usd|dollars?|rmb|cny|eur|euros?|gbp|pounds?|kg|km|mb|gb)/i

/** Whether money, a share or a measure is written. */
export function isAmount(text: string, from: number, to: number): boolean {
  return before.test(text.slice(Math.max(0, from - 2), from)) || after.test(text.slice(to, to + 8))
}

/** `2020-06-20`, `20/06/2020`, and a day with a time after it. */
export function isDate(groups: readonly DigitGroup[]): boolean {
  const sizes = groups.map(({ digits }) => digits.length)
  const [a = 0, b = 0, c = 0] = groups.map(({ digits }) => Number(digits))
  if (sizes.length < 3) return false
  if (sizes[0] === 4 && a >= 1900 && a < 2100) return b <= 12 && c <= 31 && (sizes[1] ?? 0) <= 2 && (sizes[2] ?? 0) <= 2
  return sizes[2] === 4 && c >= 1900 && c < 2100 && a <= 31 && b <= 31 && (sizes[0] ?? 0) <= 2 && (sizes[1] ?? 0) <= 2
}
