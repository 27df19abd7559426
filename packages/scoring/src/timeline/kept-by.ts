import type { Span } from '@attune/core'
import type { Signal } from '@attune/language'
import { questionsIn } from '../story/asked/questions-in.ts'
import { deedsIn } from '../story/done/deeds.ts'
import { deniedDeed } from '../story/done/denied-deed.ts'
import { comesBack, elapsedMs, type Promised, promisesNews, wordsOfPromise } from '../story/done/promise.ts'
import { actsIn, takesUpAct } from '../story/done/promised-act.ts'
import type { Story } from '../story/story.ts'
import { firstWords } from '../story/text/first-words.ts'
import { pattern } from '../story/text/pattern.ts'
import { clauseSpan } from '../story/text/sentence-around.ts'
import { sharedWords, takenUp, wordsOf } from '../story/text/shared-words.ts'
import { voiced } from '../story/told/voiced.ts'
import { asksForPresence } from '../story/turns/asks-for-presence.ts'
import { lastCustomerTurn } from '../story/turns/last-customer-turn.ts'
import { heard, type Utterance } from '../story/utterance.ts'
import { hasSubstance } from '../story/worth/has-substance.ts'

/** A second message this long after the promise is a message of its own. */
const FOLLOW_UP_MS = 2 * 60_000
/** So soon after it the conversation still runs on; what was promised for later is still to come. */
const SAME_SITTING_MS = 10 * 60_000
const FAIR_PART = 0.25
/** So many words of what was asked for make a message one about it. */
const SAME_MATTER = 2
const times = pattern('gi')`
  \b(\w+day|noon|morning|afternoon|evening|tonight|tomorrow|weeks?|hours?|minutes?|latest)\b|
  [上中下]午|[今明][天晚早]|[周週][一二三四五六日末]|星期.|[礼禮]拜.|小[时時]|分[钟鐘]
`

/** Whether what was promised for later is so near to its making that the talk still runs on. */
export const isSameSitting = (elapsed: number): boolean => elapsed < SAME_SITTING_MS

/**
 * What in a later service message does what was promised: a deed that takes up its act or its matter, the news that was
 * promised, or its own words again. A promise that is made anew keeps none. `undefined` when nothing in it does.
 */
export function keptBy(story: Story, promised: Promised, said: Utterance): Signal | Span | undefined {
  const { by, far, words, vague } = promised
  const elapsed = elapsedMs(by, said)
  const deeds = deedsIn(said)
  // To say the day again is not to keep it.
  const own = words.replace(times, ' ')
  const done = deeds.find((deed) => doesIt(own, partOf(said, deed)))
  // What was promised for Friday is not done by the next thing done today, unless it speaks of it.
  const later = said.turn > by.turn || (elapsed ?? 0) > FOLLOW_UP_MS
  // What was called done before, and was not, is no more done for being said again.
  if (deniedDeed(story, said)) return undefined
  if (done) return done
  if (!later || isMadeAnew(promised, said)) return undefined
  const matter = lastCustomerTurn(story, by)
  const news = promisesNews(words)
  const brings = hasSubstance(story, said)
  // News that answers what was asked is never too early.
  const answer = news && brings && deeds.length === 0 ? takenUp(said, matter) : null
  if (!vague && answer && answer.count >= SAME_MATTER) return answer.span
  if (far && elapsed !== null && isSameSitting(elapsed)) return undefined
  const isFair = elapsed === null ? !isCalledBack(story, promised, said) : elapsed >= waitFor(promised)
  const [deed] = deeds
  // Who was promised a word by Friday has not had it with a thing that was done at once.
  if (deed && (!news || isFair) && takenUp(said, matter) !== null) return deed
  if (deed && isFair && !besides.test(said.text) && !hasOtherMatter(story, promised, said)) return deed
  if (news && brings && said.turn > by.turn && (takenUp(said, matter)?.count ?? 0) >= SAME_MATTER)
    return firstWords(said)
  // Without a deed, words count only when a fair part of the time has gone by.
  if (!brings || (elapsed !== null && !isFair)) return undefined
  const shared = takenUp(said, own)
  if (shared && shared.count >= 2) return shared.span
  if (vague || elapsed === null || !news) return undefined
  const speaksOfIt = takesUpAct(actsIn(own), actsIn(said.text)) || shared !== null || takenUp(said, matter) !== null
  const isNews = !besides.test(said.text) && !hasOtherMatter(story, promised, said)
  return speaksOfIt || isNews ? firstWords(said) : undefined
}

/** From when on words may be what was promised. */
function waitFor({ allowedMs }: Promised): number {
  const fair = allowedMs * FAIR_PART
  return allowedMs > SAME_SITTING_MS ? Math.max(SAME_SITTING_MS, fair) : fair
}

/** Where the words of one deed end, and those of the next or of a promise begin. */
const joins = /\b(?:and|but)\b|[并並]且?|然[后後]/i

/** The words of a deed, without what else its sentence tells. */
function partOf({ text }: Utterance, { span: [start, end] }: Signal): string {
  const [from, until] = clauseSpan(text, [start, end])
  const before = text.slice(from, start).split(joins).at(-1) ?? ''
  const [behind = ''] = text.slice(end, until).split(joins, 1)
  return before + text.slice(start, end) + behind
}

/** Whether a deed is the one that was promised: the same act, or the same thing. */
const doesIt = (own: string, deed: string): boolean =>
  takesUpAct(actsIn(own), actsIn(deed)) || sharedWords(own, deed) !== null

/** A thing done besides is not the one that was waited for. */
const besides = /\b(?:also|as well|in addition|additionally)\b|[顺順]便|另外|同[时時]/i

/** Without times, what is done when the customer comes back for it need not be what was promised for later. */
const isCalledBack = (story: Story, { by, far }: Promised, said: Utterance): boolean =>
  far && lastCustomerTurn(story, said).some((each) => each.turn > by.turn && comesBack(each))

/** “I will call you by five tomorrow”: the same act, promised once more. */
export function isMadeAnew(promised: Promised, said: Utterance): boolean {
  if (said.index <= promised.by.index) return false
  const acts = actsIn(promised.words)
  const own = promised.words.replace(times, ' ')
  return wordsOfPromise(said).some(({ span }) => {
    const again = said.text.slice(...clauseSpan(said.text, span))
    return acts.size > 0 ? takesUpAct(acts, actsIn(again)) : sharedWords(own, again.replace(times, ' ')) !== null
  })
}

const needs = ['question', 'request', 'complaint', 'repeated-complaint', 'trouble'] as const

/** “Do you sell umbrellas?”: what is said in answer to it is no news of the parcel. */
function hasOtherMatter(story: Story, promised: Promised, said: Utterance): boolean {
  const { by, words } = promised
  const asked = lastCustomerTurn(story, said)
  const matter = lastCustomerTurn(story, by)
  return asked.some(
    (each) =>
      each.turn > by.turn &&
      !asksForNews(promised, each) &&
      (questionsIn(each).length > 0 || voiced(each, needs).length > 0) &&
      takenUp(each, matter) === null &&
      takenUp(each, words) === null,
  )
}

/** “Any news?”, 查到了吗: it asks for what was promised. */
const asksForNews = ({ words }: Promised, said: Utterance): boolean =>
  asksForPresence(said) ||
  heard(said, 'urgency', 'already-told', 'not-resolved').length > 0 ||
  wordsOf(said).length === 0 ||
  awaits.test(said.text.slice(0, LONGEST)) ||
  takesUpAct(actsIn(words), actsIn(said.text))
const awaits = pattern('i')`
  \b(?:news|updates?|found out|hear|progress)\b|
  [查好弄办辦][到好出完]?[了咗][没沒吗嗎]|[结結]果|消息|[进進]展|怎[么麼][样樣]
`
/** More of a message is not looked at. */
const LONGEST = 500
