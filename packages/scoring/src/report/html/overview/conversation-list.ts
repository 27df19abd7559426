import type { ScoreReport, Verdict } from '@attune/core'
import { scoreText } from '../../report-parts.ts'
import { type Content, html } from '../markup.ts'
import { countText } from '../number-text.ts'
import { type Linked, link } from './linked.ts'
import type { OverviewPage } from './overview-page.ts'

/** A conversation in the list at the end of an overview. */
export interface Listed {
  linked: Linked
  verdict: Verdict
  score: number | null
}

/** Of more, nobody reads a list, and memory must not grow with them. */
const MOST_LISTED = 500

/** Keeps the first ones. */
export function list(listed: Listed[], { verdict, score }: ScoreReport, linked: Linked): void {
  if (listed.length < MOST_LISTED) listed.push({ linked, verdict, score })
}

/** Every conversation (the first 500 of them) with its verdict and score, folded. */
export function conversationList({ figures, words, overviewWords }: OverviewPage): Content {
  const further = figures.conversations - figures.listed.length
  return html`<details><summary>${overviewWords.conversations} (${countText(figures.conversations)})</summary><table><tbody>${figures.listed.map(
    ({ linked, verdict, score }) => html`
<tr><th scope="row">${link(linked)}</th><td>${words.verdict[verdict]}</td><td class="figure">${scoreText(score, words)}</td></tr>`,
  )}</tbody></table>${further > 0 && html`<p class="note">${words.more.replace('{count}', countText(further))}</p>`}</details>`
}
