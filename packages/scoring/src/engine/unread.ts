import type { Language } from '@attune/language'
import type { Story } from '../story/story.ts'
import { isRead } from '../story/text/languages.ts'
import type { Side, Utterance } from '../story/utterance.ts'

const sides: readonly Side[] = ['customer', 'service']

/**
 * The language most of one side's words are in, where nothing here reads it: half a conversation says too little about the
 * whole. A sentence of it among others that are read is no matter.
 */
export function unreadLanguage({ utterances }: Story): Language | null {
  const said = utterances.filter(({ automated }) => !automated)
  if (said.every(isRead)) return null
  for (const side of sides) {
    const own = said.filter((utterance) => utterance.side === side)
    const unread = own.filter((utterance) => !isRead(utterance))
    if (wordsIn(unread) * 2 > wordsIn(own)) return mostOf(unread)
  }
  return null
}

const wordsIn = (said: readonly Utterance[]): number =>
  said.reduce((words, { text }) => words + (text.match(word)?.length ?? 0), 0)
/** A Chinese character says about as much as a word. */
const word = /\p{Script=Han}|(?:(?!\p{Script=Han})\p{L})+/gu

/** The one that most of it is in. */
function mostOf(unread: readonly Utterance[]): Language {
  const words = new Map<Language, number>()
  for (const said of unread) {
    const { language } = said.reading
    words.set(language, (words.get(language) ?? 0) + wordsIn([said]))
  }
  const [[language] = ['unknown']] = [...words].sort(([, a], [, b]) => b - a)
  return language
}
