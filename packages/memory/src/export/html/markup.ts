/** Text that is safe in a page. Only `html` and `raw` make it. */
export interface Markup {
  readonly markup: string
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
/** Direction marks could make a quote read as something else. */
const unsafe = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

const escapeText = (text: string): string =>
  text.replace(unsafe, ' ').replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)

type Part = string | number | Markup | readonly Markup[] | null

/** Whatever is filled in is escaped, unless it is markup already. */
export function html(pieces: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return {
    markup: pieces.map((piece, index) => piece + (index < parts.length ? filled(parts[index] ?? null) : '')).join(''),
  }
}

function filled(part: Part): string {
  if (part === null) return ''
  if (typeof part === 'string' || typeof part === 'number') return escapeText(String(part))
  return 'markup' in part ? part.markup : part.map(({ markup }) => markup).join('')
}

/** Words of this package that are markup. Never for anybody else's. */
export const raw = (markup: string): Markup => ({ markup })
