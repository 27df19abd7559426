import type { BriefSheet } from './brief-lines.ts'

const controls = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu

/** Foreign words on one line: control characters could rewrite a terminal, direction marks the meaning of a line. */
export const oneLine = (text: string): string => text.replace(controls, ' ').replace(/ {2,}/g, ' ').trim()

/** For a screen: a line for each thing. Ends with a line break. */
export function textSheet({ title, subtitle, sections }: BriefSheet): string {
  const lines = [oneLine(title), oneLine(subtitle)]
  for (const { heading, items } of sections) lines.push('', heading, ...items.map((item) => `  ${oneLine(item)}`))
  return `${lines.join('\n')}\n`
}

/** For a ticket or a chat. */
export function markdownSheet({ title, subtitle, sections }: BriefSheet): string {
  const lines = [`## ${inert(title)}`, '', inert(subtitle)]
  for (const { heading, items } of sections)
    lines.push('', `**${heading}**`, '', ...items.map((item) => `- ${inert(item)}`))
  return `${lines.join('\n')}\n`
}

const entities: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' }

/** Foreign text as Markdown that shows it and does nothing: no link, no mention, no markup. */
const inert = (text: string): string =>
  oneLine(text)
    .replace(/[\\`*_[\]#|~$]/g, '\\$&')
    .replace(/[<>&]/g, (sign) => entities[sign] ?? sign)
    // The thinnest space: no program takes what is on both sides of it for one address.
    .replace(/@|:(?=\/\/)|\.(?=\p{L})/gu, '$&\u200a')
