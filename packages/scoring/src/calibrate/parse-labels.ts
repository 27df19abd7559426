import { InputError, type Where } from '@attune/core'
import type { Label, Labels } from './labelled-row.ts'

const isLabel = (value: unknown): value is Label =>
  value === null || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))

/**
 * Labels as they stand in a row.
 *
 * @throws {InputError} that names the label which is not a number, true, false or null, or a list of these
 */
export function parseLabels(value: unknown, where: Where): Labels {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw refused('labels', 'expected an object such as {"overall": 4, "apology": true}', where)
  for (const [name, label] of Object.entries(value)) {
    const given: unknown[] = Array.isArray(label) ? label : [label]
    if (!given.every(isLabel))
      throw refused(
        `labels.${name.slice(0, 40)}`,
        'expected a number, true, false or null, or a list of these with one for each rater',
        where,
      )
  }
  return value as Labels
}

function refused(path: string, message: string, where: Where): InputError {
  const parts = [where.file, where.row === undefined ? undefined : `row ${where.row}`, path]
  return new InputError(`${parts.filter((it) => it !== undefined).join(', ')}: ${message}`, { ...where, path })
}

/** The labels of one name, one per rater, as numbers: true is 1, false is 0; what does not apply is left out. */
export function ratingsOf(label: Label | readonly Label[] | undefined): number[] {
  const given = Array.isArray(label) ? label : [label]
  return given.filter((value) => value !== null && value !== undefined).map(Number)
}
