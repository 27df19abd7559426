import { markdownTable } from 'markdown-table'
import { type MeasuredFigure, reaches } from './measure-figure.ts'

const peerNames = ['VADER', 'AFINN', 'wink', 'zhAFINN', 'ConvoKit', '“?”', 'length', 'learned', 'learned +', 'human']

const head = ['set', 'measure', 'label', 'figure', 'n', 'Attune', '95 %', 'null', 'mark', '', ...peerNames]

/** The figures as a markdown table, which also reads well on a terminal. */
export function labelTable(figures: readonly MeasuredFigure[]): string {
  const align = head.map((title) => (['set', 'measure', 'label', 'figure', ''].includes(title) ? 'l' : 'r'))
  return markdownTable([head, ...figures.map(cells)], { align, stringLength: displayWidth })
}

function cells(figure: MeasuredFigure): string[] {
  const { set, measure, label, kind, n, value, interval, shareOfNull, mark, peers } = figure
  const reached = reaches(figure)
  return [
    set,
    shorten(measure),
    label,
    kind,
    n.toLocaleString('en'),
    twoDecimals(value),
    `${twoDecimals(interval[0])}–${twoDecimals(interval[1])}`,
    shareOfNull === 0 ? '' : `${Math.round(shareOfNull * 100)} %`,
    mark === undefined ? '' : twoDecimals(mark),
    reached === undefined ? '' : reached ? '✓' : '✗',
    ...peerNames.map((name) => (peers[name] === undefined ? '–' : twoDecimals(peers[name]))),
  ]
}

/** `.76`: every figure here is a share or a correlation, so the zero in front says nothing. */
export const twoDecimals = (value: number): string => value.toFixed(2).replace(/^(-?)0\./, '$1.')

const shorten = (measure: string): string =>
  measure.replace(/^mean of (.*)$/, (_, names) => names.replaceAll(', ', ' + '))

/** Nothing in these tables is wider than a letter. */
const displayWidth = (text: string): number => [...text].length
