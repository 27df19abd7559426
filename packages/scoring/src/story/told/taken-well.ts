import type { SignalKind } from '@attune/language'
import { MET } from '../../ledger/ledger.ts'
import type { OpenDuty } from '../../rule.ts'
import { type Story, turnOf } from '../story.ts'
import { head } from '../text/head.ts'
import { pattern } from '../text/pattern.ts'
import { heard, type Utterance } from '../utterance.ts'
import { voiced } from './voiced.ts'

/** What nobody says who takes it well. */
const against: readonly SignalKind[] = ['anger', 'frustration', 'disappointment', 'threat-to-leave', 'already-told']
const again: readonly SignalKind[] = ['complaint', 'repeated-complaint', 'not-resolved']
/** What is ours to do or to supply; “can you” and 你好 are not heard in it. */
const ours = pattern('iu')`
  (?<!\b(?:can|could|will|would|do|did|if|thank|have|are) )\byou(?:r|rs|[’']\w+)?\b|
  \b(?:order\w*|bought|paid|money|book(?:ed|ing)|deliver\w*|arriv\w+|charg\w+|bill\w*|refund\w*|parcel|package|
    appointment|subscri\w+|receiv\w+|install\w*|fitted|rented|hired|signed up|power|electricity|broadband|internet|
    wi-?fi|signal|app|site|system)\b|
  [你您][们們哋家]|[贵貴]|店|[订訂买買拍付扣收寄送充退租网網钱錢]|下[单單]|快[递遞]|[师師]傅|[发發][货貨]|安[装裝]|
  [预預][约約]|[账帳]|[没沒停斷断]有?[電电水]|信[号號]|系[统統]|登[录錄入]
`
/** Thanks from the heart, a laugh, a breath let go; 没关系. */
const relief = pattern('iu')`
  \b(?:phew|thank you so|thanks so|(?:ha)+|lol|brilliant|amazing|awesome|perfect|lovely|great|reassuring|
    relie(?:f|ved)|star|no worries|never mind|these things happen)\b|
  [哈嘻]{2,}|太[好谢謝感]|好[嘢嘞喔]|那就好|[放安]心|有底|^呼|咁快|[唔多][該謝谢][晒曬]|[谢謝]{2}|[沒没]差|
  [沒没][关關][系係]|[无無冇]所[谓謂]
`

/**
 * The doubtful duties that a customer shows were never owed: told without anger and without a word that ties it to us, it
 * was dealt with, and they thank, laugh or breathe again.
 */
export function takenWell(story: Story, said: Utterance, open: readonly OpenDuty[]): readonly OpenDuty[] {
  const isGlad = (each: Utterance): boolean =>
    heard(each, 'gratitude', 'joy', 'praise').length > 0 || relief.test(head(each.text))
  if (open.length === 0 || !turnOf(story, said).some(isGlad)) return []
  return open.filter((duty) => {
    const { turn, turnStart } = story.utterances[duty.openedAt] ?? said
    if (said.index - turnStart > FAR) return false
    const since = story.utterances.slice(turnStart, said.index + 1).filter(({ side }) => side === 'customer')
    return (
      turn < said.turn &&
      duty.credit < MET &&
      since.every(
        (each) =>
          voiced(each, against).length === 0 &&
          ((each.turn !== turn && voiced(each, again).length === 0) ||
            (each.turn !== said.turn && !ours.test(head(each.text)))),
      )
    )
  })
}
/** So far on a talk is about something else. */
const FAR = 60
