import { fiveCs, type MomentCell, momentAspects, momentPhases } from '@attune/core'
import {
  countsText,
  momentGroups,
  noFigure,
  nothingStoodOut,
  scoreText,
  signedText,
  splitDimensions,
} from '../../report-parts.ts'
import { stampedDuration } from '../../stamped-duration.ts'
import { aboutOf } from '../about-of.ts'
import { bar } from '../charts/bar.ts'
import { type Content, html } from '../markup.ts'
import type { ConversationPage } from './page-data.ts'
import { quoter } from './quote.ts'

export function dimensionTable({ report, words }: ConversationPage): Content {
  const { judged, notOwed } = splitDimensions(report)
  return html`${
    judged.length > 0 &&
    html`<table class="bars"><tbody>${judged.map(
      (dimension) => html`
<tr><th scope="row">${words.dimensions[dimension.name]}</th><td class="figure">${scoreText(dimension.score, words)}</td><td class="drawn">${bar(0, dimension.score, level(dimension.score))}</td><td class="counts">${countsText(dimension, words)}</td></tr>`,
    )}</tbody></table>`
  }${
    notOwed.length > 0 &&
    html`<p class="note">${noFigure(report, words)}${words.colon}${notOwed.map((name) => words.dimensions[name]).join(words.comma)}</p>`
  }`
}

export function fiveCTable({ report, words, pageWords }: ConversationPage): Content {
  return html`<table class="bars"><tbody>${fiveCs.map((name) => {
    const score = report.fiveC[name]
    return html`
<tr><th scope="row">${pageWords.fiveCs[name]}</th><td class="figure">${score === null ? noFigure(report, words) : scoreText(score, words)}</td><td class="drawn">${score !== null && bar(0, score, level(score))}</td></tr>`
  })}</tbody></table>`
}

/** Before, during and after, each with its three questions. */
export function momentTable({ report, words, pageWords }: ConversationPage): Content {
  const duration = stampedDuration(report, words)
  // One message has no beginning and end.
  const isTimed = report.arc.length > 1
  return html`<div class="scroll" role="group" aria-label="${pageWords.momentMap}" tabindex="0"><table class="grid"><thead><tr><td></td>${momentPhases.map(
    (phase) => {
      const { durationMs } = report.momentMap[phase]
      return html`<th scope="col">${pageWords.phases[phase]}${durationMs !== null && isTimed && html`<span class="when">${duration(durationMs)}</span>`}</th>`
    },
  )}</tr></thead><tbody>${momentAspects.map(
    (aspect) => html`
<tr><th scope="row">${pageWords.aspects[aspect]}</th>${momentPhases.map((phase) => momentCell(report.momentMap[phase][aspect], words, pageWords))}</tr>`,
  )}</tbody></table></div>`
}

function momentCell(
  cell: MomentCell,
  words: ConversationPage['words'],
  pageWords: ConversationPage['pageWords'],
): Content {
  if (cell.score === null)
    return html`<td class="empty">${cell.because === undefined ? words.unknown : pageWords.gaps[cell.because]}</td>`
  return html`<td><b class="score ${level(cell.score)}">${scoreText(cell.score, words)}</b>${bar(0, cell.score, level(cell.score))}<span class="counts">${countsText(cell, words)}</span></td>`
}

/** The best, the worst and the last moment, with their words. */
export function momentList(page: ConversationPage): Content {
  const { report, words } = page
  const groups = momentGroups(report, words)
  if (groups.length === 0) return null
  const quote = quoter(page)
  return html`${nothingStoodOut(report) && html`<p>${words.nothingStoodOut}</p>`}<div class="moments">${groups.map(
    ({ label, moment }) => html`
<div class="moment ${moment.value < 0 ? 'low' : moment.value > 0 ? 'peak' : 'plain'}"><h3>${label}${moment.value !== 0 && html` <span class="figure">${signedText(moment.value)}</span>`}</h3>${quote(moment.evidence)}${
      moment.because.length > 0 && html`<p class="tags">${aboutOf(moment.because, page).join(' · ')}</p>`
    }</div>`,
  )}</div>`
}

export function suppressedList({ report, words, rules, locale }: ConversationPage): Content {
  if (report.suppressed.length === 0) return null
  return html`<ul>${report.suppressed.map(
    ({ ruleId, because, count }) =>
      html`<li>${rules.get(ruleId)?.title[locale] ?? ruleId} ×${count}${words.colon}${because}</li>`,
  )}</ul>`
}

/** Three steps to colour by; the number beside says it exactly. */
export function level(score: number): 'poor' | 'fair' | 'good' {
  return score < 0.5 ? 'poor' : score < 0.75 ? 'fair' : 'good'
}
