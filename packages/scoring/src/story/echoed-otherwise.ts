import type { Evidence, Span } from '@attune/core'
import { matchesIn } from './matches-in.ts'
import { once } from './once.ts'
import { type Piece, piecesOf } from './pieces.ts'
import { isDenied, saysPlainly } from './reads-back.ts'
import { quote, type Utterance } from './utterance.ts'

/** The words of a reply that stand where the customer had another one: what was said, and what was meant. */
type Echo = readonly [said: Evidence, meant: Evidence]

/** “12 bags of cement to” after “12 bags of plaster to”, 3箱苹果 after 3箱橙子: the customer’s line with one thing changed. */
export const echoedOtherwise = (utterance: Utterance, told: readonly Utterance[]): Echo | null =>
  englishEcho(utterance, told) ?? chineseEcho(utterance, told)

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Builds sentences; what stands beside it alone shows nothing. */
const building =
  words(`a an the is are was were be been at for in by on and or of to from with it its i you we my our your their his her he she they
  this that these those have has had get got do does did will would can could not no yes so but if as than then there here just now
  also only up out off me us them what which who when how please all any some more very too still yet about into over back`)
const numerals = words('one two three four five six seven eight nine ten dozen half pair')
/** Another word for much the same, or for another thing on purpose. */
const loose =
  words(`item items thing things one ones order orders product products good great same new other another next last full whole
  lovely nice best right correct small large extra free special usual first second quick`)
/** Deeds, and how they are done: the same thing goes through many of them. */
const verbal = /(?:ed|ing|ly|en|n't)$/

/** Words of a frame that have to be the same, and those of them that name something. */
const LEAST = 2

const englishEcho = (utterance: Utterance, told: readonly Utterance[]): Echo | null => {
  const said = piecesOf(utterance)
  for (const by of told) {
    const frames = framesOf(by)
    if (frames.size === 0) continue
    for (let at = 1; at < said.length; at++) {
      if (!isThing(said[at])) continue
      for (const place of frames.get(keyAt(said, at)) ?? []) {
        const echo = isChanged(utterance, at, by, place) ? echoOf(utterance, by, at, place) : null
        if (echo && !told.some(({ text }) => mentions(text, said[at]?.text ?? ''))) return echo
      }
    }
  }
  return null
}

function echoOf(utterance: Utterance, by: Utterance, at: number, place: number): Echo | null {
  const [said, meant] = [piecesOf(utterance)[at], piecesOf(by)[place]]
  if (!said || !meant || mentions(utterance.text, meant.text) || isDenied(by.text, meant.span)) return null
  return saysPlainly(utterance, said.span) ? [quote(utterance, said.span), quote(by, meant.span)] : null
}

/** The things of a message by the piece before each. */
const framesOf = once((utterance): ReadonlyMap<string, readonly number[]> => {
  const pieces = piecesOf(utterance)
  const frames = new Map<string, number[]>()
  pieces.forEach((piece, at) => {
    if (at === 0 || !isThing(piece)) return
    const key = keyAt(pieces, at)
    const places = frames.get(key)
    if (!places) frames.set(key, [at])
    else if (places.length < MOST) places.push(at)
  })
  return frames
})
/** More places behind the same word are not looked at. */
const MOST = 4

const isThing = (piece: Piece | undefined): boolean =>
  piece?.kind === 'word' &&
  piece.text.length > 2 &&
  !building.has(piece.text.toLowerCase()) &&
  !loose.has(piece.text.toLowerCase()) &&
  !numerals.has(piece.text.toLowerCase()) &&
  !verbal.test(piece.text)

const lower = (pieces: readonly Piece[], at: number): string => pieces[at]?.text.toLowerCase() ?? ''
const keyAt = (pieces: readonly Piece[], at: number): string => lower(pieces, at - 1)

/** Whether the words around two things are the same, and enough of them name something. */
function isChanged(utterance: Utterance, at: number, by: Utterance, place: number): boolean {
  const [said, told] = [piecesOf(utterance), piecesOf(by)]
  if (stem(lower(said, at)) === stem(lower(told, place))) return false
  const [before, after] = [alike(said, at, told, place, -1), alike(said, at, told, place, 1)]
  const names = [...before, ...after].filter(isNaming)
  if (names.length < LEAST) return false
  // “12 bags of …”: a number of them, and nothing has to follow.
  return after.length > 0 || (before[0] === 'of' && before.length > LEAST && names.some((word) => isNumber(word)))
}

/** The pieces on one side of two things that are the same, the nearest first. */
function alike(said: readonly Piece[], at: number, told: readonly Piece[], place: number, step: 1 | -1): string[] {
  const same: string[] = []
  for (let by = step; Math.abs(by) <= REACH; by += step) {
    const word = lower(said, at + by)
    if (word === '' || word !== lower(told, place + by) || said[at + by]?.kind === 'mark') break
    same.push(word)
  }
  return same
}
const REACH = 4

const isNumber = (word: string): boolean => /^\d/.test(word) || numerals.has(word)
const isNaming = (word: string): boolean => isNumber(word) || (word.length > 2 && !building.has(word))
const stem = (word: string): string => word.slice(0, SAME)
/** “Bag” and “bags”, “apartment” and “apart”. */
const SAME = 3

const mentions = (text: string, word: string): boolean => text.toLowerCase().includes(word.toLowerCase())

/** 3箱橙子、两盒凤梨酥：几个，和是什么。 */
const counted =
  /([一二两兩三四五六七八九十]|\d{1,4})([个個箱盒杯瓶份件张張包袋本只隻条條台臺套双雙束罐桶打斤])([\u3400-\u9fff]{2,4}?)(?=[，。、！；,!;. ]|到|送|寄|给|給|跟|和|同|加|要|在|$)/g
/** 不是东西，或什么都算。 */
const vague =
  /工作|小[时時]|[月天周週年日人点點字钱錢的了都也就会會能才吧吗嗎呢我您你]|星期|[礼禮]拜|[问問][题題]|[办辦]法|方案|[选選]|地方|水果|[东東]西|商品|[货貨]|[产產]品|[礼禮]盒|[订訂][单單]|包裹|[优優]惠|名[额額]|[资資]料|文件/u

const countedIn = once(({ text }): readonly { count: string; thing: string; span: Span }[] =>
  matchesIn(counted, text.slice(0, LONGEST)).flatMap(
    ({ 0: whole, 1: number = '', 2: of = '', 3: thing = '', index }) =>
      vague.test(thing)
        ? []
        : [{ count: number + of, thing, span: [index + whole.length - thing.length, index + whole.length] as const }],
  ),
)
/** More of a text is not looked at. */
const LONGEST = 2000

function chineseEcho(utterance: Utterance, told: readonly Utterance[]): Echo | null {
  const said = countedIn(utterance)
  if (said.length === 0) return null
  for (const by of told) {
    const own = countedIn(by)
    for (const { count, thing, span } of said) {
      const [meant, ...others] = own.filter((one) => one.count === count)
      if (!meant || others.length > 0 || said.filter((one) => one.count === count).length > 1) continue
      const isAnother = ![...thing].some((character) => meant.thing.includes(character))
      const isNew = !told.some(({ text }) => text.includes(thing)) && !utterance.text.includes(meant.thing)
      if (isAnother && isNew && saysPlainly(utterance, span)) return [quote(utterance, span), quote(by, meant.span)]
    }
  }
  return null
}
