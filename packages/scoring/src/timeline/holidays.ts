import { type CalendarDay, ContractError, type ServiceHours } from '@attune/core'

/** The days of one year that differ from the week. */
export interface YearOfDays {
  /** Closed whatever the week says. */
  holidays: readonly CalendarDay[]
  /** Worked whatever the week says: make-up workdays (调休). */
  workdays?: readonly CalendarDay[]
}

/**
 * Where holidays come from: a table of your own, a library, a helpdesk. `null` for a year it does not know. That
 * matters: governments announce some calendars only months ahead, and libraries that guess answer "workday" for a
 * National Day they have not heard of.
 *
 * @example
 * const china: HolidayProvider = (year) =>
 *   year === 2026 ? { holidays: ['2026-10-01', '2026-10-02'], workdays: ['2026-10-10'] } : null
 */
export type HolidayProvider = (year: number, timeZone: string) => YearOfDays | null

/**
 * Service hours with the holidays and make-up workdays of some years written in. Everything else takes the plain list,
 * so that a report says by which days it counted.
 *
 * @param years every year that conversations lie in
 * @throws {ContractError} when the provider does not know a year: hours with the holidays missing count wrong
 *
 * @example
 * const hours = withHolidays(weekOnly, china, [2026])
 */
export function withHolidays(hours: ServiceHours, provider: HolidayProvider, years: readonly number[]): ServiceHours {
  const days = years.map((year) => {
    const found = provider(year, hours.timeZone)
    if (found) return found
    throw new ContractError(
      `The holiday provider knows nothing of ${year}. Give it that year, or leave the year out and say so in the report.`,
    )
  })
  return {
    ...hours,
    holidays: sorted([...hours.holidays, ...days.flatMap(({ holidays }) => holidays)]),
    workdays: sorted([...hours.workdays, ...days.flatMap(({ workdays = [] }) => workdays)]),
  }
}

const sorted = (days: readonly CalendarDay[]): CalendarDay[] => [...new Set(days)].sort()
