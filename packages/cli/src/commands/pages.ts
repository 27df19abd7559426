import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { ConversationInput, ScoreReport } from '@attune/core'
import { createOverview, htmlReport } from '@attune/scoring/html'
import { printableLine } from '../output/printable.ts'
import type { Judging } from '../standards/judging.ts'
import type { ReportFlags } from './report.ts'

/** The pages of one run of `attune report`. */
export interface Pages {
  add(input: ConversationInput, report: ScoreReport): Promise<void>
  /** Counts a conversation that could not be read, for the overview to say so. */
  skip(): void
  /** The page about all: of a single conversation its own, else the overview. */
  main(): Promise<string>
  /** Writes the main page and answers with its name, safe to print. */
  write(): Promise<string>
}

const pagesFolder = 'conversations'

/**
 * Keeps an overview, never the conversations: of these only the first is kept, for as long as it is the only one. With a
 * folder, each page is written at once.
 */
export function createPages(
  { locale, title, output, folder, smallestGroup }: ReportFlags,
  { customRules, counterfactuals }: Judging,
): Pages {
  const titled = title === undefined ? {} : { title }
  const overview = createOverview({ locale, smallestGroup, ...titled })
  let only: { input: ConversationInput; report: ScoreReport } | null = null
  if (folder !== undefined) mkdirSync(path.join(folder, pagesFolder), { recursive: true })

  async function pageOf(input: ConversationInput, report: ScoreReport): Promise<string> {
    const changes = await counterfactuals(input)
    const { conversation } = input
    return htmlReport(
      { conversation, report },
      {
        locale,
        rules: customRules,
        counterfactuals: changes,
        ...(folder === undefined ? titled : { overview: '../index.html' }),
      },
    )
  }

  async function add(input: ConversationInput, report: ScoreReport): Promise<void> {
    only = overview.count === 0 ? { input, report } : null
    if (folder === undefined) {
      overview.add(input.conversation, report)
      return
    }
    const name = fileName(overview.count + 1, report.conversationId)
    writeFileSync(path.join(folder, pagesFolder, name), await pageOf(input, report))
    overview.add(input.conversation, report, `${pagesFolder}/${name}`)
  }

  async function main(): Promise<string> {
    return only !== null && folder === undefined ? pageOf(only.input, only.report) : overview.html()
  }

  async function write(): Promise<string> {
    const file = folder === undefined ? (output ?? '') : path.join(folder, 'index.html')
    writeFileSync(file, await main())
    return printableLine(file)
  }

  return { add, skip: overview.skip, main, write }
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
