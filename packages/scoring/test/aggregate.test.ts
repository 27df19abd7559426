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
