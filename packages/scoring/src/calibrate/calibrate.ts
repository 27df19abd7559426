import { contentHash } from '@attune/core'
import { createReader, type Reader } from '@attune/language'
import { details } from '@attune/language/details'
import { english } from '@attune/language/en'
import { chinese } from '@attune/language/zh'
import { asObject, unusable } from '../check-options.ts'
import { defineScorecard } from '../define-scorecard.ts'
import { resolveRules } from '../engine/resolve-rules.ts'
import type { RuleSetting, Scorecard, VerdictThresholds } from '../scorecard.ts'
import { general } from '../scorecards/general.ts'
import { agreementOn } from './agreement.ts'
import type { CalibrateOptions, Calibration } from './calibration.ts'
import { checkCalibrateOptions } from './check-calibrate-options.ts'
import { told } from './figure.ts'
import { createJudge, type JudgedRow } from './judge-row.ts'
import type { LabelledRow } from './labelled-row.ts'
import { type WeakRule, weakRules } from './observe.ts'
import { conversationTargets, messageTargets, type Target, type UnknownLabel, unknownLabel } from './target.ts'
import { fitVerdict } from './verdict-fit.ts'
import { fitAndTry, type WeightsFit } from './weights-fit.ts'

/** Takes rows one by one, so that a large file needs not fit into memory; keeps numbers, not words. */
export interface Calibrator {
  add(row: LabelledRow): void
  result(): Calibration
}

/**
 * Builds a calibrator: how far a scorecard agrees with people's labels, and what fits these people better.
 *
 * @throws {OptionsError} for an unknown option or a value out of range
 *
 * @example
 * const calibrator = createCalibrator()
 * for await (const line of lines) calibrator.add(parseLabelledRow(JSON.parse(line)))
 * const { agreements, scorecard } = calibrator.result()
 */
export function createCalibrator(options: CalibrateOptions = {}): Calibrator {
  const { scorecard = general, reader = bothLanguages(), ...settings } = checkCalibrateOptions(options)
  const judge = createJudge(scorecard, reader)
  const judged: JudgedRow[] = []
  return {
    add: (row) => {
      checkParsed(row, judged.length)
      judged.push(judge(row))
    },
    result: () => conclude(judged, scorecard, settings),
  }
}

/**
 * The same for rows that are at hand. Pure: the same rows, options and seed give the same result.
 *
 * @throws {OptionsError} for an unknown option, a value out of range, or a row that `parseLabelledRow` has not read
 *
 * @example
 * const { agreements, scorecard } = calibrate(lines.map((line) => parseLabelledRow(JSON.parse(line))))
 */
export function calibrate(rows: Iterable<LabelledRow>, options: CalibrateOptions = {}): Calibration {
  const calibrator = createCalibrator(options)
  for (const row of rows) calibrator.add(row)
  return calibrator.result()
}

/** A row as it stands in a file is not yet read. */
function checkParsed(row: unknown, index: number): void {
  const { kind, labels, input, text } = asObject(row, `rows[${index}]`, aRow)
  const isRead = kind === 'message' ? typeof text === 'string' : kind === 'conversation' && typeof input === 'object'
  if (!isRead || typeof labels !== 'object') throw unusable(`rows[${index}]`, aRow, row)
}

const aRow = 'what parseLabelledRow returns'

const bothLanguages = (): Reader => createReader({ packs: [english, chinese], details })

type Settings = Omit<ReturnType<typeof checkCalibrateOptions>, 'scorecard' | 'reader'>

function conclude(judged: readonly JudgedRow[], scorecard: Scorecard, settings: Settings): Calibration {
  const { targets, unknown } = targetsOf(judged, scorecard)
  const agreements = targets.map(({ target, rows }) => agreementOn(target, rows, settings))
  const observe = weakRules(agreements, scorecard, settings)
  // Fitted on scores in which the weak rules still counted, weights would make up for them.
  const toFit = observe.length > 0 ? null : judged
  const weights = fitAndTry(toFit, scorecard.dimensions, settings)
  const fitted = Object.fromEntries(Object.entries(weights.changed).map(([name, { to }]) => [name, to]))
  const verdict = fitVerdict(toFit, { ...scorecard.dimensions, ...fitted }, scorecard.verdict, settings)
  const labels = { rows: judged.length, hash: contentHash(judged.map(({ row }) => [row.kind, row.id, row.labels])) }
  const changed = verdict.outcome === 'fitted' ? verdict.verdict : null
  const from = { id: scorecard.id, version: scorecard.version }
  const provenance = { fittedOn: settings.fittedOn, from, labels }
  return {
    schema: 'attune/calibration@1',
    from,
    labels: { ...labels, conversations: judged.filter(({ row }) => row.kind === 'conversation').length },
    agreements,
    unknown,
    weights,
    verdict,
    observe,
    scorecard: changedScorecard(scorecard, { weights, verdict: changed, observe }, provenance, settings),
  }
}

/** The targets that rows have labels for, in the order in which Attune knows them, each with its rows. */
function targetsOf(judged: readonly JudgedRow[], scorecard: Scorecard) {
  const known = { conversation: conversationTargets(resolveRules(scorecard)), message: messageTargets }
  const targets: { target: Target; rows: JudgedRow[] }[] = []
  const unknown: UnknownLabel[] = []
  for (const kind of ['conversation', 'message'] as const) {
    const rows = judged.filter(({ row }) => row.kind === kind)
    for (const target of known[kind].values()) {
      if (rows.some(({ row }) => Object.hasOwn(row.labels, target.name))) targets.push({ target, rows })
    }
    const names = new Set(rows.flatMap(({ row }) => Object.keys(row.labels)))
    for (const name of names) {
      if (known[kind].has(name)) continue
      unknown.push(unknownLabel(name, rows.filter(({ row }) => Object.hasOwn(row.labels, name)).length, kind, known))
    }
  }
  return { targets, unknown }
}

interface Changes {
  weights: WeightsFit
  verdict: VerdictThresholds | null
  observe: readonly WeakRule[]
}

/** The scorecard that fits better, or `null` when nothing is to be changed. */
function changedScorecard(
  base: Scorecard,
  { weights, verdict, observe }: Changes,
  provenance: Omit<NonNullable<Scorecard['provenance']>, 'changes'>,
  { id, version, enough, words }: Settings,
): Scorecard | null {
  const dimensions = Object.entries(weights.changed)
  if (dimensions.length === 0 && verdict === null && observe.length === 0) return null
  const gain = weights.gain && `${weights.statistic === 'auc' ? 'AUC' : 'ρ'} ${signed(weights.gain.value)}`
  const because = words.because.fittedOn(weights.rows, gain ?? '')
  const rules: Record<string, RuleSetting | 'off'> = {}
  for (const { rule, because } of observe) {
    const setting = base.rules[rule]
    rules[rule] = { ...(setting === 'off' ? {} : setting), observe: true, because }
  }
  return defineScorecard({
    id: id ?? `${base.id}-calibrated`,
    version,
    extends: base,
    dimensions: Object.fromEntries(dimensions.map(([name, { to }]) => [name, { weight: to, because }])),
    ...(verdict === null ? {} : { verdict }),
    rules,
    provenance: {
      ...provenance,
      changes: [
        ...dimensions.map(([name, { from, to }]) => `dimensions.${name}: ${from} → ${to}, ${because}`),
        ...(verdict === null
          ? []
          : [
              `verdict.enough: ${base.verdict.enough} → ${verdict.enough}${enough === null ? '' : words.because.ofLabels(enough)}`,
            ]),
        ...observe.map(({ rule, because }) => `rules.${rule}: ${words.because.observesOnly(because)}`),
      ],
    },
  })
}

const signed = (value: number): string => (value > 0 ? `+${told(value)}` : told(value))
