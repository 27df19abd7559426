import type { Span } from '@attune/core'
import { head } from '../text/head.ts'
import { pattern } from '../text/pattern.ts'
import { sentenceAround } from '../text/sentence-around.ts'
import type { Utterance } from '../utterance.ts'
import { elapsedMs, type Promised } from './promise.ts'

/** What one side may promise another to do, in the words of the promise and of the deed. */
const acts = {
  call: pattern('i')`
    \b(?:call|calls|called|calling|ring|rang|rung|phone|phoned|telephone\w*|voicemail|(?:pick|picked) up)\b|
    [电電][话話]|致[电電]|[来來][电電]|回[电電]|[打拨撥](?:[给給來来]|[过過][去来來]|了)|[没沒](?:[有人]|有人)?打
  `,
  write: pattern('i')`
    \b(?:writ\w+|wrote|e-?mail\w*|messag\w+|text(?:ed|ing)?|repl(?:y|ies|ied)|answer(?:ed)?|in your inbox)\b|
    邮件|郵件|[写寫]信|短信|[简簡][讯訊]|回[复復覆信]|[发發傳传]消息|消息
  `,
  word: pattern('i')`
    \b(?:back (?:to|with) (?:you|me)|come back|in touch|contact\w*|let (?:you|me) know|tell|told|updat\w+|inform\w*|
      hear(?:d)? (?:from|back)|news)\b|
    [联聯][系络繫絡]|告[诉訴知]|通知|反[馈饋]|[答回][复復覆][您你]?|回[您你]|音[讯訊信]|[答回]音|下文|理我
  `,
  send: pattern('i')`
    \b(?:send|sends|sent|sending|post(?:ed)?|ship\w*|dispatch\w*|despatch\w*|forward\w*|deliver\w*|resen[dt])\b|
    [补補]?(?:[发發寄](?!现|現|生|票)|送[来來到出去达達]|投[递遞])|派送|配送
  `,
  refund: pattern('i')`
    \b(?:refund\w*|reimburs\w*|credit(?:ed)?|paid back|pay (?:it |you )?back|money back|transferr?\w*)\b|
    退[款了钱錢给給回费費]|打款|到[账帳賬]|[赔賠][偿償付给給]?|返[还還现現]
  `,
  find: pattern('i')`
    \b(?:check\w*|look(?:ed|ing)? (?:into|at)|find|found|investigat\w*|ask(?:ed|ing)?|speak|spoken|spoke|talk(?:ed)?|
      clarif\w+|follow(?:ed)? up)\b|
    [查问問催]|核[实實对對]|[确確][认認]|跟[进進]|了解|[沟溝]通
  `,
  replace: /\b(?:replac\w*|exchang\w*|swap\w*)\b|[换換]/i,
  mend: pattern('i')`
    \b(?:fix\w*|repair\w*|sort\w*|resolv\w*|solv\w*|mend\w*|restor\w*|reset\w*|handl\w*|deal|dealt|taken? care)\b|
    修|解[决決]|[处處]理|[办辦]|搞定
  `,
  visit: pattern('i')`
    \b(?:visit\w*|technician|engineer|fitter|plumber|(?:come|came|coming) (?:out|over|round|by|to))\b|
    上[门門]|[过過][来來]|[师師]傅
  `,
  book: /\b(?:book\w*|reserv\w*|appointment|schedul\w*|arrang\w*)\b|[预預][约約订訂定]|安排|[订訂]/i,
  cancel: /\b(?:cancel\w*)\b|取消|撤[销銷回]|作[废廢]/i,
  change: /\b(?:chang\w*|updat\w+|correct\w*|amend\w*|mov(?:e|ed|ing)|switch\w*)\b|[改更]|[调調][整换換]/i,
} as const
type PromisedAct = keyof typeof acts

const kinds = Object.keys(acts) as PromisedAct[]

/** The acts that words speak of. */
export function actsIn(text: string): ReadonlySet<PromisedAct> {
  const begin = head(text)
  return new Set(kinds.filter((kind) => acts[kind].test(begin)))
}

/** Ways of getting back to somebody: who was promised a word is content with a call, and who was promised a call is not with a letter. */
const words: readonly PromisedAct[] = ['call', 'write', 'word']
export const isWord = (act: PromisedAct): boolean => words.includes(act)

/** Whether words speak of an act that a promise was about. */
export function takesUpAct(promised: ReadonlySet<PromisedAct>, said: ReadonlySet<PromisedAct>): boolean {
  for (const act of said) if (promised.has(act)) return true
  const isAnyWord = promised.has('word') || (said.has('word') && words.some((act) => promised.has(act)))
  return isAnyWord && words.some((act) => said.has(act))
}

/** “You did not”, “nobody has”, 没人, “you said you would”: what somebody goes on with has not happened. */
const denial = pattern('giu')`
  \b(?:(?<!\b(?:i|we)(?:[’']ve)? )(?:did|has|have|was|were)(?:n[’']?t| not)(?! (?:i|we)\b)|
    \b(?:i|we)(?:[’']ve| have)(?:n[’']t| not)? (?:not |never )?(?:been|had|got|received|heard)|never|nobody|no one|
    no-one|none of you|not a|still (?:no|not|waiting)|no(?= \w)|
    (?:said|promised|told me) (?:that )?(?:you|they|he|she|somebody|someone)(?:[’']d| would| will|[’']ll))\b|
  (?<!我)[没沒冇未](?!关|關|事|问|問|错|錯)|[无無]人|[说說]好|答[应應]|不是[说說]
`
/** “Last week you did not call”: what was before the promise breaks none. */
const before = pattern('i')`
  \b(?:last|yesterday|before|earlier|previous\w*|first time|then)\b|
  上[次回周週个個]|昨|前[天几幾]|之前|以前|[当當][时時]
`
/** Sooner than this they speak of what was before. */
const LEAST_MS = 60 * 60_000
/** Letters behind such a word in which the act stands. */
const NEAR = 40

/**
 * Where a customer says that what was promised has not been done, by its act: “You did not call”, 没人打. `null` when they
 * do not, or when its time cannot be up yet.
 */
export function deniesAct(said: Utterance, promised: Promised): Span | null {
  if (said.side !== 'customer' || said.turn <= promised.by.turn) return null
  const elapsed = elapsedMs(promised.by, said)
  // Where nobody knows by whose clock it was said, the customer's word goes for theirs.
  const { allowedMs, slackMs } = promised
  if (elapsed !== null && elapsed <= (slackMs > 0 ? Math.max(LEAST_MS, allowedMs - slackMs) : allowedMs)) return null
  const text = head(said.text)
  const wanted = actsIn(promised.words)
  if (wanted.size === 0) return null
  for (const { 0: word, index } of text.matchAll(denial)) {
    const [start, end] = sentenceAround(text, [index, index + word.length])
    const told = text.slice(index, Math.min(end, index + word.length + NEAR)).split(/[,，]/, 1)[0] ?? ''
    if (!takesUpAct(wanted, actsIn(told))) continue
    if (elapsed !== null || !before.test(text.slice(start, end))) return [start, end]
  }
  return null
}
