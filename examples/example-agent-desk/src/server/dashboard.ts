import type { PromiseFate } from '@attune/core'
import { familiarity } from '@attune/memory'
import { createScorer, type ProfileName, profileFor, profiles } from '@attune/scoring'
import { createOverview, type Overview } from '@attune/scoring/html'
import type { DashboardView, DeskLocale } from '../api.ts'
import type { Desk } from './desk.ts'
import type { LiveConversation } from './live-conversation.ts'
import { reader } from './readers.ts'

/** Enough for steady figures; a desk of thousands does not read them all for a picture. */
const MOST = 400
/** How long the server may be busy at a stretch: others wait. */
const SLICE_MS = 24

interface Sums {
  overview: Overview
  scores: number[]
  firstReplies: number[]
  promises: Partial<Record<PromiseFate, number>>
}

/** Figures about all conversations. Reading starts when they are asked for, and lets others through between. */
export interface Dashboard {
  view(locale: DeskLocale): DashboardView
  /** Something changed that must not be seen any more. */
  startAgain(): void
}

export function createDashboard(desk: Desk): Dashboard {
  let sums = new Map<DeskLocale, { done: Sums; read: number; of: number }>()
  let round = 0

  async function read(locale: DeskLocale): Promise<void> {
    const mine = round
    const all = [...desk.all()].filter(({ messages }) => messages.some(({ role }) => role === 'agent')).slice(0, MOST)
    const state = { done: noSums(locale), read: 0, of: all.length }
    sums.set(locale, state)
    let started = performance.now()
    for (const one of all) {
      if (round !== mine) return
      count(state.done, one, locale, desk.now())
      state.read++
      if (performance.now() - started < SLICE_MS) continue
      await new Promise((resolve) => setImmediate(resolve))
      started = performance.now()
    }
  }

  return {
    view(locale) {
      const known = sums.get(locale)
      if (!known) void read(locale)
      const { done, read: soFar, of } = sums.get(locale) ?? { done: noSums(locale), read: 0, of: 0 }
      const ready = of === 0 ? 1 : soFar / of
      return {
        conversations: done.overview.count,
        meanScore:
          done.scores.length === 0 ? null : done.scores.reduce((sum, one) => sum + one, 0) / done.scores.length,
        promises: done.promises,
        medianFirstReplyMs: median(done.firstReplies),
        familiarity: ready < 1 ? null : familiarityOf(desk),
        parts: ready < 1 ? [] : done.overview.parts(),
        ready,
      }
    },
    startAgain() {
      round++
      sums = new Map()
    },
  }
}

const noSums = (locale: DeskLocale): Sums => ({
  overview: createOverview({ locale, smallestGroup: 5 }),
  scores: [],
  firstReplies: [],
  promises: {},
})

function count(
  { overview, scores, firstReplies, promises }: Sums,
  one: LiveConversation,
  locale: DeskLocale,
  now: string,
): void {
  const record = one.record()
  const { name } = profileFor(record, reader)
  // Seen from today: a promise that nobody came back to is broken, not open.
  const context = { profile: null, serviceHours: null, now }
  const report = scorerOf(name, locale).score({ conversation: record, context })
  overview.add(record, report, `#/c/${one.id}`)
  if (report.score !== null) scores.push(report.score)
  if (report.timeline.firstReplyMs !== null) firstReplies.push(report.timeline.firstReplyMs)
  for (const { state } of report.timeline.promises) promises[state] = (promises[state] ?? 0) + 1
}

const scorers = new Map<string, ReturnType<typeof createScorer>>()
function scorerOf(name: ProfileName, locale: DeskLocale) {
  const key = `${name} ${locale}`
  const known = scorers.get(key) ?? createScorer({ reader, scorecard: profiles[name], locale })
  scorers.set(key, known)
  return known
}

/** Of customers who came back: were they known? */
function familiarityOf(desk: Desk): number | null {
  const theirs = Map.groupBy(desk.all(), ({ customerId }) => customerId)
  const returning = [...theirs].flatMap(([customerId, conversations]) => {
    const profile = desk.customers.get(customerId)
    return profile && conversations.length > 1
      ? [{ profile, conversations: conversations.map((one) => one.record()) }]
      : []
  })
  return familiarity(returning, { reader }).value
}

function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? null
}
