import { isNearlyEveryday } from '../lists/everyday-words.ts'
import { isGivenName } from '../lists/given-names.ts'
import type { Finder, Found } from '../page/page.ts'
import type { Word } from '../page/words.ts'
import { isNameLike } from './name-like.ts'

const longest = 48
const mostWords = 14
const openers = new Set(
  "sure ok okay yes yeah yep no sorry its it it's is the are one name ssn digit digits card account credit debit num cc acct here to and of my for please thanks thank you number numbers am i im last first full that oh okit hi hello correct right ya yup so".split(
    ' ',
  ),
)
const measures = new Set(
  'am pm min mins minutes hours hrs days weeks months years percent usd dollars rs inr gb mb mbps kg lbs miles km people items times th st nd rd g p m'.split(
    ' ',
  ),
)
const marks = "-.,/#'!"

/**
 * A message that is nothing but the answer to a question for a name or a number: `4589`, `sorry 8952`, `ravi 1452`,
 * `hannah schmid`. Whoever is asked for a datum in a chat answers in such messages, one line long.
 */
export const findBareAnswers: Finder = ({ words }) => {
  if (words.length === 0 || words.length > mostWords + 4) return []
  const content = words.filter(({ kind }) => kind !== 'line')
  if (content.length > mostWords || words.slice(1, -1).some(({ kind }) => kind === 'line')) return []
  if (content.some(({ kind, lower }) => kind === 'han' || (kind === 'mark' && !marks.includes(lower)))) return []
  const answer = content.filter(({ kind, lower }) => kind !== 'mark' && !(kind === 'letters' && openers.has(lower)))
  const plain = answer.filter(({ kind }) => kind !== 'mask')
  if (plain.reduce((sum, { from, to }) => sum + to - from, 0) > longest || isDate(content)) return []
  if (plain.some(({ kind, lower }) => kind === 'letters' && measures.has(lower))) return []
  const hasMask = plain.length < answer.length
  const asksOrShouts = content.some(({ lower }) => lower === '!')
  if (plain.some(({ kind }) => kind === 'digits')) return withNumber(plain, answer)
  return hasMask ? nameInFront(answer) : asksOrShouts ? [] : onlyName(answer)
}

const isDate = (words: readonly Word[]): boolean =>
  words.length === 5 && words.every(({ kind }, index) => kind === (index % 2 === 0 ? 'digits' : 'mark'))

/** Numbers and codes with nothing else, or with a name in front of them. */
function withNumber(plain: readonly Word[], answer: readonly Word[]): Found[] {
  const first = plain.findIndex(isCode)
  const name = plain.slice(0, first)
  const hasMask = plain.length < answer.length
  const told =
    answer[0]?.kind === 'letters' &&
    name.length > 0 &&
    name.length <= 3 &&
    name.every((word, index) => isNameLike(word, 2, name[index - 1]))
  const digits = plain.reduce((sum, { kind, from, to }) => sum + (kind === 'digits' ? to - from : 0), 0)
  if ((name.length > 0 && !told) || digits < (told ? 2 : 3) || !plain.slice(first).every(isCode)) {
    return hasMask || digits > 3 ? nameInFront(answer) : []
  }
  if (digits === 3 && plain.length === 1 && isRound(plain[0])) return []
  const found = codesIn(answer.slice(told ? name.length : 0))
  if (told) found.push(span('name', name))
  return found
}

/** `100`, `199`, `250`: an amount rather than a part of a number. */
const isRound = (word: Word | undefined): boolean => /(?:00|50|99)$/.test(word?.lower ?? '')

/** Digits, and letters that are an abbreviation rather than a word. */
const isCode = ({ kind, lower }: Word): boolean =>
  kind === 'digits' || lower.length <= 2 || (lower.length <= 5 && !/[aeiouy]/.test(lower))

/** Each stretch of codes that nothing masked interrupts. */
function codesIn(answer: readonly Word[]): Found[] {
  const found: Found[] = []
  let stretch: Word[] = []
  for (const word of [...answer, null]) {
    if (word && word.kind !== 'mask' && isCode(word)) stretch.push(word)
    else {
      if (stretch.some(({ kind }) => kind === 'digits')) found.push(span('account', stretch))
      stretch = []
    }
  }
  return found
}

/** `lynn hilpert ssn [NATIONAL_ID_1]`: who gives numbers says first whose they are. */
function nameInFront(answer: readonly Word[]): Found[] {
  const end = answer.findIndex((word, index) => !isNameLike(word, 3, answer[index - 1]))
  const name = answer.slice(0, end)
  return name.length > 0 && name.length <= 3 ? [span('name', name)] : []
}

/**
 * A word alone is a name only when it is a given name: anything else that nobody writes every day may be a brand, a town
 * or a slip of the finger. Of several words one must look like nothing else, and none may be everyday English.
 */
function onlyName(answer: readonly Word[]): Found[] {
  if (answer.length === 0 || answer.length > 3 || !answer.every(({ kind }) => kind === 'letters')) return []
  const given = answer.some(({ lower }) => isGivenName(lower))
  if (answer.length === 1 && !given) return []
  const sure = given || answer.some(({ lower }) => lower.length >= 4 && !isNearlyEveryday(lower))
  const all = answer.every(
    (word, index) =>
      (given && index > 0 && word.lower.length === 1) || isNameLike(word, given ? 2 : 4, answer[index - 1]),
  )
  return sure && all ? [span('name', answer)] : []
}

const span = (kind: Found['kind'], words: readonly Word[]): Found => ({
  kind,
  from: words[0]?.from ?? 0,
  to: words.at(-1)?.to ?? 0,
})
