import { createProfile, type Heard, type Listener, type Memory, type Predicate, type Profile } from '@attune/memory'
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

const likes =
  'tea,coffee,window seats,jazz,football,roses,spicy food,early trains,quiet rooms,paper tickets,靠窗,少糖,无香型,儿童座椅,晚上送货'.split(
    ',',
  )
const colours = 'red,green,blue,white,black,grey,silver,brown'.split(',')

const base: Predicate = {
  name: 'likes',
  kind: 'preference',
  cardinality: 'many',
  sensitivity: 'personal',
  mention: 'may',
  minAssurance: 'channel',
  purposes: ['service_personalisation'],
  keepDays: 730,
  statement: { en: '{subject} likes {value}', 'zh-Hans': '{subject}喜欢{value}', 'zh-Hant': '{subject}喜歡{value}' },
  label: { en: 'liking', 'zh-Hans': '喜好', 'zh-Hant': '喜好' },
}

export const predicates: ReadonlyMap<string, Predicate> = new Map([['likes', base]])

/** Hears what stands on each line. What hearing costs is measured elsewhere; this is about what is kept. */
export const lineListener: Listener = {
  id: 'lines@1',
  hear: ({ timeline }) =>
    timeline.flatMap((message) => (message.type === 'message' ? linesOf(message.id, message.body.text) : [])),
}

function linesOf(messageId: string, text: string): Heard[] {
  let start = 0
  return text.split('\n').map((value) => {
    const span: [number, number] = [start, start + value.length]
    start += value.length + 1
    return {
      messageId,
      span,
      subject: 'customer',
      predicate: 'likes',
      qualifier: null,
      value,
      confidence: 0.8,
      stance: 'states',
      validFrom: null,
      validTo: null,
    }
  })
}

/** Invented customers with so many facts each, from two conversations. The same seed gives the same ones. */
export function inventProfiles(memory: Memory, count: number, facts: number, now: string): Profile[] {
  const random = xoroshiro128plus(7)
  const pick = (list: readonly string[]): string => list[uniformInt(random, 0, list.length - 1)] ?? ''
  return Array.from({ length: count }, (_, index) => {
    const lines = Array.from({ length: facts }, (_, number) => `${pick(colours)} ${pick(likes)} ${number}`)
    const half = facts >> 1
    return [lines.slice(0, half), lines.slice(half)].reduce(
      (profile, part, visit) => {
        const messages = [{ role: 'customer' as const, text: part.join('\n'), at: `2026-05-0${visit + 1}T09:00:00Z` }]
        return memory.remember(profile, { id: `c${index}-${visit}`, messages }, { now }).profile
      },
      createProfile({ id: `customer-${index}`, timeZone: 'Europe/London' }),
    )
  })
}
