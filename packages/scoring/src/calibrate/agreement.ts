import { auc } from '../statistics/auc.ts'
import { groupBy } from '../statistics/group-by.ts'
import { kappa } from '../statistics/kappa.ts'
import { krippendorff } from '../statistics/krippendorff.ts'
import { spearman } from '../statistics/spearman.ts'
import { spearmanWithout } from '../statistics/spearman-without.ts'
import { allOf } from '../statistics/statistic.ts'
import { type Column, columnOf, partOf, type Scale } from './column.ts'
import { fitCuts, gradeOf } from './cuts.ts'
import { type Figure, figureOf, isReversed, type Resampling } from './figure.ts'
import { foldsOf, splitAt } from './folds.ts'
import { type JudgedRow, lengthsOf } from './judge-row.ts'
import { ratingsOf } from './parse-labels.ts'
import type { Target } from './target.ts'
import type { CalibrateWords } from './words/calibrate-words.ts'

/** How far Attune and people agree on one target. */
export interface Agreement extends Target {
  /** Rows that both say something about. */
  rows: number
  /** Groups these rows form; intervals resample groups. */
  groups: number
  /** Rows with a label that Attune says nothing about. */
  silent: number
  scale: Scale
  /** Two grades only: how often the better one has the higher score; 0.5 = by chance. */
  auc: Figure | null
  /** Spearman's ρ; 0 = none. */
  rho: Figure | null
  /** ρ of what is left once the length of the words is taken out of both sides. */
  rhoWithoutLength: Figure | null
  /** Cohen's κ, quadratically weighted, of scores cut into grades; cuts and κ come from different rows. */
  kappa: Figure | null
  /** The cuts, fitted on all rows; `null` where labels have too many grades. */
  cuts: readonly number[] | null
  /**
   * The whole interval lies below chance: what people call better scores lower. Labels that say how bad something was do
   * that; in Attune more is better. Nothing is fitted to them.
   */
  reversed: boolean
  /** Empty where all rows are in one language. */
  byLanguage: readonly LanguageAgreement[]
  /** What people agree among themselves: Krippendorff's α where rows have several raters. */
  raters: { rows: number; alpha: Figure } | null
  /** Why there are no figures. */
  unknownReason?: string
}

/** The same for the rows in one language. */
export interface LanguageAgreement {
  language: string
  /** Labelled rows in it. */
  rows: number
  /** AUC with two grades, else ρ. */
  agreement: Figure | null
  /** Why there is no figure. */
  unknownReason?: string
}

export interface AgreementOptions extends Resampling {
  /** Fewer rows than this are not judged. */
  minimum: number
  folds: number
  words: CalibrateWords
}

export function agreementOn(target: Target, all: readonly JudgedRow[], options: AgreementOptions): Agreement {
  const column = columnOf(all, target.name)
  const { rows, ours, theirs, clusters, scale, silent } = column
  const blank = {
    auc: null,
    rho: null,
    rhoWithoutLength: null,
    kappa: null,
    cuts: null,
    reversed: false,
    byLanguage: [],
  }
  const base = {
    ...target,
    rows: rows.length,
    groups: clusters.length,
    silent,
    scale,
    raters: ratersOn(target, all, options),
  }
  const unknownReason = reasonForNone(column, options)
  if (unknownReason !== null) return { ...base, ...blank, unknownReason }
  const byGrade = scale === 'binary' ? figureOf(auc(ours, column.grades), clusters, options) : null
  const rho = figureOf(spearman(ours, theirs), clusters, options)
  return {
    ...base,
    auc: byGrade,
    rho,
    reversed: isReversed(rho, 0),
    rhoWithoutLength: figureOf(spearmanWithout(lengthsOf(rows), ours, theirs), clusters, options),
    ...(scale === 'continuous' ? { kappa: null, cuts: null } : kappaOf(column, options)),
    byLanguage: byLanguage(column, options),
  }
}

function reasonForNone({ rows, grades, clusters, steps }: Column, options: AgreementOptions): string | null {
  const { minimum, words } = options
  const { because } = words
  if (rows.length < minimum || clusters.length < minimum)
    return because.tooFewLabels(rows.length, clusters.length, minimum)
  if (steps.length < 2) return because.allSame
  const rare = Math.min(...steps.map((_, grade) => grades.filter((it) => it === grade).length))
  if (steps.length === 2 && rare < RAREST) return because.fewRarer(rare, RAREST)
  return null
}

/** A kind of label that is rarer makes every figure an accident. */
const RAREST = 5

/** Cuts are learnt on other rows than those they are tried on. */
function kappaOf({ ours, grades, clusters }: Column, options: AgreementOptions) {
  const foldOf = foldsOf(clusters, options.folds, options.seed)
  const predicted = new Array<number>(ours.length).fill(0)
  for (let fold = 0; fold < options.folds; fold++) {
    const { train, test } = splitAt(foldOf, fold)
    const cuts = fitCuts(ours, grades, train)
    for (const unit of test) predicted[unit] = gradeOf(ours[unit] ?? 0, cuts)
  }
  return {
    kappa: figureOf(kappa(predicted, grades), clusters, options),
    cuts: fitCuts(ours, grades, allOf(ours.length)).map((cut) => Math.round(cut * 1e4) / 1e4),
  }
}

function byLanguage(column: Column, options: AgreementOptions): LanguageAgreement[] {
  const { rows, scale } = column
  const languages = [...new Set(rows.map((row) => row.language))].sort()
  if (languages.length < 2) return []
  return languages.map((language) => {
    const units = rows.flatMap((row, unit) => (row.language === language ? [unit] : []))
    const part = partOf(column, units)
    const unknownReason = reasonForNone(part, options)
    if (unknownReason !== null) return { language, rows: units.length, agreement: null, unknownReason }
    const statistic = scale === 'binary' ? auc(part.ours, part.grades) : spearman(part.ours, part.theirs)
    return { language, rows: units.length, agreement: figureOf(statistic, part.clusters, options) }
  })
}

function ratersOn({ name }: Target, all: readonly JudgedRow[], options: AgreementOptions): Agreement['raters'] {
  const rated = all
    .map(({ row }) => ({ group: row.group, ratings: ratingsOf(row.labels[name]) }))
    .filter(({ ratings }) => ratings.length > 1)
  if (rated.length < options.minimum) return null
  const clusters = groupBy(rated.map(({ group }) => group))
  const alpha = figureOf(krippendorff(rated.map(({ ratings }) => ratings)), clusters, options)
  return alpha && { rows: rated.length, alpha }
}
