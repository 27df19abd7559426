import { findMarker } from '@attune/adapter-kit'
import type { Conversation } from '@attune/core'
import type { Store } from '@attune/store'
import type { Sync, SyncScorer } from '@attune/sync'
import type { TrueTicket } from './ask-control.ts'

/** What was found after everything had settled. Lists hold tickets' ids, and are empty when all is well. */
export interface Findings {
  conversations: number
  scores: number
  notes: number
  missing: string[]
  /** Here, but not in their last version. */
  outdated: string[]
  /** Here twice, or not in the helpdesk, or of somebody who was erased. */
  surplus: string[]
  /** Whose last version has no score. */
  unscored: string[]
  /** With two reports of one version by the same standards. */
  doublyScored: string[]
  /** With other notes in the helpdesk than their reports asked for. */
  wronglyNoted: string[]
  /** With one note twice. */
  doublyNoted: string[]
  jobsAside: number
  pendingWrites: number
  failedWrites: number
}

export const isAllWell = (findings: Findings): boolean =>
  Object.entries(findings).every(([name, value]) =>
    Array.isArray(value) ? value.length === 0 : ['conversations', 'scores', 'notes'].includes(name) || value === 0,
  )

/** Compares what is kept with what the helpdesk holds to be true. */
export async function verify(
  { store, sync, scorer }: { store: Store; sync: Sync; scorer: SyncScorer },
  truth: readonly TrueTicket[],
  erased: ReadonlySet<string>,
): Promise<Findings> {
  const expected = new Map(truth.filter(({ customerId }) => !erased.has(customerId)).map((one) => [one.id, one]))
  const seen = new Set<string>()
  const writes = await store.outbox.count()
  const findings: Findings = {
    ...{ conversations: 0, scores: 0, notes: 0, missing: [], outdated: [], surplus: [] },
    ...{ unscored: [], doublyScored: [], wronglyNoted: [], doublyNoted: [] },
    ...{ jobsAside: (await sync.jobs.list()).length, pendingWrites: writes.pending, failedWrites: writes.failed },
  }
  for await (const conversation of store.conversations.all()) {
    findings.conversations += 1
    const id = conversation.source?.id ?? conversation.id
    const ticket = expected.get(id)
    if (ticket === undefined || seen.has(id)) findings.surplus.push(id)
    seen.add(id)
    if (ticket === undefined) continue
    if (said(conversation) !== ticket.messages) findings.outdated.push(id)
    const reports = await store.scores.history(conversation.id)
    findings.scores += reports.length
    const now = await scorer.score(conversation, { profile: null, serviceHours: null, now: null })
    if (!reports.some(({ report }) => report.hash === now.hash)) findings.unscored.push(id)
    if (new Set(reports.map(({ report }) => report.hash)).size < reports.length) findings.doublyScored.push(id)
    const wanted = reports.filter(({ report }) => report.verdict === 'below').length
    const marks = new Set(ticket.notes.map((note) => findMarker(note) ?? note))
    findings.notes += ticket.notes.length
    if (marks.size !== wanted) findings.wronglyNoted.push(id)
    if (ticket.notes.length > marks.size) findings.doublyNoted.push(id)
  }
  findings.missing = [...expected.keys()].filter((id) => !seen.has(id))
  return findings
}

const said = ({ timeline }: Conversation): number =>
  timeline.filter((item) => item.type === 'message' && item.visibility === 'public').length
