/** `(this|next|) week` → `this week`, `next week`, ` week`. Brackets do not nest. */
export function expandAlternatives(phrase: string): string[] {
  const open = phrase.indexOf('(')
  const close = phrase.indexOf(')', open)
  // A bracket alone is a mark of punctuation.
  if (open < 0 || close < 0) return [phrase]
  const rest = expandAlternatives(phrase.slice(close + 1))
  return phrase
    .slice(open + 1, close)
    .split('|')
    .flatMap((alternative) => rest.map((tail) => phrase.slice(0, open) + alternative + tail))
}
