import { outcomeMarks } from '../../outcome-marks.ts'
import { findingTags } from '../../report-parts.ts'
import { type Content, html } from '../markup.ts'
import type { NumberedFinding } from './numbered-findings.ts'
import type { ConversationPage } from './page-data.ts'
import { quoter } from './quote.ts'
import { smallestChange } from './smallest-change.ts'

/** Quotes of findings that say the same; more make nobody wiser. */
const mostQuotes = 4

/** What was found, by which words, why, and what would have been better. */
export function findingList(findings: readonly NumberedFinding[], page: ConversationPage): Content {
  const { words, pageWords, rules } = page
  const quote = quoter(page)
  return html`<ol class="findings">${findings.map(({ number, first, count, quotes }) => {
    const rule = rules.get(first.ruleId)
    const hidden = quotes.length - mostQuotes
    return html`
<li class="finding ${first.outcome}" id="f-${number}" tabindex="-1">
<h3><span class="sign" aria-hidden="true">${outcomeMarks[first.outcome]}</span><span class="number">${number}</span> ${first.message}</h3>
<p class="tags">${findingTags(first, words).join(' · ')}${count > 1 && ` · ${pageWords.times(count)}`}${
      rule !== undefined && html` · <a href="#why-${rule.id}">${rule.title[page.locale]}</a>`
    }</p>
${quotes.slice(0, mostQuotes).map(quote)}
${hidden > 0 && html`<p class="note">${words.more.replace('{count}', String(hidden))}</p>`}
${first.advice !== '' && html`<p class="advice"><b>${pageWords.advice}</b> ${first.advice}</p>`}
${smallestChange(first, page)}
</li>`
  })}</ol>`
}
