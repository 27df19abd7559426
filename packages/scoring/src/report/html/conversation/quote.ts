import type { Evidence } from '@attune/core'
import { plainText, shorten } from '../../plain-text.ts'
import { contextOf } from '../../quote-context.ts'
import { quotableMessages } from '../../report-parts.ts'
import { type Content, html } from '../markup.ts'
import type { ConversationPage } from './page-data.ts'

const quoteColumns = 320
const contextColumns = 160

/** Writes quotes: who said it, the rest of the sentence around the exact words, and a link to the place. */
export function quoter({ conversation, words, anchors }: ConversationPage): (evidence: Evidence) => Content {
  const messages = quotableMessages(conversation)
  return ({ messageId, span, quote }) => {
    const message = messages.get(messageId)
    const anchor = anchors.get(messageId)
    const isSame = message?.text.slice(...span) === quote
    const { before, after } =
      message && isSame ? contextOf(message.text, span, contextColumns) : { before: '', after: '' }
    const who = message ? words.roles[message.role] : messageId
    return html`<blockquote dir="auto"><span class="from">${
      anchor === undefined ? who : html`<a href="#${anchor}">${who}</a>`
    }</span> <span class="near">${before}</span><q>${shorten(plainText(quote), quoteColumns)}</q><span class="near">${after}</span></blockquote>`
  }
}
