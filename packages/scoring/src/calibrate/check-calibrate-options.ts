import { asObject, type Check, checkObject, isLocale, isText, unusable } from '../check-options.ts'
import type { CalibrateOptions } from './calibration.ts'
import { calibrateWordsFor } from './words/calibrate-words-for.ts'

const wholeFrom =
  (least: number): Check =>
  (value, path) => {
    if (!Number.isInteger(value) || Number(value) < least)
      throw unusable(path, `a whole number of ${least} or more`, value)
  }

const within =
  (least: number, most: number): Check =>
  (value, path) => {
    if (typeof value !== 'number' || !(value >= least && value <= most))
      throw unusable(path, `a number from ${least} to ${most}`, value)
  }

const isNumber: Check = (value, path) => {
  if (!Number.isFinite(value)) throw unusable(path, 'a number', value)
}

const isDay: Check = (value, path) => {
  isText(value, path)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(String(value))) throw unusable(path, 'a day such as "2026-05-03"', value)
}

const checks: { readonly [Name in keyof Required<CalibrateOptions>]: Check } = {
  scorecard: asObject,
  reader: asObject,
  id: isText,
  version: isText,
  fittedOn: isDay,
  bar: within(0, 1),
  minimum: wholeFrom(5),
  fitMinimum: wholeFrom(20),
  folds: wholeFrom(2),
  enough: isNumber,
  resamples: wholeFrom(100),
  seed: wholeFrom(0),
  price: within(0, 1),
  locale: isLocale,
}

/** Options with their defaults filled in. */
export function checkCalibrateOptions(options: CalibrateOptions) {
  checkObject(options, '', 'option', checks)
  const { id = null, version = '1', fittedOn = null, bar = 0.6, minimum = 20, fitMinimum = 100 } = options
  const { folds = 5, resamples = 1000, seed = 1, price = 0.005, enough = null } = options
  const { locale = 'en', scorecard, reader } = options
  const given = { ...(scorecard ? { scorecard } : {}), ...(reader ? { reader } : {}) }
  const words = calibrateWordsFor(locale)
  return { ...given, words, id, version, fittedOn, bar, minimum, fitMinimum, folds, resamples, seed, price, enough }
}
