import type { Span } from '@attune/core'
import { head } from '../text/head.ts'
import { isChinese } from '../text/languages.ts'
import { pattern } from '../text/pattern.ts'

/** What moves, holds up or keeps people on their way to us, none of it ours where they had a time with us. */
const wayThere = {
  en: pattern('i')`
    (?<!\byour )\b(?:bus|buses|train|trains|tube|tram|metro|coach|ferry|flight|plane|taxi|cab|uber|bike|car|van|
      traffic|motorway|roads?|lift|alarm|snow|storm|flood|childminder|babysitter|boss|shift|meeting)\b[^.!?]{0,30}\b(?:
      broke|stuck|cancelled|canceled|late|delayed|stopped|didn[’']t|wouldn[’']t|jam|closed|blocked|overran|ran over|
      kept me|held|never|flat|dead|awful|terrible|strike)\b|\bstuck (?:in|on|at|behind|outside)\b
  `,
  zh: pattern('u')`
    堵[车車]|塞[车車]|追尾|爆胎|[抛拋][锚錨]|限行|封路|下(?:大)?雨|暴雨|暴雪|大雪|[台颱][风風]|[闹鬧][钟鐘]|
    [睡瞓][过過]|加班|[开開][会會]|
    (?:高[铁鐵]|火[车車]|地[铁鐵]|公交|公[车車]|巴士|捷[运運]|港[铁鐵]|[飞飛][机機]|航班|路上|高速)[^，。！？!?]{0,10}(?:
      晚|停|[误誤延]|壞|坏|取消|慢|卡|[挤擠]|[没沒])
  `,
}
/** What was to be then, and was missed or will be. */
const ownTime = {
  en: pattern('i')`
    \b(?:miss(?:ed|ing)?|late for|(?:be|running|run|am|was) (?:\w+ ){0,3}late|can[’']t make|couldn[’']t make|
      won[’']t (?:make|get there)|didn[’']t make)\b
  `,
  zh: pattern('u')`
    [没沒赶趕][不得]?[赶趕上]|[赶趕]不上|[迟遲]到|晚[点點]?(?:到|[来來去取])|[来來]不及|[错錯][过過]了?|去不[了成]|
    到不了|[过過][号號]|才到|[趕赶][唔][切到]|[嚟到]唔[到切]
  `,
}
/** Thieves and swindlers, and a spade through a cable: a third party’s doing, told without a word against us. */
const strangers = pattern('iu')`
  \b(?:hacked|hackers?|stolen|burgl\w+|robbed|mugged|pickpocket\w*|scammed|phish\w*|fraudsters?|
    (?:some(?:one|body)|a thief) (?:else )?(?:has |have )?(?:got into|logged in|used|took|stole|is using|hacked))\b|
  (?:被|俾人?)(?:[别別]?人|陌生人|[贼賊])?(?:盗|盜|偷|[骗騙]|呃|搶|抢|[换換][光走]|登[录錄入了上]|刷[走了]|[黑])|[盗盜]刷|
  (?:不|唔)(?:是|係)我(?:[刷签簽]|[买買]|操作|[转轉]|登|[碌])|有人[^，。！？,]{0,8}(?:登|盗|盜|偷|刷|[进進][了入])|
  挖[断斷]|[诈詐][骗騙]
`
/** Who says this holds it against us all the same. */
const us = /\byour?\b(?! (?:help|please|tell|know|move|give|let))|[你您][们們哋家]|[贵貴](?:公司|行|店|司)/iu

/** Whether what went wrong was the road, the weather or a thief, and nobody says that it was us. */
export function isOthersDoing(message: string): boolean {
  const text = head(message)
  const script = isChinese(text) ? 'zh' : 'en'
  if (wayThere[script].test(text) && ownTime[script].test(text)) return !us.test(text.replace(asked, ''))
  return strangers.test(text) && !us.test(text.replace(asked, ''))
}
/** “Can you stop it?” asks us, and accuses nobody. */
const asked = /\b(?:can|could|will|would|do|did|if|thank) you\b|[请請麻帮幫][^，。！？]{0,4}[你您][们們哋]/giu

/** “I’ve hung up on you”, “we’ll be late”, “I can’t afford it”: the verb is theirs. */
const theirs = pattern('i')`
  \b(?:i|we)(?:[’'](?:ve|ll|d|m|re))?
    (?: (?!was\b|were\b|been\b|got\b|had\b|waited\b|paid\b|said\b|told\b)[\w’'-]+){0,4} $
`
const theirVerb = pattern('i')`
  ^(?:hung up|fail|late\b|broke|spil|dropp|lost|miss|forg|crack|burn|left|crash|scratch|ruin|torn?\b|
    can[’']t (?:pay|afford)|laid off)
`
/** 怕撞到走音, 别走音: what is only feared. */
const feared = /(?<![恐可哪])怕[^，。！？,!?]{0,8}$|[别別][^，。！？,!?]{0,3}$|[担擔]心[^，。！？,!?]{0,8}$/u

/** 屏幕摔裂了: what falls, is knocked or sat on breaks in its owner’s hands. */
const broken = /(?:摔|跌|打|碰|撞|磕|[压壓]|坐|踩|[划劃刮]|弄|跣|揼)(?:到|得|至)?[了咗]?$/u
const delivered =
  /收|[员員]|保[洁潔]|阿姨|[护護]士|司[机機]|小哥|[骑騎]手|快[递遞]|送|寄|拆|打[开開]|[师師]傅|被|[你您][们們哋家]|人/u

/** Whether the words of a trouble tell what the customer did, or only what they fear. */
export function isTheirOwn(text: string, span: Span): boolean {
  const before = text.slice(Math.max(0, span[0] - BESIDE), span[0])
  if (isChinese(text)) return feared.test(before) || (broken.test(before) && !delivered.test(head(text)))
  return theirs.test(before) && theirVerb.test(text.slice(...span))
}
const BESIDE = 40
