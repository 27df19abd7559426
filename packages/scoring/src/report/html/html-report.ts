import { type Conversation, messagesOf, type ScoreReport } from '@attune/core'
import type { Counterfactual } from '../../counterfactual/counterfactual.ts'
import type { ReportLocale, Rule } from '../../rule.ts'
import { rules as builtIn } from '../../rules/index.ts'
import { nothingStoodOut } from '../report-parts.ts'
import { wordsFor } from '../words/words-for.ts'
import { arc } from './conversation/arc.ts'
import { clockFacts } from './conversation/clock-facts.ts'
import { evidenceCards } from './conversation/evidence-cards.ts'
import { findingList } from './conversation/finding-list.ts'
import { headline } from './conversation/headline.ts'
import { numberFindings } from './conversation/numbered-findings.ts'
import { observedList } from './conversation/observed-list.ts'
import type { ConversationPage } from './conversation/page-data.ts'
import { scorePath } from './conversation/score-path.ts'
import { dimensionTable, fiveCTable, momentList, momentTable, suppressedList } from './conversation/tables.ts'
import { transcript } from './conversation/transcript.ts'
import { type Content, html } from './markup.ts'
import { pageText, section } from './page.ts'
import { pageWordsFor } from './words/page-words-for.ts'

/** How the page of a conversation is written. */
export interface HtmlReportOptions {
  /** Language of headings and labels, `en` by default. Findings keep the language the report was scored in. */
  locale?: ReportLocale
  /** Default: the subject of the conversation, else its id. */
  title?: string
  /** Address of the page about many conversations, relative to this one: a link back to it. */
  overview?: string
  /** Rules besides the built-in ones, so that their titles and evidence can be shown. */
  rules?: readonly Rule[]
  /** What `scorer.counterfactuals(conversation)` found: shown with the finding that each would have flipped. */
  counterfactuals?: readonly Counterfactual[]
}

/**
 * The report of one conversation as a page in one file: verdict, findings, the conversation with the judged words
 * marked, feeling and duty over time, where the score comes from, and the evidence behind the rules. It loads nothing,
 * runs no script, follows the reader's light or dark setting, and prints.
 *
 * @throws OptionsError for a language there are no words for.
 *
 * @example
 * await writeFile('report.html', htmlReport({ conversation, report: scoreConversation(conversation) }))
 */
export function htmlReport(
  { conversation, report }: { conversation: Conversation; report: ScoreReport },
  options: HtmlReportOptions = {},
): string {
  const { locale = 'en' } = options
  const words = wordsFor(locale)
  const pageWords = pageWordsFor(locale)
  const page: ConversationPage = {
    conversation,
    report,
    locale,
    title: options.title ?? conversation.subject ?? report.conversationId,
    words,
    pageWords,
    findings: numberFindings(report),
    anchors: new Map(messagesOf(conversation).map(({ id }, index) => [id, `m-${index + 1}`])),
    rules: new Map([...builtIn, ...(options.rules ?? [])].map(({ meta }) => [meta.id, meta])),
    changes: options.counterfactuals ?? [],
    overview: options.overview ?? null,
  }
  const sections = sectionsOf(page).filter(({ content }) => content !== null)
  return pageText({
    locale,
    title: page.title,
    skip: pageWords.skip,
    header: headline(page),
    nav: sections,
    navLabel: pageWords.contents,
    main: sections.map(({ id, title, content, note }) => section(id, title, content, note)),
    footer: html`<p>${pageWords.footer(`${report.scorecard.id}@${report.scorecard.version}`, report.hash.slice(0, 12))}</p><p>${pageWords.judgesWords}</p>`,
  })
}

interface Section {
  id: string
  title: string
  content: Content
  note?: string
}

function sectionsOf(page: ConversationPage): Section[] {
  const { findings, pageWords } = page
  const { missed, given } = findings
  const stoodOut = !nothingStoodOut(page.report)
  const hasDuties = page.report.duties.length > 0
  const toMend =
    missed.length > 0 ? findingList(missed, page) : hasDuties ? html`<p>${pageWords.nothingToMend}</p>` : null
  return [
    {
      id: 'mend',
      title: pageWords.toMend,
      content: toMend,
      ...(missed.length > 0 ? { note: pageWords.toMendNote } : {}),
    },
    { id: 'talk', title: pageWords.transcript, content: transcript(page) },
    { id: 'arc', title: pageWords.arc, content: arc(page), note: pageWords.arcNote },
    {
      id: 'moments',
      title: pageWords.moments,
      content: momentList(page),
      ...(stoodOut ? { note: pageWords.momentScale } : {}),
    },
    { id: 'well', title: pageWords.given, content: given.length > 0 ? findingList(given, page) : null },
    { id: 'score', title: pageWords.lost, content: scorePath(page), note: pageWords.lostNote },
    { id: 'dimensions', title: pageWords.dimensions, content: dimensionTable(page) },
    { id: 'five-c', title: pageWords.fiveC, content: fiveCTable(page) },
    { id: 'map', title: pageWords.momentMap, content: momentTable(page), note: pageWords.momentMapNote },
    { id: 'facts', title: pageWords.facts, content: clockFacts(page) },
    { id: 'observed', title: pageWords.observed, content: observedList(page), note: pageWords.observedNote },
    { id: 'left-out', title: pageWords.suppressed, content: suppressedList(page), note: pageWords.suppressedNote },
    { id: 'why', title: pageWords.why, content: evidenceCards(page), note: pageWords.whyNote },
  ]
}
