import { createReader, type Measures } from '@attune/language'
import { details } from '@attune/language/details'
import { english } from '@attune/language/en'
import { chinese } from '@attune/language/zh'
import { countingPeers, sentimentPeers } from '../peers/sentiment-peers.ts'
import type { LabelledRow } from '../rows/labelled-row.ts'

/** A set with everything that anybody here says about its rows, row by row. */
export interface ReadSet {
  rows: readonly LabelledRow[]
  measures: readonly Measures[]
  /** Scores of the libraries and counts that run beside us, by name. */
  peers: Readonly<Record<string, readonly number[]>>
}

const reader = createReader({ packs: [english, chinese], details })

export const readerVersion = reader.version

/** Reads rows as `attune measure` does: with both languages, and with the role where the set knows it. */
export function readSet(rows: readonly LabelledRow[]): ReadSet {
  const measures = rows.map(
    ({ text, role, language }) =>
      reader.read(text, { ...(role ? { role } : {}), ...(language ? { language } : {}) }).measures,
  )
  // The sentiment libraries read English; on Chinese they would only show that they do not.
  const isEnglish = rows.every(({ language }) => language === undefined || language === 'en')
  const scorers: Record<string, (text: string) => number> = { ...(isEnglish ? sentimentPeers : {}), ...countingPeers }
  const peers: Record<string, number[]> = {}
  for (const [name, score] of Object.entries(scorers)) peers[name] = rows.map(({ text }) => score(text))
  return { rows, measures, peers }
}
