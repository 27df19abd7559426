import type { Evidence, Span } from '@attune/core'
import type { Signal, SignalKind } from '@attune/language'
import { questionsIn } from '../story/asked/questions-in.ts'
import { deedsIn } from '../story/done/deeds.ts'
import { deniedDeed } from '../story/done/denied-deed.ts'
import { directsOn } from '../story/done/directs-on.ts'
import { ownPromises, received } from '../story/done/promise.ts'
import { opensAWay } from '../story/done/ways-forward.ts'
import { beforeTurn, type Story, turnOf } from '../story/story.ts'
import { pattern } from '../story/text/pattern.ts'
import { clauseSpan } from '../story/text/sentence-around.ts'
import { openingMatter } from '../story/told/opening-matter.ts'
import { voiced } from '../story/told/voiced.ts'
import { kindEnd } from '../story/tone/kind-end.ts'
import { asksForPresence } from '../story/turns/asks-for-presence.ts'
import { closesTalk } from '../story/turns/closes-talk.ts'
import { lastCustomerTurn } from '../story/turns/last-customer-turn.ts'
import { takesLeave } from '../story/turns/takes-leave.ts'
import { heard, heardOf, quote, strongest, type Utterance } from '../story/utterance.ts'
import { hasSubstance } from '../story/worth/has-substance.ts'
import { replyWorth } from '../story/worth/reply-worth.ts'
import { promisedBefore } from './promises.ts'

const needs: readonly SignalKind[] = [
  'complaint',
  'repeated-complaint',
  'request',
  'question',
  'not-resolved',
  'urgency',
  'anger',
  'frustration',
  'disappointment',
]
const unsolved: readonly SignalKind[] = ['not-resolved', 'threat-to-leave', 'repeated-complaint']
/** It may yet be solved when the reply to it opened a way. */
const displeased: readonly SignalKind[] = ['complaint', 'already-told', 'anger', 'frustration', 'disappointment']
const helps: readonly SignalKind[] = ['action', 'guidance', 'explanation', 'option', 'alternative']
/** A reply with one of these and no help in it has not answered yet. */
const notYet: readonly SignalKind[] = [
  'asks-datum',
  'question',
  'wait-notice',
  'refusal',
  'negative-wording',
  'vague-promise',
]

/** Done and closed, and nobody has asked whether it helped. */
const UNCONFIRMED = 0.74
/** Done as it had been agreed on before. */
const AGREED = 0.9
/** "ok", "好的", "fine then" */
const NOD = 3
/** Thanks for an answer or a deed, without a word on whether it helped. */
const THANKED = 0.9

/** What became of the matter that a customer came with. */
export type Outcome =
  | { missed: false; credit: number; evidence: Evidence }
  | {
      missed: true
      evidence: Evidence
      /** How it was missed, where it was not in the customer's last words that tell. */
      how?: 'denied' | 'failed-before' | 'sent-away'
    }

/** The words of a customer that open a matter; a call for somebody to be there opens none. */
export const needIn = (story: Story, utterance: Utterance): Signal | Span | null =>
  asksForPresence(utterance)
    ? null
    : (saidWhole(utterance, voiced(utterance, needs)[0]) ?? pictureIn(utterance) ?? openingMatter(story, utterance))

/** 吗, 为啥: a question is shown by the clause that asks it. */
export const saidWhole = <One extends Signal | undefined>({ text }: Utterance, need: One): One =>
  need?.kind === 'question' ? { ...need, span: clauseSpan(text, need.span) } : need

/**
 * What became of the matter that was opened with the utterance of that index. Heard from the end: the customer's last
 * words that tell decide, whatever was said before. `null`: nothing tells.
 */
export function outcomeOf(story: Story, openedAt: number): Outcome | null {
  let wordBack = false
  let helped = false
  let content = false
  let settled = false
  for (let index = story.utterances.length - 1; index > openedAt; index--) {
    const said = story.utterances[index]
    if (said?.side === 'service') {
      const denied = content ? null : deniedDeed(story, said)
      if (denied) return { missed: true, evidence: denied, how: 'denied' }
      // “Glad it’s sorted” says back what the customer told.
      const [done] = kindEnd(said) ? [] : deedsIn(said)
      if (done && !wordBack) {
        const credit = isAgreedOn(story, openedAt, said) ? AGREED : isClosed(story, index) ? UNCONFIRMED : 0
        return credit > 0 ? { missed: false, credit, evidence: quote(said, done) } : null
      }
      // "Your request has been forwarded to the relevant team" opens nothing.
      helped ||= opensAWay(said) && heard(said, 'template-phrase').length === 0
      // Who nodded or thanked after it had it answered, as far as anybody knows.
      settled ||= content && hasSubstance(story, said)
    } else if (said) {
      const firm = strongest(heardOf(said, unsolved).filter(isTold))
      const wrong =
        firm ??
        (received(said) || isAskedFor(story, said) ? undefined : strongest(voiced(said, displeased).filter(isTold)))
      if (wrong) {
        const unknown = settled || !hasReply(story, openedAt) || (helped && !firm)
        return unknown ? null : { missed: true, evidence: quote(said, wrong) }
      }
      const solved = solvedBy(story, said)
      if (solved) return { missed: false, ...solved }
      // "好" after the deed says that it was heard, not whether it helped.
      content ||=
        takesLeave(story, said) || heard(said, 'agrees', 'thanks', 'gratitude').length > 0 || takesIt.test(said.text)
      wordBack ||= said.reading.length.words > NOD || heard(said, 'agrees').length === 0
    }
  }
  const failed = helped ? undefined : failedBefore(story, openedAt)
  if (failed) return { missed: true, evidence: failed, how: 'failed-before' }
  const sentAway = sentAwayWithout(story, openedAt)
  return sentAway ? { missed: true, evidence: sentAway, how: 'sent-away' } : null
}

/** What happened, told to whoever asked for it after a first outburst, says nothing of how it ended. */
const isAskedFor = (story: Story, said: Utterance): boolean => {
  const before = beforeTurn(story, said)
  return before?.side === 'service' && heard(before, 'explores').length > 0
}

/**
 * Whether the helpdesk, or who serves, has called the matter over since. Else a talk with one reply only ends: who did something leaves
 * as much unknown as who did nothing, so neither may count for more.
 */
const isClosed = (story: Story, from: number): boolean =>
  story.closed === true || story.utterances.slice(from).some((said) => closesTalk(said) !== null)

/** “Two is fine.” “Booked.”: done as it was agreed, and not only with the first word. */
const isAgreedOn = (story: Story, openedAt: number, done: Utterance): boolean => {
  const since = story.utterances.slice(openedAt + 1, done.index)
  const said = since.filter(({ side, turn }) => side === 'customer' && turn > (story.utterances[openedAt]?.turn ?? 0))
  return said.length > 0 && said.every((each) => questionsIn(each).length === 0 && voiced(each, needs).length === 0)
}

/** “It still does not light”, told to somebody who had answered once: so far it is not solved, whoever speaks next. */
function failedBefore(story: Story, openedAt: number): Evidence | undefined {
  const opening = story.utterances[openedAt]
  const still = opening && strongest(heardOf(opening, unsolved))
  const answered = story.utterances.some((said) => said.index < openedAt && said.side === 'service' && !said.automated)
  return still && answered ? quote(opening, still) : undefined
}

/** Who came back with it and had nothing but a no or a remark for a last word goes away without. */
function sentAwayWithout(story: Story, openedAt: number): Evidence | undefined {
  const last = story.utterances.at(-1)
  if (last?.side !== 'service') return undefined
  // “Have a lovely day!” in a message of its own takes nothing from the answer before it.
  const turn = turnOf(story, last)
  if (turn.some((said) => said.automated || opensAWay(said) || directsOn(said)?.firm)) return undefined
  const again = lastCustomerTurn(story, last).at(-1)
  const opening = story.utterances[openedAt]
  if (!again || !opening || again.turn === opening.turn) return undefined
  if (questionsIn(again).length === 0 && voiced(again, needs).length === 0) return undefined
  return turn.every((said) => replyWorth(story, said) <= NOTHING_GIVEN) ? quote(again) : undefined
}
/** What a bare no is worth, at most. */
const NOTHING_GIVEN = 0.5

/** 好 那我明天看, “ok I’ll come on Friday”: what comes next is agreed. */
const takesIt = pattern('iu')`
  ^(?:ok(?:ay)?|right|fine|alright)[,.]? i[’']?ll\b|
  ^(?:好|行|可以|嗯|ok)[的啊吧嘞了]?[，, ]?[那咁]?(?:我|[我咱][们們哋]|就)(?![问問要想投打])
`

/** Often the whole trouble is a picture: "[图片]". */
function pictureIn({ text }: Utterance): Span | undefined {
  if (!text.includes('[')) return undefined
  const found = /\[([图圖照相]片|image|picture|photo|screenshot)\]/i.exec(text)
  return found ? [found.index, found.index + found[0].length] : undefined
}

const hasReply = (story: Story, openedAt: number): boolean =>
  story.utterances.some(({ side, index }) => side === 'service' && index > openedAt)

/** “So then it is cancelled?” asks. */
const isTold = ({ data }: Signal): boolean => data.asked !== true

function solvedBy(story: Story, said: Utterance): Pick<Outcome & { missed: false }, 'credit' | 'evidence'> | null {
  const solved = received(said)
  if (solved) return { credit: 1, evidence: quote(said, solved) }
  // “Okay, I’ll wait, thanks”: they have it yet to come.
  if (waitsOn(story, said)) return null
  const [thanks] = heard(said, 'thanks', 'gratitude')
  const reply = beforeTurn(story, said)
  return thanks && reply && answers(turnOf(story, reply)) ? { credit: THANKED, evidence: quote(said, thanks) } : null
}

/** Whether a turn of the service side did something or answered, rather than asked, put off or promised. */
function answers(turn: readonly Utterance[]): boolean {
  if (turn.some((said) => deedsIn(said).length > 0)) return true
  const acts = turn.flatMap((said) => heard(said, 'action'))
  if (acts.some(({ data }) => data.doing === true) || turn.some((said) => ownPromises(said).length > 0)) return false
  return turn.some((said) => heardOf(said, helps).length > 0) || turn.some((said) => heardOf(said, notYet).length === 0)
}

/** Whether who thanks has something yet to come: they say that they wait or will try, or a dated promise of an earlier turn is open. */
const waitsOn = (story: Story, said: Utterance): boolean =>
  waits.test(said.text.slice(0, LONGEST)) || promisedBefore(story, said.turn).length > 0

/** “I’ll wait”, “I’ll send it later”, 再等等, 等消息, 晚點傳. */
const waits = pattern('iu')`
  \b(?:i[’']?ll|i will|we[’']?ll|we will|happy to|can|let me) (?:just |keep |then )?wait\b|
  \bwaiting for (?:your|the|it|that|them|an?)\b|\blook(?:ing)? forward to (?:hearing|your|the|it)\b|
  \b(?:i[’']?ll|i will) (?:send|try|check|upload|do|test) [^.!?]{0,30}\b(?:later|tonight|tomorrow|when|once|
    at home)\b|
  再等|等(?:[等着著候]|一[下等]|[你您](?!好)|消息|通知|[结結]果|回[复覆音]|[电電][话話])|
  (?:晚[点點些]|回[头頭]|[待等]会儿?|[待等]會兒?|明天|下班|回家)[^，。！？]{0,4}(?:[传傳发發给給试試看弄])
`
/** More of a message is not looked at. */
const LONGEST = 500
