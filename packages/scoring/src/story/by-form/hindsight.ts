import { pattern } from '../text/pattern.ts'
import type { Form } from './form.ts'

/** What they ought to have done, as an English form says it: read, checked, bothered, not left. */
const oughtTo = pattern('')`
  (?:only |just |ever |actually |simply |at least |even |really )*
    (?!(?:been|had|told|wanted|liked|preferred|needed)\b)(?:not |n[’']t )?(?:bothered|
    [a-z]+(?:ed|ead|een|ept|ought|ent|ook|aken|one|ut|eard|ade|id|eft))\b
`.source
/** How it would have gone then. */
const instead = /\b(?:(?:would|could|might)(?: not|n[’']t)? (?:have|be)|wouldn[’']t|[’']d (?:have|know|be))\b/.source

/** “If you’d read page two, you would have seen it”: wise after the event, at the customer’s cost. */
export const englishHindsight: readonly Form[] = [
  {
    kind: 'blame',
    strength: 0.7,
    pattern: new RegExp(
      `\\b(?:if you(?:[’']d| had)|had you) ${oughtTo}[^.!?]{0,70}?${instead}|(?:would|could)(?: not|n[’']t)? have [^.!?,]{2,50},? if you(?:[’']d| had) ${oughtTo}`,
      'gi',
    ),
    unless: pattern('i')`
      \b(?:we (?:could|would|should|might)|i[’']d|i would|sorry|our (?:fault|mistake|side)|n[’']t your fault|
        even if)\b
    `,
  },
  {
    kind: 'blame',
    strength: 0.7,
    pattern: pattern('gi')`
      \b(?:obviously|clearly|evidently|presumably|no doubt) you(?:[’']ve| have| must have)? (?!
        (?:need|want|love|care|enjoy|know|prepared|trusted|worked|tried|waited|looked|planned|deserved?)\b)[a-z]+(?:
        ed|t|oke|id|ut|ot)\b (?:it|the|your|that|something|one)\b
    `,
    unless: /\b(?:sorry|not your|right|effort|thought)\b/i,
  },
  // “You did this to yourself”, “you’ve only yourself to blame”.
  {
    kind: 'blame',
    strength: 0.8,
    pattern: pattern('gi')`
      \byou(?:[’']ve| have)? (?:\w+ )?(?:did|done|brought|caused|inflicted) (?:\w+ ){1,3}(?:to|on|upon) yoursel(?:f|
        ves)\b|
      \byou(?:[’']ve| have)? (?:only |really )?(?:got |have )?(?:only |no ?(?:one|body) but )?yoursel(?:f|
        ves) to blame\b
    `,
    unless: /\b(?:if|nothing|never)\b|\byou (?:\w+ )?\w+n[’']t\b/i,
  },
]

/** 那肯定是您用多了：没查就猜是顾客。 */
const chineseGuess: Form = {
  kind: 'blame',
  strength: 0.7,
  pattern: pattern('gu')`
    (?:[肯一]定|多半|八成|[应應][该該當])[是系係]?[您你](?:自己|[们們]|那[边邊])?[^，。！？!?我]{0,4}(?:
      [用吃喝看开開按点點填输輸打][多错錯]了?|[没沒](?:[关關看按插锁鎖拧擰读讀装裝]|有[关關看按])|忘[了记記]?[关關]?|
      弄[坏壞错錯丢丟]|摔|搞[错錯])
  `,
  unless: /[吗嗎么麼帮幫请請别別]|[对對]不起|抱歉|不是/u,
}

/** 您要是认真看页面就不会买错了、当初多看一眼也不至于：事后诸葛亮，错全在顾客。 */
export const chineseHindsight: readonly Form[] = [
  chineseGuess,
  // 图都发您了还会弄反、教過你還唔識：说过一次就不该再错。
  {
    kind: 'blame',
    strength: 0.7,
    pattern: pattern('gu')`
      (?:都|已[经經])[^，。！？!?我]{1,10}[了咗着著过過给給畀][^，。！？!?我]{0,3}[，,]?
        (?:[你您][^，。！？!?我]{0,2})?(?:[还還仲点點]|怎[么麼])[还還仲]?[是系係会會能要]?[^，。！？!?我]{0,4}(?:
        [错錯反漏坏壞]|[不唔](?:[会會懂明识識清见見到]|知道)|[没沒][看听聽懂])
    `,
    unless: /我[们們哋]|抱歉|[对對]不[起住]|不好意思|[别別]急/u,
  },
  // 是您自找的、怪不得別人。
  {
    kind: 'blame',
    strength: 0.8,
    pattern: pattern('gu')`
      [您你][这這]?(?:是|[属屬]于?)?自(?:[找讨討]|作自受)的?|
      (?:怪[不唔]得|[赖賴]不[了着著])(?:[别別]人|人[哋家]|[谁誰])
    `,
  },
  {
    kind: 'blame',
    strength: 0.7,
    pattern: pattern('gu')`
      (?:(?:要是|如果|假[如使]|若是?|早)[您你]|[您你][们們哋]?(?:要是|如果|若是?|但凡|[当當][初时時]|[早肯多])|
        (?:^|[，。！？])早(?![上餐晨]))[^，。！？!?我]{1,16}[，,]?(?:
        就不[会會](?!再|有[事问問])[^，。！？!?]{0,14}[了吗嗎啦咯囉]|[也就]?不至[于於]|
        (?:[不早]就|就)(?:知道[^，。！？]{0,8}|[没沒][事这這]|[好行])了)
    `,
    unless: pattern('u')`
      我[们們]?[没沒当當也应應早]|告[诉訴][您你]|提醒[您你]|通知[您你]|抱歉|[对對]不起|不好意思|不怪|下次|以[后後]|
      [请請]
    `,
  },
]
