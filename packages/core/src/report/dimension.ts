import * as z from 'zod'

/** How the customer was met as a person. */
export const empathyDimensions = [
  'acknowledgement',
  'understanding',
  'apology',
  'respect',
  'ownership',
  'honesty',
  'tact',
  'warmth',
] as const

/** Whether the service moved at this customer's speed. */
export const pacingDimensions = [
  'responsiveness',
  'tempo',
  'load',
  'room',
  'continuity',
  'promises',
  'waits',
  'ending',
] as const

/** Hard service: what is taken for granted when it is there. */
export const outcomeDimensions = ['solved', 'effort', 'timeliness'] as const

/** Everything that is judged, family by family. */
export const dimensions = [...empathyDimensions, ...pacingDimensions, ...outcomeDimensions] as const

/** One aspect a conversation is judged on. */
export type Dimension = (typeof dimensions)[number]

/** The Zod schema of {@link Dimension}. */
export const dimensionSchema = z.enum(dimensions)

/** The three families a report sums up: soft service in two halves, and hard service. */
export type Family = 'empathy' | 'pacing' | 'outcome'

/** What dimensions belong to: the feeling, the pace, the matter itself. */
export const families = ['empathy', 'pacing', 'outcome'] as const

/** The dimensions of each family. */
export const familyDimensions: Readonly<Record<Family, readonly Dimension[]>> = {
  empathy: empathyDimensions,
  pacing: pacingDimensions,
  outcome: outcomeDimensions,
}
