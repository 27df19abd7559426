import { spreadBar } from '../charts/spread-bar.ts'
import { type Content, html } from '../markup.ts'
import { countText, percentText } from '../number-text.ts'
import { besideAgents } from './crossing.ts'
import type { Group, GroupTable } from './groups.ts'
import type { OverviewPage } from './overview-page.ts'
import { quantileTime } from './spans.ts'
import { deviation } from './spread.ts'
import { shareBetween } from './stability.ts'

/** How far scores spread, how much of it lies between agents, and the agents and teams that may be shown. */
export function stability(page: OverviewPage): Content {
  const { figures, smallestGroup, overviewWords } = page
  const spread = deviation(figures.score)
  if (spread === null) return null
  const agents = figures.agents.table()
  const teams = besideAgents(agents, figures.teams, figures.crossing)
  const between = shareBetween(agents.shown)
  const hasGroups = agents.shown.length > 0 || agents.merged !== null || teams.shown.length > 0 || teams.merged !== null
  const notes = [
    ...(hasGroups ? [overviewWords.drawnNote, overviewWords.smallest(smallestGroup)] : []),
    ...(figures.unnamed > 0 ? [overviewWords.unnamed(figures.unnamed)] : []),
  ]
  return html`<p>${overviewWords.spreadAll(figures.score.mean.toFixed(2), spread.toFixed(2))} ${between !== null && overviewWords.between(percentText(between), agents.shown.length)}</p>
${groupTable(agents, overviewWords.agents, overviewWords.agent, page)}
${groupTable(teams, overviewWords.teams, overviewWords.team, page)}${teams.apart && html`<p class="note">${overviewWords.teamsApart}</p>`}
${notes.length > 0 && html`<p class="note">${notes.join(' ')}</p>`}`
}

function groupTable({ shown, merged, hidden }: GroupTable, title: string, noun: string, page: OverviewPage): Content {
  const { figures, smallestGroup, words, pageWords, overviewWords } = page
  const note = hidden > 0 && html`<p class="note">${overviewWords.hidden(hidden, smallestGroup)}</p>`
  if (shown.length === 0 && merged === null) return note
  const none = pageWords.notMeasured
  function row(name: string, group: Group, isFurther: boolean): Content {
    const { score, conversations, below, gifts, firstReply } = group
    const spread = deviation(score)
    const median = quantileTime(firstReply, 0.5, page)
    return html`
<tr><th scope="row">${isFurther ? name : html`<bdi>${name}</bdi>`}</th><td class="figure">${countText(conversations)}</td><td class="figure">${score.count === 0 ? none : score.mean.toFixed(2)}</td><td class="figure">${spread === null ? none : `±${spread.toFixed(2)}`}</td><td class="drawn">${score.count > 0 && spreadBar(score.mean, spread, figures.score.mean)}</td><td class="figure">${percentText(below / conversations)}</td><td class="figure">${Math.round((100 * gifts) / conversations)}</td><td class="figure">${median ?? none}</td></tr>`
  }
  return html`<h3>${title}</h3><div class="scroll" role="group" aria-label="${title}" tabindex="0"><table class="groups"><thead><tr><th scope="col">${noun}</th><th scope="col" class="figure">${overviewWords.conversations}</th><th scope="col" class="figure">${overviewWords.mean}</th><th scope="col" class="figure">${overviewWords.spread}</th><th scope="col" class="drawn">${overviewWords.drawn}</th><th scope="col" class="figure">${overviewWords.below}</th><th scope="col" class="figure">${overviewWords.perHundred}</th><th scope="col" class="figure">${overviewWords.medianReply}</th></tr></thead><tbody>${shown
    .slice(0, mostRows)
    .map((group) =>
      row(group.name, group, false),
    )}${merged !== null && row(overviewWords.merged(merged.groups), merged, true)}</tbody></table></div>${shown.length > mostRows && html`<p class="note">${words.more.replace('{count}', String(shown.length - mostRows))}</p>`}${note}`
}

const mostRows = 100
