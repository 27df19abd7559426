import type { Labels } from '../rows/labelled-row.ts'

type Target = (labels: Labels) => number | undefined

const yes = (holds: boolean): number => (holds ? 1 : 0)

/** The label itself. */
export const value =
  (label: string): Target =>
  (labels) =>
    typeof labels[label] === 'number' ? labels[label] : undefined

/** Whether the label is a number for which `holds`. */
export const where =
  (label: string, holds: (value: number) => boolean): Target =>
  (labels) =>
    typeof labels[label] === 'number' ? yes(holds(labels[label])) : undefined

/** Whether the label is, or has among its list, one of these. */
export const oneOf =
  (label: string, ...wanted: readonly unknown[]): Target =>
  (labels) =>
    yes([labels[label]].flat().some((found) => wanted.includes(found)))

/** 1 for the first name, 0 for the second; rows with another name do not count. */
export const between =
  (label: string, better: string, worse: string): Target =>
  (labels) =>
    labels[label] === better ? 1 : labels[label] === worse ? 0 : undefined

/** The target, for rows with this label only. */
export const among =
  (label: string, wanted: string, target: Target): Target =>
  (labels) =>
    labels[label] === wanted ? target(labels) : undefined
