import type { DeskLocale } from '../api.ts'
import { endings, familyNames, farewells, followUps, givenNames, matters } from './matters.ts'
import { agents } from './people.ts'
import type { Sample, SampleCustomer } from './sample.ts'

type Manner = 'warm' | 'plain' | 'cold'

/** How each of them answers, out of ten: warm, plain, and the rest cold. Invented, so that there is something to see. */
const manners: Readonly<Record<(typeof agents)[number], readonly [warm: number, plain: number]>> = {
  Mia: [7, 2],
  Tom: [2, 4],
  晓芸: [8, 1],
  陈默: [2, 5],
}

/** How long each lets people wait before the first reply, in seconds. */
const pace: Readonly<Record<(typeof agents)[number], readonly [least: number, most: number]>> = {
  Mia: [15, 120],
  Tom: [60, 900],
  晓芸: [10, 80],
  陈默: [120, 1500],
}

/** Conversations of the past weeks, as many as are asked for: always the same ones, put together from pieces. */
export function makeMany(count: number): { customers: SampleCustomer[]; samples: Sample[] } {
  const random = randomFrom(20260522)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const between = ([least, most]: readonly [number, number]) => least + Math.floor(random() * (most - least))
  const customers: SampleCustomer[] = []
  const samples: Sample[] = []
  for (let index = 0; index < count; index++) {
    const agent = pick(agents)
    const lang: DeskLocale = agent === 'Mia' || agent === 'Tom' ? 'en' : 'zh-Hans'
    const matter = pick(matters[lang])
    const manner = mannerOf(agent, random() * 10)
    const order = String(70_000 + Math.floor(random() * 9_000))
    const first = between(pace[agent])
    const second = first + between([20, 240])
    const begins = between([8 * 60, 20 * 60])
    const nextMorning = (24 * 60 - begins + 8 * 60 + 30) * 60
    const lines = [
      `0:00 c ${pick(matter.openings).replaceAll('{n}', order)}`,
      `${clock(first)} a ${pick(matter.answers[manner]).replaceAll('{n}', order)}`,
      `${clock(second)} c ${pick(endings[lang][manner])}`,
      ...(manner === 'warm' && random() < 0.6
        ? [`${clock(second + between([10, 60]))} a ${pick(farewells[lang])}`]
        : []),
    ]
    if (manner === 'warm' && random() < 0.7) lines.push(`${clock(nextMorning)} a ${pick(followUps[lang])}`)
    const id = `past-${index + 1}`
    customers.push({ id: `guest-${index + 1}`, name: nameIn(lang, pick), lang, email: `guest${index + 1}@example.com` })
    samples.push({
      ...{ id, customer: `guest-${index + 1}`, channel: 'chat', lang, agent, subject: matter.subject, closed: true },
      began: { daysAgo: 2 + Math.floor(random() * 55), at: timeOfDay(begins) },
      lines: lines.join('\n'),
    })
  }
  return { customers, samples }
}

function mannerOf(agent: (typeof agents)[number], drawn: number): Manner {
  const [warm, plain] = manners[agent]
  return drawn < warm ? 'warm' : drawn < warm + plain ? 'plain' : 'cold'
}

function nameIn(lang: DeskLocale, pick: (list: readonly string[]) => string): string {
  const [given, family] = [pick(givenNames[lang]), pick(familyNames[lang])]
  return lang === 'en' ? `${given} ${family}` : `${family}${given}`
}

const clock = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
const timeOfDay = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':')

/** A small linear congruential generator (Park & Miller 1988): the same numbers everywhere. */
function randomFrom(seed: number): () => number {
  let state = seed % 2147483647
  return () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
}
