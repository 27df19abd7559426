import type { Severity, Span } from '@attune/core'
import type { Signal, SignalKind } from '@attune/language'
import { defineRule } from './define-rule.ts'
import type { Rule, RuleExample, RuleMeta } from './rule.ts'
import type { Story } from './story/story.ts'
import { quotesOf } from './story/text/quotes-of.ts'
import { heard, quote, type Utterance } from './story/utterance.ts'

/** Below this a wording is too unclear to hold against anyone. */
const CLEAR = 0.4

/** What sets one rule of this kind apart from the others. */
export interface FaultRule {
  meta: Omit<RuleMeta, 'stage' | 'weight' | 'faultsOnly' | 'examples'> & {
    examples: { missed: readonly RuleExample[]; notOwed: readonly RuleExample[] }
  }
  /** The wording that hurts. */
  kind: SignalKind
  severity: Severity | ((said: Utterance, story: Story) => Severity)
  /** Which of its reasons these words are, where it has several. Left out: the first. */
  reason?: (said: readonly Signal[], utterance: Utterance) => string
  /** Other places that hurt in the same way and are found by more than their wording. */
  also?: (said: Utterance, story: Story) => readonly Span[]
  /** What makes a wording right where it stands. */
  unless?: (wording: Signal, said: Utterance, story: Story) => boolean
}

/**
 * A rule for words of the service side that hurt whatever was owed. One fault per message, however often it says such
 * a thing; every place is quoted.
 *
 * @throws {ContractError} as `defineRule` does
 */
export function defineFaultRule({ meta, kind, severity, reason: reasonOf, also, unless }: FaultRule): Rule {
  const [first = ''] = Object.keys(meta.reasons)
  return defineRule({
    meta: { ...meta, stage: 'experimental', weight: 1, faultsOnly: true, examples: { met: [], ...meta.examples } },
    wakes: { customer: [], ...(!also && { service: [kind] }), end: false },
    judge({ utterance, story }) {
      if (utterance?.side !== 'service') return []
      const clear = heard(utterance, kind).filter((signal) => signal.strength >= CLEAR)
      const said = unless ? clear.filter((signal) => !unless(signal, utterance, story)) : clear
      const more = also?.(utterance, story) ?? []
      if (said.length + more.length === 0) return []
      const grade = typeof severity === 'function' ? severity(utterance, story) : severity
      return [
        {
          type: 'fault',
          reason: reasonOf?.(said, utterance) ?? first,
          severity: grade,
          evidence: [...quotesOf(utterance, said), ...more.map((span) => quote(utterance, span))],
        },
      ]
    },
  })
}
