import { FIRST_WORD } from '../src/match/symbols.ts'
import { isDigit, isLetter } from '../src/text/characters.ts'
import { type Part, wordingsOf } from './parse-phrase.ts'
import { wordingSteps } from './wording-steps.ts'

/** A phrase over symbols: a tree of the items that phrase-code.ts describes. */
export type Item = { symbol: number } | { words: number[]; optional: boolean } | { choice: Item[][]; optional: boolean }

/** Turns the parts of a phrase into items. Only groups inside a Latin word (`apologi(s|z)e`) are written out. */
export function phraseItems(parts: readonly Part[], intern: (word: string) => number): Item[] {
  return segments(parts).flatMap((segment): Item[] => {
    const only = segment.length === 1 ? segment[0] : undefined
    if (only && 'alternatives' in only)
      return [
        choiceOf(
          only.alternatives.map((parts) => phraseItems(parts, intern)),
          only.optional,
        ),
      ]
    const wordings = [...new Set(wordingsOf(segment))].map((wording) => steps(wording, intern))
    return wordings.length === 1 ? (wordings[0] ?? []) : [choiceOf(wordings, false)]
  })
}

const steps = (wording: string, intern: (word: string) => number): Item[] =>
  wordingSteps(wording).map((step) => ({ symbol: 'word' in step ? intern(step.word) : step.symbol }))

/** One-word alternatives become a list, empty ones make the choice optional. */
function choiceOf(alternatives: readonly Item[][], optional: boolean): Item {
  const mayBeAbsent = optional || alternatives.some((items) => items.length === 0)
  const words = new Set<number>()
  const longer: Item[][] = []
  for (const items of alternatives) {
    const first = items[0]
    if (items.length === 1 && first && 'symbol' in first && first.symbol >= FIRST_WORD) words.add(first.symbol)
    else if (items.length > 0) longer.push(items)
  }
  const list: Item = { words: [...words], optional: false }
  if (longer.length === 0) return { ...list, optional: mayBeAbsent }
  return { choice: words.size > 0 ? [[list], ...longer] : longer, optional: mayBeAbsent }
}

/** Visits every symbol and word list of some items. */
export function visitItems(items: readonly Item[], visit: (words: readonly number[], isList: boolean) => void): void {
  for (const item of items) {
    if ('symbol' in item) visit([item.symbol], false)
    else if ('words' in item) visit(item.words, true)
    else for (const alternative of item.choice) visitItems(alternative, visit)
  }
}

/** The same items with other symbols. */
export function renameItems(items: readonly Item[], rename: (symbol: number) => number): Item[] {
  return items.map((item) => {
    if ('symbol' in item) return { symbol: rename(item.symbol) }
    if ('words' in item) return { ...item, words: item.words.map(rename) }
    return { ...item, choice: item.choice.map((alternative) => renameItems(alternative, rename)) }
  })
}

/** Cuts parts where a token surely ends. */
function segments(parts: readonly Part[]): Part[][] {
  const result: Part[][] = []
  for (const [index, part] of parts.entries()) {
    const last = result.at(-1)
    if (last && endsInWord(parts, index - 1) && startsInWord(parts, index)) last.push(part)
    else result.push([part])
  }
  return result
}

/** Whether the wording of the parts up to `index` may end inside a Latin word; an absent group shows the one before. */
function endsInWord(parts: readonly Part[], index: number): boolean {
  const part = parts[index]
  if (!part) return false
  if ('text' in part) return isWordCharacter(part.text.at(-1))
  const alone = part.alternatives.some((inner) => inner.length === 0 || endsInWord(inner, inner.length - 1))
  return alone || (part.optional && endsInWord(parts, index - 1))
}

function startsInWord(parts: readonly Part[], index: number): boolean {
  const part = parts[index]
  if (!part) return false
  if ('text' in part) return isWordCharacter(part.text.at(0))
  const alone = part.alternatives.some((inner) => inner.length === 0 || startsInWord(inner, 0))
  return alone || (part.optional && startsInWord(parts, index + 1))
}

function isWordCharacter(character: string | undefined): boolean {
  const code = character?.charCodeAt(0) ?? 0
  return isLetter(code) || isDigit(code) || character === "'"
}
