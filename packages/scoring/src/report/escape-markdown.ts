import { plainText } from './plain-text.ts'

/** The thinnest space: no program takes what is on both sides of it for one address. */
const hairSpace = '\u200a'

/**
 * Foreign text as Markdown that shows it and does nothing, anywhere but at the start of a line. Addresses and names are
 * cut by a hair space, because links are made and people notified after all escapes have been undone.
 */
export function escapeMarkdown(text: string): string {
  return inert(plainText(text))
}

/** The same for text that is plain already; spaces at its ends stay. */
export function inert(plain: string): string {
  return plain
    .replace(/[\\`*_[\]#|~$]/g, '\\$&')
    .replace(/[<>&]/g, (sign) => entities[sign] ?? sign)
    .replace(/@|:(?=\/\/)|\.(?=\p{L})/gu, `$&${hairSpace}`)
}

const entities: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' }

/**
 * Foreign text as a code span, in which nothing is markup, a link or a mention. Its fence is longer than any run of
 * backticks in the text.
 */
export function codeSpan(text: string): string {
  const plain = plainText(text)
  if (plain === '') return ''
  const longest = Array.from(plain.matchAll(/`+/g)).reduce((most, [run]) => Math.max(most, run.length), 0)
  const fence = '`'.repeat(longest + 1)
  const gap = plain.startsWith('`') || plain.endsWith('`') ? ' ' : ''
  return fence + gap + plain + gap + fence
}
