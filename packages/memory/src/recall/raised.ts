import { type Conversation, type Fact, isPublic, messagesOf } from '@attune/core'
import type { PredicateSource } from '../predicate-source.ts'
import { namesOfValue } from '../statement-language.ts'
import { stem, wordsOf } from './words-of.ts'

/** Messages of the customer that are looked at, from the last. */
const lastMessages = 3
/** Share of the words of a value that must be said for it to have been raised. */
const enough = 0.6

/** What the customer wrote, in order. */
export const customerWords = (conversation: Conversation): string[] =>
  messagesOf(conversation)
    .filter((message) => message.author.role === 'customer' && isPublic(message) && message.deletion === null)
    .map(({ body }) => body.text)

/** What it is about now: the customer's last messages. */
export const lastWords = (conversation: Conversation): string =>
  customerWords(conversation).slice(-lastMessages).join('\n')

/** Facts the customer has brought up: most words of their value, or what the matter is called. */
export function raisedIn(conversation: Conversation, facts: readonly Fact[], predicates: PredicateSource): Set<string> {
  const text = customerWords(conversation).join('\n')
  const said = new Set(wordsOf(text).map(stem))
  if (said.size === 0) return new Set()
  const whole = text.normalize('NFKC').toLowerCase()
  const named = new Map<string, boolean>()
  const isNamed = (predicate: string): boolean =>
    Object.values(predicates.get(predicate)?.label ?? {}).some((words) => isSaid(words, said, whole))
  const raised = facts.filter((fact) => {
    const raisedByName = named.get(fact.predicate) ?? isNamed(fact.predicate)
    named.set(fact.predicate, raisedByName)
    if (raisedByName) return true
    return namesOfValue(predicates.get(fact.predicate), fact.value).some((name) => isSaid(name, said, whole))
  })
  return new Set(raised.map(({ id }) => id))
}

function isSaid(words: string, said: ReadonlySet<string>, whole: string): boolean {
  const parts = wordsOf(words).map(stem)
  if (parts.length === 0) return false
  // Chinese is parted differently in different company: the whole counts wherever it stands.
  if (/\p{Script=Han}/u.test(words) && words.length > 1 && whole.includes(words.normalize('NFKC').toLowerCase()))
    return true
  return parts.filter((part) => said.has(part)).length >= parts.length * enough
}

/** Facts whose very words stand in this conversation. */
export function saidIn(conversation: Conversation, facts: readonly Fact[]): Set<string> {
  const texts = new Map(messagesOf(conversation).map(({ id, body }) => [id, body.text]))
  const here = facts.filter(({ provenance }) =>
    provenance.some(({ interactionId, span, quote }) => {
      if (interactionId === null || span === null || quote === null) return false
      return texts.get(interactionId)?.slice(span[0], span[1]) === quote
    }),
  )
  return new Set(here.map(({ id }) => id))
}
