/** `1 row`, `2 rows`: a count with its noun, which takes an `s` for all but one. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
