import type { Span } from '@attune/core'
import { once } from '../once.ts'
import { head } from '../text/head.ts'
import { matchesIn } from '../text/matches-in.ts'

/** Where somebody goes from and to. */
export interface Direction {
  from: string
  to: string
  span: Span
}

const english =
  /\b([A-Z][\w’'-]{1,20}(?: [A-Z][\w’'-]{1,20})?) (?:to|→|->) ([A-Z][\w’'-]{1,20}(?: [A-Z][\w’'-]{1,20})?)/g
const chinese = /([\u3400-\u9fffA-Za-z]{2,12})[到去飞飛至往→]([\u3400-\u9fffA-Za-z]{2,12})/g
const there = /[从從由自]/g

/** “from Bergen to Oslo”, 从成都到昆明, 沙田去機場. */
export const directionsIn = once(({ text }): readonly Direction[] => {
  const begin = head(text)
  const ways = matchesIn(chinese, begin).filter(
    ({ 1: from = '', 2: to = '' }) => !arrives.test(from) && !noPlace.test(to),
  )
  return [...matchesIn(english, begin), ...ways].map(({ 0: whole, 1: from = '', 2: to = '', index }) => ({
    // 我想由沙田去: what stands before 从 or 由 is no place.
    from: from.split(there).at(-1) ?? from,
    to,
    span: [index, index + whole.length],
  }))
})

/** 退回到您卡里、收到您的来信：不是路。 */
const arrives = /[回收等找提得拿达達感想看见見听聽查问問说說做受遇碰直]$/u
const noPlace = /^[您你我他她它牠咗了账帳时時底期哪这這那]/u

/** There and back are one journey. */
const both = /\breturn\b|\bback\b|round.?trip|both ways|往返|[来來]回|[双雙回返]程/i

/** Whether the one goes the way that the other comes. Chinese writes no spaces: places are told by their beginnings. */
export const isTurnedRound = (said: Direction, meant: Direction, texts: readonly string[]): boolean =>
  !texts.some((text) => both.test(text)) && goes(said.from, meant.to) && goes(meant.from, said.to)

/** “Bergen” and “Bergen”; 昆明 at the end of 那趟昆明 and at the beginning of 昆明那趟高铁. */
function goes(one: string, other: string): boolean {
  if (one < '\u3000') return one === other
  const place = one.slice(-2)
  return other.startsWith(place) || other.startsWith(one.slice(0, 2))
}
