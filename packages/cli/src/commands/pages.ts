import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Conversation, ScoreReport } from '@attune/core'
import { createOverview, htmlReport } from '@attune/scoring/html'
import { printableLine } from '../output/printable.ts'
import type { ReportFlags } from './report.ts'

/** The pages of one run of `attune report`. */
export interface Pages {
  add(conversation: Conversation, report: ScoreReport): void
  /** The page about all: of a single conversation its own, else the overview. */
  main(): string
  /** Writes the main page and answers with its name, safe to print. */
  write(): string
}

const pagesFolder = 'conversations'

/**
 * Keeps an overview, never the conversations: of these only the first is kept, for as long as it is the only one. With a
 * folder, each page is written at once.
 */
export function createPages({ locale, title, output, folder, smallestGroup }: ReportFlags): Pages {
  const titled = title === undefined ? {} : { title }
  const overview = createOverview({ locale, smallestGroup, ...titled })
  let only: { conversation: Conversation; report: ScoreReport } | null = null
  if (folder !== undefined) mkdirSync(path.join(folder, pagesFolder), { recursive: true })

  function add(conversation: Conversation, report: ScoreReport): void {
    only = overview.count === 0 ? { conversation, report } : null
    if (folder === undefined) {
      overview.add(conversation, report)
      return
    }
    const name = fileName(overview.count + 1, report.conversationId)
    writeFileSync(path.join(folder, pagesFolder, name), htmlReport({ conversation, report }, { locale }))
    overview.add(conversation, report, `${pagesFolder}/${name}`)
  }

  function main(): string {
    return only !== null && folder === undefined ? htmlReport(only, { locale, ...titled }) : overview.html()
  }

  function write(): string {
    const file = folder === undefined ? (output ?? '') : path.join(folder, 'index.html')
    writeFileSync(file, main())
    return printableLine(file)
  }

  return { add, main, write }
}

/** By number, so that no two are the same, and what of the id is safe in any file system and any link. */
function fileName(number: number, id: string): string {
  const safe = id
    .slice(0, 200)
    .replace(/[^A-Za-z0-9_-]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
  return `${String(number).padStart(5, '0')}${safe === '' ? '' : `-${safe}`}.html`
}
