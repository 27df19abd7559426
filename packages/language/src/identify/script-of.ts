/** Alphabets by code range and what they are written for; the first language stands for a script that has several. */
const ranges: readonly (readonly [first: number, last: number, language: string, isOnly: boolean])[] = [
  [0x41, 0x24f, 'en', false],
  [0x370, 0x3ff, 'el', true],
  [0x400, 0x52f, 'ru', false],
  [0x531, 0x58f, 'hy', true],
  [0x590, 0x5ff, 'he', true],
  [0x600, 0x77f, 'ar', false],
  [0x900, 0x97f, 'hi', false],
  [0x980, 0x9ff, 'bn', true],
  [0xa00, 0xa7f, 'pa', true],
  [0xa80, 0xaff, 'gu', true],
  [0xb00, 0xb7f, 'or', true],
  [0xb80, 0xbff, 'ta', true],
  [0xc00, 0xc7f, 'te', true],
  [0xc80, 0xcff, 'kn', true],
  [0xd00, 0xd7f, 'ml', true],
  [0xd80, 0xdff, 'si', true],
  [0xe00, 0xe7f, 'th', true],
  [0xe80, 0xeff, 'lo', true],
  [0x1000, 0x109f, 'my', true],
  [0x10a0, 0x10ff, 'ka', true],
  [0x1200, 0x137f, 'am', true],
  [0x1780, 0x17ff, 'km', true],
  [0x1e00, 0x1eff, 'en', false],
  [0x3041, 0x30ff, 'ja', true],
  [0x3400, 0x9fff, 'zh', true],
  [0xac00, 0xd7a3, 'ko', true],
  [0xf900, 0xfaff, 'zh', true],
]

export interface Script {
  /** Language the script is written for, or the commonest of them. */
  language: string
  /** Whether no other language of weight uses it. */
  isOnly: boolean
}

/** Script of a letter, or null for marks, digits and spaces. */
export function scriptOf(code: number): Script | null {
  if (code < 0x41 || (code > 0x5a && code < 0x61) || (code > 0x7a && code < 0xc0) || code === 0xd7) return null
  let low = 0
  let high = ranges.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const [first, last, language, isOnly] = ranges[middle] as (typeof ranges)[number]
    if (code < first) high = middle - 1
    else if (code > last) low = middle + 1
    else return { language, isOnly }
  }
  return null
}
