/** A set of words written with spaces between them. Where it is called, mark the call pure: bundles leave unused sets out. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '))
