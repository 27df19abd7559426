import { readFileSync } from 'node:fs'
import { type ConversationInput, inputErrorFromZod, type ScoreReport } from '@attune/core'
import { createReader } from '@attune/language'
import { details } from '@attune/language/details'
import { english } from '@attune/language/en'
import { chinese } from '@attune/language/zh'
import { createFieldRegistry, createMemory, importRows, type Profile, parseMapping } from '@attune/memory'
import { factsInEnglish } from '@attune/memory/en'
import { factsInChinese } from '@attune/memory/zh'
import { createScorer } from '@attune/scoring'
import { historyMappingSchema } from './history-mapping.ts'
import { readHistory } from './read-history.ts'
import { readTable } from './read-table.ts'

export interface Files {
  customers: string
  customersMapping: string
  messages: string
  messagesMapping: string
}

export interface Imported {
  profiles: Profile[]
  talks: { conversation: ConversationInput['conversation']; report: ScoreReport }[]
  /** What did not fit, in words that hold nobody's data. */
  warnings: string[]
}

/** Two tables become profiles, with what was said in the conversations, and a score for each conversation. */
export async function importHistory(files: Files, now: string): Promise<Imported> {
  const { profiles, warnings } = await importCustomers(files, now)
  const reader = createReader({ packs: [english, chinese], details })
  const memory = createMemory({ languages: [factsInEnglish, factsInChinese], reader, timeZone: 'Asia/Taipei' })
  const scorer = createScorer({ reader })

  const inputs = readHistory(readTable(files.messages), historyMapping(files.messagesMapping), files.messages)
  const talks: Imported['talks'] = []
  for (const input of inputs) {
    const { conversation, context } = input
    const customerId = conversation.customer?.id ?? ''
    const before = profiles.get(customerId)
    if (before === undefined) warnings.push(`conversation ${conversation.id}: its customer is not in the other table`)
    else profiles.set(customerId, memory.remember(before, input, { now }).profile)
    // Judged by what was known before it began.
    const known = before && { ...context, profile: { facts: before.facts } }
    talks.push({ conversation, report: scorer.score({ conversation, context: known ?? context }) })
  }
  return { profiles: [...profiles.values()], talks, warnings }
}

async function importCustomers({ customers, customersMapping }: Files, now: string) {
  const mapping = parseMapping(readJson(customersMapping), { file: customersMapping })
  const rows = readTable(customers)
  const registry = createFieldRegistry([])
  const profiles = new Map<string, Profile>()
  const warnings: string[] = []
  const options = { registry, now, file: customers, rowOf: (index: number) => rows[index]?.row ?? 0 }
  for await (const result of importRows(
    rows.map(({ cells }) => cells),
    mapping,
    options,
  )) {
    if (result.error) throw result.error
    if (result.profile) profiles.set(result.profile.customer.id, result.profile)
    warnings.push(...result.warnings.map(({ column, message }) => `row ${result.row}, ${column ?? 'row'}: ${message}`))
  }
  return { profiles, warnings }
}

function historyMapping(file: string) {
  const found = historyMappingSchema.safeParse(readJson(file))
  if (!found.success) throw inputErrorFromZod(found.error, readJson(file), { file })
  return found.data
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))
