import type { Mark, Roles } from '../tables/time-table.ts'
import type { TimeExpression } from '../time-expression.ts'
import { type Atoms, rolesAt, rolesNext, touches } from './atoms.ts'
import { kindOfLength, kindOfPoint } from './kind-of.ts'
import { precisionOf } from './precision-of.ts'
import { type ReadLength, readLength } from './read-length.ts'
import { type ReadPoint, readPoint } from './read-point.ts'

/** Words before a time that are looked through: "within about the next". */
const MOST_LEADING = 5
const MOST_TRAILING = 3

interface Leading {
  /** First atom of the expression, and first of the time itself. */
  from: number
  at: number
  mark: Mark | null
  about: boolean
}

export interface ReadExpression {
  expression: TimeExpression
  next: number
}

/** The time expression that starts at an atom. */
export function readExpression(atoms: Atoms, start: number, consumed: number): ReadExpression | null {
  const leading: Leading = { from: -1, at: start, mark: null, about: false }
  for (let step = 0; step < MOST_LEADING; step++) {
    const read = readContent(atoms, leading, consumed)
    if (read) return read
    const roles = rolesAt(atoms, leading.at)
    if (!lead(leading, roles) || !touches(atoms, leading.at + 1)) break
    leading.at++
  }
  return readWithoutTime(atoms, start)
}

/** Takes one word before the time into account. */
function lead(leading: Leading, { before, about, glue, wait, and, measure }: Roles): boolean {
  // 每个周五
  if (measure && leading.mark?.does === 'every') return true
  if (before) {
    const soft = before.does === 'at' || before.does === 'in' || before.does === 'elapsed'
    if (!leading.mark || !soft) leading.mark = before
  } else if (wait) leading.mark ??= { does: 'wait' }
  else if (about) leading.about = true
  else if (!glue || and) return false
  if (!glue && !before?.outside && leading.from < 0) leading.from = leading.at
  return true
}

function readContent(atoms: Atoms, leading: Leading, consumed: number): ReadExpression | null {
  const { at, mark } = leading
  const every = mark?.does === 'every'
  const inTheHour = mark?.does === 'within' && (mark.one === true || rolesAt(atoms, at - 1).glue === true)
  const length = readLength(atoms, at, every || inTheHour)
  const point = readPoint(atoms, at, mark)
  if (length && every && length.article) {
    const from = length.next + (rolesNext(atoms, length.next).before?.does === 'at' ? 1 : 0)
    const after = touches(atoms, from) ? readPoint(atoms, from, null) : null
    if (after) return finishPoint(atoms, leading, after)
  }
  if (point && (!length || isRatherPoint(atoms, leading, length, point))) {
    return finishPoint(atoms, leading, point)
  }
  return length && finishLength(atoms, leading, length, consumed)
}

/** 15日 may be a day or fifteen of them: "by", 在 and 前 make it a day. */
function isRatherPoint(atoms: Atoms, { mark }: Leading, length: ReadLength, point: ReadPoint): boolean {
  if (!point.weak) return point.next >= length.next
  if (point.next !== length.next) return point.next > length.next
  if (rolesNext(atoms, point.next).after?.does === 'ago-or-before') return true
  return mark !== null && ['deadline', 'at', 'from'].includes(mark.does) && !rolesNext(atoms, point.next).after
}

interface Trailing {
  after: Mark | null
  about: boolean
  next: number
}

function readTrailing(atoms: Atoms, from: number, takes: (mark: Mark) => boolean): Trailing {
  const trailing: Trailing = { after: null, about: false, next: from }
  for (let step = 0; step < MOST_TRAILING; step++) {
    const { after } = rolesNext(atoms, trailing.next)
    if (after?.does === 'about') trailing.about = true
    else if (after && !trailing.after && takes(after)) {
      trailing.after = after
      if (after.does === 'elapsed-outside') break
    } else break
    trailing.next++
  }
  return trailing
}

function finishLength(atoms: Atoms, leading: Leading, read: ReadLength, consumed: number): ReadExpression | null {
  const { mark } = leading
  const trailing = readTrailing(atoms, read.next, () => true)
  const kind = kindOfLength(read, mark, trailing.after)
  if (!kind) return null
  const rough = read.length.rough || leading.about || trailing.about
  const length = { ...read.length, rough }
  const from = leading.from < 0 ? leading.at : leading.from
  const forward = kind === 'within' || kind === 'at' || kind === 'length'
  return build(atoms, from, trailing.next, {
    kind,
    length,
    precision: precisionOf({ length, point: null }),
    includes: mark?.includes ?? 'yes',
    fromEvent: forward && isFromEvent(atoms, from, trailing.next, consumed),
  })
}

/** "of purchase", "after delivery" behind it, or 签收后 before it. */
function isFromEvent(atoms: Atoms, from: number, next: number, consumed: number): boolean {
  const { event, before } = rolesNext(atoms, next)
  if (event || before?.does === 'from' || before?.does === 'since') return true
  const led = from - 1 >= consumed && touches(atoms, from) ? rolesAt(atoms, from - 1).after : undefined
  return led?.does === 'later' || led?.does === 'from'
}

function finishPoint(atoms: Atoms, leading: Leading, read: ReadPoint): ReadExpression | null {
  const { point, until } = read
  const trailing = readTrailing(atoms, read.next, ({ does }) => does !== 'elapsed' && does !== 'elapsed-outside')
  const decided = kindOfPoint(point, read.mark ?? leading.mark, trailing.after)
  // "in the sun"
  const offDay = leading.mark?.does === 'in' && point.day?.type === 'weekday'
  const useful = leading.mark && !['elapsed', 'wait', 'estimate'].includes(leading.mark.does) && !offDay
  if (read.weak && !useful && !trailing.after) return null
  // 都周五了: the mark belongs to a length.
  const from = leading.from < 0 || (leading.mark && !useful && !leading.about) ? leading.at : leading.from
  return build(atoms, from, trailing.next, {
    ...decided,
    point,
    until,
    precision: leading.about && !point.clock && !point.day ? 'rough' : precisionOf({ length: null, point }),
  })
}

/** "soon", 稍等: nothing that could be put on a clock. */
function readWithoutTime(atoms: Atoms, at: number): ReadExpression | null {
  const { nearness, wait } = rolesAt(atoms, at)
  if (!nearness && !wait) return null
  return build(atoms, at, at + 1, { kind: wait ? 'wait' : 'vague', precision: 'none', nearness: nearness ?? null })
}

function build(
  { tokens, from: starts, to: ends }: Atoms,
  from: number,
  next: number,
  parts: Partial<TimeExpression> & Pick<TimeExpression, 'kind' | 'precision'>,
): ReadExpression {
  const span: TimeExpression['span'] = [
    tokens.start[starts[from] as number] as number,
    tokens.end[(ends[next - 1] as number) - 1] as number,
  ]
  const nothing = { length: null, point: null, until: null, nearness: null, fromEvent: false, includes: 'yes' } as const
  return { expression: { span, ...nothing, ...parts }, next }
}
