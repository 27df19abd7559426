import type { Channel } from '@attune/core'
import { hour, minute, second } from '../../durations.ts'
import type { CurvePoint } from '../../rule-option.ts'

/**
 * How long people wait without minding, by channel: a wait in milliseconds and what a reply after it is still worth.
 * Chat: satisfaction is flat to three minutes, then drops (Comm100 2016); shops in China count replies within three minutes. E-mail: a first reply takes twelve hours on average
 * (EmailAnalytics). Phone: one in three hangs up within two minutes even when told the place in the queue (Munichor &
 * Rafaeli 2007). Social and unknown lie between chat and e-mail, without a study behind their points.
 */
export const replyCurves: Readonly<Record<Channel, readonly CurvePoint[]>> = {
  chat: [
    [minute, 1],
    [3 * minute, 0.85],
    [5 * minute, 0.5],
    [10 * minute, 0.2],
    [20 * minute, 0],
  ],
  phone: [
    [20 * second, 1],
    [minute, 0.75],
    [2 * minute, 0.4],
    [5 * minute, 0],
  ],
  social: [
    [15 * minute, 1],
    [hour, 0.85],
    [3 * hour, 0.5],
    [12 * hour, 0.2],
    [24 * hour, 0],
  ],
  email: [
    [4 * hour, 1],
    [12 * hour, 0.85],
    [24 * hour, 0.6],
    [48 * hour, 0.2],
    [72 * hour, 0],
  ],
  unknown: [
    [5 * minute, 1],
    [30 * minute, 0.75],
    [2 * hour, 0.5],
    [8 * hour, 0.2],
    [24 * hour, 0],
  ],
}

/** What a reply after `waitMs` is worth: 1 at once, 0 when it hardly counts as one. Straight between the points. */
export function replyCredit(channel: Channel, waitMs: number, curve = replyCurves[channel]): number {
  let fromMs = 0
  let fromCredit = 1
  for (const { 0: toMs, 1: toCredit } of curve) {
    if (waitMs <= toMs) return fromCredit + ((toCredit - fromCredit) * (waitMs - fromMs)) / (toMs - fromMs)
    fromMs = toMs
    fromCredit = toCredit
  }
  // The last point holds for every longer wait.
  return fromCredit
}

/** How long a reply may take and still be worth `credit` in a channel, in milliseconds. */
export function waitWorth(channel: Channel, credit: number, curve = replyCurves[channel]): number {
  let fromMs = 0
  let fromCredit = 1
  for (const { 0: toMs, 1: toCredit } of curve) {
    if (toCredit < credit) return fromMs + ((toMs - fromMs) * (fromCredit - credit)) / (fromCredit - toCredit)
    fromMs = toMs
    fromCredit = toCredit
  }
  return fromMs
}
