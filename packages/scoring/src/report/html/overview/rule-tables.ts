import { bar } from '../charts/bar.ts'
import { type Content, html } from '../markup.ts'
import { countText, percentText } from '../number-text.ts'
import { link } from './linked.ts'
import type { OverviewPage } from './overview-page.ts'
import type { RuleCount } from './rule-counts.ts'

const mostRules = 10

/** What was most often missed or went wrong, with what to do instead and where to look. */
export function rulesToMend(page: OverviewPage): Content {
  const { figures, pageWords, overviewWords } = page
  const counts = figures.rules.toMend().slice(0, mostRules)
  if (counts.length === 0) return null
  return html`<ol class="findings">${counts.map((count) => {
    const { missedIn, owedIn, faultIn, toMend, examples } = count
    const texts = [
      ...(missedIn > 0 ? [overviewWords.ofOwed(missedIn, Math.max(owedIn, missedIn))] : []),
      ...(faultIn > 0 ? [overviewWords.faultsIn(faultIn)] : []),
    ]
    const kind = faultIn > missedIn ? 'fault' : 'missed'
    const share = missedIn > 0 ? missedIn / Math.max(owedIn, missedIn) : faultIn / figures.conversations
    return html`
<li class="finding ${kind}"><h3>${titleOf(count.ruleId, page)}</h3>
<p class="tags"><b>${percentText(share)}</b> · ${texts.join(' · ')}</p>${bar(0, share, kind)}
<p>${toMend?.message ?? ''}</p>
${toMend !== null && toMend.advice !== '' && html`<p class="advice"><b>${pageWords.advice}</b> ${toMend.advice}</p>`}
${exampleLinks(examples.toMend, overviewWords.examples)}</li>`
  })}</ol>`
}

/** What was given beyond what was owed. */
export function rulesOfGifts(page: OverviewPage): Content {
  const { figures, overviewWords } = page
  const counts = figures.rules.gifts().slice(0, mostRules)
  if (counts.length === 0) return null
  return html`<ol class="findings">${counts.map(
    ({ ruleId, giftIn, gift, examples }) => html`
<li class="finding gift"><h3>${titleOf(ruleId, page)}</h3><p class="tags">${overviewWords.inConversations(giftIn)}</p><p>${gift ?? ''}</p>${exampleLinks(examples.gift, overviewWords.examples)}</li>`,
  )}</ol>`
}

/** Means of the dimensions, each with the number of conversations it rests on. */
export function dimensionMeans({ figures, words, overviewWords }: OverviewPage): Content {
  const known = Object.entries(figures.dimensions).filter(([, { count }]) => count > 0)
  if (known.length === 0) return null
  return html`<table class="bars"><tbody>${known.map(([name, { count, mean }]) => {
    return html`
<tr><th scope="row">${words.dimensions[name as keyof typeof words.dimensions]}</th><td class="figure">${mean.toFixed(2)}</td><td class="drawn">${bar(0, mean)}</td><td class="counts">${overviewWords.owedIn} ${countText(count)}</td></tr>`
  })}</tbody></table>`
}

const exampleLinks = (examples: RuleCount['examples']['gift'], label: string): Content =>
  html`<p class="note">${label}: ${examples.map((linked, index) => [index > 0 && ' · ', link(linked)])}</p>`

export function titleOf(ruleId: string, { rules, locale }: OverviewPage): string {
  return rules.get(ruleId)?.title[locale] ?? ruleId
}
