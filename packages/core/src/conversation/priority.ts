import type * as z from 'zod'
import { type CanonicalValue, canonicalValueSchema } from '../shared/canonical-value.ts'

const priorities = ['low', 'normal', 'high', 'urgent', 'unknown'] as const

/** How pressing the helpdesk says it is. What the customer's own words say is read from the messages. */
export type Priority = CanonicalValue<(typeof priorities)[number]>
/** The Zod schema of {@link Priority}. */
export const prioritySchema = canonicalValueSchema(priorities) satisfies z.ZodType<Priority>
