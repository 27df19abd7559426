import { compile, type FormatCallback, type HtmlToTextOptions } from 'html-to-text'
import { nestingDepth } from './nesting-depth.ts'
import { stripTags } from './strip-tags.ts'

/** Stands where html-to-text left something out because it was nested too deep. */
const LEFT_OUT = '\uE001'

/** More than a hundred replies inside each other; parsing takes time by length times depth, and the stack by depth. */
const DEEPEST = 300

/** An emoji that a mail program wrote as a picture; any other picture says nothing, and some only count readers. */
const picture: FormatCallback = (element, _walk, builder) => {
  const alt = String(element.attribs?.alt ?? '')
  if (alt.length > 0 && alt.length <= 8 && /\p{Extended_Pictographic}/u.test(alt)) builder.addInline(alt)
}

/** Cells of a row stand on its line, apart. */
const cell: FormatCallback = (element, walk, builder) => {
  walk(element.children, builder)
  builder.addLiteral(' ')
}

const skipped = [
  ...['script', 'style', 'head', 'title', 'template', 'noscript', 'object', 'svg', '[hidden]'],
  ...['display:none', 'display: none', 'visibility:hidden', 'visibility: hidden', 'mso-hide:all', 'mso-hide: all'].map(
    (style) => `[style*="${style}"]`,
  ),
]

/** Elements in which mail programs put what is quoted; each line gets a `>`, as in plain mail. */
const quoted = [
  'blockquote',
  '.gmail_quote',
  '.yahoo_quoted',
  '.moz-cite-prefix',
  '.zmail_extra',
  '#mail-editor-reference-message-container',
]

const options: HtmlToTextOptions = {
  wordwrap: false,
  limits: { maxDepth: DEEPEST, maxInputLength: 1 << 24, ellipsis: LEFT_OUT },
  formatters: { picture, cell },
  selectors: [
    ...skipped.map((selector) => ({ selector, format: 'skip' })),
    ...quoted.map((selector) => ({
      selector,
      format: 'blockquote',
      options: { leadingLineBreaks: 1, trailingLineBreaks: 1 },
    })),
    { selector: 'img', format: 'picture' },
    // The words of a link are what the reader saw; addresses are mostly for tracking.
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'table', format: 'block' },
    { selector: 'tr', format: 'block', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
    { selector: 'td', format: 'cell' },
    { selector: 'th', format: 'cell' },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
    { selector: 'ul', options: { itemPrefix: '- ' } },
  ],
}

/** Reading the selectors takes longer than reading most bodies, so it is done once, and not before it is needed. */
let layOut: ReturnType<typeof compile> | undefined

/**
 * The words of an HTML body as a reader of the mail sees them: lists and rows on lines of their own, quotations with `>`,
 * nothing hidden. What is nested too deep for that is read without layout instead of being lost.
 *
 * @param most so many characters of the HTML are read, what comes after them is left out
 * @example
 * textOfHtml('<p>I need:</p><ul><li>a cup</li><li>a lid</li></ul><p hidden>tracked</p>', 10_000) // 'I need:\n\n- a cup\n- a lid'
 */
export function textOfHtml(html: string, most: number): string {
  const read = html.slice(0, most)
  if (nestingDepth(read) > DEEPEST) return stripTags(read)
  layOut ??= compile(options)
  const text = layOut(read)
  return text.includes(LEFT_OUT) ? stripTags(read) : text
}
