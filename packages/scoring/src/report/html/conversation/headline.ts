import { dimensions, families } from '@attune/core'
import { scoreText } from '../../report-parts.ts'
import { bar } from '../charts/bar.ts'
import { type Content, html } from '../markup.ts'
import type { ConversationPage } from './page-data.ts'
import { level } from './tables.ts'

/** The verdict in plain words, the score, and the three families behind it. */
export function headline({ report, title, words, pageWords, conversation, overview }: ConversationPage): Content {
  const total = (count: 'owed' | 'met' | 'faults' | 'gifts') =>
    dimensions.reduce((sum, name) => sum + report.dimensions[name][count], 0)
  const sum = { owed: total('owed'), met: total('met'), faults: total('faults'), gifts: total('gifts') }
  return html`<div>${overview !== null && html`<p class="back"><a href="${overview}">← ${pageWords.allConversations}</a></p>`}<p class="kind"><bdi>${report.conversationId}</bdi></p>
<h1><bdi>${title}</bdi></h1>
<p class="verdict ${report.verdict}">${pageWords.verdict[report.verdict]}</p>
<p class="lead">${report.score === null ? (report.unknownReason ?? '') : pageWords.sum(sum)}</p>
${conversation.customer?.names.display != null && conversation.subject !== null && html`<p class="kind"><bdi>${conversation.subject}</bdi></p>`}</div>
<div class="scores"><p class="big"><span class="unseen">${pageWords.scoreOf(scoreText(report.score, words))}</span><span aria-hidden="true">${report.score === null ? '–' : scoreText(report.score, words)}</span></p>
<dl class="families">${families.map((family) => {
    const score = report.families[family]
    return html`<div><dt>${words.families[family]}</dt><dd>${scoreText(score, words)}${score !== null && bar(0, score, level(score))}</dd></div>`
  })}</dl></div>`
}
