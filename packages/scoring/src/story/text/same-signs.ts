/** What to look for, and what means the same and is looked at instead. Later steps see what earlier ones made. */
export type SameSign = readonly [pattern: RegExp, by: (found: string, ...groups: string[]) => string]

/** Characters beside the ones that Taiwan and Hong Kong write most, as converters and old texts have them. */
const pairs =
  '妳你爲為彆別説說衆眾啓啟綫線麪麵祕秘衞衛録錄閲閱羣群纔才喫吃峯峰牀床擡抬鷄雞溼濕僞偽鋭銳緑綠鈎鉤脣唇衹只裏裡覈核鍼針糉粽'
const usual = new Map<string, string>()
for (let at = 0; at + 1 < pairs.length; at += 2) usual.set(pairs.charAt(at), pairs.charAt(at + 1))

const named: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
}

/** &#39;, &nbsp;: what a form or a mailbox made of a sign. */
const entities: SameSign = [
  /&(?:#(\d{2,6})|#x([\da-f]{2,5})|(nbsp|amp|lt|gt|quot|apos|[lr][sd]quo|hellip));/gi,
  (found, decimal, hex, name) => {
    if (name) return named[name.toLowerCase()] ?? found
    const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hex ?? '', 16)
    return code >= 32 && code <= 0x10ffff ? String.fromCodePoint(code) : found
  },
]

const FULL_WIDTH = 0xfee0
const narrow = (wide: string): string => String.fromCharCode(wide.charCodeAt(0) - FULL_WIDTH)

/** Ａ, １, ＠. Chinese sentences keep their own ，！？. */
const wideSigns: SameSign = [/[\uff02-\uff07\uff0a\uff0b\uff0d-\uff19\uff1c-\uff1e\uff20-\uff5d]/g, narrow]
/** ！ after English words is an exclamation mark like any other. */
const wideMarks: SameSign = [/[！（），：；？～]/g, narrow]

/** Takes up no room and says nothing; the joiner inside an emoji does. */
const unseen: SameSign = [/\ufeff|(?!\u200d\p{Extended_Pictographic}|\s)[\p{Cf}\p{Cc}]/gu, () => '']

const lineEnds: SameSign = [/\r\n|[\r\u2028\u2029]/g, () => '\n']
const spaces: SameSign = [/(?! (?![^\S\n]))[^\S\n]+/g, () => ' ']
const edges: SameSign = [/^\s+|(?<!\s)\s+$/g, () => '']
const spacesAtLineEnds: SameSign = [/ \n ?|\n /g, () => '\n']

/** “don`t”, “donʼt”, “don’t”. */
const apostrophes: SameSign = [/(?<=\p{Script=Latin})[’‘ʼ´`′](?=\p{Script=Latin})/gu, () => "'"]

/** “好的,马上退.”: as hasty hands type what 。 and ， are for. */
const hastyMarks: SameSign = [
  /(?<=\p{Script=Han})(?:[,!?;:]|\.(?![\w.]))/gu,
  (mark) => (mark === '.' ? '。' : String.fromCharCode(mark.charCodeAt(0) + FULL_WIDTH)),
]

const variants: SameSign = [new RegExp(`[${[...usual.keys()].join('')}]`, 'g'), (found) => usual.get(found) ?? found]

/** A line that was broken at the margin goes on in the next: it is long, ends no sentence, and a small letter follows. */
const brokenLines: SameSign = [/(?<=(?:^|\n)[^\n]{55,80}[\p{L}\d,’'"”)])\n(?=\p{Ll}|\d+(?![.)\d]))/gu, () => ' ']

const everywhere = [entities, wideSigns, unseen, lineEnds, spaces, spacesAtLineEnds, edges, apostrophes]

/** For a message in Chinese characters, however much English stands between them. */
export const inChinese: readonly SameSign[] = [...everywhere, hastyMarks, variants]
export const inOthers: readonly SameSign[] = [...everywhere, wideMarks, brokenLines]
