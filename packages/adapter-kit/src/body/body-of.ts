import type { Locale, MessageBody } from '@attune/core'
import { cleanBody, textOfHtml } from '@attune/language/clean'

/** What a helpdesk has of one message: text, HTML, or both. */
export interface BodySource {
  /** The plain text, where the helpdesk has one. */
  text?: string | null | undefined
  /** Read when there is no plain text, and kept beside it. */
  html?: string | null | undefined
  /** Declared by the author or the channel. */
  language?: Locale | null | undefined
  /** `false`: the channel has no quoted mail and no signatures (chat), so every word is the author's. Default: `true`. */
  mail?: boolean | undefined
}

/** How much of a message is read at most. */
export interface BodyLimits {
  /** Characters of HTML to read, and the most that is kept as `html`. Default: 1,000,000. */
  maxHtmlLength?: number | undefined
}

/**
 * The body of a message: what its author wrote as plain text, with quoted mail and signature kept apart. HTML nested so
 * deep that no person wrote it is read without its layout. Linear in the length.
 *
 * @example
 * bodyOf({ html: '<p>Still broken.</p><blockquote>Fixed!</blockquote>' })
 * // { text: 'Still broken.', html: …, quotedText: '> Fixed!' }
 */
export function bodyOf(source: BodySource, limits: BodyLimits = {}): MessageBody {
  const { maxHtmlLength = 1_000_000 } = limits
  const html = source.html ?? ''
  return {
    ...(source.mail === false
      ? whole(source.text ?? '', html, maxHtmlLength)
      : apart(source.text ?? '', html, maxHtmlLength)),
    ...(html === '' || html.length > maxHtmlLength ? {} : { html }),
    ...(source.language ? { language: source.language } : {}),
  }
}

function apart(text: string, html: string, maxHtmlLength: number): MessageBody {
  const clean = cleanBody({ text, html }, { maxHtmlLength })
  return {
    text: clean.text,
    ...(clean.quotedText === '' ? {} : { quotedText: clean.quotedText }),
    ...(clean.signature === '' ? {} : { signature: clean.signature }),
  }
}

function whole(text: string, html: string, maxHtmlLength: number): MessageBody {
  return { text: text.trim() === '' && html !== '' ? textOfHtml(html, maxHtmlLength).trim() : text.trim() }
}
