import type { Signal } from '@attune/language'

/** From this strength on a word says what it says; below, the lexicon itself is not sure. */
const FIRM = 0.6

/**
 * How sure a word is, 0..1: what a faint word opens must weigh little, since it may not have been meant. “可是” may
 * complain, “broken” does.
 *
 * @example
 * sureness({ strength: 0.3 }) // 0.5
 */
export const sureness = ({ strength }: Pick<Signal, 'strength'>): number => Math.min(1, strength / FIRM)
