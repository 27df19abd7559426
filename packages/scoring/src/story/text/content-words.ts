import type { Span } from '@attune/core'

/** A word that carries matter: a Latin word, a number, or two Chinese characters beside each other. */
export interface ContentWord {
  /** Small letters, without English endings, so that "charged" meets "charge". */
  key: string
  span: Span
}

/** More of a text is not looked at: what somebody is about is said within this many characters. */
const LONGEST = 4000

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

function codesOf(characters: string): ReadonlySet<number> {
  return new Set(Array.from(characters, (character) => character.charCodeAt(0)))
}

/** English words that are everywhere, and the nouns of every help desk, which show nothing of this customer. */
const everywhere =
  words(`a about after again all already also always am an and any anyone anything are around as ask at back be because been
  before being but by can cannot come could customer dear details did do does done down each else even ever every for from get give
  given go going good got had has have having he hello help her here him his how i if in information into is issue it its just kind
  know let like look looking make many matter may me might more most much must my need never no not nothing now number of off ok okay
  on once one only or order other our out over own please problem query question really regarding request say see service she should
  since so some something soon sorry still such sure take team tell than thank thanks that the their them then there these they thing
  this those though through time to told too try trying under until up us use very want was way we well were what when where which
  while who why will with would yes yet you your`)

/** Characters that build sentences rather than name things; a pair with one of them says nothing. */
const particles = codesOf(
  '的了吗嗎呢吧啊呀哦喔嗯嘛啦哈我你您妳他她它们們咱是在不有就也都和与與及或但而把被给給让讓对對从從到这這那哪个個些么麼什怎为為很太还還又再已经經过過没沒会會能可以要想请請谢謝好来來去做说說看里裡',
)

const commonPairs =
  words(`订单 訂單 问题 問題 客服 处理 處理 情况 情況 麻烦 麻煩 提供 帮忙 幫忙 一下 现在 現在 时候 時候 知道 东西 東西
  尽快 盡快 儘快 稍等 稍后 稍後 理解 心情 着急 服务 服務 联系 聯繫 聯絡 反馈 反饋 反映 确认 確認 查询 查詢 核实 回复 回覆 抱歉 不便 告诉 告訴 直接 进行 進行 一天 一次 一直`)

/** Pairs that name something although one of their characters mostly builds sentences. */
const names = words('过敏 過敏 过期 過期 会员 會員 会议 會議')
/** 三个 of 三个月: how many; 一个 says nothing. */
const counts = codesOf('二两兩三四五六七八九十百半')
const counted = codesOf('个個')
const namesBegin = new Set([...codesOf([...names].map((name) => name.charAt(0)).join('')), ...counts])

const isHan = (code: number): boolean => code >= 0x3400 && code <= 0x9fff
const isDigit = (code: number): boolean => code >= 48 && code <= 57
/** Letters of any script that writes words, and digits. Latin first, and the marks of Chinese: they need no look-up. */
function isWordPart(code: number): boolean {
  if (code < 0x80) return isDigit(code) || ((code | 32) >= 97 && (code | 32) <= 122)
  return !isHan(code) && !isChineseMark(code) && /\p{L}/u.test(String.fromCharCode(code))
}
/** “，。！？” and their like. */
const isChineseMark = (code: number): boolean =>
  (code >= 0xff01 && code <= 0xff0f) || (code >= 0xff1a && code <= 0xff20) || (code >= 0x3000 && code <= 0x3002)

/**
 * The words of a text that carry matter, in order; Chinese pairs overlap. One pass, no dictionary.
 *
 * @param shortest letters a Latin word needs
 */
export function contentWords(text: string, shortest = 4): readonly ContentWord[] {
  const recent = shortest === 4 ? lately.get(text) : undefined
  if (recent) return recent
  const words = findWords(text, shortest)
  if (shortest !== 4) return words
  if (lately.size >= MOST_LATELY) lately.clear()
  lately.set(text, words)
  return words
}

/** Rules compare the same few texts with each other many times over. */
const lately = new Map<string, readonly ContentWord[]>()
const MOST_LATELY = 64

/** The same, of a text that is looked at once. */
export function findWords(text: string, shortest = 4): ContentWord[] {
  const found: ContentWord[] = []
  const end = Math.min(text.length, LONGEST)
  let at = 0
  while (at < end) {
    const start = at
    const code = text.charCodeAt(at++)
    if (isHan(code)) {
      const next = text.charCodeAt(at)
      const pair = isHan(next) ? pairAt(text, start, code, next) : null
      if (pair !== null) found.push({ key: pair, span: [start, start + 2] })
    } else if (isWordPart(code)) {
      while (at < end && isWordPart(text.charCodeAt(at))) at++
      if (isDigit(code) ? at - start > 1 : at - start >= shortest) addWord(text, start, at, found)
    }
  }
  return found
}

/** How many words these are; overlapping Chinese pairs count once. */
export function countWords(words: readonly ContentWord[]): number {
  let count = 0
  let until = 0
  for (const { span } of words) {
    if (span[0] < until) continue
    count++
    until = span[1]
  }
  return count
}

function addWord(text: string, start: number, end: number, found: ContentWord[]): void {
  const word = text.slice(start, end).toLowerCase()
  // "didn't", "we'll": the head of a contraction is no word of its own; "Anna's" is.
  const contracted = (text[end] === "'" || text[end] === '’') && text[end + 1] !== 's'
  if (!contracted && !everywhere.has(word)) found.push({ key: withoutEnding(word), span: [start, end] })
}

/** Two characters beside each other; `null` when they say nothing. */
function pairAt(text: string, at: number, first: number, second: number): string | null {
  const builds = particles.has(first) || particles.has(second)
  if (builds && !namesBegin.has(first)) return null
  const pair = text.slice(at, at + 2)
  return (builds ? names.has(pair) || (counts.has(first) && counted.has(second)) : !commonPairs.has(pair)) ? pair : null
}

const shortened = /^(tues|thurs)day$/
const endings = ['ing', 'ed', 's']

function withoutEnding(word: string): string {
  // “Thurs” is Thursday.
  let stem = word.replace(shortened, '$1')
  for (const ending of 'gds'.includes(word.charAt(word.length - 1)) ? endings : []) {
    if (stem.endsWith(ending) && stem.length - ending.length >= 3) stem = stem.slice(0, -ending.length)
  }
  return stem.length > 3 && stem.endsWith('e') ? stem.slice(0, -1) : stem
}
