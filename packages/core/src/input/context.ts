import * as z from 'zod'
import type { Fact } from '../customer/fact.ts'
import { type OpenInterval, openIntervalSchema, type ServiceHours, type Weekday } from '../service/service-hours.ts'
import { type CalendarDay, calendarDaySchema } from '../shared/clock-time.ts'
import { type Instant, offsetInstantSchema, toInstant } from '../shared/instant.ts'
import { type TimeZone, timeZoneSchema } from '../shared/time-zone.ts'
import { expandFact } from './expand-fact.ts'
import { type ShortFact, shortFactSchema } from './short-fact.ts'
import { expandVisitCosts, type ShortVisitCost, shortVisitCostSchema, type VisitCost } from './visit-cost.ts'

/** Service hours as they may be written: a day left out is closed. */
export interface ShortServiceHours {
  timeZone: TimeZone
  weekly: { [day in Weekday]?: OpenInterval[] | undefined }
  holidays?: CalendarDay[] | null | undefined
  workdays?: CalendarDay[] | null | undefined
}

const intervals = z.array(openIntervalSchema).optional()

/** The Zod schema of {@link ShortServiceHours}. */
export const shortServiceHoursSchema = z.strictObject({
  timeZone: timeZoneSchema,
  weekly: z.strictObject({
    mon: intervals,
    tue: intervals,
    wed: intervals,
    thu: intervals,
    fri: intervals,
    sat: intervals,
    sun: intervals,
  }),
  holidays: z.array(calendarDaySchema).nullish(),
  workdays: z.array(calendarDaySchema).nullish(),
}) satisfies z.ZodType<ShortServiceHours>

/** What may stand beside a conversation, in the short and in the full form. */
export interface ShortContext {
  /** What is remembered about the customer. */
  profile?: { facts: ShortFact[] } | null | undefined
  /** What the customer's earlier conversations cost them, oldest first. */
  history?: ShortVisitCost[] | null | undefined
  serviceHours?: ShortServiceHours | null | undefined
  /** The time to judge from, for replies that are still owed. ISO 8601 with `Z` or an offset. */
  now?: string | null | undefined
}

export const contextShape = {
  profile: z
    .strictObject({ facts: z.array(shortFactSchema) })
    .nullish()
    .meta({ description: 'What is remembered about the customer' }),
  history: z
    .array(shortVisitCostSchema)
    .nullish()
    .meta({ description: "What the customer's earlier conversations cost them, oldest first" }),
  serviceHours: shortServiceHoursSchema.nullish().meta({ description: "When the agent's side is there to answer" }),
  now: offsetInstantSchema.nullish().meta({ description: 'The time to judge from. ISO 8601 with Z or an offset' }),
}

/** What a conversation is judged with, beside itself; `null` = not given. */
export interface ConversationContext {
  profile: { facts: Fact[] } | null
  /** Oldest first. Left out is the same as `null`. */
  history?: VisitCost[] | null
  serviceHours: ServiceHours | null
  now: Instant | null
}

export function expandContext(short: ShortContext): ConversationContext {
  return {
    profile: short.profile ? { facts: short.profile.facts.map(expandFact) } : null,
    ...(short.history && { history: expandVisitCosts(short.history) }),
    serviceHours: short.serviceHours ? expandServiceHours(short.serviceHours) : null,
    now: short.now ? toInstant(short.now) : null,
  }
}

/**
 * Service hours in full, from what may be written: days left out are closed, lists left out are empty.
 *
 * @example
 * expandServiceHours({ timeZone: 'Europe/London', weekly: { mon: [['09:00', '17:00']] } }).weekly.tue // []
 */
export function expandServiceHours({ timeZone, weekly, holidays, workdays }: ShortServiceHours): ServiceHours {
  return {
    timeZone,
    weekly: {
      mon: weekly.mon ?? [],
      tue: weekly.tue ?? [],
      wed: weekly.wed ?? [],
      thu: weekly.thu ?? [],
      fri: weekly.fri ?? [],
      sat: weekly.sat ?? [],
      sun: weekly.sun ?? [],
    },
    holidays: holidays ?? [],
    workdays: workdays ?? [],
  }
}
