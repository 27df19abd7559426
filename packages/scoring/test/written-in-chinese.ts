import * as OpenCC from 'opencc-js'

const toSimplified = OpenCC.Converter({ from: 't', to: 'cn' })
const toTraditional = OpenCC.Converter({ from: 'cn', to: 't' })

/** Older forms are in the tables (臺, 羣), but everybody writes these. */
const usual = new Set('台群')

/** Characters of a text that a script does not write. */
export const foreignTo = {
  'zh-Hans': (text: string) => Array.from(text).filter((one) => toSimplified(one) !== one),
  'zh-Hant': (text: string) => Array.from(text).filter((one) => toTraditional(one) !== one && !usual.has(one)),
} as const
