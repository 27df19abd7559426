import { counted } from '../page/counted.ts'
import { type Block, type PageFormat, renderPage } from '../page/page.ts'
import type { Agreement } from './agreement.ts'
import type { Calibration } from './calibration.ts'
import type { Figure } from './figure.ts'

/**
 * A calibration to read: how far people and Attune agree, what was changed, and why something was not.
 *
 * @example
 * formatCalibration(calibrate(rows), 'markdown') // '## Calibration of scorecard general 1\n…'
 */
export function formatCalibration(calibration: Calibration, format: PageFormat = 'text'): string {
  return renderPage(
    [...opening(calibration), ...agreement(calibration), ...languages(calibration), ...fit(calibration)],
    format,
  )
}

function opening({ from, labels, unknown }: Calibration): Block[] {
  const blocks: Block[] = [
    { type: 'heading', text: `Calibration of scorecard ${from.id} ${from.version}` },
    {
      type: 'paragraph',
      text: `${counted(labels.rows, 'labelled row')}, ${labels.conversations} of them ${labels.conversations === 1 ? 'a conversation' : 'conversations'}. Intervals are 95 %, from resampling whole groups of rows.`,
    },
  ]
  if (unknown.length > 0) {
    blocks.push({ type: 'paragraph', text: 'Labels left aside, since no number of Attune has their name:' })
    blocks.push({
      type: 'list',
      items: unknown.map(
        ({ name, rows, near }) =>
          `${name.slice(0, 60)} (${counted(rows, 'row')})${near === null ? '' : `; did you mean "${near}"?`}`,
      ),
    })
  }
  return blocks
}

function agreement({ agreements }: Calibration): Block[] {
  const known = agreements.filter(({ unknownReason }) => unknownReason === undefined)
  const not = agreements.filter(({ unknownReason }) => unknownReason !== undefined)
  const blocks: Block[] = []
  if (known.length > 0) {
    blocks.push({ type: 'heading', text: 'Agreement with people' })
    blocks.push({
      type: 'table',
      head: ['', 'rows', 'silent', 'AUC', 'ρ', 'ρ without length', 'κ', 'people’s α'],
      rows: known.map((it) => [
        nameOf(it),
        String(it.rows),
        String(it.silent),
        figureText(it.auc),
        figureText(it.rho),
        figureText(it.rhoWithoutLength),
        figureText(it.kappa),
        figureText(it.raters?.alpha ?? null),
      ]),
    })
    blocks.push({
      type: 'paragraph',
      text: 'AUC: how often the better one scores higher, 0.5 by chance. ρ, κ, α: 0 by chance, 1 always. "silent": labelled rows on which Attune has nothing to go on. κ is of grades cut on other rows than those it is measured on.',
    })
  }
  if (not.length > 0) {
    blocks.push({ type: 'heading', text: 'Not compared' })
    blocks.push({ type: 'list', items: not.map((it) => `${nameOf(it)}: ${it.unknownReason}`) })
  }
  return blocks
}

function languages({ agreements }: Calibration): Block[] {
  const rows = agreements.flatMap((it) =>
    it.byLanguage.map(({ language, rows, agreement }) => [
      nameOf(it),
      language,
      String(rows),
      it.scale === 'binary' ? 'AUC' : 'ρ',
      figureText(agreement),
    ]),
  )
  if (rows.length === 0) return []
  return [
    { type: 'heading', text: 'By language' },
    { type: 'table', head: ['', 'language', 'rows', '', 'agreement'], rows },
  ]
}

function fit({ weights, verdict, observe, scorecard }: Calibration): Block[] {
  const blocks: Block[] = [{ type: 'heading', text: 'What fits these people better' }]
  const gain =
    weights.gain === null
      ? ''
      : ` (${weights.statistic === 'auc' ? 'AUC' : 'ρ'} on held-out rows: ${figureText(weights.before)} before, ${figureText(weights.after)} after, gain ${figureText(weights.gain)})`
  const verbs = { fitted: 'fitted', kept: 'kept', none: 'not fitted' }
  const items = [
    `Weights ${verbs[weights.outcome]}: ${weights.because}${gain}`,
    ...Object.entries(weights.changed).map(([name, { from, to }]) => `${name}: ${from} → ${to}`),
    `Threshold of the verdict ${verbs[verdict.outcome]}: ${verdict.because}`,
    ...observe.map(({ rule, because }) => `${rule} only observes: ${because}`),
  ]
  blocks.push({ type: 'list', items })
  if (scorecard === null) blocks.push({ type: 'paragraph', text: 'Nothing to change: the scorecard stays as it is.' })
  return blocks
}

const nameOf = ({ kind, name }: Agreement): string => (kind === 'score' ? name : `${name} (${kind})`)

const figureText = (figure: Figure | null): string =>
  figure === null ? '–' : `${figure.value.toFixed(2)} [${figure.low.toFixed(2)}, ${figure.high.toFixed(2)}]`
