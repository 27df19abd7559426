import type { Evidence, Span } from '@attune/core'
import { isSlipOf } from './figures.ts'
import { inOneScript } from './in-one-script.ts'
import { surnameLength } from './introduced-as.ts'
import { once } from './once.ts'
import { sentenceAround } from './sentence-around.ts'
import { sharedWords } from './shared-words.ts'
import { quote, type Utterance } from './utterance.ts'

/** A name that the customer said, in a reply with one letter or character wrong. */
export interface NameSlip {
  said: Span
  meant: Evidence
}

/** More of a text is not looked at. */
const LONGEST = 2000

/** Where a message gets a name wrong that the customer had said: Mila and Mia, 李志明 and 李志銘. */
export function nameSlip(utterance: Utterance, told: readonly Utterance[]): NameSlip | null {
  return englishSlip(utterance, told) ?? theirsRenamed(utterance, told) ?? chineseSlip(utterance, told)
}

/** Words with a capital inside a sentence; months and days are other rules' matter. */
const namesIn = once(({ text }): readonly { word: string; span: Span }[] =>
  [...text.slice(0, LONGEST).matchAll(/(?<=[a-z0-9,;:’'"“] ?["“‘]?)[A-Z][a-zÀ-ɏ]{2,15}\b/gu)]
    .filter(({ 0: word, index }) => /[ "“‘]/.test(text.charAt(index - 1)) && !calendar.test(word))
    .map(({ 0: word, index }) => ({ word, span: [index, index + word.length] as const })),
)
const calendar = /^(?:\w{3,6}day|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)/

function englishSlip(utterance: Utterance, told: readonly Utterance[]): NameSlip | null {
  const said = namesIn(utterance)
  if (said.length === 0) return null
  for (const { word, span } of said) {
    if (told.some(({ text }) => text.toLowerCase().includes(word.toLowerCase()))) continue
    for (const by of told) {
      const meant = namesIn(by).find(
        (name) => isSlip(word, name.word) && (isLong(word) || isSameMatter(utterance, span, by, name.span)),
      )
      if (meant && !utterance.text.includes(meant.word)) return { said: span, meant: quote(by, meant.span) }
    }
  }
  return null
}

/** “My son Rohan has a jab”, and the reply is about “Ryan’s jab”. */
function theirsRenamed(utterance: Utterance, told: readonly Utterance[]): NameSlip | null {
  for (const { 0: whole, 1: name = '', 2: thing = '', index } of utterance.text.slice(0, LONGEST).matchAll(owner)) {
    if (calendar.test(name) || told.some(({ text }) => text.includes(name))) continue
    for (const by of told) {
      const own = theirs.exec(by.text.slice(0, LONGEST))
      const meant = own?.[1] ?? ''
      if (!own || utterance.text.includes(meant) || !by.text.toLowerCase().includes(thing.toLowerCase())) continue
      const at = own.index + own[0].length
      return { said: [index, index + whole.length], meant: quote(by, [at - meant.length, at]) }
    }
  }
  return null
}
const owner = /\b([A-Z][a-zÀ-ɏ]{1,14})[’']s ([a-z]{3,14})\b/gu
const theirs =
  /\b[Mm]y (?:\w{2,12} )?(?:son|daughter|mum|mom|dad|mother|father|wife|husband|brother|sister|grandson|granddaughter|nephew|niece|gran|nan|boy|girl|dog|cat|puppy|kitten|horse|baby|partner|colleague),? ([A-Z][a-zÀ-ɏ]{1,14})/u

/** Short words are alike by chance. */
const isLong = (word: string): boolean => word.length >= 6
const isSameMatter = (utterance: Utterance, said: Span, by: Utterance, meant: Span): boolean =>
  by.text.charAt(meant[0]) === utterance.text.charAt(said[0]) &&
  Math.max(said[1] - said[0], meant[1] - meant[0]) > 3 &&
  sharedWords(
    by.text.slice(...sentenceAround(by.text, meant)),
    utterance.text.slice(...sentenceAround(utterance.text, said)),
  ) !== null

/** “Rivers” is no slip of “River”, nor “Zoe” of “Zoë”. */
function isSlip(said: string, meant: string): boolean {
  const [a, b] = [bare(said), bare(meant)]
  return a !== b && `${a}s` !== b && `${b}s` !== a && isSlipOf(a, b)
}
const bare = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')

/** A full name that was introduced, given as one, or put in quotation marks. */
const fullNames = once(({ text }): readonly Span[] =>
  [
    ...text
      .slice(0, LONGEST)
      .matchAll(/(?<=^|[「『“"‘，,。 ：:人是叫名係找])[\u3400-\u9fff]{3}(?=[」』”"’，,。.！!、 ]|$)/gu),
  ]
    .map(({ index }): Span => [index, index + FULL])
    .filter(([start, end]) => surnameLength(text, start) > 0 && !sentenceWords.test(text.slice(start + 1, end))),
)
/** 谢谢您 and 钱已经 begin like names. */
const sentenceWords = /[您你我他她它的了吗嗎是已经經就很谢謝不没沒有在会會要能可么麼到给給这這那个個吧呢啊都也和跟]/
const FULL = 3
const titled = /先生|女士|小姐|太太|老师|老師|阿姨|同学|同學/

function chineseSlip(utterance: Utterance, told: readonly Utterance[]): NameSlip | null {
  const naming = told.filter((by) => fullNames(by).length > 0)
  const text = naming.length === 0 ? '' : inOneScript(utterance.text.slice(0, LONGEST))
  for (const by of naming) {
    for (const span of fullNames(by)) {
      const name = inOneScript(by.text.slice(...span))
      const at = text.includes(name) ? -1 : slipOf(name, text)
      if (at >= 0 && !told.some((other) => inOneScript(other.text).includes(text.slice(at, at + FULL))))
        return { said: [at, at + FULL], meant: quote(by, span) }
    }
  }
  return null
}

/** Where a name stands with one character changed; -1 when nowhere. */
function slipOf(name: string, text: string): number {
  for (let at = 0; at + FULL <= text.length; at++) {
    let same = 0
    for (let next = 0; next < FULL; next++) if (text[at + next] === name[next]) same++
    if (same !== FULL - 1) continue
    const window = text.slice(at, at + FULL)
    if (/^[\u3400-\u9fff]{3}$/u.test(window) && !titled.test(text.slice(at, at + FULL + 1))) return at
  }
  return -1
}
