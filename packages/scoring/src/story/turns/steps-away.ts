import { once } from '../once.ts'

/** More of a message is not looked at. */
const LONGEST = 300
const away =
  /\b(?:one|just a|a|give me a|1) (?:moment|sec|second|minute|min|mo)\b(?! ago)|\b(?:hang|hold) on\b|\b(?:brb|be right back|back in a (?:moment|minute|sec|second))\b|\blet me (?:just )?(?:go|check|look|see|find|get|grab|fetch|try)\b|\bi(?:[’']ll| will) (?:just )?(?:go and |go )?(?:check|look|see|find|get|grab|fetch|try)\b|等(?:我)?(?:一下|下|一会|一會|会儿|會兒|片刻)|[稍等]等(?:我)?$|我(?:先)?(?:去|下去|上去|出去|过去|過去)?(?:看看|看一下|看下|找找|找一下|找下|拿一下|拿下|翻一下|量一下|试试|試試|试一下|試一下|查一下)|(?:马上|馬上|一会儿?|一會兒?)(?:就)?(?:回来|回來|好)|去(?:拿|找|看|量|翻|试|試)(?:一)?下/iu
const wants = /[?？吗嗎]/u

/** Whether a customer says that they are gone for a moment: the next word is theirs. */
export const stepsAway = once(
  ({ side, text }): boolean => side === 'customer' && away.test(text.slice(0, LONGEST)) && !wants.test(text),
)
