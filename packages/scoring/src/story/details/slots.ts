import type { Span } from '@attune/core'
import { once } from '../once.ts'
import { covering } from '../text/covering.ts'
import { listMarksIn } from '../text/list-marks.ts'
import { type Piece, piecesOf } from '../text/pieces.ts'
import { wordsAlike } from './details.ts'
import { isSwapOf } from './figures.ts'

/** A number or code and the place it stands in. */
export interface Slot {
  /** Without commas between thousands, in capitals. */
  value: string
  span: Span
  /** The word before it, or up to two Chinese characters: “flight”, 到账; empty at the beginning of a clause. */
  before: string
  /** The word before it is a name, or a word that a number belongs to: “room”, 型号. */
  labelled: boolean
  /** The word or character behind it: “people”, 樓. */
  unit: string
  /** The word behind it is a name: “27 Quarry Lane”. */
  named: boolean
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** What builds sentences tells nothing of what a number is for. */
const building =
  words(`a an the is are was at for in by on and or of to from with it its i you we my your our this that be been have has
  had get got between january february march april may june july august september october november december jan feb mar apr jun jul aug sep oct
  nov dec about around only just than then until till as if so but not no yes ok all two one first last every each per plus up`)
const labels =
  words(`room flight seat order no number unit apartment apt flat level floor gate platform table invoice member size model type
  ref reference bus train coach line bay locker ticket page section account card rego policy po ward channel`)
const chineseParticles = new Set('了我您你的是只有才就共係咗個个為为给給俾在第號')
/** Chinese words before a number that may be of anything. */
const anything = new Set('要约約每等再前后後到和跟与與或个個又也到')
const general = /^[要再等到和前后後又也约約]+$/
/** Characters that a place, a house or a room is numbered by. */
const numbered = new Set('路街巷弄號号棟栋幢樓楼層层段室座單单元组組期排座')

/** Lengths of time, shares, and money alone are new facts in every reply. */
const fleeting =
  words(`day days hour hours hr hrs h min mins minute minutes second seconds sec week weeks month months year years percent pm am
  o times degrees eur euros euro pounds dollars usd gbp p nd rd th st
  天 日 小 分 秒 周 週 年 月 成 折 倍 次 度 點 点 時 时 % 元 块 塊 蚊 號 号 個 个`)

/** Whom and what is counted in an order or a booking. */
const counted =
  words(`people persons person guests guest adults adult kids children child pax seats seat tickets ticket pcs pieces piece copies boxes
  box bags bag rooms nights night beds bottles packs sets pairs passengers players
  寸 斤 克 升 课 節 节 人 位 大 小 晚 箱 件 張 张 碼 码 間 间 盒 瓶 袋 雙 双 份 歲 岁 台 臺 部`)

/** One word for each way of counting people and the like. */
const unitsAlike = new Map(
  [
    '人 位 名',
    'people persons person guests guest pax',
    '樓 楼',
    '張 张',
    '號 号',
    '件 样 樣',
    '碼 码',
    '間 间',
    '棟 栋',
  ].flatMap((line) => {
    const [first = '', ...others] = line.split(' ')
    return others.map((other) => [other, first] as const)
  }),
)

export const slotsIn = once((utterance): readonly Slot[] => {
  const pieces = piecesOf(utterance)
  const isMark = covering(listMarksIn(utterance.text))
  return pieces.flatMap((piece, at) =>
    piece.kind === 'number' && !isMark(piece.span) ? [slotAt(pieces, piece, at)] : [],
  )
})

function slotAt(pieces: readonly Piece[], { text, span }: Piece, at: number): Slot {
  const value = text
    .replace(/,(?=\d{3})/g, '')
    .replace(/^0(?=\d:)/, '')
    .toUpperCase()
  return { value, span, unit: unitAfter(pieces, at), named: isNamed(pieces, at), ...beforeAt(pieces, at) }
}

function unitAfter(pieces: readonly Piece[], at: number): string {
  const next = pieces[at + 1]
  if (!next || next.kind === 'mark' || next.kind === 'number') return next?.text === '%' ? '%' : ''
  // 8个人 counts people.
  const counts = (next.text === '个' || next.text === '個') && pieces[at + 2]?.kind === 'han'
  // 三小时: hours, and nobody small.
  if (next.text === '小' && /^[时時]$/.test(pieces[at + 2]?.text ?? '')) return pieces[at + 2]?.text ?? ''
  const unit = (counts ? (pieces[at + 2]?.text ?? '') : next.text).toLowerCase()
  const known = unitsAlike.get(unit) ?? unit
  if (isUnit(known) || next.kind !== 'word' || isCapital(next.text)) return known
  // “A table for 7 on Friday”, “4 of us”: people; “two of the large tins”: tins.
  const lower = (place: number) => pieces[place]?.text.toLowerCase() ?? ''
  const isParty = /^(?:for|of)$/.test(lower(at - 1)) && /^(?:table|party|group|reservation)$/.test(lower(at - 2))
  if (isParty || (known === 'of' && /^(?:us|you)$/.test(lower(at + 2)))) return 'people'
  const far = known === 'of' ? 3 : building.has(known) || /^(?:both|each|times)$/.test(known) ? 0 : 1
  const plural = [2, 3, 4]
    .slice(0, far)
    .map((by) => lower(at + by))
    .find(isPlural)
  return isPlural(known) ? known : (plural ?? known)
}

/** A house is numbered before its street; a day before its month is none. */
function isNamed(pieces: readonly Piece[], at: number): boolean {
  const [next, last] = [pieces[at + 1], pieces[at + 2]]
  return (
    /^\d{1,4}$/.test(pieces[at]?.text ?? '') &&
    next?.kind === 'word' &&
    last?.kind === 'word' &&
    next.text.length > 2 &&
    isCapital(next.text) &&
    isCapital(last.text) &&
    !building.has(next.text.toLowerCase())
  )
}

function beforeAt(pieces: readonly Piece[], at: number): Pick<Slot, 'before' | 'labelled'> {
  let from = at - 1
  while (from >= 0 && ['$', '£', '€', '¥', '￥', '#', '(', '（'].includes(pieces[from]?.text ?? '')) from--
  const word = pieces[from]
  if (word?.kind === 'word') {
    const key = word.text.toLowerCase()
    const before = building.has(key) || key.length < 2 ? '' : wordsAlike(key)
    return { before, labelled: before !== '' && (labels.has(key) || isCapital(word.text)) }
  }
  while (from >= 0 && chineseParticles.has(pieces[from]?.text ?? '') && !numbered.has(pieces[from]?.text ?? '')) from--
  const last = pieces[from]
  if (last?.kind !== 'han') return { before: '', labelled: false }
  const other = pieces[from - 1]
  const pair = other?.kind === 'han' && !chineseParticles.has(other.text) ? other.text + last.text : last.text
  return { before: pair, labelled: numbered.has(last.text) || /[型单單航班房座][号號次间間位]$/.test(pair) }
}

const isCapital = (text: string): boolean => text.charAt(0) !== text.charAt(0).toLowerCase()

/** 160-168 for somebody of 165: a range that holds the number. */
export function isBetween({ value: range }: Slot, { value }: Slot): boolean {
  const [, from, to] = /^(\d+)-(\d+)/.exec(range) ?? []
  return to !== undefined && Number(from) <= Number.parseInt(value, 10) && Number.parseInt(value, 10) <= Number(to)
}

/** Whether two different values stand in the same place, so that one of them is a slip. */
export function isSamePlace(said: Slot, meant: Slot): boolean {
  if (said.value === meant.value || clash(said, meant)) return false
  // 9点15到9点30: from when until when is news.
  if (/[点點]$/.test(said.before) && /^[到至-]/.test(said.unit)) return false
  if (isFleeting(said) || isFleeting(meant)) return isDated(said, meant)
  return sameBefore(said, meant) || sameShape(said.value, meant.value)
}

/** Whether both count the same kind of thing: whoever reads back an order for four people reads four. */
export const isSameCount = (said: Slot, meant: Slot): boolean =>
  said.value !== meant.value &&
  said.unit !== '' &&
  said.unit === meant.unit &&
  (counted.has(said.unit) ||
    numbered.has(said.unit) ||
    said.unit === 'floor' ||
    said.unit === 'level' ||
    (said.named && meant.named))

const isPlural = (word: string): boolean => word.length > 3 && /[a-z]{3}s$/.test(word) && !fleeting.has(word)

/** “Two bottles” and “three bottles”. */
export const isOtherCount = (said: Slot, meant: Slot): boolean =>
  said.value !== meant.value && said.unit === meant.unit && isPlural(said.unit)

/** “A size 42”, made “a 44”: alone behind an article or “to”, a number of as many figures takes the place of a labelled one. */
export const isBareFor = (said: Slot, meant: Slot): boolean =>
  meant.labelled &&
  said.before === '' &&
  said.value.length === meant.value.length &&
  said.value !== meant.value &&
  /^(?:|for|now|as|instead|today|tomorrow|and|please)$/.test(said.unit) &&
  said.unit !== ''

/** 200 flyers and 2000 flyers: the same thing counted, one figure more or less, or two that changed places. */
export const isMiscount = (said: Slot, meant: Slot): boolean =>
  said.unit.length > 3 &&
  said.unit.endsWith('s') &&
  said.unit === meant.unit &&
  !fleeting.has(said.unit) &&
  said.value !== meant.value &&
  (isSwapOf(said.value, meant.value) || said.value === `${meant.value}0` || `${said.value}0` === meant.value)

/** Whether two digits of a number of three or more have changed places. */
export const isMixedUp = (said: Slot, meant: Slot): boolean =>
  said.value.length >= 3 &&
  /^\d+(?:\.\d\d)?$/.test(said.value) &&
  isSwapOf(said.value, meant.value) &&
  !clash(said, meant)

const isFleeting = ({ unit, value }: Slot): boolean => fleeting.has(unit) || /[:/]/.test(value)
/** An hour of the clock: another one is news more often than a slip. */
export const isHour = ({ unit, value }: Slot): boolean => value.includes(':') || /^(?:[ap]m|[点點])$/.test(unit)

const isUnit = (unit: string): boolean => fleeting.has(unit) || counted.has(unit) || numbered.has(unit)
/** Both count or measure, and not the same. */
export const clash = (a: Slot, b: Slot): boolean => a.unit !== b.unit && isUnit(a.unit) && isUnit(b.unit)

/** “Friday 3pm”, 改到15号: the hour of a day, and the day of what is done, are what the customer said they are. */
const isDated = (said: Slot, meant: Slot): boolean =>
  said.unit === meant.unit && said.before.length > 1 && said.before === meant.before && !general.test(said.before)

function sameBefore(said: Slot, meant: Slot): boolean {
  const [a, b] = [said.before, meant.before]
  if (a === '' || b === '') return false
  if (a === b) return said.labelled || a.charCodeAt(0) > 0x3000 || (said.unit !== '' && said.unit === meant.unit)
  if (a.charCodeAt(0) < 0x3000 || a.slice(-1) !== b.slice(-1)) return false
  // 卡充1000 and 您充2000: one character is enough for figures as long as each other.
  const last = a.slice(-1)
  return numbered.has(last)
    ? said.unit === meant.unit
    : said.value.length === meant.value.length && said.value.length > 1 && !anything.has(last)
}

const shape = /^((?=\d{0,4}[A-Z])[\dA-Z]{1,8}-|\d?[A-Z]{1,4})(\d{2,6})([A-Z]{0,3})$/
/** H13 and H11, QF418 and QF481, 4TX-120B and 4TX-160B: the same letters around as many digits. */
function sameShape(said: string, meant: string): boolean {
  const [a, b] = [shape.exec(said), shape.exec(meant)]
  return a?.[1] !== undefined && a[1] === b?.[1] && a[2]?.length === b[2]?.length && a[3] === b[3]
}
