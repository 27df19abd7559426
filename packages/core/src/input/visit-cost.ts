import * as z from 'zod'
import { type Instant, offsetInstantSchema, toInstant } from '../shared/instant.ts'

/** What an earlier conversation cost the customer. Counts, as the `timeline` of its report gives them. */
export interface VisitCost {
  /** Id of that conversation; `null` = not given. */
  id: string | null
  /** When it began; `null` = not given. */
  at: Instant | null
  /** Turns the customer had to take. */
  turns: number
  /** Questions the service side asked. */
  questions: number
  /** How often somebody else took over. */
  transfers: number
  /** Data that were asked for a second time. */
  askedAgain: number
}

/** A visit as it may be written. All four counts are needed: an effort that is known in part is not known. */
export interface ShortVisitCost {
  id?: string | null | undefined
  /** ISO 8601 with `Z` or an offset. Where every visit has one, they are put in order by it. */
  at?: string | null | undefined
  /** Turns of the customer. */
  turns: number
  /** Questions that the service side asked. */
  questions: number
  /** Times the customer was handed on. */
  transfers: number
  /** Times something was asked that the customer had said already. */
  askedAgain: number
}

const count = z.int().nonnegative()

/** The Zod schema of {@link ShortVisitCost}. */
export const shortVisitCostSchema = z
  .strictObject({
    id: z.string().min(1).nullish().meta({ description: 'Id of that conversation' }),
    at: offsetInstantSchema.nullish().meta({ description: 'When it began. ISO 8601 with Z or an offset' }),
    turns: count.meta({ description: 'Turns the customer had to take' }),
    questions: count.meta({ description: 'Questions the service side asked' }),
    transfers: count.meta({ description: 'How often somebody else took over' }),
    askedAgain: count.meta({ description: 'Data that were asked for a second time' }),
  })
  .meta({ description: 'What an earlier conversation cost the customer' }) satisfies z.ZodType<ShortVisitCost>

/** The visits, oldest first: by their times where every one has a time, else as they were given. */
export function expandVisitCosts(visits: readonly ShortVisitCost[]): VisitCost[] {
  const expanded = visits.map(
    ({ id, at, ...counts }): VisitCost => ({ id: id ?? null, at: at ? toInstant(at) : null, ...counts }),
  )
  return expanded.every(({ at }) => at !== null)
    ? expanded.sort((a, b) => Date.parse(String(a.at)) - Date.parse(String(b.at)))
    : expanded
}
