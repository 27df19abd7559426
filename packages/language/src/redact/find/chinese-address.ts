import { provinceLength } from '../lists/chinese-places.ts'
import { isAsciiLetter, isDigit, isHan } from '../page/characters.ts'
import type { Finder, Found, Page } from '../page/page.ts'

const roads = new Set([...'路街道巷弄里村段胡同条條屯庄莊镇鎮乡鄉园園苑城厦廈寓区區期队隊组組'])
const units = new Set([...'号號栋棟幢座楼樓层層室户戶院弄巷单單元门門梯房组組段之'])
const numerals = new Set([...'一二三四五六七八九十百零〇两甲乙丙丁东西南北'])
const districts = new Set([...'省市区區县縣州盟旗镇鎮乡鄉'])
/** What stands before an address and is no part of it. */
const stops = new Set([
  ...'在于於是到至往为為址寄送住居从從自发發由去来來的了给給和与與我你您他她它这這那请請把将將改成填',
])

const longest = 40

/**
 * Chinese addresses: a street or an estate with the number of a house, or a province with its districts; from the
 * province, if it is named, to the room.
 */
export const findChineseAddresses: Finder = (page) => {
  const found: Found[] = []
  const { text } = page
  let past = 0
  for (let at = 0; at < text.length; at++) {
    if (at < past) continue
    const to = isRoadWithNumber(text, at) ? endOfBuilding(text, endOfUnits(text, at + 1)) : null
    if (to !== null) {
      const from = startOfAddress(text, at, past)
      if (at - from >= 1) found.push({ kind: 'address', from, to })
      past = to
    }
  }
  return [...found, ...districtsOf(page)]
}

/** A road word, then a number, then 号 or 弄 or 栋 …: 文三路38号, 信義路五段7號, 阳光花园3栋. */
function isRoadWithNumber(text: string, at: number): boolean {
  if (!roads.has(text.charAt(at))) return false
  let next = at + 1
  while (next < at + 8 && isNumeral(text, next)) next++
  if (next === at + 1) return false
  const unit = text.charAt(next)
  if ((unit === '号' || unit === '號') && '线線'.includes(text.charAt(next + 1)) && next + 1 < text.length) return false
  if (text.charAt(at) === '区' || text.charAt(at) === '區' || text.charAt(at) === '期')
    return '栋棟幢座号號楼樓单單'.includes(unit) && unit !== ''
  return '号號栋棟幢座弄段巷单單楼樓室'.includes(unit) && unit !== ''
}

const isNumeral = (text: string, at: number): boolean =>
  isDigit(text.charCodeAt(at)) ||
  numerals.has(text.charAt(at)) ||
  ('-－—'.includes(text.charAt(at)) && at < text.length)

function endOfUnits(text: string, from: number): number {
  let end = from
  for (let at = from; at < text.length && at < from + longest; at++) {
    const letter = text.charAt(at)
    const code = text.charCodeAt(at)
    if (units.has(letter)) end = at + 1
    else if (isDigit(code) || isAsciiLetter(code)) {
      if (isDigit(code) && end === at) end = endOfRoom(text, at)
    } else if (!numerals.has(letter) && !'-－ '.includes(letter)) break
  }
  return end
}

const rooms = new Set([...'座栋棟楼樓室层層厦廈城园園苑'])

/** A building with a name after the number: 88号SOHO现代城A座1203. */
function endOfBuilding(text: string, from: number): number {
  let end = from
  for (let at = from; at < text.length && at < from + 14; at++) {
    const code = text.charCodeAt(at)
    if ((!isHan(code) && !isDigit(code) && !isAsciiLetter(code)) || stops.has(text.charAt(at))) break
    if (rooms.has(text.charAt(at))) end = endOfUnits(text, at)
  }
  return Math.max(end, from)
}

/** 号楼1203 without 室: digits that nothing else follows belong to the address, up to five of them. */
function endOfRoom(text: string, at: number): number {
  let to = at
  while (to < at + 6 && isDigit(text.charCodeAt(to))) to++
  return to - at <= 5 ? to : at
}

/** From the leftmost province that districts follow, or else from after the last word that leads to an address. */
function startOfAddress(text: string, road: number, least: number): number {
  let led = -1
  let from = road
  let province = -1
  for (let at = road - 1; at >= Math.max(least, road - longest); at--) {
    const code = text.charCodeAt(at)
    if (!isHan(code) && !isDigit(code) && !isAsciiLetter(code)) break
    if (led < 0 && stops.has(text.charAt(at))) led = at
    if (provinceLength(text, at) > 0 && hasDistrict(text, at, at + 9)) province = at
    from = at
  }
  if (province >= 0) return province
  return led >= 0 ? led + 1 : from
}

function hasDistrict(text: string, from: number, to: number): boolean {
  for (let at = from + 2; at < to; at++) if (districts.has(text.charAt(at))) return true
  return false
}

/** A province, then at least two districts, and what follows up to a sign: 广东省深圳市南山区科技园. */
function districtsOf({ text }: Page): Found[] {
  const found: Found[] = []
  for (let at = 0; at < text.length; at++) {
    const province = provinceLength(text, at)
    if (province === 0) continue
    let count = 0
    let to = at + province
    let last = to
    while (to < text.length && to < at + longest && (isHan(text.charCodeAt(to)) || isDigit(text.charCodeAt(to)))) {
      if (districts.has(text.charAt(to))) {
        count++
        last = to + 1
      } else if (stops.has(text.charAt(to)) || '吗呢吧能可不没'.includes(text.charAt(to))) break
      to++
    }
    if (count >= 2) {
      found.push({ kind: 'address', from: at, to: to - last <= 12 ? to : last })
      at = to
    }
  }
  return found
}
