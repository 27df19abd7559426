import type { Span } from '@attune/core'
import { matterOf, sharedOf } from '../details/matter.ts'
import { once } from '../once.ts'
import { head } from '../text/head.ts'
import { isChinese } from '../text/languages.ts'
import { matchesIn } from '../text/matches-in.ts'
import { pattern } from '../text/pattern.ts'

/** What somebody says is so: which question it settles, which way, and what of. */
export interface Statement {
  axis: 'cost' | 'need' | 'open' | 'stock' | 'bearer' | 'does'
  /** The way that is worse for the customer. */
  adverse: boolean
  span: Span
  about: ReadonlySet<string>
  /** Of a no: what is not done. */
  denied: readonly string[]
  /** Of what was said before: all that its message and the question named. */
  known?: ReadonlySet<string>
}

type Axis = Exclude<Statement['axis'], 'does'>

/** For each question the words for the way that costs the customer nothing, and for the other. */
const axes: Readonly<Record<Axis, readonly [good: RegExp, bad: RegExp]>> = {
  cost: [
    pattern('iu')`
      \bfree\b(?! (?:to|up|until|slot|place|space))|\bno (?:extra |additional )?(?:charge|cost|fee)s?\b|
      \bnothing (?:to pay|extra)|\bincluded\b|\bon us\b|\bwe (?:pay|cover|bear)\b|\bdo(?:es)?n[’']t cost\b|
      免[费費](?!吗|嗎)|免[运運]|不(?:另?[外]?收|[要用花])[费費钱錢]|不用[您你]?[出付]|
      [我店公][们們哋司家]?(?:[这這]?[边邊])?(?:[来來])?[出付包承负負]|(?<!不)含(?!量)|包(?:含|括|[吃住郵邮早])
    `,
    pattern('iu')`
      [£$€¥]\d|\b\d+(?:\.\d+)? (?:pounds|euros?|dollars|quid)\b|
      \b(?:yours|you|customers?|buyers?|guests?) (?:(?:will|have to|need to|must))?(?:pay|cover|bear)\b|
      \b(?:yours|up to you) to (?:pay|cover)\b|\bextra charge\b|\bnot (?:included|free)\b|
      \bn[’']t (?:included|free)\b|\bexcluded\b|
      自[理付费費][吧的喔哦哈]?|[您你](?:自己|[这這][边邊])?[来來]?(?:[出付承负負])|另[收付计計外]|不含|不包|
      (?<![总總共]|[总總共][计計是])(?<!\d)\d+ ?[元块塊]|[费費]是?\d|[收要付][您你]?\d|[天晚位人]\d{2,}|
      [天晚位人] \d{2,}
    `,
  ],
  need: [
    pattern('iu')`
      \b(?:don|doesn|needn|won)[’']t (?:(?:even |really )?(?:need|have|require)|be|bring)\b|\bneedn[’']t\b|
      \bno need\b|\bnot (?:needed|required|necessary|mandatory)\b|
      \bno \w+(?: \w+)? (?:is |are )?(?:needed|required|necessary)\b|\bnothing (?:needed|required)\b|
      \bwithout (?:any|an?)\b|
      不[用需必]|[无無毋]需|[毋無无][须須]|唔[使需]|免[带帶]
    `,
    pattern('iu')`
      \b(?:need(?:s|ed)?|must|have to|has to|required?|requires|mandatory|compulsory|bring|show us|we ask for)\b|
      (?:[要得须須]|必[须須]|需要?|[记記]得|[请請])(?:[您你])?(?:先|[携攜])?(?:[带帶备備]|出示|提供|[预預]约|[预預]約|
        登[记記]|申[请請]|[盖蓋]章|本人|[签簽]|拿|填|交|打|[准準])|需要?(?=[\u3400-\u9fff])|
      [没沒]有.{1,8}(?:不[了能行])|必[须須]|[才]能
    `,
  ],
  open: [
    pattern('iu')`
      \bopen\b|\bfrom \w+(?::\d\d)? ?(?:[ap]m)? (?:to|till|until) |
      (?:有|会|會|都|照常)?(?:[开開](?:[门門着放]|的|到)?|[营營][业業])
    `,
    pattern('iu')`
      \b(?:closed|shut|not open|n[’']t open)\b|
      [不没沒唔冇][营營開开]|[关關]门|[关關]門|公休|店休|休息|打烊|暂停|暫停
    `,
  ],
  stock: [
    pattern('iu')`
      \b(?:in stock|available|we (?:have|stock|carry) (?:it|them|one|some|plenty)|on the shelf)\b|
      (?<![没沒缺冇])(?:有|[现現])[货貨]|^有的?[，,。]|[还還]有
    `,
    pattern('iu')`
      \b(?:out of stock|sold out|none left|unavailable|not available|no longer (?:have|available)|back-?order\w*)\b|
      [没沒缺断斷冇][有]?[货貨]|[卖賣售][完光罄]|[没沒]有?了
    `,
  ],
  bearer: [
    pattern('iu')`
      \b(?:we|our \w+|he|she|they|the (?:driver|team|courier|engineer|fitter|technician)|i)(?:[’']ll| will)?\b|
      [我咱][们們哋]|[师師]傅|司[机機]|我[来來]
    `,
    pattern('iu')`
      \b(?:you|customers?|guests?|tenants?|buyers?)\b.{0,70}\b(?:yourself|yourselves|themselves|on your own)\b|
      [您你]?(?:自己|自行)(?!.{0,2}(?:[选選想喜]))|自[备備理费費]
    `,
  ],
}

const sentences = /[^.!?;。！？；\n]+/gu
const clauses = /[^.!?;,:。！？；，：\n]+/gu
const conditional = pattern('iu')`
  \b(?:if|unless|once|would|could|might|when|provided|as long as|only|except|depends|until|up to|after|over)\b|
  \b(?:whether|let me know)\b|是否|如果|要是|除非|的[话話]|只|才|除了|以上|以[内內]|[满滿]|[超][过過]|[看视視][情况況]
`
/** “Please restart the router” says nothing of what is so. */
const asksThem = /^\W*(?:please|kindly|try|can you|could you)\b|^[请請麻]/iu
const yes = pattern('iu')`
  ^\W*(?:yes|yeah|yep|sure|of course|absolutely|certainly|correct|right|indeed)\b|
  ^(?:[是有会會能对對行得係]|可以|[当當]然|[没沒]问题|[没沒]問題|包)(?=[的啊呀喔哦，,。！!、]|$)
`
const no = pattern('iu')`
  ^\W*(?:no|nope|not at all)\b(?! (?:problem|worries))|
  ^(?:不[用需要收]?|[没沒]有?|唔[使用]|免)(?=[的啊呀喔哦，,。！!、]|$)
`

/** What is denied: the words behind a not, or before a Chinese 不了. */
const negation = pattern('iu')`
  \b(?:not|never|cannot|no longer|unable to)\b|n[’']t\b|(?<=\b(?:is|are|was|were|have|has|had|offer|[’']s) )no\b
`
const chineseNegation = pattern('iu')`
  (?:不(?!好意思|[客用需必同错錯管论論]|了|是[吗嗎])|[没沒](?![关關]|[问問])有?|[无無]法|未|唔(?!使|該)|冇)(?:事先|
    提前|[预預]先|[再会會能可得给給提供支接受让讓是]|以|持|[办辦]法|[帮幫])*([\u3400-\u9fff]{0,4})|
  ([\u3400-\u9fff]{1,2})不(?:了|到|成)
`

export const statementsIn = once((utterance): readonly Statement[] => statedIn(head(utterance.text)))

function statedIn(text: string): readonly Statement[] {
  const found: Statement[] = []
  for (const { 0: sentence, index } of matchesIn(sentences, text)) {
    if (/[?？]/.test(text.charAt(index + sentence.length)) || /[吗嗎]$/.test(sentence)) continue
    for (const { 0: clause, index: at } of matchesIn(clauses, sentence)) {
      const from = index + at + (clause.length - clause.trimStart().length)
      const span: Span = [from, index + at + clause.length]
      if (span[1] - span[0] > 1) found.push(...statementsOf(clause.trim(), span))
    }
  }
  return found
}

function statementsOf(clause: string, span: Span): Statement[] {
  const about = matterOf(clause)
  const base = { span, about, denied: [] }
  const found: Statement[] = []
  for (const axis of Object.keys(axes) as Axis[]) {
    const [good, bad] = axes[axis]
    const [isGood, isBad] = [good.test(clause), bad.test(clause)]
    if (axis === 'need' ? isGood : isGood && !isBad) found.push({ ...base, axis, adverse: false })
    else if (isBad && !conditional.test(clause.replace(/[没沒]有|才[能给給让讓可]?以?/g, '')))
      found.push({ ...base, axis, adverse: true })
  }
  const denied = deniedIn(clause)
  if (denied === null) found.push({ ...base, axis: 'does', adverse: false })
  else if (denied.length > 0) found.push({ ...base, axis: 'does', adverse: true, denied })
  return found
}

/** The words of what is not so; `null` where nothing is denied, empty where it cannot be told what. */
function deniedIn(clause: string): readonly string[] | null {
  if (isChinese(clause)) {
    const found = chineseNegation.exec(clause)
    return found && [...matterOf(found[1] ?? found[2] ?? '')]
  }
  const found = negation.exec(clause)
  return found && [...matterOf(clause.slice(found.index + found[0].length))]
}

/** What a message stated: what it says itself, with the words of the question it said yes or no to. */
export function saidOf(utterance: { text: string }, asked: string): readonly Statement[] {
  const text = head(utterance.text)
  const question = matterOf(asked)
  const isTied = conditional.test(text) || /\d/.test(text)
  const own = statedIn(text).filter(
    ({ span, axis }) =>
      !conditional.test(text.slice(...span)) && !(axis === 'cost' && isTied) && !asksThem.test(text.slice(...span)),
  )
  const first: Span = [0, (/^[^.!?;,。！？；，]{1,60}/u.exec(text)?.[0] ?? '').length]
  const isYes = yes.test(text)
  // What is free is what stands before it, or what was asked about.
  const all = own.map((said): Statement => {
    const known = new Set([...matterOf(text), ...question])
    if (said.axis === 'does' && !isYes) return { ...said, known }
    const about = said.axis === 'cost' ? freeIn(text.slice(...said.span), asked) : new Set([...said.about, ...question])
    return { ...said, about, known }
  })
  const answers: Statement[] = []
  if (no.test(text))
    for (const axis of ['cost', 'need'] as const)
      if (
        axes[axis][1].test(asked) ||
        /[要收][^，。？]{0,6}[钱錢费費]|\b(?:cost|fee|charge|pay)\b/iu.test(asked) === (axis === 'cost')
      )
        answers.push({
          axis,
          adverse: false,
          span: first,
          about: axis === 'cost' ? thing(asked) : question,
          denied: [],
        })
  if (weDo.test(text) && whoPays.test(asked))
    answers.push({ axis: 'cost', adverse: false, span: first, about: matterOf(asked), denied: [] })
  if (isYes) answers.push({ axis: 'does', adverse: false, span: first, about: question, denied: [] })
  return [...all, ...answers]
}

/** “Who pays the postage?” – “We do.” */
const whoPays = /\bwho (?:pays|covers|bears)\b|\bdo i (?:have to )?pay\b|[谁誰邊边][个個]?[来來]?[出付俾]/iu
const weDo = /^\W*(?:we (?:do|will)|that[’']s on us|us)\b|^(?:我|由我|店)[们們哋]?/iu

/** Delivery of the lamp is delivery and no lamp. */
const thing = (text: string): ReadonlySet<string> =>
  matterOf(text.replace(/ (?:of|on|for|with|from|to|at|in) [^?]{0,80}/giu, ''))

function freeIn(clause: string, asked: string): ReadonlySet<string> {
  const found = axes.cost[0].exec(clause)
  const [before, after] = [clause.slice(0, found?.index), clause.slice(found?.index)].map(thing)
  return before?.size ? before : after?.size ? after : thing(asked)
}

/** Whether the second is the opposite of the first, about the same thing. */
export function otherAxis(good: Statement, bad: Statement): boolean {
  if (good.axis !== bad.axis) return false
  const shared = sharedOf(bad.about, good.about)
  const news = bad.about.size - shared.length
  // “Bring the student card” is no turn of “no need to bring the passport”.
  if (bad.axis === 'need') return bad.about.size === 0 || shared.length * 2 >= bad.about.size
  if (bad.axis !== 'does') return (bad.about.size === 0 && bad.axis !== 'cost') || (shared.length > 0 && news <= 4)
  const known = good.known ?? good.about
  return (
    bad.denied.length > 0 &&
    bad.denied.every((word) => good.about.has(word)) &&
    sharedOf(bad.about, known).length >= bad.about.size - 1
  )
}
