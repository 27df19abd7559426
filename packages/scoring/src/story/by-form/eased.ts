import type { MessageReading, Signal, SignalKind } from '@attune/language'
import { pattern } from '../text/pattern.ts'
import { clauseAround } from '../text/sentence-around.ts'

/** What is over, or said in jest, once somebody thanks and breathes again. */
const passing: readonly SignalKind[] = [
  'worry',
  'frustration',
  'sadness',
  'disappointment',
  'threat-to-leave',
  'repeated-complaint',
  'complaint',
]
/** What was felt and is told as felt; the rest counts only where they speak of themselves. */
const felt: readonly SignalKind[] = ['worry', 'frustration', 'sadness', 'disappointment']

/** “Phew”, “that’s a relief”, 那就好, 放心了. */
const relieved = pattern('iu')`
  ^\W*(?:phew|haha+|ha|lol|great|brilliant|perfect|lovely|cool|fab)\b|
  \b(?:that[’']?s|what) a (?:huge |big |massive )?relief\b|\b(?:so|really) relieved\b|less than i (?:feared|thought)|
  ^oh (?:good|thank)|
  ^呼|^那(?:就好|[还還][行好])|^太好了|^[啊哇哦]?真(?:的[吗嗎假？?]|[係系][㗎嘅]?[?？])[?？！!]*|^[哈嘻]{2,}|
  [安放]心[了咗晒]|心[里裡]有底
`
/** “Thanks a lot”, “but”, 可是, “still”, a question: something is left. */
const leaves = pattern('iu')`
  \b(?:but|though|although|however|still|again|only|except|why|how come|thanks (?:a lot|for nothing|for that)|not|
    never|no)\b|n[’']?t\b|[?？]|但|可是|不[过過]|就是|只是|
  (?<![刚剛本原][刚剛才来來本]?)[还還仲](?!以[为為]|[行好挺蛮蠻])|又|怎|[为為][什啥]|[没沒未]
`
/** “We were worried, lol”, 可怜哈哈: told as past or fondly, with a laugh. */
const laughedOff = pattern('iu')`
  \b(?:was|were|been) (?:\w+ )?(?:worr|scare|afraid|nervous|panick)[^!?]{0,80}\b(?:lol|haha)|
  (?:[担擔]心|[怕慌疼]|[怜憐])[^。！？]{0,16}哈哈
`
/** They themselves, or theirs. */
const self = /\b(?:i|i[’']?m|i[’']?ll|ill|i[’']?ve|me|we|we[’']?re|my|our)\b|我|咱|自己/iu
const us = /\byour?\b(?! (?:so|very))|(?<![谢謝])[你您妳]/iu

/**
 * Whether words of a feeling or a grievance stand in a message of relief: “haha ok, thanks so much, was panicking”, 那就好
 * 吓死我了. What was felt is over, and who speaks of themselves beside thanks complains of nothing.
 *
 * @param asked the service side's last words; nobody is relieved before somebody has answered
 */
export function isEased({ kind, span }: Signal, text: string, { signals }: MessageReading, asked: string): boolean {
  if (asked === '' || text.length > LONGEST || !passing.includes(kind)) return false
  const isThankful = signals.some(
    (signal) => (signal.kind === 'thanks' || signal.kind === 'gratitude') && signal.strength >= HEARTY,
  )
  const left = text.replace(relieved, '')
  if ((!isThankful && left === text && !laughedOff.test(text)) || leaves.test(left)) return false
  const clause = clauseAround(text, span)
  return !us.test(clause) && (felt.includes(kind) || self.test(clause))
}
const HEARTY = 0.5
/** Who writes more has more to say than thanks. */
const LONGEST = 200
