import type { Role } from '../../conversation/role.ts'
import { InputError } from '../../errors/input-error.ts'
import { prefixOf } from '../../errors/where.ts'
import { transcriptClock } from './clock.ts'
import { type LabelRoles, mistypedLabel } from './labels.ts'
import type { TranscriptOptions } from './options.ts'
import { scanHeader } from './scan-header.ts'
import { scanLine } from './scan-line.ts'
import type { WrittenTime } from './scan-time.ts'

const mapIt = 'say who speaks: --role "<label>=agent" on the command line, roles: { "<label>": "agent" } in a program'
const timeFirst = 'the time stands behind the name; write it before, and the words on the same line: "[10:00] agent: …"'

/** What one speaker said without a break. */
export interface Turn {
  role: Role
  /** Milliseconds since 1970 in UTC, or `null` when no time was written. */
  at: number | null
  lines: string[]
}

/**
 * Splits the lines of a transcript into turns.
 *
 * @throws InputError with the line as `row`. Labels are not shown: they may be people's names.
 */
export function readTurns(
  text: string,
  roles: LabelRoles,
  firstDay: number,
  { file, onUnknownLabel }: Pick<TranscriptOptions, 'file' | 'onUnknownLabel'>,
): Turn[] {
  const turns: Turn[] = []
  const clock = transcriptClock(firstDay)
  const unknownLabels = new Map<string, number>()
  /** Names and times stand on lines of their own, as they do when a chat is copied out of a program. */
  let withHeaders = false

  const fail = (row: number, problem: string): never => {
    const where = file === undefined ? { row } : { file, row }
    throw new InputError(prefixOf(where) + problem, where)
  }

  const instantOf = (time: WrittenTime, row: number): number => {
    const at = clock.read(time)
    return at ?? fail(row, 'expected a time that exists, such as [2026-05-03 10:00]; correct it')
  }

  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    const row = index + 1
    const header = scanHeader(line, roles)
    if (header !== null && (turns.length === 0 || withHeaders)) {
      if (header.role === null) fail(row, `unknown label of ${header.label.length} characters beside a time; ${mapIt}`)
      else turns.push({ role: header.role, at: instantOf(header.time, row), lines: [] })
      withHeaders = true
      continue
    }
    if (header !== null && !header.colon) {
      turns.at(-1)?.lines.push(line)
      continue
    }
    const { time, label, role, text: said } = scanLine(line, roles)
    const turn = turns.at(-1)
    const whatToDo = label !== null && timeBehind(label, said) ? timeFirst : mapIt
    if (role !== null) {
      turns.push({ role, at: time && instantOf(time, row), lines: [said] })
      continue
    }
    if (label !== null) {
      const meant = mistypedLabel(label, roles)
      if (meant) fail(row, `unknown label of ${label.length} characters; did you mean "${meant}"?`)
      const earlier = unknownLabels.get(label.toLowerCase())
      // One line with a colon may be anybody's sentence; two, or one with a time before it, are turns of a speaker.
      if (time && turn) {
        fail(row, `unknown label of ${label.length} characters after a time; ${whatToDo}`)
      }
      if (earlier !== undefined && turn) {
        fail(row, `the same unknown label as in row ${earlier}; ${whatToDo}`)
      }
      unknownLabels.set(label.toLowerCase(), row)
    }
    if (turn) {
      turn.lines.push(line)
      if (label !== null) onUnknownLabel?.({ row, label })
    } else if (label !== null) {
      fail(row, `unknown label of ${label.length} characters; ${whatToDo}`)
    } else if (line.trim() !== '') {
      fail(
        row,
        'expected a label before the first words; write "customer: …", "agent: …" or another known label, with nothing before it but a time such as [10:00] or [2026-05-03 10:00]',
      )
    }
  }
  return turns
}

/** `Jane 2026-05-03 10:00`: the first colon is the clock's. */
const timeBehind = (label: string, said: string): boolean => /\s\d{1,2}$/.test(label) && /^\d\d(?!\d)/.test(said)
