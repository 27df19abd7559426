import { pattern } from '../text/pattern.ts'
import { clauseSpan, sentenceAround } from '../text/sentence-around.ts'
import type { Utterance } from '../utterance.ts'
import { readsBack } from './reads-back.ts'
import { isHour, type Slot, slotsIn } from './slots.ts'

/** An hour is only a limit here, or one the customer is leaving: another one answers it. */
const limit = pattern('i')`
  \b(?:after|before|around|about|from|until|till|by|than|between|past|since|or|to|earliest|latest|not|
    n[’']t)\b[^,.]{0,8}$|
  [到至过過][^，。,]{0,3}$
`
const limitBehind = /^[^，。,]{0,4}(?:之?[前后後]|左右|以[前后後])|^ (?:or|to|onwards|at the (?:latest|earliest))\b/i
const leaves = pattern('i')`
  n[’']t\b|
  \b(?:not|move|change|swap|cancel|miss\w*|late|later|earlier|instead|push|shift|anything|something|closest|nearest|
    around)\b|
  [改换換挪推延调調]|取消|[赶趕]不上|[来來]不及|早一?[点點]|[晚迟遲]一?[点點]
`

/** It is asked for. */
const wishes = pattern('i')`
  \b(?:book|reserve|put|get|want|need|like|take|please|pls|may i|can i|could i|can you|could you)\b|
  [订訂约約帮幫要劃划留排想]
`

/** “Book me on the 9:50” – “You’re booked on the 9:15”: of what is done for them the hour is the one they said. */
export function isHourMeant(said: Utterance, hour: Slot, by: Utterance, meant: Slot): boolean {
  if (!isHour(hour) || !isHour(meant) || hour.value === meant.value || !isWritten(hour, meant)) return false
  if (isOwn(said, hour, 'your ') && isOwn(by, meant, 'my ')) return true
  if (isMovedTo(said, by, meant)) return true
  const asked = by.text.slice(...sentenceAround(by.text, meant.span))
  const [from] = clauseSpan(by.text, meant.span)
  return (
    by.turn === said.turn - 1 &&
    readsBack(said) &&
    isOnlyHour(said) &&
    isOnlyHour(by) &&
    wishes.test(asked) &&
    !leaves.test(asked) &&
    !/[吗嗎][，,。]?$/.test(asked) &&
    !/[?？]/.test(by.text.charAt(meant.span[0] + asked.length)) &&
    !limit.test(by.text.slice(from, meant.span[0])) &&
    !limitBehind.test(by.text.slice(meant.span[1], meant.span[1] + AHEAD))
  )
}
const AHEAD = 20

/** “Can it be moved to 16:50?” – “Moved, 15:50”: of two hours the one behind the change is where to. */
const isMovedTo = (said: Utterance, by: Utterance, { span }: Slot): boolean =>
  by.turn === said.turn - 1 &&
  readsBack(said) &&
  isOnlyHour(said) &&
  !cannot.test(said.text) &&
  movesTo.test(by.text.slice(Math.max(0, span[0] - BEFORE), span[0]))
const BEFORE = 60
const movesTo = pattern('i')`
  \b(?:mov|chang|swap|switch|shift|push|bring|rebook|reschedul|put|bump)\w{0,4}\b[^.!?\d]{0,30}\b(?:to|till|until) (?:
    the |about )?(?:\w{1,9} )?$|
  [改换換挪推延提移调調转轉][^，。！？\d]{0,4}[到成做至去為为][^，。！？\d]{0,4}$
`
/** What was asked for was not to be had. */
const cannot = pattern('i')`
  \b(?:full|only|gone|taken|closest|nearest|latest|earliest|sorry|instead)\b|n[’']t\b|
  [满滿没沒冇]|只|最[早晚近]|抱歉|不好意思|唔
`

/** 9:50 and 9:15 are written alike, 21:50 and 9pm are not; half a day apart is the same hour. */
function isWritten(one: Slot, other: Slot): boolean {
  if (one.value.includes(':') !== other.value.includes(':') || ofClock(one) !== ofClock(other)) return false
  const [a, b] = [one, other].map(({ value }) => minutesOf(value) % HALF_A_DAY)
  return a !== b
}
const ofClock = ({ unit }: Slot): string => (/^(?:[ap]m|[点點])$/.test(unit) ? unit : '')
const HALF_A_DAY = 720
function minutesOf(value: string): number {
  const [hours = 0, minutes = 0] = value.split(':').map(Number)
  return hours * 60 + minutes
}

const isOnlyHour = (utterance: Utterance): boolean =>
  new Set(
    slotsIn(utterance)
      .filter(isHour)
      .map(({ value }) => value),
  ).size === 1

const isOwn = ({ text }: Utterance, { span }: Slot, whose: string): boolean =>
  text.slice(0, span[0]).toLowerCase().endsWith(whose)
