import { bar } from '../charts/bar.ts'
import { type Content, html } from '../markup.ts'
import { countText, percentText } from '../number-text.ts'
import { type Linked, linkList } from './linked.ts'
import type { OverviewPage } from './overview-page.ts'
import { commonWording } from './reason-of.ts'
import { commonest } from './rule-counts.ts'

const mostRules = 10

/** What was most often missed or went wrong, with what to do instead and where to look. */
export function rulesToMend(page: OverviewPage): Content {
  const { figures, pageWords, overviewWords } = page
  const counts = figures.rules.toMend().slice(0, mostRules)
  if (counts.length === 0) return null
  return html`<ol class="findings">${counts.map((count) => {
    const { missedIn, partlyIn, owedIn, faultIn, mendIn, reasons, examples } = count
    const lacking = missedIn + partlyIn
    const texts = [
      ...(lacking > 0 ? [overviewWords.ofOwed(missedIn, partlyIn, Math.max(owedIn, lacking))] : []),
      ...(faultIn > 0 ? [overviewWords.faultsIn(faultIn, figures.conversations)] : []),
    ]
    const kind = faultIn > lacking ? 'fault' : 'missed'
    const share = lacking > 0 ? lacking / Math.max(owedIn, lacking) : faultIn / figures.conversations
    const { told, advice } = commonReason(count.ruleId, reasons.toMend, mendIn, page)
    return html`
<li class="finding ${kind}"><h3>${titleOf(count.ruleId, page)}</h3>
<p class="tags"><b>${percentText(share)}</b> · ${texts.join(' · ')}</p>${bar(0, share, kind)}${told}
${advice !== '' && html`<p class="advice"><b>${pageWords.advice}</b> ${advice}</p>`}
${exampleLinks(examples.toMend, page)}</li>`
  })}</ol>`
}

/** What was given beyond what was owed. */
export function rulesOfGifts(page: OverviewPage): Content {
  const { figures, overviewWords } = page
  const counts = figures.rules.gifts().slice(0, mostRules)
  if (counts.length === 0) return null
  return html`<ol class="findings">${counts.map(
    ({ ruleId, giftIn, reasons, examples }) => html`
<li class="finding gift"><h3>${titleOf(ruleId, page)}</h3><p class="tags">${overviewWords.inConversations(giftIn)}</p>${commonReason(ruleId, reasons.gift, giftIn, page).told}${exampleLinks(examples.gift, page)}</li>`,
  )}</ol>`
}

/**
 * What was found most often, with how often: never the sentence of one conversation, whose figures are true of no other.
 */
function commonReason(
  ruleId: string,
  reasons: ReadonlyMap<string, number>,
  all: number,
  { rules, locale, overviewWords }: OverviewPage,
): { told: Content; advice: string } {
  const common = commonest(reasons)
  const rule = rules.get(ruleId)
  if (common === null || rule === undefined) return { told: null, advice: '' }
  const { what, advice } = commonWording(rule, common.reason, locale)
  return {
    told: html`
<p>${common.count < all && html`<b>${overviewWords.mostOften(common.count, all)}</b>`}${what}</p>`,
    advice,
  }
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

const exampleLinks = (examples: readonly Linked[], { words, overviewWords }: OverviewPage): Content =>
  html`<p class="note">${overviewWords.examples}${words.colon}${linkList(examples)}</p>`

export function titleOf(ruleId: string, { rules, locale }: OverviewPage): string {
  return rules.get(ruleId)?.title[locale] ?? ruleId
}
