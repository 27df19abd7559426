import type { Span } from '@attune/core'
import type { Signal } from '@attune/language'
import { once } from '../once.ts'
import { covering } from '../text/covering.ts'
import { clauseSpan } from '../text/sentence-around.ts'
import { heard } from '../utterance.ts'

/**
 * What a message asks of the customer, one entry per thing. "订单号是多少？" is a question and asks for a datum: it counts
 * once. Offers of further help and checking in are courtesies, not questions to work on.
 */
export const questionsIn = once((utterance): readonly Signal[] => {
  const data = heard(utterance, 'asks-datum')
  const others = heard(utterance, 'question', 'explores')
  if (data.length + others.length === 0) return data
  const offers = heard(utterance, 'further-help').map(({ span }) => clauseSpan(utterance.text, span))
  const isCourtesy = covering([
    ...offers,
    ...heard(utterance, 'check-in', 'rhetorical-question', 'paraphrase').map(({ span }) => span),
  ])
  const asksDatum = covering(data.map(({ span }) => clauseUpTo(utterance.text, span)))
  const asked = [...data, ...others.filter(({ span }) => !asksDatum(span))]
  const counted: Signal[] = []
  for (const signal of asked.sort((a, b) => a.span[0] - b.span[0])) {
    if (isCourtesy(signal.span)) continue
    const last = counted.at(-1)
    if (!last || signal.kind === 'asks-datum' || !overlap(last, signal)) counted.push(signal)
  }
  return counted
})

/** No clause before a datum is looked at further back than this. */
const LONGEST_CLAUSE = 40

const marks = new Set(',，.。?？!！;；:：、\n')
const isAfterAnd = (text: string, at: number): boolean =>
  text.charAt(at - 1) === ' ' && text.slice(Math.max(0, at - 5), at).toLowerCase() === ' and '

/** A datum with the words that ask for it: "could you please send me" is no question of its own. */
function clauseUpTo(text: string, [start, end]: Span): Span {
  const before = text.slice(Math.max(0, start - LONGEST_CLAUSE), start)
  let from = before.length
  while (from > 0 && !marks.has(before.charAt(from - 1)) && !isAfterAnd(before, from)) from--
  return [start - before.length + from, end]
}

const overlap = (a: Signal, b: Signal): boolean => a.span[0] < b.span[1] && b.span[0] < a.span[1]
