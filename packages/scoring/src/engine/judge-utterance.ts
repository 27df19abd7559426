import type { Evidence } from '@attune/core'
import { type Ledger, openDuties, write } from '../ledger/ledger.ts'
import type { ActiveRule, Entry } from '../rule.ts'
import type { Story } from '../story/story.ts'
import type { Utterance } from '../story/utterance.ts'
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
  for (const { id, rule } of wakeListOf(rules)(utterance, ledger.open)) {
    const opened = ledger.opened.get(id) ?? 0
    const open = openDuties(ledger, id)
    for (const entry of rule.judge({ utterance, story, open, opened, options: rule.options })) {
      verifyEvidence(rule, evidenceOf(entry), story.said)
      write(ledger, rule, entry, last?.index ?? 0, last?.turn ?? 0)
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
