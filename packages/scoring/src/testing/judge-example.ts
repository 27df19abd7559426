import { type ConversationInput, conversationFromTranscript, messagesOf, parseConversation } from '@attune/core'
import { createReader, type Reader } from '@attune/language'
import { details } from '@attune/language/details'
import { english } from '@attune/language/en'
import { chinese } from '@attune/language/zh'
import { type Hearing, hearMessage } from '../engine/hear-message.ts'
import { endHearing } from '../engine/hear-whole.ts'
import { createLedger, type Ledger } from '../ledger/ledger.ts'
import type { ActiveRule, Rule, RuleExample } from '../rule.ts'
import { optionValues } from '../rule-option.ts'
import { createStory } from '../story/create-story.ts'

let reader: Reader | undefined
export const exampleReader = (): Reader => {
  reader ??= createReader({ packs: [english, chinese], details })
  return reader
}

/** The transcript, with what is known about the customer when the example says so. */
export function inputOf({ transcript, facts, history }: RuleExample): ConversationInput {
  const beside = { ...(facts && { profile: { facts } }), ...(history && { history }) }
  return {
    conversation: conversationFromTranscript(transcript),
    context: parseConversation({ messages: [], ...beside }).context,
  }
}

/** The rule as it is when a scorecard says nothing of it. */
export const withDefaults = (rule: Rule): ActiveRule => ({
  ...rule,
  options: optionValues(rule.meta.options, undefined),
})

/** What one rule alone writes about a conversation. */
export function judgeExample(rule: Rule, example: RuleExample): Ledger {
  const [ledger] = judgeInTurns(rule, [example])
  return ledger ?? createLedger()
}

/** The same for several conversations at once, message by message in turns: a rule that keeps state mixes them up. */
export function judgeInTurns(rule: Rule, examples: readonly RuleExample[]): Ledger[] {
  const rules = [withDefaults(rule)]
  const talks = examples.map((example) => {
    const input = inputOf(example)
    const hearing: Hearing = { story: createStory(input), ledger: createLedger() }
    return { hearing, messages: messagesOf(input.conversation) }
  })
  const longest = Math.max(0, ...talks.map(({ messages }) => messages.length))
  for (let index = 0; index < longest; index++) {
    for (const { hearing, messages } of talks) {
      const message = messages[index]
      if (message) hearMessage(hearing, message, rules, exampleReader())
    }
  }
  return talks.map(({ hearing }) => {
    endHearing(hearing, rules)
    return hearing.ledger
  })
}
