import type { Span } from '@attune/core'
import { pattern } from '../text/pattern.ts'

/** “… two jobs into the same slot”, 排在了同一个时段, 发错了: how it went wrong. */
const amiss = pattern('iu')`
  \b(?:the (?:same|wrong)|by mistake|in error|twice|too (?:late|early|many|few))\b|
  同一(?:[个個]?[时時]|天|[个個]?人|[间間])|[订訂排发發寄送约約派记記扣收][错錯重漏]
`
/** Where another matter begins. */
const goesOn = /[,，。.!?！？;；\n]|\b(?:and|but|because|so|since|as|that was|which)\b/iu
/** So many characters behind a deed are its own. */
const BEHIND = 60

/** Whether the words of a deed tell the failure itself: “We booked two jobs into the same slot” has mended nothing. */
export function confesses(text: string, [start, end]: Span): boolean {
  const [own = ''] = text.slice(end, end + BEHIND).split(goesOn, 1)
  return amiss.test(text.slice(start, end) + own)
}
