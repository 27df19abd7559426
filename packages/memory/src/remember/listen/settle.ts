import type { Message } from '@attune/core'
import type { Heard } from '../extractor.ts'
import type { Statement } from './statement.ts'
import { statedValue, valueOfCapture } from './value-of.ts'

/** Turns a message's statements into what is handed on. Of statements that overlap and say the same thing the longest stays. */
export function settle(message: Message, statements: readonly Statement[]): Heard[] {
  const heard: Heard[] = []
  const byLength = [...statements].sort((a, b) => b.to - b.from - (a.to - a.from))
  const kept: Statement[] = []
  for (const statement of byLength) if (!kept.some((other) => isRival(statement, other))) kept.push(statement)
  const special = kept.filter((one) => !one.rule.yields || !kept.some((other) => outdoes(other, one)))
  special.sort((a, b) => a.from - b.from || a.to - b.to)
  for (const statement of special) {
    const next = heardOf(message, statement)
    const same = heard.some(
      ({ subject, predicate, qualifier, value, stance }) =>
        subject === next.subject &&
        predicate === next.predicate &&
        qualifier === next.qualifier &&
        value === next.value &&
        stance === next.stance,
    )
    if (!same) heard.push(next)
  }
  return heard
}

/** Whether two read the same value of the same words. */
function isRival(one: Statement, other: Statement): boolean {
  if (one.rule.predicate !== other.rule.predicate || one.from >= other.to || other.from >= one.to) return false
  if (!one.value || !other.value) return true
  return one.value.from < other.value.to && other.value.from < one.value.to
}

/** Whether a special statement is made with words of a general one. */
const outdoes = (special: Statement, general: Statement): boolean =>
  !special.rule.yields &&
  special.rule.predicate !== general.rule.predicate &&
  (general.value?.from ?? general.from) < special.to &&
  special.from < general.to

function heardOf(message: Message, statement: Statement): Heard {
  const { page, rule, subject, qualifier, stance, amends } = statement
  const { tokens } = page
  const ends = stance === 'ends'
  return {
    messageId: message.id,
    span: [tokens.start[statement.from] as number, tokens.end[statement.to - 1] as number],
    subject,
    predicate: rule.predicate,
    qualifier: qualifier ? String(valueOfCapture(page, qualifier)) : (rule.qualifier ?? null),
    value: statedValue(statement),
    confidence: Math.round(statement.confidence * 100) / 100,
    stance: amends && !ends ? 'corrects' : stance,
    validFrom: rule.fromNow && !ends ? message.sentAt : null,
    validTo: ends ? message.sentAt : null,
  }
}
