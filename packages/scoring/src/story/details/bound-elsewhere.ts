import type { Evidence, Span } from '@attune/core'
import { once } from '../once.ts'
import { head } from '../text/head.ts'
import { matchesIn } from '../text/matches-in.ts'
import { clauseAround } from '../text/sentence-around.ts'
import { heard, quote, type Utterance } from '../utterance.ts'

/** A town somebody or something goes to or comes from. */
interface Bound {
  way: string
  town: string
  span: Span
}

/** Where trains, flights and parcels go. A parcel that has come to a town (已到) is on its way to another. */
const towns =
  '北京 上海 广州 廣州 深圳 成都 重庆 重慶 杭州 武汉 武漢 西安 南京 苏州 蘇州 天津 长沙 長沙 郑州 鄭州 青岛 青島 厦门 廈門 大连 大連 昆明 宁波 寧波 福州 合肥 济南 濟南 沈阳 瀋陽 哈尔滨 三亚 拉萨 贵阳 南宁 兰州 太原 无锡 珠海 佛山 东莞 香港 澳门 澳門 台北 臺北 台中 臺中 台南 臺南 高雄 桃園 新竹 嘉義 花蓮 台東 臺東 宜蘭 基隆 屏東 彰化 苗栗 東京 东京 大阪 首尔 首爾 曼谷 新加坡'
    .split(' ')
    .join('|')
const chinese = new RegExp(`(从|從|去|往|飞|飛|(?:寄|送|发|發)[到往去])(${towns})`, 'g')
/** Only of journeys: a parcel is sent from anywhere. */
const journey = /\b(?:fly|flying|flights?|trains?|tickets?|coach|bus|ferry|seats?|fares?|journey|trip|travel\w*)\b/i
const english = /\b(from|to) ([A-Z][a-z]{2,14})\b(?! to\b)/g
const calendar = /^(?:\w{3,6}day|January|February|March|April|June|July|August|September|October|November|December)$/

const boundIn = once(({ text }): readonly Bound[] => {
  const begin = head(text)
  const ways = journey.test(begin) ? matchesIn(english, begin).filter(({ 2: town = '' }) => !calendar.test(town)) : []
  return [...matchesIn(chinese, begin), ...ways].map(({ 0: whole, 1: way = '', 2: town = '', index }) => ({
    way: /^(?:from|从|從)$/.test(way) ? 'from' : 'to',
    town: town.replace('臺', '台'),
    span: [index, index + whole.length],
  }))
})

/** Another way is told, or none. */
const otherwise = /[不没沒改转轉经經换換先也]|\b(?:not|via|change|instead|only)\b|n[’']t\b/i

/** “From Porto” to somebody who flies from Faro, 往台南 to somebody who asked for 高雄. */
export function boundElsewhere(utterance: Utterance, told: readonly Utterance[]): [Evidence, Evidence] | null {
  const [said, ...others] = boundIn(utterance)
  if (!said || others.length > 0 || otherwise.test(clauseAround(utterance.text, said.span))) return null
  if (heard(utterance, 'option', 'refusal', 'question').length > 0) return null
  const own = told.flatMap((by) => boundIn(by).map((one) => ({ ...one, by })))
  const [meant, ...more] = own.filter(({ way }) => way === said.way)
  if (!meant || more.some(({ town }) => town !== meant.town) || meant.town === said.town) return null
  const isNamed = told.some(({ text }) => text.includes(said.town)) || utterance.text.includes(meant.town)
  return isNamed ? null : [quote(utterance, said.span), quote(meant.by, meant.span)]
}
