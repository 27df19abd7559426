import * as z from 'zod'

/**
 * How sure it is that somebody is who an identity says.
 *
 * - `claimed`: they said so.
 * - `channel`: the channel says so (the sender's address, the caller's number).
 * - `authenticated`: they signed in or passed a check.
 * - `staff`: a member of staff confirmed it.
 */
export type Assurance = 'claimed' | 'channel' | 'authenticated' | 'staff'
/** The Zod schema of {@link Assurance}. */
export const assuranceSchema = z.enum(['claimed', 'channel', 'authenticated', 'staff'])
