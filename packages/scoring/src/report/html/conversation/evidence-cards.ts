import { type Content, html } from '../markup.ts'
import type { ConversationPage } from './page-data.ts'

/** What the rules that found something are based on, folded. `null` when none of them is known. */
export function evidenceCards({ report, rules, locale, pageWords }: ConversationPage): Content {
  const known = [...new Set(report.findings.map(({ ruleId }) => ruleId))].flatMap((id) => rules.get(id) ?? [])
  if (known.length === 0) return null
  return known.map(
    ({ id, title, evidence }) => html`
<details id="why-${id}"><summary>${title[locale]} <code>${id}</code></summary>
${evidence.map(
  ({ claim, source, grade, caveat }) =>
    html`<dl class="card"><dt lang="en">${claim}</dt><dd><span lang="en">${source}</span> <span class="grade">${pageWords.grades[grade]}</span></dd>${
      caveat !== undefined && html`<dd><b>${pageWords.caveat}</b> <span lang="en">${caveat}</span></dd>`
    }</dl>`,
)}</details>`,
  )
}
