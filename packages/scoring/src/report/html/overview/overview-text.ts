import { type Content, html, textOf } from '../markup.ts'
import { countText } from '../number-text.ts'
import { type PagePart, pageText, section } from '../page.ts'
import { conversationList } from './conversation-list.ts'
import { familyDistributions, firstReplies, scoreDistribution, verdictShares } from './distributions.ts'
import { stability } from './group-tables.ts'
import { latestPeriod } from './insights/latest-period.ts'
import { rememberedMoments } from './moments.ts'
import type { OverviewPage } from './overview-page.ts'
import type { PeriodTable } from './periods.ts'
import { dimensionMeans, rulesOfGifts, rulesToMend } from './rule-tables.ts'
import { trend } from './trend.ts'

/** The whole page about many conversations. */
export function overviewText(page: OverviewPage, title: string): string {
  const { figures, locale, pageWords, overviewWords } = page
  const periods = figures.periods.table()
  const sections = filledSections(page, periods)
  return pageText({
    locale,
    title,
    skip: pageWords.skip,
    header: headline(page, periods, title),
    nav: sections,
    navLabel: pageWords.contents,
    main:
      sections.length === 0
        ? html`<p>${overviewWords.nothing}</p>`
        : sections.map(({ id, title: heading, content, note }) => section(id, heading, content, note)),
    footer: html`${standard(page)}<p>${pageWords.judgesWords}</p>`,
  })
}

/** The sections of the page, one by one. */
export const overviewParts = (page: OverviewPage): PagePart[] =>
  filledSections(page, page.figures.periods.table()).map(({ id, title, content, note }) => ({
    id,
    title,
    note: note ?? null,
    html: textOf(html`${content}`),
  }))

const filledSections = (page: OverviewPage, periods: PeriodTable): Section[] =>
  page.figures.conversations === 0 ? [] : sectionsOf(page, periods).filter(({ content }) => content !== null)

/** By what standard it was judged, and how many conversations are missing: without these, two pages cannot be compared. */
function standard({ figures, words, overviewWords }: OverviewPage): Content {
  const { scorecards, skipped } = figures
  const [open, close] = words.brackets
  const cards = [...scorecards].map(([card, count]) => `${card}${open}${countText(count)}${close}`)
  if (cards.length === 0 && skipped === 0) return null
  return html`<p>${cards.length > 0 && `${overviewWords.judgedBy(cards)} `}${skipped > 0 && overviewWords.skipped(skipped)}</p>`
}

function headline({ figures, overviewWords }: OverviewPage, { from, to }: PeriodTable, title: string): Content {
  const { conversations, score } = figures
  return html`<div><h1>${title}</h1>${
    conversations > 0 &&
    html`<p class="lead">${overviewWords.lead({
      conversations,
      scored: score.count,
      from,
      to,
    })}</p>`
  }</div>${
    score.count > 0 &&
    html`<div class="scores"><p class="big">${score.mean.toFixed(2)}</p><p class="kind">${overviewWords.meanScore}</p></div>`
  }`
}

interface Section {
  id: string
  title: string
  content: Content
  note?: string
}

function sectionsOf(page: OverviewPage, periods: PeriodTable): Section[] {
  const { figures, words, overviewWords } = page
  const { best, low } = figures.remembered
  return [
    {
      id: 'insights',
      title: overviewWords.insights,
      content: insights(page, periods),
      note: overviewWords.insightsNote,
    },
    { id: 'verdicts', title: overviewWords.verdicts, content: verdictShares(page) },
    { id: 'scores', title: overviewWords.scores, content: scoreDistribution(page) },
    { id: 'families', title: overviewWords.families, content: familyDistributions(page) },
    { id: 'mend', title: overviewWords.toMend, content: rulesToMend(page), note: overviewWords.toMendNote },
    {
      id: 'learn',
      title: overviewWords.learn,
      content: rememberedMoments(low.entries, page),
      note: `${overviewWords.learnNote} ${page.pageWords.momentScale}`,
    },
    {
      id: 'best',
      title: overviewWords.best,
      content: rememberedMoments(best.entries, page),
      note: page.pageWords.momentScale,
    },
    { id: 'gifts', title: overviewWords.gifts, content: rulesOfGifts(page), note: overviewWords.giftsNote },
    { id: 'trend', title: overviewWords.trend[periods.unit], content: trend(periods, page) },
    { id: 'first-reply', title: overviewWords.firstReply, content: firstReplies(page) },
    { id: 'stability', title: overviewWords.stability, content: stability(page), note: overviewWords.stabilityNote },
    { id: 'dimensions', title: words.judged, content: dimensionMeans(page), note: overviewWords.dimensionsNote },
    { id: 'all', title: overviewWords.everyOne, content: conversationList(page), note: overviewWords.everyOneNote },
  ]
}

/** What the counts say in plain sentences. `null` when they say nothing. */
function insights({ figures, overviewWords }: OverviewPage, periods: PeriodTable): Content {
  const sentences = [
    ...figures.insights.map((insight) => insight.say(overviewWords)),
    latestPeriod(periods, overviewWords),
  ]
  const said = sentences.filter((sentence) => sentence !== null)
  return said.length === 0
    ? null
    : html`<ul class="insights">${said.map((sentence) => html`<li>${sentence}</li>`)}</ul>`
}
