import type { Reader } from '@attune/language'
import { buildReport } from '../engine/build-report.ts'
import { hearWhole } from '../engine/hear-whole.ts'
import { heed } from '../engine/heed.ts'
import { resolveRules } from '../engine/resolve-rules.ts'
import { tally } from '../engine/tally.ts'
import type { ActiveRule } from '../rule.ts'
import type { Scorecard } from '../scorecard.ts'
import type { Utterance } from '../story/utterance.ts'
import type { LabelledConversation, LabelledMessage, LabelledRow } from './labelled-row.ts'
import { ruleValue } from './rule-value.ts'
import { type DimensionPart, partsOf } from './score-with.ts'

/** A row and what Attune makes of it. Holds numbers, no words. */
export interface JudgedRow {
  row: Pick<LabelledRow, 'kind' | 'id' | 'group' | 'labels'>
  language: string
  /**
   * How long the words of the service side are, or the message: what a length-blind agreement leaves out. In both counts,
   * since a Chinese word takes a character or two, and people see lines and not words.
   */
  length: { words: number; characters: number }
  /** By name of the target; `null` = nothing to go on. */
  values: ReadonlyMap<string, number | null>
  /** What makes the score, for fitting weights; empty where there is no score. */
  parts: readonly DimensionPart[]
  /** Points that unasked care brought. */
  gifts: number
}

/** Builds the function that judges rows by a scorecard. */
export function createJudge(scorecard: Scorecard, reader: Reader): (row: LabelledRow) => JudgedRow {
  const rules = resolveRules(scorecard)
  return (row) =>
    row.kind === 'message' ? judgeMessage(row, reader) : judgeConversation(row, scorecard, rules, reader)
}

function judgeMessage({ kind, id, group, labels, text, role, language }: LabelledMessage, reader: Reader): JudgedRow {
  const reading = reader.read(text, { ...(role ? { role } : {}), ...(language ? { language } : {}) })
  return {
    row: { kind, id, group, labels },
    language: reading.language,
    length: { words: reading.length.words, characters: text.length },
    values: new Map(Object.entries(reading.measures)),
    parts: [],
    gifts: 0,
  }
}

function judgeConversation(
  { kind, id, group, labels, input }: LabelledConversation,
  scorecard: Scorecard,
  rules: readonly ActiveRule[],
  reader: Reader,
): JudgedRow {
  const { story, ledger } = hearWhole(input, rules, reader)
  const report = buildReport({ input, scorecard, setup: '', locale: 'en', story, ledger })
  const values = new Map<string, number | null>([['overall', report.score], ...Object.entries(report.families)])
  for (const [name, { score }] of Object.entries(report.dimensions)) values.set(name, score)
  for (const rule of rules) values.set(rule.meta.id, ruleValue(rule, ledger, scorecard))
  const spoken = story.utterances.filter(({ side }) => side === 'service')
  return {
    row: { kind, id, group, labels },
    language: mainLanguage(story.utterances),
    length: {
      words: spoken.reduce((sum, { reading }) => sum + reading.length.words, 0),
      characters: spoken.reduce((sum, { text }) => sum + text.length, 0),
    },
    values,
    parts: report.score === null ? [] : partsOf(tally(heed(ledger, scorecard).counted, scorecard)),
    gifts: report.contributions.find(({ kind }) => kind === 'gift')?.points ?? 0,
  }
}

/** The language most words are in; the earlier one among equals. */
function mainLanguage(utterances: readonly Utterance[]): string {
  const words = new Map<string, number>()
  for (const { reading } of utterances)
    words.set(reading.language, (words.get(reading.language) ?? 0) + reading.length.words)
  const [first] = [...words].toSorted(([, a], [, b]) => b - a)
  return first?.[0] ?? 'unknown'
}

/** Lengths of rows, count by count. */
export const lengthsOf = (rows: readonly JudgedRow[]): number[][] => [
  rows.map(({ length }) => length.words),
  rows.map(({ length }) => length.characters),
]
