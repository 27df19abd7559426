import * as z from 'zod'

/** The five Cs of service that moves people: every rule serves one of them. */
export const fiveCs = ['communication', 'care', 'commitment', 'comfort', 'conflict-resolution'] as const

/**
 * - `communication`: heard, understood and told.
 * - `care`: met as a person.
 * - `commitment`: what was taken on is done.
 * - `comfort`: made easy, without waiting, repeating or being pressed.
 * - `conflict-resolution`: when something went wrong, it is put right.
 */
export type FiveC = (typeof fiveCs)[number]

/** The Zod schema of {@link FiveC}. */
export const fiveCSchema = z.enum(fiveCs)
