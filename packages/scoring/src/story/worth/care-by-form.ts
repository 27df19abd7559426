import type { Span } from '@attune/core'
import type { SignalKind } from '@attune/language'
import { type AskedKind, answersKind, kindsAsked } from '../asked/asked-kind.ts'
import { definiteActs } from '../done/definite-acts.ts'
import { type Story, turnOf } from '../story.ts'
import { contentWords, countWords } from '../text/content-words.ts'
import { head } from '../text/head.ts'
import { pattern } from '../text/pattern.ts'
import { sentenceAround } from '../text/sentence-around.ts'
import { sharedWords } from '../text/shared-words.ts'
import { isForTheHouse } from '../tone/for-the-house.ts'
import { platitudesIn } from '../tone/platitudes.ts'
import { heard, heardOf, type Utterance } from '../utterance.ts'
import { isOwedAmends } from './care-for-theirs.ts'
import { formsOfCare } from './forms-of-care.ts'
import { decides, onlyThanks } from './speaks-of-theirs.ts'
import { isThoughtful } from './thoughtful-act.ts'

/** What is said so is asked, put off, refused or sold, and no care. */
export const noCare: readonly SignalKind[] = [
  'pressure',
  'asks-datum',
  'wait-notice',
  'refusal',
  'blame',
  'watches',
  'further-help',
  'bad-news',
  'vague-promise',
]

/** Who asks how is told what to do. */
const asksHow = pattern('iu')`
  \bhow (?:do|can|should|to|would|does)\b|\bwhat (?:should|do|can) i\b|\bwhat does\b|\bwhy\b|
  什[么麼]意思|甚麼意思|[为為]什|
  \b(?:any )?(?:tips|advice)\b|
  怎[么麼]|咋|如何|[点點][样樣解]|注意|要[带帶]|[带帶][啥乜咩]|需要什
`
/** Sentences of a reply that are looked at. */
const MOST_SENTENCES = 12
/** Characters that are more than a wish. */
const LEAST = { en: 24, zh: 8 }

/** “If you need anything, call us any time”: an empty door held open. */
const anyTime = pattern('iu')`
  \bif (?:you|there)(?:['’]re| (?:ever |still )?(?:need|have|want|run into|are|is|['’]s)) (?:any|more|further|some|
    other|questions|help|unsure|stuck)|\b(?:any|other|further) (?:questions|queries|concerns)\b|
  有(?:任何|什[么麼]|其他|[别別]的|需要|[问問][题題])[^，。]{0,6}(?:[问問][题題]|需要|[随隨][时時]|[联聯]|可以)|
  [随隨][时時](?:[联聯找叫]|[为為][您你])
`

/** Behind an answer, something thought of for them: known by its form, whatever it speaks of; `null` when nothing. */
export function careByForm(story: Story, utterance: Utterance, asked: readonly Utterance[]): Span | null {
  const text = head(utterance.text)
  // In a flood of messages nobody tells what was thought of.
  if (asked.length === 0 || utterance.side !== 'service' || utterance.index - utterance.turnStart >= FLOOD) return null
  const wanted = asked.map((said) => head(said.text)).join('\n')
  const kinds = kindsAsked(wanted)
  const isAnswered =
    asked.every(onlyThanks) ||
    turnOf(story, utterance).some((said) => said.index < utterance.index && bringsBefore(said, said.text.length))
  const opening = sentenceAround(text, [0, 0])[1]
  const least = utterance.reading.language.startsWith('zh') ? LEAST.zh : LEAST.en
  const isCare = (span: Span): boolean => {
    const added = text.slice(...span)
    if (added.length < least || isForTheHouse(added) || /[?？]/.test(text.charAt(span[1])) || anyTime.test(added))
      return false
    const before = text.slice(0, span[0])
    if (!isAnswered && !bringsBefore(utterance, span[0]) && !kinds.some((kind) => answersKind(kind, before, wanted)))
      return false
    const isIn = ([start, end]: Span): boolean => end > span[0] && start < span[1]
    if (heardOf(utterance, noCare).some((signal) => isIn(signal.span)) || platitudesIn(utterance).some(isIn))
      return false
    const isOpening = !isAnswered && span[0] <= opening
    const met = formsOfCare(text).filter(({ form }) => form.test(added))
    const repeats = (sharedWords(wanted, added)?.count ?? 0) > countWords(contentWords(added)) / 2
    if (met.length === 0) return !isOpening && !repeats && isThoughtful(added, mayBe(asked, wanted, kinds))
    return met.some(
      ({ askedFor, ...form }) =>
        !askedFor.test(wanted) &&
        !(form.isMoney && (isOpening || asked.some(isOwedAmends))) &&
        !(form.repeats && isInstead(utterance, span[0])) &&
        (form.repeats || !repeats),
    )
  }
  return sentencesIn(text, isAnswered).find(isCare) ?? null
}
/** More messages in a row are a flood. */
const FLOOD = 3

/** What may be more than they came for: to a complaint deeds make amends; to a trouble, advice is the answer. */
const mayBe = (asked: readonly Utterance[], wanted: string, kinds: readonly AskedKind[]) => ({
  deeds: !asked.some(isOwedAmends),
  advice:
    !asksHow.test(wanted) &&
    (kinds.some((kind) => plain.has(kind)) ||
      asked.some(
        (said) => heard(said, 'question', 'request').length > 0 && heard(said, 'trouble', 'complaint').length === 0,
      )),
})
const plain: ReadonlySet<AskedKind> = new Set(['when', 'hour', 'how-long', 'how-much', 'where', 'in-time'])

/** A call instead of what was wanted, refused or not known: “I can’t say. I’ll ring you tomorrow.” */
const isInstead = (utterance: Utterance, place: number): boolean =>
  heard(utterance, 'refusal', 'admits-unknown').some(({ span }) => span[0] < place) ||
  /\b(?:able|unable) to (?:call|ring|write|get back|tell you|say)\b|as (?:i|we) promised|答[应應][^。]{0,16}(?:不[了到上成]|[没沒][法能办辦])|[来來赶趕]不[及上]/iu.test(
    utterance.text.slice(0, place),
  )

/** The sentences of a reply; of the first, unless all before is answered, what stands behind its first comma. */
function sentencesIn(text: string, isAnswered: boolean): Span[] {
  const found: Span[] = []
  for (let at = 0; at < text.length && found.length < MOST_SENTENCES; ) {
    const [, end] = sentenceAround(text, [at, at])
    if (found.length > 0 || isAnswered) found.push([at, end])
    else {
      const comma = text.slice(0, end).search(/[，,;；—]|–/u)
      found.push([comma < 0 ? end : comma + 1, end])
    }
    // “You may get a message; it isn’t from us”: what is told in two goes together.
    if (/[;；]/.test(text.charAt(end)) && found.length > 1)
      found.push([at, sentenceAround(text, [end + 1, end + 1])[1]])
    at = end + 1
  }
  return found.filter(([start, end]) => end > start)
}

/** Whether what stands before a place gave the customer something: a deed, a way, a yes, a time, a figure. */
const bringsBefore = (utterance: Utterance, place: number): boolean =>
  definiteActs(utterance).some(({ kind, span }) => answers.has(kind) && span[0] < place) ||
  decides.test(utterance.text.slice(0, Math.min(place, START))) ||
  figure.test(utterance.text.slice(0, place))
const answers: ReadonlySet<SignalKind> = new Set([
  'action',
  'promise',
  'hand-off',
  'explanation',
  'guidance',
  'option',
  'alternative',
])
const START = 24
const figure = pattern('iu')`
  \d|
  [今明后後聽听][天日早晚朝]|(?:[周週]|星期|[礼禮]拜)[一二三四五六日天]|
  \b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|
  [一二三四五六七八九十两兩][点點天日号號楼樓元块塊]
`
