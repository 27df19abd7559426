import type { Bounds, Match, Page } from '../match/page.ts'
import type { RuleData } from '../packs/pack-data.ts'
import { findSubject, ownKin, type Subject, unbent } from '../scope/find-subject.ts'
import { readFrame } from '../scope/frame.ts'
import type { Marks } from '../scope/read-marks.ts'
import type { Statement } from './statement.ts'

/** What the message has told so far. */
export interface Setting {
  marks: Marks
  quoted: Uint8Array
  bounds: Bounds
  /** Who of the family was named last. */
  lastKin: string | null
  /** Questions count: what the agent asks to have confirmed. */
  hearsQuestions: boolean
}

/** Decides whether a phrase found is something said of the customer, and what. */
export function weigh(page: Page, rule: RuleData, match: Match, setting: Setting): Statement | null {
  const { marks, bounds, quoted, hearsQuestions } = setting
  if (quoted[match.from] === 1 || (rule.agentOnly && !hearsQuestions)) return null
  const subject = subjectOf(page, rule, match, setting)
  if (subject === null || subject.who === 'other') return null
  const frame = readFrame(page, marks, subject.from, match.to, bounds)
  const shift = shiftOf(
    rule,
    { ...subject, past: subject.past || (rule.speaker === 'found' && !subject.shared && frame.past) },
    marks,
    match,
    bounds,
  )
  if (shift === null) return null
  if (frame.reported || (rule.lasting && frame.once)) return null
  if (rule.speaker === 'asked' && (!frame.plainRequest || frame.negated)) return null
  if (!rule.open) {
    if (frame.supposed || subject.supposed || subject.unsure) return null
    if ((frame.asked || subject.asked) && !hearsQuestions) return null
  }
  if (rule.speaker !== 'asked' && frame.negated && subject.who !== 'none') return null
  return {
    page,
    rule,
    from: subject.shared ? match.from : subject.from,
    to: match.to,
    subject: subject.who === 'none' ? 'customer' : subject.who,
    value: match.captures.value ?? null,
    qualifier: match.captures.qualifier ?? null,
    confidence: rule.confidence * (subject.guessed ? 0.6 : 1) * (subject.who === 'none' ? 0.9 : 1),
    stance: shift,
    amends: frame.amends || isContrast(page, marks, match, bounds),
  }
}

/** "My name is Anna, not Anne": the wrong value is named right behind. */
function isContrast({ text, tokens }: Page, marks: Marks, { to, captures }: Match, bounds: Bounds): boolean {
  if (!captures.value || to >= bounds.to) return false
  const comma = ',，'.includes(text.charAt(tokens.start[to] as number)) ? 1 : 0
  const next = marks[to + comma]
  const word = next ? text.slice(tokens.start[next.from], tokens.end[next.to - 1]).toLowerCase() : ''
  return (word === 'not' || word === '不是' || word === '唔係') && to + comma < bounds.to
}

function subjectOf(page: Page, rule: RuleData, match: Match, { marks, bounds, lastKin }: Setting): Subject | null {
  const found =
    rule.speaker === 'found'
      ? findSubject(page, marks, match.from, bounds, lastKin)
      : { ...unbent, who: rule.subject ?? 'customer', from: match.from }
  const named = match.captures.kin
  if (named) {
    const mark = marks[named.from]
    const kin = mark?.name === 'kin' ? ownKin(page, marks, mark, bounds.from) : null
    return kin && { ...found, who: kin.who, from: Math.min(kin.from, match.from) }
  }
  if (found.who === 'none' && !rule.alone) return null
  return found.who === 'customer' && rule.subject ? { ...found, who: rule.subject } : found
}

/** Whether it holds, has ended, or (null) is neither. */
function shiftOf(
  rule: RuleData,
  subject: Subject,
  marks: Marks,
  match: Match,
  bounds: Bounds,
): 'states' | 'ends' | null {
  const over = subject.ended || (subject.negated && endsBehind(marks, match.to, bounds.to))
  if (over || subject.past) return rule.ends ? 'ends' : null
  if (subject.negated) return null
  return rule.stance ?? 'states'
}

/** "not … any more" */
function endsBehind(marks: Marks, to: number, limit: number): boolean {
  for (let at = to; at < limit && at < to + 4; at++) if (marks[at]?.name === 'ended') return true
  return false
}
