/** “Oh no” alone has seen that something happened, but names nothing. */
const sigh = /^(?:oh|aw+|ouch|ugh|w?oops|oopsie|哎呀|天[哪啊])(?![a-z]).{0,8}$/iu

export const isSigh = (words: string): boolean => sigh.test(words)
