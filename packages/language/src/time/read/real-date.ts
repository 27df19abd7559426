const longestMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Whether a day of that month can exist; with a `null` year the 29th of February can. */
export function isRealDate(year: number | null, month: number, day: number): boolean {
  if (!Number.isInteger(month) || !Number.isInteger(day) || day < 1) return false
  if (day > (longestMonth[month - 1] ?? 0)) return false
  if (year === null) return true
  if (!Number.isInteger(year) || year < 1900 || year > 2199) return false
  return month !== 2 || day < 29 || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0))
}
