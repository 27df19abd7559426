import { groupBy } from '../statistics/group-by.ts'
import type { JudgedRow } from './judge-row.ts'
import { ratingsOf } from './parse-labels.ts'

/** How labels are graded: two grades, a few, or many. */
export type Scale = 'binary' | 'ordinal' | 'continuous'

/** More grades than this are not cut into classes. */
const MOST_GRADES = 7

/** What people and Attune say of one target, row by row, where both say something. */
export interface Column {
  rows: readonly JudgedRow[]
  ours: readonly number[]
  /** Mean of the raters. */
  theirs: readonly number[]
  /** Index of each label among the grades, lowest first. */
  grades: readonly number[]
  scale: Scale
  /** Distinct labels, lowest first. */
  steps: readonly number[]
  /** Rows of one group are drawn together. */
  clusters: readonly Int32Array[]
  /** Labelled rows that Attune says nothing about. */
  silent: number
}

/** Some rows of a column. Its scale stays that of the whole: what has two grades is not continuous in a part. */
export function partOf({ rows, ours, theirs, scale }: Column, units: readonly number[]): Column {
  const pick = <T>(values: readonly T[]) => units.flatMap((unit) => values.slice(unit, unit + 1))
  const [own, labels] = [pick(rows), pick(theirs)]
  const steps = [...new Set(labels)].sort((a, b) => a - b)
  return {
    rows: own,
    ours: pick(ours),
    theirs: labels,
    grades: labels.map((label) => steps.indexOf(label)),
    scale,
    steps,
    clusters: groupBy(own.map(({ row }) => row.group)),
    silent: 0,
  }
}

export function columnOf(rows: readonly JudgedRow[], name: string): Column {
  const labelled = rows
    .map((row) => ({ row, ratings: ratingsOf(row.row.labels[name]), ours: row.values.get(name) ?? null }))
    .filter(({ ratings }) => ratings.length > 0)
  const both = labelled.flatMap(({ ours, ...rest }) => (ours === null ? [] : [{ ours, ...rest }]))
  const theirs = both.map(({ ratings }) => ratings.reduce((sum, rating) => sum + rating, 0) / ratings.length)
  const steps = [...new Set(theirs)].sort((a, b) => a - b)
  return {
    rows: both.map(({ row }) => row),
    ours: both.map(({ ours }) => ours),
    theirs,
    grades: theirs.map((label) => steps.indexOf(label)),
    scale: steps.length <= 2 ? 'binary' : steps.length <= MOST_GRADES ? 'ordinal' : 'continuous',
    steps,
    clusters: groupBy(both.map(({ row }) => row.row.group)),
    silent: labelled.length - both.length,
  }
}
