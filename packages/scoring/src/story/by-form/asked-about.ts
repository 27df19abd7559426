import type { Signal, SignalKind } from '@attune/language'
import { isChinese } from '../languages.ts'
import { clauseAround, sentenceAround } from '../sentence-around.ts'

/** What a told trouble is heard as. */
const troubles: readonly SignalKind[] = [
  'complaint',
  'repeated-complaint',
  'not-resolved',
  'severity',
  'frustration',
  'worry',
  'urgency',
]

/** A clause that asks how the house has it: when, where, how much, whether one may. Who asks why, or how it could be, tells what happened. */
const asks = {
  en: /^\W*(?:(?:and|so|but|or|also|hi|hello|please|(?:simple |quick )?question:?)\W+)*(?:(?:if|when) [^?]{2,40}[, ])?(?:will|would|can|could|do|does|may|should|(?:is|are) there|what|when|which|where|how (?:much|many|long|often|late|early|far|big|do|can|would))\b/i,
  zh: /[几幾](?:[点點天日号號分周週月年时時个個]|多)|哪|多(?:少|久|[长長远遠])|什[么麼][时時]候|[边邊](?:度|[个個])|何[时時]|[会會能][不唔][会會能]|可[不唔]可以|是不是要|[使需要用][不唔][使需要用]|有[没沒]有|有冇|(?:能|可以|[会會]|要|需要?)[^，。！？,]{0,12}[吗嗎咩]|[对對是]吧$/u,
}
/** It has happened, it goes on, or it is held against somebody. */
const happened = {
  en: /\b(?:again|still|keep|keeps|kept|why|yet|twice|was|were|did|had|been|has|have|never|always|instead|wrong|you (?:people|guys|lot))\b|n[’']t\b|!/i,
  zh: /[了咗](?![吗嗎没沒未])|[^不难難]过(?![期去])|过(?=[吗嗎])|[^不難]過(?![期去])|又|[还還仲](?:[没沒未冇]|是不|唔|不)|一直|老是|[总總]是|怎[么麼]|[为為][什啥何]|点解|點解|到底|究竟|[凭憑]|被|[你您][们們哋](?:管|[负負][责責])|[！!]/u,
}

/** 还没发货吧, 未開始㗎嘛: hopes that it is not so yet. */
const hopes = /^[^，。！？,]{0,6}(?:[还還仲])?[没沒未][^，。！？,了]{1,6}(?:吧|[㗎喇]?嘛)$/u

/** How soon, at the latest: 最晚几点 asks for an hour and hurries nobody. */
const atTheLatest = /^最[晚迟遲]/u

/**
 * Whether words of trouble stand in a question about how things are done or would be – “will I be charged extra?”,
 * 几点之后不能吃东西 – and not in what happened.
 */
export function isAskedAbout({ kind, span, data }: Signal, text: string): boolean {
  if (!troubles.includes(kind)) return false
  const clause = clauseAround(text, span)
  if (kind === 'urgency') return atTheLatest.test(text.slice(...span)) && asks.zh.test(clause)
  // “Will I be charged?” wants to know; “will I ever see it again?” is afraid.
  if (kind === 'worry' && (data.asked !== true || !ofMoney.test(text.slice(...span)))) return false
  if (isChinese(text)) return hopes.test(clause) || (asks.zh.test(clause) && !happened.zh.test(clause))
  const [start, end] = sentenceAround(text, span)
  const sentence = text.slice(start, end)
  return text.charAt(end) === '?' && asks.en.test(sentence) && !happened.en.test(sentence)
}

const ofMoney = /\b(?:charged|billed|invoiced|pay|fined)\b|扣|收[费費]|[罚罰]/iu
