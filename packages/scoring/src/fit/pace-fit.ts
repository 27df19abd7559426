import type { ReportLocale } from '../rule.ts'
import { haste } from '../rules/reply-in-time.ts'
import type { Story } from '../story/story.ts'
import { firstUnanswered } from '../story/turns/first-unanswered.ts'
import { isEarly } from '../story/turns/is-early.ts'
import { replyCredit } from '../story/turns/reply-curve.ts'
import { asksForTime } from '../story/turns/unhurried.ts'
import { heard, quote, strongest, type Utterance } from '../story/utterance.ts'
import { stepsIn } from '../story/worth/has-substance.ts'
import { noRhythm, noteGap, type Rhythm, tempoOf } from '../timeline/rhythm.ts'
import { waitedMs } from '../timeline/waited.ts'
import { fitSentence } from './fit-sentence.ts'
import type { PaceGiven, PaceSignalled, TurnFit } from './turn-fit.ts'

/** A reply worth less than this on the channel's curve was slow for this customer. */
const IN_TIME = 0.75
const HURRIED = 0.4
/** The clock of `haste` runs up to three times as fast; this brings it back to 0..1. */
const MOST_HASTE = 3
/** Words that are short enough for anybody, and for somebody in a hurry; characters of Chinese count 0.6. */
const SHORT = 60
const TIMES = 5

/**
 * For each turn of the service side that answers one of the customer's: what was signalled against what was given, in
 * both directions. The tempo is what was known of the customer at that point, nothing from later.
 *
 * @example
 * // customer: My flight leaves in an hour, please hurry! / agent, ten minutes later: Thank you for contacting us.
 * fitOf(story)[0]?.speed // 'too-slow'
 */
export function fitOf(story: Story, locale: ReportLocale = 'en'): TurnFit[] {
  const fits: TurnFit[] = []
  let rhythm: Rhythm = noRhythm
  let turn: Utterance[] = []
  let before: Utterance[] = []
  const close = () => {
    if (turn[0]?.side === 'service' && before.length > 0) {
      const fit = fitOfTurn(story, before, turn, rhythm)
      fits.push({ ...fit, sentence: fitSentence(fit, locale) })
    }
  }
  for (const said of story.utterances) {
    if (said.automated) continue
    if (turn[0] && turn[0].side !== said.side) {
      close()
      before = turn
      turn = []
    }
    turn.push(said)
    rhythm = noteGap(rhythm, said, story)
  }
  close()
  return fits
}

function fitOfTurn(
  story: Story,
  asked: readonly Utterance[],
  reply: readonly Utterance[],
  rhythm: Rhythm,
): Omit<TurnFit, 'sentence'> {
  const last = asked.at(-1)
  const opener = (last && firstUnanswered(story, last)) ?? last
  const signalled = signalledIn(story, asked, rhythm)
  const given = givenIn(story, opener, reply)
  const worth =
    given.replyMs === null || !opener ? null : replyCredit(story.channel, given.replyMs * haste(story, opener))
  const hurried = signalled.urgency >= HURRIED
  const most = hurried ? SHORT : Math.max(SHORT, TIMES * signalled.words)
  const letter = story.channel === 'email' || story.channel === 'phone'
  const speed = worth === null ? 'unknown' : worth >= IN_TIME ? 'fits' : 'too-slow'
  const length = !letter && given.words > most ? 'too-long' : 'fits'
  const tone = signalled.unhurried && given.pushes ? 'pushed' : hurried && !given.actsFirst ? 'slow-to-act' : 'fits'
  const shares = [worth, length === 'fits' ? 1 : most / given.words, tone === 'fits' ? 1 : 0.5].filter(
    (share) => share !== null,
  )
  return { signalled, given, speed, length, tone, fit: shares.reduce((sum, share) => sum + share, 0) / shares.length }
}

function signalledIn(story: Story, asked: readonly Utterance[], rhythm: Rhythm): PaceSignalled {
  const pressing = asked.flatMap((said) => {
    const signal = strongest(heard(said, 'urgency'))
    return signal ? [{ said, signal }] : []
  })
  const calm = asked.find(asksForTime)
  const urgency = Math.max(0, ...asked.map((said) => (haste(story, said, { most: MOST_HASTE }) - 1) / (MOST_HASTE - 1)))
  const calmly = calm && (heard(calm, 'unhurried', 'withdraws')[0] ?? undefined)
  return {
    urgency,
    unhurried: urgency === 0 && calm !== undefined,
    tempoMs: tempoOf(rhythm)?.medianMs ?? null,
    words: wordsOf(asked),
    evidence:
      pressing.length > 0 ? pressing.map(({ said, signal }) => quote(said, signal)) : calm ? [quote(calm, calmly)] : [],
  }
}

function givenIn(story: Story, opener: Utterance | undefined, reply: readonly Utterance[]): PaceGiven {
  const first = reply[0]
  const replyMs = opener?.at == null || first?.at == null ? null : waitedMs(story.hours, opener.at, first.at)
  const acts = first ? stepsIn(story, first).filter((act) => isEarly(first, act)) : []
  const pushes = reply.flatMap((said) => heard(said, 'pressure').map((signal) => quote(said, signal)))
  return {
    replyMs,
    words: wordsOf(reply),
    actsFirst: acts.length > 0,
    pushes: pushes.length > 0,
    evidence: pushes.length > 0 ? pushes : first ? [quote(first)] : [],
  }
}

const wordsOf = (turn: readonly Utterance[]): number =>
  Math.round(
    turn.reduce(
      (words, { reading }) => words + reading.length.words * (reading.language.startsWith('zh') ? 0.6 : 1),
      0,
    ),
  )
