import type { Evidence, Span } from '@attune/core'
import { once } from '../once.ts'
import { head } from '../text/head.ts'
import { matchesIn } from '../text/matches-in.ts'
import { pattern } from '../text/pattern.ts'
import { type Piece, piecesOf } from '../text/pieces.ts'
import { quote, type Utterance } from '../utterance.ts'
import { isDenied, saysPlainly } from './reads-back.ts'

/** The words of a reply that stand where the customer had another one: what was said, and what was meant. */
type Echo = readonly [said: Evidence, meant: Evidence]

/** “12 bags of cement to” after “12 bags of plaster to”, 3箱苹果 after 3箱橙子: the customer’s line with one thing changed. */
export const echoedOtherwise = (utterance: Utterance, told: readonly Utterance[]): Echo | null =>
  englishEcho(utterance, told) ?? chineseEcho(utterance, told) ?? oneOff(utterance, told)

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Builds sentences; what stands beside it alone shows nothing. */
const building =
  words(`a an the is are was were be been at for in by on and or of to from with it its i you we my our your their his her he she they
  this that these those have has had get got do does did will would can could not no yes so but if as than then there here just now
  also only up out off me us them what which who when how please all any some more very too still yet about into over back without within under near behind
  between before after during`)
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
const counted = pattern('g')`
  ([一二两兩三四五六七八九十]|\d{1,4})([个個箱盒杯瓶份件张張包袋本只隻条條台臺套双雙束罐桶打斤])
    ([\u3400-\u9fff]{2,4}?)(?=[，。、！；,!;. ]|[到送寄给給跟和同加要在]|$)
`
/** 不是东西，或什么都算。 */
const vague = pattern('u')`
  工作|小[时時]|[月天周週年日人点點字钱錢的了都也就会會能才吧吗嗎呢我您你选選货貨]|星期|[礼禮][拜盒]|[问問][题題]|
  [办辦]法|方案|地方|水果|[东東]西|[商产產]品|[订訂][单單]|包裹|[优優]惠|名[额額]|[资資]料|文件
`

const countedIn = once(({ text }): readonly { count: string; thing: string; span: Span }[] =>
  matchesIn(counted, head(text)).flatMap(({ 0: whole, 1: number = '', 2: of = '', 3: thing = '', index }) =>
    vague.test(thing)
      ? []
      : [{ count: number + of, thing, span: [index + whole.length - thing.length, index + whole.length] as const }],
  ),
)

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

/** Characters that build sentences, and those of deeds: another one in their place is no slip. */
const plain = /^[一-鿿]$/u
const builds = pattern('u')`
  [我您你他她它们們咱的地得了着著过過吗嗎呢吧啊哦呀么麼没沒不未已在要会會能可想就都也还還再又才只很太好是有到去来來给給帮幫为為把被让讓请請麻烦煩这這那哪什怎几幾多少先后後前上下里裡内內外今明昨周週月日号號天早晚時时個个块塊元点點和跟与與及或但等从從往向对對于於些每某该該将將刚剛应應必须須尽盡快立马馬直经經现現目退换換补補发發送寄取改加减減修做办辦查收付]
`

/** 三點那節課, made 四點那節課; 中正路88號, made 中山路88號: a numeral, or a character of an address or a name of a shop, changed. */
function oneOff(utterance: Utterance, told: readonly Utterance[]): Echo | null {
  const text = utterance.text.slice(0, SHORT)
  for (const by of told) {
    if (by.turn !== utterance.turn - 1 || available.test(by.text)) continue
    for (let at = 0; at < text.length; at++) {
      const echo = text.charCodeAt(at) < HAN ? null : changedAt(text, at, by.text.slice(0, SHORT))
      if (!echo) continue
      const said: Span = [at, at + echo.length]
      const [now, own] = [text.slice(...said), by.text.slice(echo.place, echo.place + echo.length)]
      const isNew = !told.some((other) => other.text.includes(now)) && !text.includes(own)
      if (isNew && saysPlainly(utterance, said))
        return [quote(utterance, said), quote(by, [echo.place, echo.place + echo.length])]
    }
  }
  return null
}
const SHORT = 160
const HAN = 0x3400
/** So many characters around it are the same. */
const FRAME = 4
/** Who asks whether there is one may be told of another. */
const available = /[还還]有|有[没沒]有|能不能|[吗嗎?？]|可不可以/u

/** Where the other text has something else between the same characters. */
function changedAt(text: string, at: number, other: string): { place: number; length: number } | null {
  const now = text.charAt(at)
  if (!isHeld(now)) return null
  for (let place = 0; place < other.length; place++) {
    const own = other.charAt(place)
    if (own === now || !isHeld(own) || numeral.test(own) !== numeral.test(now)) continue
    const before = sameRun(text, at - 1, other, place - 1, -1)
    const after = sameRun(text, at + 1, other, place + 1, 1)
    const frame = text.slice(at - before, at + after + 1)
    // 一定 and 三千 both begin with a numeral, and count nothing of the same kind.
    const counts = numeral.test(now) && (after > 0 || !isLetter(text.charAt(at + 1) + other.charAt(place + 1)))
    if (before + after >= FRAME && (counts || address.test(frame))) return { place, length: 1 }
  }
  return null
}
const numeral = /[一二三四五六七八九十两兩]/u
const address = /[路街巷弄村镇鎮店](?![么麼])/u
const isHeld = (character: string): boolean =>
  numeral.test(character) || (plain.test(character) && !builds.test(character))

/** How many characters from here on are the same, without marks. */
function sameRun(text: string, at: number, other: string, place: number, step: 1 | -1): number {
  let run = 0
  while (
    run < FRAME &&
    isLetter(text.charAt(at + run * step)) &&
    text.charAt(at + run * step) === other.charAt(place + run * step)
  )
    run++
  return run
}
const isLetter = (character: string): boolean => /[\d\u3400-\u9fff]/.test(character)
