import type { ScoreReport, Verdict } from '@attune/core'
import { scoreText } from '../../report-parts.ts'
import { type Content, html } from '../markup.ts'
import { countText, timeText } from '../number-text.ts'
import { type Linked, link } from './linked.ts'
import type { OverviewPage } from './overview-page.ts'

/** A conversation in the list at the end of an overview. */
export interface Listed {
  linked: Linked
  verdict: Verdict
  score: number | null
  /** Of its first message. */
  at: string | null
  /** Key of the agent who wrote most of the replies. */
  agent: string | null
}

export interface Listing {
  add(report: ScoreReport, linked: Linked, agent: string | null): void
  /** The lowest scores first, of equals the one that came first; behind them those without a score. */
  readonly entries: readonly Listed[]
}

/** Of more, nobody reads a list, and memory must not grow with them. */
const MOST_LISTED = 500

/** Keeps the lowest scores: they are what somebody looks for who has to help. */
export function createListing(): Listing {
  let kept: Listed[] = []

  /** The sort is stable, so what came first stays first. */
  const lowest = (): Listed[] =>
    kept.toSorted((a, b) => (a.score ?? Number.MAX_VALUE) - (b.score ?? Number.MAX_VALUE)).slice(0, MOST_LISTED)

  function add({ verdict, score, arc }: ScoreReport, linked: Linked, agent: string | null): void {
    const at = arc.find((point) => point.at !== null)?.at ?? null
    kept.push({ linked, verdict, score, at, agent })
    if (kept.length >= 2 * MOST_LISTED) kept = lowest()
  }

  return {
    add,
    get entries() {
      return lowest()
    },
  }
}

/**
 * Every conversation (the 500 with the lowest scores) with verdict and score, folded. An agent is named only where the
 * table of agents names them, too: score by score, the list would tell what the table keeps to itself.
 */
export function conversationList({ figures, words, pageWords, overviewWords }: OverviewPage): Content {
  const { entries } = figures.listed
  const further = figures.conversations - entries.length
  const agents = new Map(figures.agents.table().shown.map(({ key, name }) => [key, name]))
  const none = pageWords.notMeasured
  return html`<details class="long"><summary>${overviewWords.conversations} (${countText(figures.conversations)})</summary><div class="scroll" role="group" aria-label="${overviewWords.everyOne}" tabindex="0"><table class="list"><thead><tr><th scope="col">${overviewWords.conversation}</th><th scope="col">${overviewWords.date}</th><th scope="col">${overviewWords.agent}</th><th scope="col">${overviewWords.verdict}</th><th scope="col" class="figure">${words.score}</th></tr></thead><tbody>${entries.map(
    ({ linked, verdict, score, at, agent }) => html`
<tr><th scope="row">${link(linked)}</th><td>${at === null || hasNoDate(at) ? none : timeText(at)}</td><td><bdi>${agents.get(agent ?? '') ?? none}</bdi></td><td>${words.verdict[verdict]}</td><td class="figure">${scoreText(score, words)}</td></tr>`,
  )}</tbody></table></div>${further > 0 && html`<p class="note">${words.more.replace('{count}', countText(further))}</p>`}</details>`
}

/** A transcript with bare clock times is on the first day of 1970. */
const hasNoDate = (at: string): boolean => at.startsWith('1970-01-01')
