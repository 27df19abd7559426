import type { OwedReply, OwedSpan, ServiceHours } from '@attune/core'
import { putsOff } from '../story/done/puts-off.ts'
import type { Story } from '../story/story.ts'
import { expectsReply } from '../story/turns/expects-reply.ts'
import { takesLeave } from '../story/turns/takes-leave.ts'
import { heard, type Utterance } from '../story/utterance.ts'
import { hasSubstance } from '../story/worth/has-substance.ts'
import { serviceMsBetween } from './service-time.ts'
import { append, listOf, type Tape } from './tape.ts'

/** Who has to say the next word. */
export interface Ball {
  by: 'customer' | 'agent'
  /** Of several messages in a row that wait for it, the first. */
  messageId: string
  /** In milliseconds since 1970; `null` when the message has no time. */
  sinceMs: number | null
  /** The same in ISO 8601. */
  since: string | null
}

/** Whose ball it is after a message. Automatic messages move nothing. */
export function passBall(ball: Ball | null, story: Story, utterance: Utterance): Ball | null {
  if (utterance.automated) return ball
  return utterance.side === 'customer' ? fromCustomer(ball, story, utterance) : fromService(ball, story, utterance)
}

function fromCustomer(ball: Ball | null, story: Story, utterance: Utterance): Ball | null {
  if (ball?.by === 'agent') {
    const letsGo = takesLeave(story, utterance) || heard(utterance, 'withdraws').length > 0
    return letsGo ? null : ball
  }
  return expectsReply(story, utterance) ? ballOf('agent', utterance) : null
}

function fromService(ball: Ball | null, story: Story, utterance: Utterance): Ball | null {
  const asks = heard(utterance, 'question', 'asks-datum').length > 0
  // "One moment" is a sign of life, and the customer goes on waiting for the answer.
  if (putsOff(utterance) && !asks) {
    const answersLittle = ball?.by === 'agent' && !hasSubstance(story, utterance)
    return answersLittle ? ball : ballOf('agent', utterance)
  }
  const isCourtesy = heard(utterance, 'further-help').length > 0
  return asks && !isCourtesy ? ballOf('customer', utterance) : null
}

const ballOf = (by: Ball['by'], { messageId, at, sentAt }: Utterance): Ball => ({
  by,
  messageId,
  sinceMs: at,
  since: sentAt,
})

/** The turns of the ball that are over, and the one that is on. */
export function noteOwed(
  spans: Tape<OwedSpan>,
  before: Ball | null,
  after: Ball | null,
  utterance: Utterance,
): Tape<OwedSpan> {
  if (!before || before === after) return spans
  return append(spans, { ...spanOf(before), untilMessageId: utterance.messageId, until: utterance.sentAt })
}

/** In order, the one that is owed still at the end. */
export const owedSpans = (spans: Tape<OwedSpan>, ball: Ball | null): OwedSpan[] => [
  ...listOf(spans),
  ...(ball ? [spanOf(ball)] : []),
]

const spanOf = ({ by, messageId, since }: Ball): OwedSpan => ({
  by,
  messageId,
  from: since,
  untilMessageId: null,
  until: null,
})

/**
 * Who is owed a word since when, seen from `nowMs`; `null` when nobody is.
 *
 * @param nowMs in milliseconds since 1970; `null` leaves the length of the wait unknown
 */
export function owedReply(ball: Ball | null, nowMs: number | null, hours: ServiceHours | null): OwedReply | null {
  if (!ball) return null
  const { by, messageId, sinceMs, since } = ball
  const known = sinceMs !== null && nowMs !== null
  return {
    by,
    messageId,
    since,
    sinceMs: known ? Math.max(0, nowMs - sinceMs) : null,
    sinceServiceMs: known && hours ? serviceMsBetween(hours, sinceMs, nowMs) : null,
  }
}
