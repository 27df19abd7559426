import { cardIn } from '../../../evidence/card-in.ts'
import type { ReportLocale } from '../../../rule.ts'
import { type Content, html } from '../markup.ts'
import type { ConversationPage } from './page-data.ts'

/** What the rules that found something are based on, folded. `null` when none of them is known. */
export function evidenceCards({ report, rules, locale, pageWords }: ConversationPage): Content {
  const known = [...new Set(report.findings.map(({ ruleId }) => ruleId))].flatMap((id) => rules.get(id) ?? [])
  if (known.length === 0) return null
  return known.map(
    ({ id, title, evidence }) => html`
<details id="why-${id}"><summary>${title[locale]} <code>${id}</code></summary>
${evidence.map((card) => {
  const { claim, source, grade, caveat } = cardIn(card, locale)
  return html`<dl class="card"><dt>${inItsLanguage(claim, locale)}</dt><dd>${inItsLanguage(source, locale)} <span class="grade">${pageWords.grades[grade]}</span></dd>${
    caveat !== undefined && html`<dd><b>${pageWords.caveat}</b> ${inItsLanguage(caveat, locale)}</dd>`
  }</dl>`
})}</details>`,
  )
}

/** On a Chinese page, what has no Chinese in it is marked as foreign, for those who listen to the page. */
const inItsLanguage = (text: string, locale: ReportLocale): Content =>
  locale === 'en' || /\p{Script=Han}/u.test(text) ? text : html`<span lang="en">${text}</span>`
