import type { ShortFact } from '@attune/core'
import { describe, expect, it } from 'vitest'
import { scoreConversation } from '../../../src/index.ts'

const peanuts: ShortFact = {
  id: 'f1',
  subject: 'daughter',
  value: 'allergic to peanuts',
  statement: 'Her daughter is allergic to peanuts',
  status: 'active',
  sensitivity: 'special',
  mention: 'only_if_raised',
  provenance: [{ statedBy: 'customer', at: '2026-05-03T10:00:00Z' }],
}

function tact(fact: ShortFact, customer: string, agent: string) {
  const messages = [
    { role: 'customer', text: customer },
    { role: 'agent', text: agent },
  ] as const
  const { findings } = scoreConversation({ messages: [...messages], profile: { facts: [fact] } })
  return findings.find((finding) => finding.ruleId === 'tactful-mention')
}

describe('a fact that is remembered', () => {
  it('is recognised in other words of the same stem', () => {
    expect(tact(peanuts, 'One cake please.', 'No peanuts in it, with her being allergic!')?.outcome).toBe('fault')
  })
  it('may be spoken of once the customer raised it, with its source', () => {
    const finding = tact(
      peanuts,
      'A cake for my daughter please.',
      'On 3 May you told us she is allergic to peanuts, so I chose one without.',
    )
    expect(finding?.outcome).toBe('gift')
  })
  it('is no memory when the customer has just said it', () => {
    expect(tact(peanuts, 'She is allergic to peanuts.', 'I see, allergic to peanuts. I will check.')).toBeUndefined()
  })
  it('does not hide inside another word', () => {
    expect(tact({ ...peanuts, value: 'cat' }, 'One cake please.', 'The catalogue shows them all.')).toBeUndefined()
  })
  it('is told apart by severity', () => {
    const value = { ...peanuts, value: '离婚', statement: '去年离婚' }
    expect(tact({ ...value, mention: 'never' }, '改地址', '是离婚了吧？')?.severity).toBe('critical')
    expect(tact(value, '改地址', '是离婚了吧？')?.severity).toBe('major')
    expect(tact({ ...value, mention: 'may', sensitivity: 'personal' }, '改地址', '是离婚了吧？')?.severity).toBe(
      'minor',
    )
    expect(tact({ ...value, mention: 'may', sensitivity: 'public' }, '改地址', '是离婚了吧？')?.severity).toBe('info')
  })
  it('is left alone when it no longer stands', () => {
    expect(tact({ ...peanuts, status: 'retracted' }, 'One cake please.', 'No peanuts in it.')).toBeUndefined()
  })
})
