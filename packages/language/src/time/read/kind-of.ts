import type { Mark } from '../tables/time-table.ts'
import type { TimeExpression, TimeKind, TimePoint } from '../time-expression.ts'
import type { ReadLength } from './read-length.ts'

/** What a length does, by the word after it, else by the word before it, else by its own look. */
export function kindOfLength(read: ReadLength, before: Mark | null, after: Mark | null): TimeKind | null {
  if (after) return afterLength[after.does] ?? null
  if (!before) return read.estimate ? 'within' : read.article ? null : 'length'
  switch (before.does) {
    case 'deadline':
    case 'within':
    case 'estimate':
      return 'within'
    case 'in':
      return 'at'
    case 'from':
      return before.includes === 'no' ? 'from' : 'length'
    case 'since':
      return 'elapsed'
    case 'elapsed':
      // "for a minute" is a way of speaking.
      return read.article && (read.length.unit === 'second' || read.length.unit === 'minute') ? null : 'elapsed'
    case 'every':
    case 'wait':
      return before.does
    default:
      return read.article ? null : 'length'
  }
}

const afterLength: Partial<Record<Mark['does'], TimeKind>> = {
  elapsed: 'elapsed',
  'elapsed-outside': 'elapsed',
  'ago-or-before': 'elapsed',
  within: 'within',
  deadline: 'within',
  later: 'at',
  at: 'at',
  from: 'from',
}

/** What a place in the calendar does, by the word after it, else by the word before it. */
export function kindOfPoint(
  { clock }: TimePoint,
  before: Mark | null,
  after: Mark | null,
): Pick<TimeExpression, 'kind' | 'includes'> {
  const pick = (kind: TimeKind, includes: TimeExpression['includes'] = 'yes') => ({ kind, includes })
  switch (after?.does) {
    case 'ago-or-before':
      return pick('deadline', clock ? 'yes' : after.includes)
    case 'within':
    case 'deadline':
      return pick('deadline')
    case 'later':
    case 'from':
      return pick('from', after.includes)
  }
  switch (before?.does) {
    case 'deadline':
    case 'within':
      return pick('deadline', before.includes)
    case 'from':
      return pick('from', before.includes)
    case 'every':
      return pick('every')
    case 'since':
      return pick('elapsed')
    default:
      return pick('at')
  }
}
