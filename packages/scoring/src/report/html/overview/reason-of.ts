import type { ReportLocale, RuleMeta } from '../../../rule.ts'
import { commonWordingOf } from '../words/common-wordings.ts'

/** Finds the reason of a rule that a finding was worded by; `null` where none of its wordings fits. */
export type ReasonFinder = (ruleId: string, message: string) => string | null

/**
 * Findings carry their sentence, not the name of its wording. The wording is what conversations have in common: the
 * sentence of one holds its own figures and its customer's words. Reports may be in any language, whatever the page is in.
 */
export function createReasonFinder(rules: ReadonlyMap<string, RuleMeta>): ReasonFinder {
  const wordings = new Map<string, readonly (readonly [reason: string, pieces: readonly string[]])[]>()

  function wordingsOf(ruleId: string) {
    const known = wordings.get(ruleId)
    if (known) return known
    const pieces = Object.entries(rules.get(ruleId)?.reasons ?? {}).flatMap(([reason, { what }]) =>
      Object.values(what).map((wording) => [reason, wording.split(gap)] as const),
    )
    // What has no gap fits one sentence only, and goes first; then what says most by itself.
    const ownWords = (parts: readonly string[]) => (parts.length === 1 ? Infinity : parts.join('').length)
    pieces.sort(([, a], [, b]) => ownWords(b) - ownWords(a) || 0)
    if (rules.has(ruleId)) wordings.set(ruleId, pieces)
    return pieces
  }

  return (ruleId, message) => wordingsOf(ruleId).find(([, pieces]) => fits(message, pieces))?.[0] ?? null
}

/**
 * What the wording of a reason says in every conversation. Where one has its own figures or words, it is told without
 * them; of rules that are not built in, with an ellipsis. Advice with such a hole is none, and is left out.
 */
export function commonWording(
  { id, reasons }: Pick<RuleMeta, 'id' | 'reasons'>,
  reason: string,
  locale: ReportLocale,
): { what: string; advice: string } {
  const { what, advice } = reasons[reason] ?? {}
  const advised = advice?.[locale] ?? ''
  return {
    what: commonWordingOf(id, reason, locale) ?? (what?.[locale] ?? '').replace(gap, '…'),
    advice: advised.search(gap) === -1 ? advised : '',
  }
}

const gap = /\{\w{1,24}\}/g

/** Whether a sentence consists of these pieces in their order, with anything between them. */
function fits(message: string, pieces: readonly string[]): boolean {
  const [first = '', ...others] = pieces
  const last = others.pop()
  if (last === undefined) return message === first
  if (!message.startsWith(first)) return false
  let from = first.length
  for (const piece of others) {
    const at = message.indexOf(piece, from)
    if (at === -1) return false
    from = at + piece.length
  }
  return message.length - last.length >= from && message.endsWith(last)
}
