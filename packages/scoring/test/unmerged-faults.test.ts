import { expect, it } from 'vitest'
import { hearWhole } from '../src/engine/hear-whole.ts'
import { mergeOverlapping } from '../src/engine/merge-overlapping.ts'
import type { LedgerFault } from '../src/ledger/ledger.ts'
import { rules } from '../src/rules/index.ts'
import { exampleReader, inputOf, withDefaults } from '../src/testing/judge-example.ts'

/**
 * Faults that cost nothing beside another one in the same words, and the rules that were right beside them. A pair that
 * is not here is a misreading that the merging hides: it would show as soon as the other rule is switched off.
 */
const kin = new Set([
  'no-contradiction beside no-hidden-conditions',
  'no-dismissal beside no-rudeness',
  'no-repeat-effort beside no-repeat-effort',
  'no-rudeness beside no-attributed-motives',
  'no-rudeness beside no-dismissal',
  'offer-a-way beside no-buck-passing',
  'offer-a-way beside no-contradiction',
  'right-number beside right-amount',
])

const active = rules.map(withDefaults)
const examples = rules.flatMap(({ meta }) => Object.values(meta.examples).flat())

it('no fault that is merged away in an example is a misreading', () => {
  const strange = examples.flatMap((example) => {
    const { faults } = hearWhole(inputOf(example), active, exampleReader()).ledger
    const kept = mergeOverlapping(faults)
    return faults
      .filter((fault) => !kept.includes(fault))
      .map((fault) => `${fault.rule.meta.id} beside ${kept.find((other) => overlaps(fault, other))?.rule.meta.id}`)
      .filter((pair) => !kin.has(pair))
      .map((pair) => `${pair}: ${example.transcript}`)
  })
  expect(strange).toEqual([])
}, 120_000)

function overlaps({ evidence: [one] }: LedgerFault, { evidence: [other] }: LedgerFault): boolean {
  if (!one || !other || one.messageId !== other.messageId) return false
  return one.span[0] < other.span[1] && other.span[0] < one.span[1]
}
