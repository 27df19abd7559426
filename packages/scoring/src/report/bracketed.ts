import type { Words } from './words/words.ts'

/** An aside in the brackets of the reader's language, ready to stand behind a word. */
export const bracketed = (aside: string, { brackets: [open, close] }: Words): string => open + aside + close
