import type { Assignee, Evidence, Interaction, RepeatedAsk } from '@attune/core'
import type { Story } from '../story/story.ts'
import { givenBefore, isLasting } from '../story/turns/given-before.ts'
import { heard, quote, type Utterance } from '../story/utterance.ts'
import { append, listOf, type Tape } from './tape.ts'

/** What the customer had to do twice, and into how many hands they were given. */
export interface Continuity {
  repeatedAsks: Tape<RepeatedAsk>
  /** Where each datum was asked for first. */
  asked: Readonly<Record<string, { evidence: Evidence; turn: number }>>
  transfers: number
  /** A transfer was announced or recorded, and the next one has not spoken yet. */
  onTheWay: 'said' | 'recorded' | null
  /** Who spoke last for the service side. */
  speaker: Pick<Utterance, 'role' | 'authorId'> | null
  reopenings: number
  resolved: boolean
  statusKnown: boolean
}

export const wholeContinuity: Continuity = {
  repeatedAsks: null,
  asked: {},
  transfers: 0,
  onTheWay: null,
  speaker: null,
  reopenings: 0,
  resolved: false,
  statusKnown: false,
}

export function noteContinuity(before: Continuity, story: Story, utterance: Utterance): Continuity {
  if (utterance.side === 'customer' || utterance.automated) return before
  return noteSpeaker(noteAsks(before, story, utterance), utterance)
}

function noteAsks(before: Continuity, story: Story, utterance: Utterance): Continuity {
  const asks = heard(utterance, 'asks-datum')
  if (asks.length === 0) return before
  let { repeatedAsks } = before
  const asked = { ...before.asked }
  // To read a datum back is to check it, not to ask for it again.
  const seen = new Set<unknown>(heard(utterance, 'gives-datum').map(({ data }) => data.datum))
  if (seen.has('number')) return before
  for (const ask of asks) {
    const { datum } = ask.data
    if (typeof datum !== 'string' || !isLasting(datum) || seen.has(datum)) continue
    seen.add(datum)
    const again = quote(utterance, ask)
    const first = asked[datum]
    const earlier =
      givenBefore(story, datum, utterance) ?? (first && first.turn < utterance.turn ? first.evidence : null)
    if (earlier) repeatedAsks = append(repeatedAsks, { datum, before: earlier, again })
    asked[datum] ??= { evidence: again, turn: utterance.turn }
  }
  return { ...before, repeatedAsks, asked }
}

function noteSpeaker(before: Continuity, utterance: Utterance): Continuity {
  const { speaker, onTheWay } = before
  const { role, authorId } = utterance
  const announces = heard(utterance, 'hand-off').some(({ data }) => data.asked !== true)
  const changed = speaker !== null && isSomebodyElse(speaker, utterance)
  // Without names only the announcement tells: whoever speaks next is taken for the next one.
  const unnamed = speaker?.authorId == null || authorId === null
  const cameOver = changed || onTheWay === 'recorded' || (onTheWay === 'said' && unnamed && !announces)
  return {
    ...before,
    speaker: { role, authorId },
    transfers: before.transfers + (cameOver ? 1 : 0),
    onTheWay: announces ? 'said' : cameOver ? null : onTheWay,
  }
}

const isSomebodyElse = (a: Pick<Utterance, 'role' | 'authorId'>, b: Pick<Utterance, 'role' | 'authorId'>): boolean =>
  a.authorId !== null && b.authorId !== null ? a.authorId !== b.authorId : a.role !== b.role

/** What the helpdesk recorded. */
export function noteRecorded(before: Continuity, interaction: Interaction): Continuity {
  switch (interaction.type) {
    case 'handoff':
      return { ...before, onTheWay: 'recorded' }
    case 'assignment':
      return isMove(interaction.from, interaction.to) ? { ...before, onTheWay: 'recorded' } : before
    case 'status': {
      const { canonical } = interaction.to
      if (canonical === 'unknown') return before
      const resolved = canonical === 'resolved' || canonical === 'closed'
      const reopened = before.resolved && !resolved
      return { ...before, resolved, statusKnown: true, reopenings: before.reopenings + (reopened ? 1 : 0) }
    }
    default:
      return before
  }
}

/** From one to another; to be given to somebody for the first time is no transfer. */
const isMove = (from: Assignee | null, to: Assignee | null): boolean =>
  from !== null && to !== null && (from.id !== to.id || from.team !== to.team)

export const transfersOf = ({ transfers, onTheWay }: Continuity): number =>
  transfers + (onTheWay === 'recorded' ? 1 : 0)

/** @param counted what the helpdesk itself counted; `null` when it does not say */
export const reopeningsOf = ({ statusKnown, reopenings }: Continuity, counted: number | null): number | null =>
  statusKnown || counted !== null ? Math.max(reopenings, counted ?? 0) : null

export const repeatedAsksOf = ({ repeatedAsks }: Continuity): RepeatedAsk[] => listOf(repeatedAsks)
