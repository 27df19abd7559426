import { isLocale } from '../check-options.ts'
import { type Block, type PageFormat, renderPage } from '../page/page.ts'
import type { ReportLocale } from '../rule.ts'
import type { Agreement } from './agreement.ts'
import type { Calibration } from './calibration.ts'
import { type Figure, told } from './figure.ts'
import type { CalibrateWords } from './words/calibrate-words.ts'
import { calibrateWordsFor } from './words/calibrate-words-for.ts'

/** In which words a calibration is written. */
export interface FormatCalibrationOptions {
  /** Language of headings and labels, `en` by default. Reasons keep the language they were calibrated in. */
  locale?: ReportLocale
}

/**
 * A calibration to read: how far people and Attune agree, what was changed, and why something was not.
 *
 * @throws {OptionsError} for a language without words
 *
 * @example
 * formatCalibration(calibrate(rows), 'markdown') // '## Calibration of scorecard general 1\n…'
 */
export function formatCalibration(
  calibration: Calibration,
  format: PageFormat = 'text',
  { locale = 'en' }: FormatCalibrationOptions = {},
): string {
  isLocale(locale, 'locale')
  const words = calibrateWordsFor(locale)
  return renderPage(
    [opening, agreement, languages, fit].flatMap((part) => part(calibration, words)),
    format,
  )
}

function opening({ from, labels, unknown }: Calibration, words: CalibrateWords): Block[] {
  const blocks: Block[] = [
    { type: 'heading', text: words.title(`${from.id} ${from.version}`) },
    { type: 'paragraph', text: words.opening(labels.rows, labels.conversations) },
  ]
  if (unknown.length > 0) {
    blocks.push({ type: 'paragraph', text: words.unknownTitle })
    blocks.push({
      type: 'list',
      items: unknown.map(({ name, rows, near, of }) =>
        of === null ? words.unknown(name.slice(0, 60), rows, near) : words.elsewhere(name.slice(0, 60), rows, of),
      ),
    })
  }
  return blocks
}

function agreement({ agreements }: Calibration, words: CalibrateWords): Block[] {
  const known = agreements.filter(({ unknownReason }) => unknownReason === undefined)
  const not = agreements.filter(({ unknownReason }) => unknownReason !== undefined)
  const blocks: Block[] = []
  if (known.length > 0) {
    const [rows, silent, rhoWithoutLength, alpha] = words.head
    blocks.push({ type: 'heading', text: words.agreement })
    blocks.push({
      type: 'table',
      head: ['', rows, silent, 'AUC', 'ρ', rhoWithoutLength, 'κ', alpha],
      rows: known.map((it) => [
        nameOf(it, words),
        String(it.rows),
        String(it.silent),
        figureText(it.auc),
        figureText(it.rho),
        figureText(it.rhoWithoutLength),
        figureText(it.kappa),
        figureText(it.raters?.alpha ?? null),
      ]),
    })
    blocks.push({ type: 'paragraph', text: words.legend })
  }
  const reversed = known.filter((it) => it.reversed)
  if (reversed.length > 0) {
    blocks.push({ type: 'heading', text: words.reversedTitle })
    blocks.push({ type: 'list', items: reversed.map((it) => nameOf(it, words)) })
    blocks.push({ type: 'paragraph', text: words.reversedAdvice })
  }
  const parts = known.flatMap((it) =>
    it.byLanguage.flatMap(({ language, unknownReason }) =>
      unknownReason === undefined ? [] : [`${nameOf(it, words)} · ${language}${words.colon}${unknownReason}`],
    ),
  )
  if (not.length + parts.length > 0) {
    blocks.push({ type: 'heading', text: words.notCompared })
    const items = not.map((it) => `${nameOf(it, words)}${words.colon}${it.unknownReason}`)
    blocks.push({ type: 'list', items: [...items, ...parts] })
  }
  return blocks
}

function languages({ agreements }: Calibration, words: CalibrateWords): Block[] {
  const rows = agreements.flatMap((it) =>
    it.byLanguage
      .filter(({ agreement }) => agreement !== null)
      .map(({ language, rows, agreement }) => [
        nameOf(it, words),
        language,
        String(rows),
        it.scale === 'binary' ? 'AUC' : 'ρ',
        figureText(agreement),
      ]),
  )
  if (rows.length === 0) return []
  const [language, count, agreement] = words.languageHead
  return [
    { type: 'heading', text: words.byLanguage },
    { type: 'table', head: ['', language, count, '', agreement], rows },
  ]
}

function fit({ weights, verdict, observe, scorecard }: Calibration, words: CalibrateWords): Block[] {
  const blocks: Block[] = [{ type: 'heading', text: words.fit }]
  const statistic = weights.statistic === 'auc' ? 'AUC' : 'ρ'
  const [before, after] = [figureText(weights.before), figureText(weights.after)]
  const gain =
    weights.gain === null
      ? ''
      : words.gain(statistic, before, after, figureText(weights.gain), figureText(weights.withoutLength.gain))
  const items = [
    words.weights(words.verbs[weights.outcome], weights.because) + gain,
    ...Object.entries(weights.changed).map(([name, { from, to }]) => `${name}${words.colon}${from} → ${to}`),
    words.threshold(words.verbs[verdict.outcome], verdict.because),
    ...observe.map(({ rule, because }) => words.onlyObserves(rule, because)),
  ]
  blocks.push({ type: 'list', items })
  if (scorecard === null) blocks.push({ type: 'paragraph', text: words.nothing })
  return blocks
}

/** Names stay as they are written in the labels. */
function nameOf({ kind, name }: Agreement, { kinds, brackets: [open, close] }: CalibrateWords): string {
  return kind === 'score' ? name : name + open + kinds[kind] + close
}

const figureText = (figure: Figure | null): string =>
  figure === null ? '–' : `${told(figure.value)} [${told(figure.low)}, ${told(figure.high)}]`
