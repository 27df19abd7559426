import type { Span } from '@attune/core'
import type { Mend, ReportLocale, Told } from '../rule.ts'
import { pattern } from '../story/text/pattern.ts'
import { isTorn } from '../story/text/quotable.ts'
import { sentenceAround } from '../story/text/sentence-around.ts'
import { unfilledIn } from '../story/text/unfilled.ts'
import type { Suggestion } from './draft-finding.ts'
import type { Flaw } from './flaw.ts'
import { greetingEnd, saysSomething, signOffStart } from './greeting.ts'
import { seam } from './seam.ts'

/** What decides which edits fit: the language to word them in, what the customer has told, and what has to stay. */
export interface EditSetting {
  locale: ReportLocale
  told: Told
  /** Places of what the message does for the customer: no cut takes them away. */
  kept: readonly Span[]
}

/** Edits that might mend a flaw, the smallest first. None of them has been tried yet. */
export function candidateEdits(text: string, flaw: Flaw, { locale, told, kept }: EditSetting): Suggestion[] {
  const { span, rule, reason, meant } = flaw
  const edits: Suggestion[] = []
  const mends = rule.meta.mends?.[reason] ?? rule.meta.mends?.missed ?? []
  for (const mend of mends) {
    if (mend.to && !mend.to.includes(told)) continue
    // Beside a gap that was left open another one helps nobody.
    if (mend.filled && unfilledIn(text).length > 0) continue
    const edit = placed(text, span, mend, locale)
    if (edit) edits.push(edit)
  }
  // A name, a day or a number that is another one is put right where it stands.
  if (span && meant) edits.push({ span, text: meant })
  // What is said badly can also be left unsaid, as long as something is left, and what had to be said.
  const isForPeople = rule.meta.mends?.[reason]?.length === 0
  if (span && !isForPeople && !meant && reason !== 'missed' && reason !== 'partly')
    for (const cut of cutsAround(text, span))
      if (!kept.some(([from, to]) => from < cut[1] && cut[0] < to)) {
        const edit = seam(text, ...cut)
        if (saysSomething(applyEdit(text, edit))) edits.push(edit)
      }
  return edits.filter((edit) => isWhole(text, edit)).sort((a, b) => sizeOf(a) - sizeOf(b))
}

/** The text after an edit. */
export const applyEdit = (text: string, { span, text: words }: Suggestion): string =>
  text.slice(0, span[0]) + words + text.slice(span[1])

/** The text after an edit with its gaps filled: what is tried, since an open gap does nothing. */
export const applyFilled = (text: string, edit: Suggestion): string =>
  applyEdit(text, { ...edit, text: edit.filled ?? edit.text })

const size = ([from, to]: Span): number => to - from

const sizeOf = ({ span, text }: Suggestion): number => size(span) + text.length

const isWhole = (text: string, edit: Suggestion): boolean =>
  /[\p{L}\p{N}]/u.test(applyEdit(text, edit)) && !edit.span.some((at) => isTorn(text, at))

function placed(text: string, span: Span | null, mend: Mend, locale: ReportLocale): Suggestion | null {
  const [words, filled] = [mend.wording[locale], mend.filled?.[locale]]
  if (mend.place !== 'instead') {
    const insert = mend.place === 'first' ? insertedFirst : insertedLast
    return withFilled(insert(text, words, locale), words, filled)
  }
  return span && withFilled(seam(text, ...sentenceOf(text, span), words), words, filled)
}

const withFilled = (edit: Suggestion, words: string, filled: string | undefined): Suggestion =>
  filled === undefined ? edit : { ...edit, filled: edit.text.replace(words, () => filled) }

/** Behind the greeting and the name. */
function insertedFirst(text: string, words: string, locale: ReportLocale): Suggestion {
  const at = greetingEnd(text)
  const before = at > 0 && !/\s$/.test(text.slice(0, at)) && locale === 'en' ? ' ' : ''
  const space = locale === 'en' && text.slice(at).trim() !== '' ? ' ' : ''
  const { span, text: fresh } = seam(text, at, at, words)
  return { span, text: before + words + space + fresh.slice(words.length) }
}

/** In front of the lines that take leave. */
function insertedLast(text: string, words: string, locale: ReportLocale): Suggestion {
  let end = text.slice(0, signOffStart(text)).trimEnd().length
  const last = end
  while (end > 0 && /[,，、:：;；\s]/u.test(text.charAt(end - 1))) end--
  const isOpen = end < last || /[\p{L}\p{N}%)）\]"”’」』]$/u.test(text.slice(Math.max(0, end - 2), end))
  const isEnded = /[.!?。！？…~～]["”’」』)）\]]*$/u.test(text.slice(Math.max(0, end - 4), end))
  const stop = end === 0 || !isOpen || isEnded ? '' : locale === 'en' ? '.' : '。'
  return { span: [end, last], text: `${stop}${locale === 'en' && end > 0 ? ' ' : ''}${words}` }
}

/** The sentence with the marks that end it, without the greeting that it may begin with. */
function sentenceOf(text: string, span: Span): Span {
  let [start, end] = sentenceAround(text, span)
  const greeted = greetingEnd(text)
  if (start < greeted && greeted <= span[0]) start = greeted
  while (start < end && text.charAt(start).trim() === '') start++
  while (end < text.length && /[.!?。！？…~～;；]/.test(text.charAt(end))) end++
  while (end < text.length && /["”’」』)）]/.test(text.charAt(end)) && !/\s/.test(text.charAt(end - 1))) end++
  return [start, end]
}

/** The clause and the sentence around it. */
function cutsAround(text: string, span: Span): Span[] {
  const sentence = sentenceOf(text, span)
  const clause = clauseIn(text, span, sentence)
  return clause ? [clause, sentence] : [sentence]
}

const comma = /[,;，；]/
/** What leans on a clause in front of it, or on one that was to follow. */
const leans = pattern('iu')`
  ^\s*(?:but|and|or|so|nor|which|that|who|because|since|if|then|yet|as)\b|
  ^\s*(?:但|而|所以|因[为為]|就|才|不[过過]|[并並]|那)
`
const awaits = pattern('iu')`
  ^\s*(?:if|when|because|as|since|although|though|while|once|unless|until|after|before|given)\b|
  ^\s*(?:如果|要是|因[为為]|[虽雖]然|既然|[当當]|只要|除非)
`

/** From comma to comma, where the rest of the sentence stands without it: "Calm down, " of "Calm down, I am checking." */
function clauseIn(text: string, [from, to]: Span, [start, end]: Span): Span | null {
  const isComma = (at: number): boolean => comma.test(text.charAt(at)) && !/\d/.test(text.charAt(at + 1))
  let first = from
  while (first > start && !isComma(first - 1)) first--
  let last = to
  while (last < end && !isComma(last) && !/[.!?。！？…~～]/.test(text.charAt(last))) last++
  const rest = [text.slice(start, first), text.slice(last, end)] as const
  if (first === start && last >= end) return null
  // At the beginning the comma behind it goes as well, elsewhere the one in front.
  if (first === start) {
    if (!isComma(last) || leans.test(text.slice(last + 1, end))) return null
    return [start, last + 1]
  }
  if (last >= end - 1 && awaits.test(rest[0])) return null
  return [first - 1, last]
}
