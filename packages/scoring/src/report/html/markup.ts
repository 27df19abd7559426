const made: unique symbol = Symbol('markup')

/** A piece of a page. Only `html` makes one, so no text of a customer can pass for it. */
export interface Markup {
  readonly [made]: string
}

/** What may stand in a page. Text and numbers are escaped; nothing is written for `null`, `undefined` and `false`. */
export type Content = string | number | null | undefined | false | Markup | readonly Content[]

/**
 * Builds a piece of a page. Everything put into it is escaped, unless it was built by `html` itself.
 *
 * @example
 * html`<p title="${title}">${words.hello}, ${name}</p>`
 */
export function html(strings: TemplateStringsArray, ...values: readonly Content[]): Markup {
  let text = strings[0] ?? ''
  for (const [index, value] of values.entries()) text += written(value) + (strings[index + 1] ?? '')
  return { [made]: text }
}

/** The page as text. */
export const textOf = (markup: Markup): string => markup[made]

function written(value: Content): string {
  if (typeof value === 'string') return escapeHtml(value)
  if (typeof value === 'number') return String(value)
  if (value === null || value === undefined || value === false) return ''
  return made in value ? value[made] : value.map(written).join('')
}

/** What HTML has no way to carry: controls other than tab and line break, halves of a character, non-characters. */
const unwritable = /(?![\t\n])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/gu
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Foreign text that shows as itself in an element or an attribute. */
function escapeHtml(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(unwritable, '\ufffd')
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
}
