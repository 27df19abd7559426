import { displayWidth, padColumns } from '../report/display-width.ts'
import { escapeMarkdown } from '../report/escape-markdown.ts'
import { plainText } from '../report/plain-text.ts'
import { wrapText } from '../report/wrap-text.ts'

/** How a page for people is written. */
export type PageFormat = 'text' | 'markdown'

/** A heading, a sentence, a list or a table. */
export type Block =
  | { type: 'heading'; text: string }
  | { type: 'paragraph'; text: string }
  | { type: 'list'; items: readonly string[] }
  | { type: 'table'; head: readonly string[]; rows: readonly (readonly string[])[] }

/** Lays blocks out for a terminal or as Markdown. Ends with a line break. */
export function renderPage(blocks: readonly Block[], format: PageFormat): string {
  const render = format === 'markdown' ? markdownOf : textOf
  return `${blocks
    .map(render)
    .filter((block) => block !== '')
    .join('\n\n')}\n`
}

function textOf(block: Block): string {
  switch (block.type) {
    case 'heading':
      return plainText(block.text)
    case 'paragraph':
      return wrapText(plainText(block.text), WIDTH).join('\n')
    case 'list':
      return block.items.flatMap(itemLines).join('\n')
    case 'table':
      return textTable([block.head, ...block.rows].map((row) => row.map(plainText)))
  }
}

/** Lines of a paragraph are no longer; tables are as wide as they are. */
const WIDTH = 78

const itemLines = (item: string): string[] =>
  wrapText(plainText(item), WIDTH - 4).map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`)

function textTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => displayWidth(row[column] ?? ''))))
  const pad = (cell: string, column: number) => padColumns(cell, widths[column] ?? 0)
  return rows.map((row) => `  ${row.map(pad).join('  ').trimEnd()}`).join('\n')
}

function markdownOf(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `## ${escapeMarkdown(block.text)}`
    case 'paragraph':
      return escapeMarkdown(block.text)
    case 'list':
      return block.items.map((item) => `- ${escapeMarkdown(item)}`).join('\n')
    case 'table': {
      const line = (cells: readonly string[]) => `| ${cells.map((cell) => escapeMarkdown(cell)).join(' | ')} |`
      return [line(block.head), `|${' --- |'.repeat(block.head.length)}`, ...block.rows.map(line)].join('\n')
    }
  }
}
