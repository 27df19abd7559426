import { describe, expect, it } from 'vitest'
import { scoreConversation } from '../src/index.ts'

const kind =
  "customer: I'm furious, you charged me twice!\nagent: I completely understand why you're angry. I'm so sorry, that was our mistake. I have refunded the second charge."

describe('a fault always costs', () => {
  it.each(["That's not my department.", 'Calm down.', 'You should have read the terms.'])('%s', (fault) => {
    expect(scoreConversation(`${kind} ${fault}`).score).toBeLessThan(scoreConversation(kind).score as number)
  })

  it('also where the rest was bad: a mild fault must not lift a low mean', () => {
    const cold = "customer: I'm furious, you charged me twice!\nagent: Noted.\ncustomer: So?"
    expect(scoreConversation(cold.replace('Noted.', 'Noted. Calm down.')).score).toBeLessThanOrEqual(
      scoreConversation(cold).score as number,
    )
  })
})

describe('length and repetition', () => {
  it('do not raise a score: saying it five times pays once', () => {
    const stuffed = kind.replace(
      "I completely understand why you're angry. ",
      "I completely understand why you're angry. ".repeat(5),
    )
    expect(scoreConversation(stuffed).score).toBeLessThanOrEqual(scoreConversation(kind).score as number)
  })
})

describe('the benefit of the doubt', () => {
  const unheard = 'customer: When do you open?\nagent: Thank you for your message.'
  const { score, verdict, families, contributions } = scoreConversation(unheard)
  const base = contributions.find(({ kind }) => kind === 'base')

  it('counts a weight of 9 as given beside what was owed', () => {
    const owed = contributions.filter(({ kind }) => kind === 'duty').reduce((sum, { possible }) => sum + possible, 0)
    expect(base?.points).toBe(base?.possible)
    // One dimension of weight 3, for as much of it as its only duty weighs.
    expect(owed / (base?.possible ?? 0)).toBeCloseTo((3 * 0.6) / 9, 3)
    expect(score).toBeGreaterThan(0.5)
  })

  it('is not given to parts: what was not solved is below, whatever the score', () => {
    expect(families.outcome).toBeLessThan(0.35)
    expect(verdict).toBe('below')
  })

  it('leaves what was met altogether as it is', () => {
    expect(scoreConversation('customer: When do you open?\nagent: At nine.').score).toBe(0.95)
  })
})

describe('the same words', () => {
  it.each([
    ['en', 'customer: The kettle leaks.\nagent: Then go and ask the manufacturer.'],
    ['zh-Hans', '客户: 水壶漏水。\n客服: 那你去问厂家啊。'],
    ['zh-Hant', '顧客: 水壺漏水。\n客服: 那你去問廠商啊。'],
  ])('cost once, whichever rules hear them: %s', (_language, transcript) => {
    const faults = scoreConversation(transcript).findings.filter(({ outcome }) => outcome === 'fault')
    const quoted = faults.flatMap(({ evidence: [first] }) => (first ? [first.span] : [])).toSorted(([a], [b]) => a - b)
    expect(quoted.length).toBeGreaterThan(0)
    expect(quoted.filter(([start], at) => start < (quoted[at - 1]?.[1] ?? 0))).toEqual([])
  })
})
