import { pattern } from '../text/pattern.ts'
import type { Form } from './form.ts'

/** “Cancelled, Kofi.”, “Moved to Thursday at 9.”: a sentence that begins with what is done now, and leaves out who did it. */
const done: Form = {
  kind: 'action',
  strength: 0.85,
  data: { done: true },
  pattern: pattern('gi')`
    (?:^|(?<=[.!?,:;] ))(?:all |now |both |that[’']s |just )?(?:done|sorted|cancelled|canceled|booked|rebooked|
      changed|moved|refunded|blocked|stopped|added|removed|reset|renewed|extended|switched|updated|fixed|unlocked|
      frozen|unfrozen|swapped|replaced|credited|waived|paused|reactivated|upgraded|corrected|reserved|transferred|
      reordered|reopened|unsubscribed|deleted|amended|unblocked|sent|emailed|e-mailed|posted|dispatched)(?: just now| over| across)?(?=
      [.!,;:]|$| (?:for|to|from|until|till|it|them|both|the|your|you|as|with|on|this|and|at|off) ?)
  `,
  unless: /\?|\b(?:if|once|when|will be|to be|not|never|can[’']t|cannot|won[’']t|been)\b|n[’']t\b/i,
}

/** 取消了，已改到週六：句首就說辦成了。 */
const doneZh: Form = {
  kind: 'action',
  strength: 0.85,
  data: { done: true },
  pattern: pattern('gu')`
    (?:^|(?<=[，。！；,.!; ]))(?:可以[，,])?(?:已[经經]?|都|[刚剛]+才?)?(?:[帮幫替给給同][您你])?(?:取消|退款?|
      撤[销銷]?|停[机機]?|[冻凍][结結]|[改换換关關补補订訂]|[预預]?[约約]|[加删刪续續办辦搞]|更新|解[绑綁锁鎖除]|
      [开開]通|安排)(?:[好掉完]|成功)?[了咗晒](?=[，。！；,.!; ]|$|[您你一])|
    (?:^|(?<=[，。！；,.!; ]))已[经經]?(?:[改退补補换換发發寄]|取消|重[开開發发寄]|更[正新]|
      撤[销銷])[单單好妥签簽期款出]?(?=[，。！；,!;]|$)|
    (?:^|(?<=[，。！；,.!; ]))(?:已[经經]?|[刚剛]+才?)(?:[发發寄][送给給]?|[传傳])(?:[到给給去至]|[过過]去)
  `,
  unless: /[?？吗嗎]|如果|要是|[等就才没沒不未]/u,
}

/** 已完成，现在就能用：句首先说办妥了，后面说的是办妥以后。 */
const firstDoneZh: Form = {
  kind: 'action',
  strength: 0.85,
  data: { done: true },
  pattern: pattern('gu')`
    ^(?:好的?[，,])?已[经經]?(?:[为為帮幫替][您你])?(?:完成|[办辦]妥|弄好|搞定|[设設]定?好|生效)[了咗]?(?=[，。！,!])
  `,
  unless: /[?？吗嗎]|如果|要是|[没沒未]/u,
}

/** “Your logs will now come on Thursdays”, “it’s in her name now”: how it is since it was changed. */
const asItIsNow: Form = {
  kind: 'action',
  strength: 0.75,
  data: { done: true },
  pattern: pattern('gi')`
    \b(?:it|that|they|both|everything|your \w+(?: \w+)?|
      (?:his|her|the|my) (?:contract|account|card|order|plan|booking|subscription|line|payment))(?:[’']s| is| are|
      [’']re) (?:now |all |already |both )?(?:closed|stopped|blocked|cancelled|canceled|frozen|marked|refunded|booked|
      changed|moved|unlocked|reset|removed|added|renewed|swapped|logged|flagged|switched off) (?:as of (?:now|today)|
      for you|from (?:now|today) on|from today|as (?:fraud|urgent|lost|stolen|paid|void))\b|
    \bwill now (?:come|be|go|start|arrive|run|ship|leave|reach)\b|
    (?:\bis|\bare|[’']s|[’']re) now (?:
      (?:on|for|at|from) (?:the )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d|noon)|under\b|
      in (?:the name|[\w’' ]{2,24} name))|(?:\bis|\bare|[’']s|[’']re) (?:in|under) [\w’' ]{2,30} name now\b
  `,
  unless: /\?|\b(?:if|once|when|delayed|late|sorry)\b/i,
}

/** 您的课现在是周四下午四点、下週起是兩人份：说的是改好以后的样子。 */
const asItIsNowZh: Form = {
  kind: 'action',
  strength: 0.75,
  data: { done: true },
  pattern: pattern('gu')`
    [您你]的?[^，。！？,]{1,10}(?:[现現]在|而家|已[经經])(?:是|改[为為成到]?|[为為成喺係]|登[记記]在)[^，。！？,]{2}|
    [从從由]?(?:[下今明后後这這][^，。！？,]{0,4}|
      [\d一二三四五六七八九十]{1,3}[月日号號])起[，,]?[^，。！？,]{0,12}[是改变變係为為]
  `,
  unless: /[?？吗嗎]|如果|要是|涨|漲|抱歉|不好意思/u,
}

/** What a service side has done, known by where the word stands. */
export const englishDoneInAWord: readonly Form[] = [done, asItIsNow]
export const chineseDoneInAWord: readonly Form[] = [doneZh, firstDoneZh, asItIsNowZh]
