import type { Span } from '@attune/core'
import { isChinese } from './languages.ts'
import { clauseAround, sentenceAround } from './sentence-around.ts'

/** More of a message is not looked at. */
const LONGEST = 2000

/** What moves, holds up or keeps people on their way to us, none of it ours where they had a time with us. */
const wayThere = {
  en: /(?<!\byour )\b(?:bus|buses|train|trains|tube|tram|metro|coach|ferry|flight|plane|taxi|cab|uber|bike|car|van|traffic|motorway|roads?|lift|alarm|snow|storm|flood|childminder|babysitter|boss|shift|meeting)\b[^.!?]{0,30}\b(?:broke|stuck|cancelled|canceled|late|delayed|stopped|didn[’']t|wouldn[’']t|jam|closed|blocked|overran|ran over|kept me|held|never|flat|dead|awful|terrible|strike)\b|\bstuck (?:in|on|at|behind|outside)\b/i,
  zh: /堵[车車]|塞[车車]|追尾|爆胎|[抛拋][锚錨]|限行|封路|下(?:大)?雨|暴雨|暴雪|大雪|[台颱][风風]|[闹鬧][钟鐘]|[睡瞓][过過]|加班|[开開][会會]|(?:高[铁鐵]|火[车車]|地[铁鐵]|公交|公[车車]|巴士|捷[运運]|港[铁鐵]|[飞飛][机機]|航班|路上|高速)[^，。！？!?]{0,10}(?:晚|停|[误誤延]|壞|坏|取消|慢|卡|[挤擠]|[没沒])/u,
}
/** What was to be then, and was missed or will be. */
const ownTime = {
  en: /\b(?:miss(?:ed|ing)?|late for|(?:be|running|run|am|was) (?:\w+ ){0,3}late|can[’']t make|couldn[’']t make|won[’']t (?:make|get there)|didn[’']t make)\b/i,
  zh: /[没沒赶趕][不得]?[赶趕上]|[赶趕]不上|[迟遲]到|晚[点點]?(?:到|[来來去取])|[来來]不及|[错錯][过過]了?|去不[了成]|到不了|[过過][号號]|才到|[趕赶][唔][切到]|[嚟到]唔[到切]/u,
}
/** Thieves and swindlers, and a spade through a cable: a third party’s doing, told without a word against us. */
const strangers =
  /\b(?:hacked|hackers?|stolen|burgl\w+|robbed|mugged|pickpocket\w*|scammed|phish\w*|fraudsters?|(?:some(?:one|body)|a thief) (?:else )?(?:has |have )?(?:got into|logged in|used|took|stole|is using|hacked))\b|(?:被|俾人?)(?:人|[贼賊])?(?:盗|盜|偷|[骗騙]|呃|搶|抢|[换換][光走]|登[录錄入]|刷[走了]|[黑])|[盗盜]刷|(?:不|唔)(?:是|係)我(?:刷|[买買]|操作|[转轉]|登|[碌])|有人[^，。！？,]{0,8}(?:登|盗|盜|偷|刷|[进進][了入])|挖[断斷]|[诈詐][骗騙]/iu
/** Who says this holds it against us all the same. */
const us = /\byour?\b(?! (?:help|please|tell|know|move|give|let))|[你您][们們哋家]|[贵貴](?:公司|行|店|司)/iu

/** Whether what went wrong was the road, the weather or a thief, and nobody says that it was us. */
export function isOthersDoing(message: string): boolean {
  const text = message.slice(0, LONGEST)
  const script = isChinese(text) ? 'zh' : 'en'
  if (wayThere[script].test(text) && ownTime[script].test(text)) return !us.test(text.replace(asked, ''))
  return strangers.test(text) && !us.test(text.replace(asked, ''))
}
/** “Can you stop it?” asks us, and accuses nobody. */
const asked = /\b(?:can|could|will|would|do|did|if|thank) you\b|[请請麻帮幫][^，。！？]{0,4}[你您][们們哋]/giu

/** “I’ve hung up on you”, “we’ll be late”, “I can’t afford it”: the verb is theirs. */
const theirs =
  /\b(?:i|we)(?:[’'](?:ve|ll|d|m|re))?(?: (?!was\b|were\b|been\b|got\b|had\b|waited\b|paid\b|said\b|told\b)[\w’'-]+){0,4} $/i
const theirVerb =
  /^(?:hung up|fail|late\b|broke|spil|dropp|lost|miss|forg|crack|burn|left|crash|scratch|ruin|torn?\b|can[’']t (?:pay|afford)|laid off)/i
/** 怕撞到走音, 别走音: what is only feared. */
const feared = /(?<![恐可哪])怕[^，。！？,!?]{0,8}$|[别別][^，。！？,!?]{0,3}$|[担擔]心[^，。！？,!?]{0,8}$/u

/** Whether the words of a trouble tell what the customer did, or only what they fear. */
export function isTheirOwn(text: string, span: Span): boolean {
  const before = text.slice(Math.max(0, span[0] - BESIDE), span[0])
  return isChinese(text) ? feared.test(before) : theirs.test(before) && theirVerb.test(text.slice(...span))
}
const BESIDE = 40

/** Asks how something is in this house, and tells nothing that has happened. */
const wants = {
  en: /^(?:so |and |but |also |hi |hello |,)*[^?]{0,90}\b(?:will|would|can|could|do|does|is|are|may|should|what|which|where|who|when|how (?:much|many|long|do|far|often|soon))\b[^?]{0,120}\?$/i,
  zh: /[几幾][点點号號天日個个时時楼樓]|多少|多[久长長大]|哪|邊[度個]|边[度个]|什[么麼]|[几幾][时時]|怎[么麼样樣](?![^，。！？]{0,3}(?:不|[没沒])|回事|[又还還会會变變就这這那])|[点點][样樣]|如何|[还還]是|定係|[吗嗎咩]|[有能可会會要][没沒不冇唔][有能可会會要得]|有冇|不[?？]?$/u,
}
const happened = {
  en: /\b(?:why|how come|again|still|not|never|already|was|were|did|has|have|had|charged|went|got|came|keeps?|since|yet|\w{3,}ed)\b|n[’']t\b|!/i,
  zh: /了(?!解)|咗|[过過](?!敏|程|期|夜|[户戶]|[关關]|磅)|[没沒未冇]|又|老是|一直|[总總]|[还還](?!是|要|款)|才|被|扣|!|！/u,
}
const aNotA = /有[没沒冇無无]有?|[没沒冇]有?[吗嗎?？]?$|([\u3400-\u9fff])[不唔]\1/gu

/** “Will it stop the crashes?”, 幾點之後不能吃: a word of trouble in a question about the house. */
export function asksFact(text: string, span: Span): boolean {
  const [start, end] = sentenceAround(text, span)
  const sentence = text.slice(start, end + 1).trim()
  if (!isChinese(text)) return sentence.endsWith('?') && wants.en.test(sentence) && !happened.en.test(sentence)
  const clause = `${clauseAround(text, span)}${/[?？]$/.test(sentence) ? '？' : ''}`
  return wants.zh.test(clause) && !happened.zh.test(clause.replace(aNotA, ''))
}
