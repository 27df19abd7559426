import { once } from '../once.ts'
import { pattern } from '../text/pattern.ts'

/** More of a message is not looked at. */
const LONGEST = 300
const away = pattern('iu')`
  \b(?:one|just a|a|give me a|1) (?:moment|sec|second|minute|min|mo)\b(?! ago)|\b(?:hang|hold) on\b|
  \b(?:brb|be right back|back in a (?:moment|minute|sec|second))\b|
  \blet me (?:just )?(?:go|check|look|see|find|get|grab|fetch|try)\b|
  \bi(?:[’']ll| will) (?:just )?(?:go and |go )?(?:check|look|see|find|get|grab|fetch|try)\b|
  等我?(?:一[下会會]|下|会儿|會兒|片刻)|[稍等]等我?$|
  我先?(?:去|[下上出过過]去)?(?:看[看下]|[看找拿翻量试試查]一下|找[找下]|拿下|试试|試試)|
  (?:[马馬]上|一会儿?|一會兒?)就?(?:回[来來]|好)|去[拿找看量翻试試]一?下
`
const wants = /[?？吗嗎]/u

/** Whether a customer says that they are gone for a moment: the next word is theirs. */
export const stepsAway = once(
  ({ side, text }): boolean => side === 'customer' && away.test(text.slice(0, LONGEST)) && !wants.test(text),
)
