import { nearest, OptionsError } from '@attune/core/errors'
import { findQuotes } from './find-quotes.ts'
import { findSignature } from './find-signature.ts'
import { textOfHtml } from './text-of-html.ts'

/** The parts of a mail or message, as they came. */
export interface BodyInput {
  /** The plain part of a mail or message. Where it says anything, it is read and `html` is not. */
  text?: string
  html?: string
}

/** How much of a body is read. */
export interface CleanBodyOptions {
  /** Characters of HTML to read, from its beginning. Default: 1,000,000. */
  maxHtmlLength?: number
}

/** A body, taken apart. The three parts together hold what was legible in it. */
export interface CleanBody {
  /** What was written in this message. Empty only when the input is. */
  text: string
  /** What was quoted or forwarded, with the lines that introduce it. */
  quotedText: string
  /** From the closing or the `-- ` line on; devices' lines such as “Sent from my iPhone”. */
  signature: string
}

/**
 * Takes a message body apart: what was written, what was quoted, the signature. Knows the habits of English, Chinese and
 * Japanese mail programs and of helpdesks. A message that looks quoted as a whole stays as it is. Of a plain text every
 * character but white space is in exactly one of the three. Time is linear in the length.
 *
 * @throws {OptionsError} for an option or input that does not exist or has the wrong type
 * @example
 * cleanBody({ text: 'Still broken.\n\nOn 3 May 2026, Ada wrote:\n> Fixed!' }).text // 'Still broken.'
 */
export function cleanBody(input: BodyInput, options: CleanBodyOptions = {}): CleanBody {
  checkNames('input', input, ['text', 'html'])
  checkNames('options', options, ['maxHtmlLength'])
  const { maxHtmlLength = 1_000_000 } = options
  if (!Number.isSafeInteger(maxHtmlLength) || maxHtmlLength < 1) {
    throw new OptionsError('options of cleanBody: maxHtmlLength: expected a whole number above 0', 'maxHtmlLength')
  }
  const plain = input.text ?? ''
  const body = plain.trim() === '' && input.html ? textOfHtml(input.html, maxHtmlLength) : plain
  return takeApart(body)
}

function takeApart(body: string): CleanBody {
  const lines = body.split(/\r\n|\n|\r/)
  const quoted = findQuotes(lines)
  const own = lines.map((_, index) => index).filter((index) => !quoted.has(index))
  if (own.every((index) => lines[index]?.trim() === '')) return { text: joined(lines), quotedText: '', signature: '' }
  const signature = findSignature(lines, own)
  return {
    text: joined(own.filter((index) => !signature.has(index)).map((index) => lines[index] ?? '')),
    quotedText: joined(lines.filter((_, index) => quoted.has(index))),
    signature: joined(own.filter((index) => signature.has(index)).map((index) => lines[index] ?? '')),
  }
}

/** Without blank lines around it and without more than one in a row. */
function joined(lines: readonly string[]): string {
  const kept: string[] = []
  for (const line of lines) {
    const blank = line.trim() === ''
    if (!blank) kept.push(line.trimEnd())
    else if (kept.length > 0 && kept.at(-1) !== '') kept.push('')
  }
  if (kept.at(-1) === '') kept.pop()
  return kept.join('\n')
}

function checkNames(what: 'input' | 'options', value: object, known: readonly string[]): void {
  if (typeof value !== 'object' || value === null) throw new OptionsError(`${what} of cleanBody: expected an object`)
  for (const [name, content] of Object.entries(value)) {
    if (!known.includes(name)) {
      const near = nearest(name, known)
      const hint = near === null ? `expected ${known.join(' or ')}` : `did you mean "${near}"?`
      throw new OptionsError(`${what} of cleanBody: ${name}: unknown; ${hint}`, name)
    }
    if (what === 'input' && content !== undefined && typeof content !== 'string') {
      throw new OptionsError(`input of cleanBody: ${name}: expected a string`, name)
    }
  }
}
