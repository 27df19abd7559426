import type { SignalKind } from '@attune/language'
import type { Entry, Gift, OpenDuty } from '../../rule.ts'
import { questionsIn } from '../asked/questions-in.ts'
import { asksIntoIt } from '../done/asks-into-it.ts'
import { deedsIn } from '../done/deeds.ts'
import { directsOn } from '../done/directs-on.ts'
import { onceIn } from '../once.ts'
import type { Story } from '../story.ts'
import { isConcrete } from '../text/concrete.ts'
import { contentWords } from '../text/content-words.ts'
import { head } from '../text/head.ts'
import { pattern } from '../text/pattern.ts'
import { sentenceAround } from '../text/sentence-around.ts'
import { voiced } from '../told/voiced.ts'
import { harsh } from '../tone/harsh.ts'
import { askedAgain, asks } from '../turns/asked-again.ts'
import { chases } from '../turns/chases.ts'
import { closesTalk } from '../turns/closes-talk.ts'
import { lastCustomerTurn } from '../turns/last-customer-turn.ts'
import { startsOver } from '../turns/starts-over.ts'
import { heard, type Utterance } from '../utterance.ts'
import { mostItBrings } from './brings-nothing.ts'

/** Who goes to look says little beside it. */
const SHORT = 24

/** “Let me find your ticket”, 我查一下, 我問問主管: somebody goes to look, now. */
export const goesToLook = pattern('iu')`
  \b(?:let (?:me|us)|i(?:[’']m| am|[’']ll| will)|just)(?: just| still| quickly| go and| have| take| get| a| quick){0,4} (?:
    look|check|find|see|pull|dig|bring|open|ask)(?:ing)?\b|
  (?:我|[这這][边邊]|[为為帮幫替同給给][你您])(?:先|再|就|[马馬]上|[现現]在)?
    (?:[为為帮幫替同給给][你您])?[看查翻问問睇核][看查问問睇實实]?一?[下看查问問睇](?!到|了)
`

/** 你叫什么名字, 哪一台: a short message that asks without a mark. */
const asksUnmarked =
  /^[^。！!，,]{0,14}(?:哪(?!怕)|[什甚][么麼]|[几幾](?!乎)|多少|多[久大高]|[咩乜邊]|怎[么麼]?[样樣])[^。！!，,]{0,10}$/u
const SHORT_QUESTION = 14

const asksForIt = ({ text, reading }: Utterance): boolean =>
  head(text).search(asks) >= 0 || (reading.length.words <= SHORT_QUESTION && asksUnmarked.test(head(text)))

/**
 * Whether a service message asks for what is needed, or goes to look: until the customer has told it, or somebody is back,
 * nobody can know more. Who asks for what was given, tells to be patient, or sends them elsewhere, stops no clock.
 */
export const stopsTheClock = onceIn((story, reply): boolean => {
  if (reply.automated || closesTalk(reply) || heard(reply, ...harsh, 'watches', 'refusal').length > 0) return false
  if (askedAgain(story, reply).length > 0 || startsOver(story, reply) || mostItBrings(story, reply) === 0) return false
  // What is told elsewhere does not come with the turn after.
  if (directsOn(reply)) return false
  return asksBack(reply) || looks(reply)
})

/** Whether a service message asks for what the answer needs. */
export const asksBack = (reply: Utterance): boolean =>
  !offersMore(reply) && (asksIntoIt(reply) !== null || asksForIt(reply))

/** 还有其他可以帮您的吗: asks for another matter, and nothing that this one needs. */
const offersMore = (reply: Utterance): boolean =>
  closesTalk(reply) !== null || (heard(reply, 'further-help').length > 0 && questionsIn(reply).length <= 1)

const looks = (reply: Utterance): boolean =>
  goesToLook.test(reply.text) && reply.reading.length.words <= SHORT && deedsIn(reply).length === 0

/** “Let me check that for you.”, 我帮您查一下。: somebody goes to look, and nothing else is said. */
export function onlyLooks(reply: Utterance): boolean {
  const text = head(reply.text)
  const found = looks(reply) ? goesToLook.exec(text) : null
  if (!found || questionsIn(reply).length > 0 || isConcrete(text)) return false
  const [start, end] = sentenceAround(text, [found.index, found.index + found[0].length])
  return contentWords(`${text.slice(0, start)}\n${text.slice(end)}`, 1).length === 0
}

/** The service side may ask once and look once, or ask twice; so many turns later the clock runs on. */
const LONGEST_STOP = 3

/** Whether what is owed is due only with the turn after this message of the service side. */
export function isHeld(story: Story, duty: OpenDuty, reply: Utterance): boolean {
  const first = story.utterances[Number(duty.data.from ?? duty.openedAt)]
  if (!first || !stopsTheClock(story, reply) || reply.turn - first.turn > LONGEST_STOP) return false
  return duty.data.from === undefined || !isPressed(story, reply)
}

const isPressed = (story: Story, reply: Utterance): boolean =>
  lastCustomerTurn(story, reply).some(
    (said) => chases(said) || voiced(said, presses).length > 0 || /[?？]/.test(head(said.text)),
  )
const presses: readonly SignalKind[] = ['not-resolved', 'repeated-complaint', 'already-told', 'anger', 'urgency']

/** The same duty, due with the turn after. Its weight is kept in its data. */
export const heldOver = (
  { id, openedAt, openedBy, data }: OpenDuty,
  give: Gift | null,
  more: OpenDuty['data'] = {},
): Entry[] => [
  { type: 'release', duty: id },
  {
    type: 'owe',
    evidence: openedBy,
    due: 'next-turn',
    weight: Number(data.weight ?? 1),
    data: { ...data, ...more, from: data.from ?? openedAt },
    ...(give && { give }),
  },
]

/** Whether the service side had asked or gone to look before this reply, and the customer has only answered since. */
export function isAskedFirst(story: Story, { openedAt }: OpenDuty, reply: Utterance): boolean {
  const first = story.utterances[openedAt]
  if (!first || reply.turn - first.turn !== LONGEST_STOP || isPressed(story, reply)) return false
  return story.utterances
    .slice(first.index + 1, reply.turnStart)
    .some((said) => said.side === 'service' && stopsTheClock(story, said))
}
