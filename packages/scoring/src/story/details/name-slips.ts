import type { Evidence, Span } from '@attune/core'
import { once } from '../once.ts'
import { head } from '../text/head.ts'
import { pattern } from '../text/pattern.ts'
import { sentenceAround } from '../text/sentence-around.ts'
import { sharedWords } from '../text/shared-words.ts'
import { quote, type Utterance } from '../utterance.ts'
import { anotherBeing, beings } from './another-being.ts'
import { isSlipOf } from './figures.ts'
import { hanNameSlip } from './han-name-slips.ts'
import { kinCrossed } from './kin-crossed.ts'
import { readsBack } from './reads-back.ts'

/** A name that the customer said, in a reply with one letter or character wrong. */
export interface NameSlip {
  said: Span
  meant: Evidence
}

/** Where a message gets a name wrong that the customer had said: Mila and Mia, 李志明 and 李志銘. */
export function nameSlip(utterance: Utterance, told: readonly Utterance[]): NameSlip | null {
  return (
    englishSlip(utterance, told) ??
    otherHalf(utterance, told) ??
    theirsRenamed(utterance, told) ??
    kinCrossed(utterance, told) ??
    anotherBeing(utterance, told) ??
    hanNameSlip(utterance, told)
  )
}

/** Words with a capital inside a sentence; months and days are other rules' matter. */
const namesIn = once(({ text }): readonly { word: string; span: Span }[] =>
  [...head(text).matchAll(/(?<=[a-z0-9,;:’'"“] ?["“‘]?)[A-Z][a-zÀ-ɏ]{2,15}\b/gu)]
    .filter(({ 0: word, index }) => /[ "“‘]/.test(text.charAt(index - 1)) && !calendar.test(word))
    .map(({ 0: word, index }) => ({ word, span: [index, index + word.length] as const })),
)
/** Martin, Janet and Monica only begin like months and days. */
const calendar = pattern('')`
  ^(?:\w{3,6}day|Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|
    Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|Mon|Tues?|Wed|Thu(?:rs)?|Fri|Sat|Sun)$
`

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
const pairsOf = ({ text }: Utterance) => [...head(text).matchAll(twoNames)]
const isPlace = pattern('')`
  ^(?:Street|Road|Lane|Avenue|Close|Drive|Court|House|Hotel|Hall|Park|Station|Bridge|Hill|Farm|School|Club|Centre|
    Tower|Bank|Airport|Room|Suite)$
`

/** Streets, towns and trades begin alike, too: only who is said to be somebody, or to own something. */
const twoNames = pattern('gu')`
  (?<=^|\b(?:[Nn]ame(?: is)?,?|i[’']m|i am|this is|for|to|from|by|mrs?|ms|dr|called|named|daughter|son|wife|husband|
      mother|father|mum|dad|neighbour|colleague) |,\s)([A-Z][a-zà-ɏ]{2,14}) ([A-Z][a-zà-ɏ]{2,14})(?=[,.!?;]|[’']s\b| (?:
      and|at|on|in|is|was|has|will)\b|$)
`

/** “My son Rohan has a jab”, and the reply is about “Ryan’s jab”. */
function theirsRenamed(utterance: Utterance, told: readonly Utterance[]): NameSlip | null {
  const reply = head(utterance.text)
  for (const { 0: whole, 1: begun, 2: cared, 3: owner, 4: thing = '', index } of reply.matchAll(ofSomebody)) {
    const name = begun ?? cared ?? owner ?? ''
    if (calendar.test(name) || noOwner.test(name) || told.some(({ text }) => text.includes(name))) continue
    // Who was spoken of before is somebody else.
    for (const by of !owner && reply.indexOf(name) < index ? [] : told) {
      const text = head(by.text)
      const isAlike = (one: string) => isAlikeBegun(name, one) && !noOwner.test(one)
      // “Pippa’s lead” and “Piper’s lead”: both own something.
      const ownsIt = text.replaceAll("'", '’')
      const own =
        theirs.exec(text) ??
        (owner
          ? [...text.matchAll(ownerOf)].find(({ 1: one = '' }) => isAlike(one) || ownsIt.includes(`${one}’s ${thing}`))
          : null)
      const meant = own?.[1] ?? ''
      if (!own || reply.includes(meant) || (begun && meant[0] !== begun[0])) continue
      if (owner && !isAlike(meant) && !text.toLowerCase().includes(thing)) continue
      const [start, at] = [index + whole.indexOf(name), own.index + own[0].length]
      return { said: [start, start + name.length], meant: quote(by, [at - meant.length, at]) }
    }
  }
  return null
}
/** “My son Rohan …”, answered with “Rowan needs …” (one of the house may begin so, too: alike), “sorry about Ravi”, “Ryan’s jab”. */
const ofSomebody = pattern('gu')`
  (?<=^|[.!?] )([A-Z][a-z]{2,14}) (?:is|has|needs|will|can|should|won[’']t|may)\b|
  \b(?:(?:[Ss]orry|[Cc]ondolences) (?:to hear )?(?:about|for|on)|(?:loss|death|passing) of|[Pp]oor|[Hh]ope|[Bb]ring|
    [Kk]eep|[Ii]s|[Dd]oes|[Hh]as|[Ff]eed|[Dd]rop|(?:free|booked|ready|down|set|slot|place|appointment) for|engrave|
    ice|print|stitch|embroider|pipe|write) ([A-Z][a-z]{2,14})(?= (?:in|on|off|along|away|out|back|an?|the|plenty|some|
      have|eat|drink|sleep|rest|still|gets?|feels?|soon|is|has|had|at|to|warm|calm)\b|[,.!?;])|
  \b([A-Z][a-zÀ-ɏ]{1,14})[’']s ([a-z]{3,14})\b
`
const ownerOf = /\b([A-Z][a-zÀ-ɏ]{1,14})(?=[’']s )/gu
const theirs = new RegExp(
  `\\b(?:(?:[Mm]y|[Oo]ur) (?:\\w{2,12} )?${beings},? |(?:(?:[Hh](?:is|er)|[Tt]heir|[Ii]ts) name(?:[’']s| is| was)|\\b(?:s?he|it|${beings})(?:[’']s| is| was)? (?:called|named)) |(?:^|[.!?] )(?=[A-Z]\\w+ (?:is|was|needs|has)(?: \\w+)? (?:his|her|its) ))([A-Z][a-zÀ-ɏ]{1,14})`,
  'u',
)
/** “That’s”, “Today’s”, “Everyone’s” begin sentences and own nothing by name. */
const noOwner = pattern('')`
  ^(?:It|That|There|Here|Wh\w+|How|Let|S?[Hh]e|To(?:day|morrow|night)|Yesterday|Every\w+|Some\w+|Any\w+|No\w+|This|
    One|Our|Your?)$
`
const isAlikeBegun = (said: string, meant: string): boolean =>
  said.slice(0, 2) === meant.slice(0, 2) && Math.abs(said.length - meant.length) <= 2

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
