/** `(this|next|) week` → `this week`, `next week`, ` week`. Brackets do not nest. */
export function expandAlternatives(phrase: string): string[] {
  const open = phrase.indexOf('(')
  if (open < 0) return [phrase]
  const close = phrase.indexOf(')', open)
  const rest = expandAlternatives(phrase.slice(close + 1))
  return phrase
    .slice(open + 1, close)
    .split('|')
    .flatMap((alternative) => rest.map((tail) => phrase.slice(0, open) + alternative + tail))
}
