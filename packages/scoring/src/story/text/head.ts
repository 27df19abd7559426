/** Characters of a message that are looked at beyond what its reader heard: more than all but the longest letters have. */
const HEAD = 2000

/**
 * The part of a text that patterns look at, so that no message, however long, costs more than its length.
 *
 * @example
 * head('Hello').length // 5
 */
export const head = (text: string): string => text.slice(0, HEAD)
