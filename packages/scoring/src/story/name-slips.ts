import type { Evidence, Span } from '@attune/core'
import { isSlipOf } from './figures.ts'
import { inOneScript } from './in-one-script.ts'
import { surnameLength } from './introduced-as.ts'
import { once } from './once.ts'
import { readsBack, saysPlainly } from './reads-back.ts'
import { clauseAround, sentenceAround } from './sentence-around.ts'
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
  return (
    englishSlip(utterance, told) ??
    otherHalf(utterance, told) ??
    theirsRenamed(utterance, told) ??
    anotherMaster(utterance, told) ??
    chineseSlip(utterance, told)
  )
}

/** Words with a capital inside a sentence; months and days are other rules' matter. */
const namesIn = once(({ text }): readonly { word: string; span: Span }[] =>
  [...text.slice(0, LONGEST).matchAll(/(?<=[a-z0-9,;:’'"“] ?["“‘]?)[A-Z][a-zÀ-ɏ]{2,15}\b/gu)]
    .filter(({ 0: word, index }) => /[ "“‘]/.test(text.charAt(index - 1)) && !calendar.test(word))
    .map(({ 0: word, index }) => ({ word, span: [index, index + word.length] as const })),
)
/** Martin, Janet and Monica only begin like months and days. */
const calendar =
  /^(?:\w{3,6}day|Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|Mon|Tues?|Wed|Thu(?:rs)?|Fri|Sat|Sun)$/

function englishSlip(utterance: Utterance, told: readonly Utterance[]): NameSlip | null {
  const said = namesIn(utterance)
  if (said.length === 0) return null
  for (const { word, span } of said) {
    if (told.some(({ text }) => text.toLowerCase().includes(word.toLowerCase()))) continue
    for (const by of told) {
      const meant = namesIn(by).find(
        (name) =>
          (isSlip(word, name.word) && isLong(word)) ||
          (isLike(word, name.word) && isSameMatter(utterance, span, by, name.span)),
      )
      if (meant && !utterance.text.includes(meant.word)) return { said: span, meant: quote(by, meant.span) }
    }
  }
  return null
}

/** “Agnieszka Nowak”, written “Agnieszka Novotna”, and “Siobhan Keane”, read back as “Sharon Keane”. */
function otherHalf(utterance: Utterance, told: readonly Utterance[]): NameSlip | null {
  for (const { 1: first = '', 2: last = '', index, 0: whole } of pairsOf(utterance)) {
    if (calendar.test(last)) continue
    const isNew = (name: string) => !told.some(({ text }) => text.includes(name))
    for (const by of told) {
      const own = pairsOf(by).filter((name) => (name[1] === first) !== (name[2] === last))
      const [meant, ...others] = own
      // A family shares its surname: only what is read back is the customer’s own.
      const isFirst = meant?.[2] === last
      const [said, right = ''] = isFirst ? [first, meant?.[1]] : [last, meant?.[2]]
      if (!meant || others.length > 0 || !isNew(said) || utterance.text.includes(right)) continue
      if (isFirst && (!readsBack(utterance) || isPlace.test(last))) continue
      return { said: [index, index + whole.length], meant: quote(by, [meant.index, meant.index + meant[0].length]) }
    }
  }
  return null
}
const pairsOf = ({ text }: Utterance) => [...text.slice(0, LONGEST).matchAll(twoNames)]
const isPlace =
  /^(?:Street|Road|Lane|Avenue|Close|Drive|Court|House|Hotel|Hall|Park|Station|Bridge|Hill|Farm|School|Club|Centre|Tower|Bank|Airport|Room|Suite)$/

/** Streets, towns and trades begin alike, too: only who is said to be somebody, or to own something. */
const twoNames =
  /(?<=^|\b(?:[Nn]ame(?: is)?,?|i[’']m|i am|this is|for|to|from|by|mrs?|ms|dr|called|named|daughter|son|wife|husband|mother|father|mum|dad|neighbour|colleague) |,\s)([A-Z][a-zà-ɏ]{2,14}) ([A-Z][a-zà-ɏ]{2,14})(?=[,.!?;]|[’']s\b| (?:and|at|on|in|is|was|has|will)\b|$)/gu

/** “My son Rohan has a jab”, and the reply is about “Ryan’s jab”. */
function theirsRenamed(utterance: Utterance, told: readonly Utterance[]): NameSlip | null {
  const first = begins.exec(utterance.text)?.[1]
  for (const by of first && !told.some(({ text }) => text.includes(first)) ? told : []) {
    const own = theirs.exec(by.text.slice(0, LONGEST))
    const meant = own?.[1] ?? ''
    if (!own || !first || meant.charAt(0) !== first.charAt(0) || utterance.text.includes(meant)) continue
    const at = own.index + own[0].length
    return { said: [0, first.length], meant: quote(by, [at - meant.length, at]) }
  }
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
/** “My son Rohan …”, answered with “Rowan needs …”. */
const begins = /^([A-Z][a-z]{2,14}) (?:is|has|needs|will|can|should|won[’']t|may)\b/
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

/** A slip, or another ending: “Kowalczyk” and “Kowalski”. */
const isLike = (said: string, meant: string): boolean =>
  isSlip(said, meant) ||
  (said.length >= LONG &&
    meant.length >= LONG &&
    Math.abs(said.length - meant.length) <= 2 &&
    said.slice(0, BEGINNING) === meant.slice(0, BEGINNING))
const LONG = 7
const BEGINNING = 4

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

/** 蔡醫師, told as 葉醫師: of whom the customer spoke by surname and trade, and of the same thing. */
function anotherMaster(utterance: Utterance, told: readonly Utterance[]): NameSlip | null {
  const own = told.flatMap((by) => mastersIn(by).map((one) => ({ ...one, by })))
  for (const { surname, trade, span } of own.length === 0 ? [] : mastersIn(utterance)) {
    const same = own.filter((one) => one.trade === trade)
    const [meant] = same
    if (!meant || same.some((one) => one.surname !== meant.surname) || surname === meant.surname) continue
    if (!saysPlainly(utterance, span) || isNewcomer.test(clauseAround(utterance.text, span))) continue
    const shared = sharedWords(besides(meant.by.text, meant.span), besides(utterance.text, span))
    if (shared && !inOneScript(utterance.text).includes(meant.surname + inOneScript(trade)))
      return { said: span, meant: quote(meant.by, meant.span) }
  }
  return null
}
const mastersIn = once(({ text }): readonly { surname: string; trade: string; span: Span }[] =>
  [
    ...text
      .slice(0, LONGEST)
      .matchAll(
        /([\u3400-\u9fff])([医醫][师師生]|大夫|[师師]傅|老[师師]|教[练練]|律[师師]|技[师師]|[护護](?:士|理[师師])|店[长長]|[经經]理)/gu,
      ),
  ]
    .filter(({ index }) => surnameLength(text, index) === 1)
    .map(({ 0: whole, 1: surname = '', 2: trade = '', index }) => ({
      surname: inOneScript(surname),
      trade,
      span: [index, index + whole.length] as const,
    })),
)
/** Another one comes in their place. */
const isNewcomer = /[由换換改转轉代另让讓派请請新]|我[是系係叫]|[现現]在|安排|接手|也/u
const besides = (text: string, [start, end]: Span): string => {
  const [from, to] = sentenceAround(text, [start, end])
  return `${text.slice(from, start)} ${text.slice(end, to)}`
}

/** A full name that was introduced, given as one, or put in quotation marks. */
const fullNames = once(({ text }): readonly Span[] =>
  [
    ...text
      .slice(0, LONGEST)
      .matchAll(
        /(?<=^|[「『“"‘，,。 ：:人是叫名係找写寫填给給长長])[\u3400-\u9fff]{3}(?=[」』”"’，,。.！!、 ]|$|先生|女士|小姐|太太|老[师師]|[医醫][生师師])/gu,
      ),
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

/** 我是客服陈晓雯: another person, with a name of their own. */
const ourOwn =
  /(?:我[是叫係]|[务務]的?[是係]|客服|[专專][员員]|[师師]傅|同事|[经經]理|[医醫]生|司[机機]|[顾顧][问問])[：:]?$/u

/** Where a name stands with one character changed; -1 when nowhere. */
function slipOf(name: string, text: string): number {
  for (let at = 0; at + FULL <= text.length; at++) {
    let same = 0
    for (let next = 0; next < FULL; next++) if (text[at + next] === name[next]) same++
    if (same !== FULL - 1) continue
    const window = text.slice(at, at + FULL)
    // 摇到予安: the given name alone.
    if (ourOwn.test(text.slice(0, at))) continue
    if (window[0] !== name[0] && surnameLength(window, 0) === 0) continue
    if (/^[\u3400-\u9fff]{3}$/u.test(window) && !titled.test(text.slice(at, at + FULL + 1))) return at
  }
  return -1
}
