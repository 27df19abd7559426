import type { Fact } from '@attune/core'
import type { Profile } from '../profile/profile.ts'
import { type HeardConversation, signalsOf } from './heard.ts'

/** Whether the service side shows that it knows the customer: it says so, or uses what an earlier visit told. */
export function usesWhatIsKnown(visit: HeardConversation, { facts }: Profile): boolean {
  const known = facts.filter((fact) => wasKnown(fact, visit)).flatMap(spellingsOf)
  let saidByCustomer = ''
  for (const each of visit.messages) {
    const text = fold(each.message.body.text)
    if (each.by === 'customer') saidByCustomer += `\n${text}`
    else if (signalsOf(each, 'remembers').length > 0) return true
    else if (known.some((words) => holds(text, words) && !holds(saidByCustomer, words))) return true
  }
  return false
}

/** Known before this conversation began: not from its own messages, and not recorded since. */
function wasKnown({ provenance, recordedAt, status }: Fact, { conversation, startedAt }: HeardConversation): boolean {
  if (status === 'erased') return false
  const own = new Set(conversation.timeline.map(({ id }) => id))
  if (provenance.some(({ interactionId, at }) => isOf(interactionId, own) && !isBefore(at, startedAt))) return false
  const known = provenance.map(({ at }) => at ?? recordedAt).find((at) => at !== null) ?? recordedAt
  return startedAt === null || isBefore(known, startedAt)
}

function isOf(interactionId: string | null, own: ReadonlySet<string>): boolean {
  return interactionId !== null && own.has(interactionId)
}

function isBefore(at: string | null, startedAt: number | null): boolean {
  return at !== null && startedAt !== null && Date.parse(at) < startedAt
}

/** Only what is said in words, and long enough not to be met by chance. */
function spellingsOf({ value }: Fact): string[] {
  const texts =
    typeof value === 'string' ? [value] : Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
  return texts.map(fold).filter((text) => (/\p{Script=Han}/u.test(text) ? text.length >= 2 : text.length >= 3))
}

function holds(text: string, words: string): boolean {
  const at = text.indexOf(words)
  if (at === -1) return false
  const isWord = (character: string | undefined) => character !== undefined && /[a-z0-9]/.test(character)
  return !(isWord(text[at - 1]) && isWord(words[0])) && !(isWord(text[at + words.length]) && isWord(words.at(-1)))
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim()
}
