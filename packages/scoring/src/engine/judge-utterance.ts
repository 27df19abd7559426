import type { Evidence } from '@attune/core'
import { type Ledger, openDuties, write } from '../ledger/ledger.ts'
import type { ActiveRule, Entry, Step } from '../rule.ts'
import type { Story } from '../story/story.ts'
import type { Utterance } from '../story/utterance.ts'
import { brokenRule } from './broken-rule.ts'
import { foundInCopy } from './found-in-copy.ts'
import { verifyEvidence } from './verify-evidence.ts'
import { wakeListOf } from './wake-list.ts'

/** Lets every rule judge one utterance (`null`: the end) and writes what they answer. */
export function judgeUtterance(
  rules: readonly ActiveRule[],
  ledger: Ledger,
  story: Story,
  utterance: Utterance | null,
): void {
  const last = utterance ?? story.utterances.at(-1)
  // One step is shown to all, each time with what is the rule's own: dozens are asked about every message.
  const step: Step = { utterance, story, open: [], opened: 0, options: {} }
  for (const { id, rule } of wakeListOf(rules)(utterance, ledger.open)) {
    step.open = openDuties(ledger, id)
    step.opened = ledger.opened.get(id) ?? 0
    step.options = rule.options
    try {
      for (const entry of rule.judge(step)) {
        verifyEvidence(rule, evidenceOf(entry), story.said)
        if (entry.type === 'fault' && utterance && foundInCopy(ledger, rule, story, utterance)) continue
        write(ledger, rule, entry, last?.index ?? 0, last?.turn ?? 0)
      }
    } catch (error) {
      throw brokenRule(rule, utterance, error)
    }
  }
}

function evidenceOf(entry: Entry): readonly Evidence[] {
  switch (entry.type) {
    case 'owe':
      return entry.give ? [entry.evidence, entry.give.evidence] : [entry.evidence]
    case 'give':
      return [entry.evidence]
    case 'miss':
      return entry.evidence ? [entry.evidence] : []
    case 'fault':
    case 'gift':
      return entry.evidence
    default:
      return []
  }
}
