import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Conversation, contentHash, type HelpdeskAdapter, messagesOf, paginate } from '@attune/core'
import type { ReportLocale, Scorer } from '@attune/scoring'
import { createOverview, htmlReport, type Overview } from '@attune/scoring/html'
import { readCheckpoint, writeCheckpoint } from './checkpoint.ts'
import { writeBack } from './write-back.ts'

export interface NightOptions {
  helpdesk: HelpdeskAdapter
  /** Where the checkpoint and the report are kept. They quote customers: keep it to those who may read the helpdesk. */
  folder: string
  scorer: Scorer
  locale: ReportLocale
  /** Of this night, for its report: a date. */
  name: string
  /** How far the very first night looks back, ISO 8601. */
  since?: string | undefined
  signal?: AbortSignal | undefined
}

/** What a night came to, in conversations. */
export interface Night {
  /** Came from the helpdesk. */
  read: number
  /** Nothing public had changed since they were scored, as after a note of ours. */
  unchanged: number
  /** Nobody has answered yet, or there is too little to judge. */
  unscored: number
  scored: number
  below: number
  /** Got a note or a tag, or lost a tag. */
  written: number
}

/**
 * Pulls what changed since the last night, scores it, writes back, and leaves a report in `NAME/index.html`.
 *
 * A night may be killed at any point. The cursor moves on only after a page was written back, so the next night does the
 * page again, and nothing is written twice.
 *
 * @throws what the helpdesk fails with, after its adapter has tried again
 */
export async function night({ helpdesk, folder, scorer, locale, name, since, signal }: NightOptions): Promise<Night> {
  const counts: Night = { read: 0, unchanged: 0, unscored: 0, scored: 0, below: 0, written: 0 }
  const overview = createOverview({ locale })
  const { cursor, scored } = readCheckpoint(folder)
  const from = cursor === null ? { since } : { cursor }
  for await (const page of paginate((options) => helpdesk.conversations(options), { ...from, signal })) {
    for (const conversation of page.items) await judge(conversation)
    writeCheckpoint(folder, { cursor: page.cursor, scored })
  }
  if (counts.scored > 0) writePage('index', overview)
  return counts

  async function judge(conversation: Conversation): Promise<void> {
    counts.read++
    const id = conversation.source?.id
    const fingerprint = contentHash(messagesOf(conversation).flatMap(publicWords))
    if (id === undefined || conversation.deletion || scored[conversation.id] === fingerprint) {
      counts.unchanged++
      return
    }
    const report = scorer.score(conversation)
    const answered = messagesOf(conversation).some(({ author }) => author.role === 'agent')
    if (report.score === null || !answered) {
      counts.unscored++
      return
    }
    counts.scored++
    const address = report.verdict === 'below' ? `${conversation.id}.html` : undefined
    overview.add(conversation, report, address)
    if (address) {
      counts.below++
      const counterfactuals = scorer.counterfactuals(conversation)
      writePage(conversation.id, { html: () => htmlReport({ conversation, report }, { locale, counterfactuals }) })
    }
    const { tags } = conversation
    if (await writeBack({ helpdesk, id, tags, fingerprint }, report)) counts.written++
    scored[conversation.id] = fingerprint
  }

  function writePage(file: string, page: Pick<Overview, 'html'>): void {
    mkdirSync(path.join(folder, name), { recursive: true, mode: 0o700 })
    writeFileSync(path.join(folder, name, `${file}.html`), page.html(), { mode: 0o600 })
  }
}

const publicWords = ({ id, visibility, body }: ReturnType<typeof messagesOf>[number]): string[] =>
  visibility === 'public' ? [id, body.text] : []
