import type { ShortConversation } from '@attune/core'
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { chineseScript } from './chinese-script.ts'
import { englishScript } from './english-script.ts'
import type { Line } from './script.ts'

const START = Date.UTC(2026, 4, 4, 9)
const SECOND = 1000
const HOUR = 3_600_000

/** Conversation number `number` of a stream that hardly repeats itself: the same number gives the same conversation. */
export function ordinaryConversation(number: number): ShortConversation {
  const random = xoroshiro128plus(number)
  const below = (limit: number) => uniformInt(random, 0, limit - 1)
  const oneOf = <T>(choices: readonly T[]) => choices[below(choices.length)] as T
  const { slots, lines } = number % 2 === 0 ? englishScript : chineseScript
  const chosen = new Map(Object.entries(slots).map(([slot, values]) => [slot, oneOf(values)]))
  chosen.set('order', `${oneOf(['A', 'KX', ''])}${10_000_000 + below(90_000_000)}`)
  chosen.set('code', `RT-${1000 + below(9000)}`)
  chosen.set('count', String(2 + below(30)))
  const say = ({ ways }: Line) => oneOf(ways).replace(/\{(\w+)\}/g, (_, slot: string) => chosen.get(slot) ?? slot)

  let at = START + below(1000) * HOUR
  const messages = lines
    .filter(({ often }) => below(10) < (often ?? 10))
    .map((line, index) => {
      at += (5 + below(90)) * SECOND
      return { id: `m${index + 1}`, role: line.role, text: say(line), at: new Date(at).toISOString() }
    })
  return { id: `ordinary-${number}`, channel: 'chat', messages }
}
