import { outcomeMarks } from '../../outcome-marks.ts'
import { type Content, html } from '../markup.ts'
import type { ConversationPage } from './page-data.ts'
import { quoter } from './quote.ts'

/** Findings shown for each rule; more make nobody wiser. */
const most = 3

/** What rules found that look on and do not count, with the reason why they only look. */
export function observedList(page: ConversationPage): Content {
  const { report, rules, locale, words } = page
  const seen = (report.observed ?? []).filter(({ findings }) => findings.length > 0)
  if (seen.length === 0) return null
  const quote = quoter(page)
  return seen.map(
    ({ ruleId, because, findings }) => html`
<details><summary>${rules.get(ruleId)?.title[locale] ?? ruleId} ×${findings.length}${because !== '' && html` <span class="note">${because}</span>`}</summary>
${findings.slice(0, most).map(({ outcome, message, evidence }) => html`<p><span class="sign" aria-hidden="true">${outcomeMarks[outcome]}</span>${message}</p>${evidence.slice(0, 2).map(quote)}`)}
${findings.length > most && html`<p class="note">${words.more.replace('{count}', String(findings.length - most))}</p>`}</details>`,
  )
}
