import type { Span } from '@attune/core'
import type { Gift } from '../../rule.ts'
import { once, onceIn } from '../once.ts'
import { type Story, turnOf } from '../story.ts'
import { isConcrete } from '../text/concrete.ts'
import { contentWords, countWords } from '../text/content-words.ts'
import { covering } from '../text/covering.ts'
import { pattern } from '../text/pattern.ts'
import { clauseSpan, sentenceAround } from '../text/sentence-around.ts'
import { takenUp } from '../text/shared-words.ts'
import { bearsNews } from '../tone/bears-news.ts'
import { breaksNews } from '../tone/breaks-news.ts'
import { platitudesIn } from '../tone/platitudes.ts'
import { whatWasTold } from '../turns/what-was-told.ts'
import { heard, type Utterance } from '../utterance.ts'
import { stepsIn } from './has-substance.ts'

/** Words of matter from which a customer has told a case of their own. */
const CASE = 4
/** One word of theirs may come back by chance. */
const TAKEN = 2

/**
 * Whether a turn of phrases answers somebody who told a case of their own: kind or solemn words that name nothing, do
 * nothing, ask nothing and take nothing up. Each of them would fit any other customer, so they have seen nobody.
 */
export const fitsAnybody = onceIn((story, utterance): boolean => {
  const asked = whatWasTold(story, utterance)
  const told = asked.map(({ text }) => text).join('\n')
  if (!isConcrete(told) && countWords(contentWords(told)) < CASE) return false
  const turn = turnOf(story, utterance)
  return turn.some((said) => phrasesIn(said).length > 0) && turn.every((said) => isAir(story, said, asked))
})

function isAir(story: Story, said: Utterance, asked: readonly Utterance[]): boolean {
  if (
    isConcrete(said.text) ||
    /[?？]/.test(said.text) ||
    breaksNews(said.text) ||
    namesTheLoss.test(said.text) ||
    (takenUp(said, asked)?.count ?? 0) >= TAKEN
  )
    return false
  const phrases = phrasesIn(said)
  const isPhrase = covering(phrases)
  if (stepsIn(story, said).some(({ span }) => !isPhrase(span))) return false
  const rest = phrases
    .map((span) => sentenceAround(said.text, span))
    .reduce((text, [from, to]) => text.slice(0, from) + ' '.repeat(to - from) + text.slice(to), said.text)
  return rest.replace(/\s+/g, ' ').length <= said.text.length * MOST && !bearsNews(rest)
}

/** 得知令尊離世, 您母亲走了: who it was, in other words than theirs. */
const namesTheLoss = pattern('u')`
  (?:令[尊堂妻郎]|
    [您你][^，。！？]{0,2}(?:爸|[媽妈]|父[亲親]|母[亲親]|先生|太太|[爺爷奶]{2}|外[公婆]|阿[公嬤嬷]))[^，。！？]{0,4}(?:
    [離离][世開开]|[过過][世身]|去世|[辞辭]世|往生|病逝|走了)
`

/** What feels, values and understands: such clauses. */
const phrasesIn = once((said): readonly Span[] => [
  ...platitudesIn(said),
  ...heard(said, 'acknowledgement', 'support', 'warmth')
    .filter(({ strength, span }) => strength >= CLEAR && !isDeed(said, span))
    .map(({ span }) => clauseSpan(said.text, withoutStop(said.text, span))),
])
/** “I am sorry.” ends before its stop: behind it stands another sentence. */
const withoutStop = (text: string, [start, end]: Span): Span => [
  start,
  start + text.slice(start, end).replace(/[\s.。!！~～]+$/, '').length,
]
const CLEAR = 0.4
/** “I am sending your ticket”: a warm word in another place. */
const isDeed = (said: Utterance, [start, end]: Span): boolean =>
  heard(said, 'action').some(({ span }) => span[0] <= start && end <= span[1])
/** So much of a message may be anything else. */
const MOST = 0.6

/** The best that a turn says to the person. Phrases alone are worth little, until the turn comes to the matter. */
export function bestOfTurn(story: Story, utterance: Utterance, wordIn: (said: Utterance) => Gift | null): Gift | null {
  const [best = null] = turnOf(story, utterance)
    .flatMap((said) => wordIn(said) ?? [])
    .toSorted((one, other) => other.credit - one.credit)
  return best && fitsAnybody(story, utterance) ? { ...best, credit: best.credit * PHRASES } : best
}
const PHRASES = 0.35
