import type { Finding } from '@attune/core'
import { changeOf } from '../../change-of.ts'
import { plainText } from '../../plain-text.ts'
import { contextOf } from '../../quote-context.ts'
import { quotableMessages } from '../../report-parts.ts'
import { scoreChange } from '../../score-change.ts'
import { changeWordsFor } from '../../words/change-words.ts'
import { type Content, html } from '../markup.ts'
import type { ConversationPage } from './page-data.ts'

const contextColumns = 120

/** The smallest change that would have flipped a finding, in its place, and what the whole would score then. */
export function smallestChange(finding: Finding, page: ConversationPage): Content {
  const { conversation, anchors, locale, words, changes } = page
  const change = changeOf(finding, changes)
  const message = change && quotableMessages(conversation).get(change.messageId)
  if (!message) return null
  const anchor = anchors.get(change.messageId)
  const { before, after } = contextOf(message.text, change.span, contextColumns)
  const score = scoreChange(change)
  const [old, fresh] = [plainText(message.text.slice(...change.span)), plainText(change.text)]
  return html`<p class="advice"><b>${changeWordsFor(locale).smallest}</b>${score !== null && html` ${words.score} <span class="figure">${score}</span>`}${change.filled !== undefined && html` <span class="near">≈ ${changeWordsFor(locale).tried}${words.colon}${plainText(change.filled.trim())}</span>`}</p>
<blockquote class="change" dir="auto"><span class="from"><a href="#${anchor}">${words.roles[message.role]}</a></span> <span class="near">${before}</span>${old !== '' && html`<del>${old}</del>`}${old !== '' && fresh !== '' && ' '}${fresh !== '' && html`<ins>${fresh}</ins>`}<span class="near">${after}</span></blockquote>`
}
