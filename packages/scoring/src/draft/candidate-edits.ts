import type { Span } from '@attune/core'
import type { ReportLocale } from '../rule.ts'
import { sentenceAround } from '../story/text/sentence-around.ts'
import type { Suggestion } from './draft-finding.ts'
import type { Flaw } from './flaw.ts'

/** Edits that might mend a flaw, the smallest first. None of them has been tried yet. */
export function candidateEdits(text: string, flaw: Flaw, locale: ReportLocale): Suggestion[] {
  const { span, rule, reason } = flaw
  const edits: Suggestion[] = []
  for (const { place, wording } of rule.meta.mends?.[reason] ?? rule.meta.mends?.missed ?? []) {
    const words = wording[locale]
    if (place === 'instead') {
      if (span) edits.push({ span: trimmed(text, sentenceAround(text, span)), text: words })
    } else edits.push(inserted(text, place, words, locale))
  }
  // What is said badly can also be left unsaid, as long as something is left.
  if (span && reason !== 'missed' && reason !== 'partly') {
    const sentence = sentenceAround(text, span)
    const clause = clauseAround(text, span, sentence)
    // A sentence goes with the marks that end it.
    const cuts = size(clause) < size(trimmed(text, sentence)) ? [clause, sentence] : [sentence]
    for (const cut of cuts) edits.push({ span: widened(text, cut === sentence ? withMarks(text, cut) : cut), text: '' })
  }
  return edits.filter((edit) => /[\p{L}\p{N}]/u.test(applyEdit(text, edit))).sort((a, b) => sizeOf(a) - sizeOf(b))
}

/** The text after an edit. */
export const applyEdit = (text: string, { span, text: words }: Suggestion): string =>
  text.slice(0, span[0]) + words + text.slice(span[1])

const size = ([from, to]: Span): number => to - from

const sizeOf = ({ span, text }: Suggestion): number => span[1] - span[0] + text.length

function inserted(text: string, place: 'first' | 'last', words: string, locale: ReportLocale): Suggestion {
  const space = locale === 'en' && text.trim() !== '' ? ' ' : ''
  if (place === 'first') return { span: [0, 0], text: words + space }
  const end = text.trimEnd().length
  const stop = end === 0 || /[.!?。！？…~～]/.test(text.charAt(end - 1)) ? '' : locale === 'en' ? '.' : '。'
  return { span: [end, end], text: stop + space + words }
}

const commas = /[,;，；、：:—]/

/** From comma to comma: "Calm down, " of "Calm down, I am checking." */
function clauseAround(text: string, span: Span, [from, to]: Span): Span {
  let start = span[0]
  while (start > from && !commas.test(text.charAt(start - 1))) start--
  let end = span[1]
  while (end < to && !commas.test(text.charAt(end))) end++
  return [start, end < to && start === from ? end + 1 : end]
}

/** With the marks that end it. */
function withMarks(text: string, [from, to]: Span): Span {
  let end = to
  while (end < text.length && /[.!?。！？…~～;；\n]/.test(text.charAt(end))) end++
  return [from, end]
}

function trimmed(text: string, [from, to]: Span): Span {
  let [start, end] = [from, to]
  while (start < end && text.charAt(start).trim() === '') start++
  while (end > start && text.charAt(end - 1).trim() === '') end--
  return [start, end]
}

/** What is cut takes the space before it along, or after it at the beginning. */
function widened(text: string, [from, to]: Span): Span {
  let [start, end] = [from, to]
  while (start > 0 && text.charAt(start - 1) === ' ') start--
  if (start === 0) while (end < text.length && text.charAt(end) === ' ') end++
  return [start, end]
}
