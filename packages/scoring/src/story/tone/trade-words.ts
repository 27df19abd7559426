import type { Span } from '@attune/core'
import { onceIn } from '../once.ts'
import { head } from '../text/head.ts'
import { matchesIn } from '../text/matches-in.ts'
import { pattern } from '../text/pattern.ts'
import { wantsPlainWords } from '../told/novice.ts'
import { whatWasTold } from '../turns/what-was-told.ts'
import { heard } from '../utterance.ts'

/** Letters that stand for words: SSID, OAuth, mDNS. */
const abbreviation = /\b[a-z]?[A-Z]{2,6}[a-z]{0,4}\b/gu
/** Who writes all in capitals writes no abbreviations: “YOUR ORDER SHIPPED”. */
const loud = /\b[A-Z]{2,24}(?:[^\w\n]{1,3}(?:[A-Z]{2,24}|[AI])\b){2,40}/gu
/** Everybody knows them. */
const known = new Set(
  'OK ID PDF TV USB SIM PIN SMS QR ATM UK US USA EU AM PM VAT GPS CD DVD PC IT FAQ APP APPS AC NHS BBC ETA GMT BST UTC EUR USD GBP HKD NTD RMB CNY FM DIY VIP WIFI WiFi LED LCD SOS NGO PhD II III IV XL XXL XS CEO CV'.split(
    ' ',
  ),
)
/** Words of the law, of ledgers and of machines. */
const terms = pattern('giu')`
  \b(?:pursuant|hereby|herein|thereof|aforementioned|indemni\w+|accru\w+|amorti\w+|outstanding principal|policyholder|
    subrogat\w+|deductible|compounded|repriced|reference (?:index|rate)|basis points|bps|clause \d\w*|provisioned|
    provisioning|re-?authenticat\w+|authenticat\w+|protocol|firmware|endpoint|parameters?|backend|force a sync|
    payload|remittance|disburse\w*|escrow|gateway|latency|throughput|port \d+|statutory|nominal|insured perils?|
    floating margin|effective basis|contraindicat\w+|idiopathic|subcutaneous\w*|heuristic|whitelist\w*|subnet|
    static ip|config(?:ure|ured|uration)?|reconcil\w+|arrears|tranche|mandate|locus|ledger|hysteresis|override|offset|
    setback schedule|disengag\w+|calibrat\w+|torque|tension|lever|bobbin|spindle|solenoid|actuator|manifold|gasket|
    bearings?|valve|tolerances?|voltage|amperage|drop test|bleed(?:ing)? (?:the )?(?:line|system)|impedance|polarity|
    interlock|escalation matrix|workflow|dpi|lossless|bitonal|codec|metadata|appendix|annex|
    (?:sub-?)?(?:section|paragraph|clause) \d[\d.]*(?:\([a-z]\))?)(?![a-z])|
  解[像析]度|二值化|[压壓][缩縮]|[编編][码碼]|命名[规規][则則]|[技术術]{2}[规規][范範]|附[录錄]|
  第 ?\d[\d.]*(?:\([a-z]\))? ?[段條条款]|依[规規據]定?|[须須]符合|[检檢]附|要件|[计計]提|[详詳][见見]|[费費]率|招募|
  授[权權]|[协協][议議]|[实實]名|[绑綁]定|[张張]力|梭[壳殼床]|[压壓][脚腳]|扭矩|校准|校準|[电電][压壓]|公差|[轴軸]承|
  法[兰蘭]|[阀閥][门門芯]|[传傳]感器|感[测測]器|[间間]隙|免密|代扣|[闸閘]机|兼容|配置|[参參][数數]|[静靜][态態]|
  直[连連]|[网網][关關]|快取|[缓緩]存|端口|固件|[报報]文|清算|[冲沖]正|[验驗][章签簽]|[凭憑][证證]|接口|扣除[额額]|
  [净淨][额額]|[综綜]合所得|[结結]算申[报報]|[标標]的|[义義][务務]人|受扶[养養]|直系|前款|[给給]付|[对對][价價]|
  [减減]除|[阶階]梯|[终終]端|[识識][别別]距[离離]|[鉴鑑][权權]|解析|持有期限|章[节節]|法[规規]|[调調]用|呼叫|匯出|
  [导導]出|透[传傳]|[认認][证證]|[权權]限|序列化|[业業][务務]流|[网網][厅廳]|[归歸]集|[拨撥]付|[终終][审審]|[复複]核|
  [转轉][档檔]|[后後][台臺]
`
/** “SLA, i.e. …”, “RMA (your return number)”. */
const explained = /^\s?(?:[(（]|means|i\.e\.|, the |, your |也就是|就是|即|[，,]意思)/u
const quoted = /[“「『"][^”」』"\n]{1,40}[”」』"]/gu

/** Words of the trade in one message that lose somebody who is no expert; and anybody. */
const LOST = { novice: 2, anybody: 4 }
/** “Myringotomy”, “suppuration”: for who asks what a word means, two more such words are another. */
const learned = /\b[a-z]{10,}\b/gu
const isLong = /^[a-z]{10,}$/u
/** Who speaks so themselves. */
const EXPERT = 2

/** The words of the trade in a reply that are too many for this customer; none when they are few, explained, or the customer's own. */
export const tradeWords = onceIn((story, utterance): readonly Span[] => {
  const told = whatWasTold(story, utterance)
  const plain = told.some(wantsPlainWords)
  const found = wordsIn(utterance.text, plain)
  if (found.length < LOST.novice) return []
  const said = told.map(({ text }) => text.toLowerCase()).join('\n')
  if (told.some(({ text }) => wordsIn(text).length >= EXPERT)) return []
  const novice = plain || told.some((one) => heard(one, 'low-skill').length > 0)
  const strange = found.filter(([from, to]) => !said.includes(utterance.text.slice(from, to).toLowerCase()))
  const different = new Set(strange.map(([from, to]) => utterance.text.slice(from, to).toLowerCase()))
  const long = [...different].filter((word) => isLong.test(word)).length
  return different.size - long / 2 >= (novice ? LOST.novice : LOST.anybody) ? strange : []
})

const blank = (words: string): string => ' '.repeat(words.length)

function wordsIn(text: string, plain = false): Span[] {
  // The names on buttons are there to be found.
  const begin = head(text).replace(quoted, blank)
  return [
    ...matchesIn(abbreviation, begin.replace(loud, blank)),
    ...matchesIn(terms, begin),
    ...(plain ? matchesIn(learned, begin) : []),
  ]
    .filter(({ 0: word }) => !known.has(word))
    .map(({ index, 0: word }): Span => [index, index + word.length])
    .filter(([, to]) => !explained.test(begin.slice(to, to + 10)))
    .sort((a, b) => a[0] - b[0])
}
