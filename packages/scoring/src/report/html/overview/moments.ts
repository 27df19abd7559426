import { signedText } from '../../report-parts.ts'
import { aboutOf } from '../about-of.ts'
import { type Content, html } from '../markup.ts'
import { linkList } from './linked.ts'
import type { OverviewPage } from './overview-page.ts'
import type { RememberedMoment } from './remembered.ts'

/** Moments with their words, why they stand out, and where they are from. */
export function rememberedMoments(moments: readonly RememberedMoment[], page: OverviewPage): Content {
  if (moments.length === 0) return null
  const { words, overviewWords } = page
  return html`<div class="moments">${moments.map(
    ({ value, because, role, quote, count, in: places }) => html`
<div class="moment ${value < 0 ? 'low' : 'peak'}"><p><span class="figure">${signedText(value)}</span> <span class="from">${role === null ? null : words.roles[role]}</span>${count > 1 && html` <span class="counts">${overviewWords.inConversations(count)}</span>`}</p>
<blockquote dir="auto"><q>${quote}</q></blockquote>
<p class="tags">${aboutOf(because, page).join(' · ')}</p><p class="note">${linkList(places)}</p></div>`,
  )}</div>`
}
