/**
 * Cuts a text into the terms it is found by. A word of an alphabet is a term. Chinese has no spaces: there every two
 * characters that stand together are one, so that whatever is typed is found, and not only what some dictionary calls a
 * word – browsers and Node have different ones, and cut the same sentence in different places.
 *
 * Its source text is sent to the browser: it must not use anything outside itself.
 */
export function searchTerms(text: string): string[] {
  const terms: string[] = []
  for (const [run] of text.matchAll(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}_])+/gu)) {
    const characters = Array.from(run)
    if (!/\p{Script=Han}/u.test(run) || characters.length === 1) terms.push(run)
    else for (let at = 0; at + 1 < characters.length; at++) terms.push(characters.slice(at, at + 2).join(''))
  }
  return terms
}
