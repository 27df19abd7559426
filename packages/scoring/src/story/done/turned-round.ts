import type { Evidence, Span } from '@attune/core'
import { questionsIn } from '../asked/questions-in.ts'
import { matterOf, sharedOf } from '../details/matter.ts'
import { type Quantity, quantitiesIn } from '../details/quantities.ts'
import { once } from '../once.ts'
import { beforeTurn, lookBack, type Story, turnOf } from '../story.ts'
import { head } from '../text/head.ts'
import { isChinese } from '../text/languages.ts'
import { pattern } from '../text/pattern.ts'
import { clauseSpan, sentenceAround } from '../text/sentence-around.ts'
import { heard, quote, type Utterance } from '../utterance.ts'
import { ownsASlip } from './corrects-itself.ts'
import { otherAxis, type Statement, saidOf, statementsIn } from './statements.ts'

/** Messages that are looked back at. */
const LOOK_BACK = 6
/** Who goes along with it says so in few signs; a story of theirs may change anything. */
const SHORT = 90
/** What was so yesterday may have changed. */
const STALE_MS = 24 * 3_600_000

/** One’s own words from before are spoken of, or a change is told as one. */
const owns = pattern('iu')`
  \b(?:i|we)(?:[’']d| had| have|[’']ve)? (?:just |only )?(?:said|told|promised|quoted|gave|read|wrote|thought|misread|
    looked|mentioned|confirmed|assured)\b|
  \b(?:delayed?|postponed|pushed back|running late|held up|has (?:just )?(?:changed|moved|gone up|come back)|
    (?:was|were|been) (?:changed|moved|brought forward)|rescheduled|updated?|as (?:i|we) said|earlier|previous(?:ly)?|
    another|second|additional|new (?:one|slot|date|time)|correction|apolog\w+|sorry|instead|total|altogether|
    in addition)\b|
  [刚剛]才|[刚剛]{2}|之前|前面|[先早]前|[早昨]上我|原[来來]|[推延][迟遲后後]|延[误誤期]|[临臨]時|临时|[调調]整|
  更[新正]|[说說讲講答看记記弄搞报報][错錯]|[没沒][说說讲講看问問查][清明到]|抱歉|[对對]不[起住]|不好意思|[另再]一|
  第[二三四五]|[变變]|改[到成为為]|[还還]有|[总總]共|合[计計]|加起[来來]
`
const ownsTheChange = (said: Utterance): boolean => ownsASlip(said) || owns.test(head(said.text))

/** Takes what was said as it was said, acts on it, or tells that it is not so. */
const goesOn = pattern('iu')`
  ^\W*(?:ok\w*|great|perfect|good|fine|yes|yeah|yep|sure|lovely|brilliant|cool|right|super|phew|nice|excellent|
    amazing|wonderful|thanks?|then|so|alright|all right|glad|deal|got it|here[’']s|wow|awesome|
    that (?:works|suits|decid\w+))\b|
  \b(?:said|says?|told|asked|asks|asking|wrote|website|site|sign|outside|shut|closed|counter|bank|colleague|promised|
    nothing|never|charged|wants?|wanted|refused|still|hold on|wait)\b|n[’']t\b|
  \b(?:i|we)(?:[’']ve|[’']ll|[’']m (?:on|off|going|heading|coming|outside|at)| have| will)\b|
  \b(?:ordered|booked|packed|sent|posted|signed|bought|reserved|paid)\b|
  ^[^\p{L}]*(?:好|行|可以|那|嗯|太|谢|謝|收到|明白|了解|知道|[没沒]问题|[没沒]問題|成|得|ok|所以|[对對]|係|咁|就)|
  [说說讲講写寫]|门口|門口|[没沒冇]|不[让讓对對]|跟我|收我|[关關][着門门]|[到去查][了咗]|人家|[他佢][们們哋]|可是|
  但是|[欸诶]|[下拍寄订訂买買报報填付交][单單好完]?[了咗]|路上
`
/** Something else is asked for. */
const asksAnew = pattern('iu')`
  \b(?:what about|how about|instead|another|different|other|rather|change|move|postpone|reschedule|else|
    later|earlier|sooner|quicker|faster|cheaper|which|make (?:it|that))\b|
  [另换換改]|[别別]的|其他|其它|呢(?=[？?]|$)|[早晚迟遲快]一?[点點些]|哪
`

const reported = pattern('iu')`
  \b(?:they|he|she|counter|desk|site|website|app|sign|door|colleague|bank|shop|driver) (?:\w+ )?(?:said|says?|told|
    asked|asks|wants?|wanted|charged|refused)\b|
  (?:[他她][们們]?|人家|[柜櫃][台檯]|前台|[门門]市|店[员員里裡]|[师師]傅|司[机機])[^，。]{0,6}(?:[说說讲講要收叫]|
    不[让讓])
`

/** What was said before, with what it answered, and what the customer has said since. */
export interface Before {
  said: Utterance
  asked: string
  since: readonly Utterance[]
}

/** A statement of one’s own that comes back as its opposite, or with another figure, and nobody says so. */
export function turnedRound(story: Story, utterance: Utterance): { reason: string; evidence: Evidence[] } | null {
  if (ownsTheChange(utterance) || turnOf(story, utterance).some((said) => said !== utterance && ownsTheChange(said)))
    return null
  const now = statementsIn(utterance).filter(({ span }) => !ofThem.test(utterance.text.slice(...span)))
  const named = plainQuantities(utterance)
  if (now.length + named.length === 0) return null
  for (const before of statedBefore(story, utterance)) {
    const found = opposite(utterance, now, before) ?? otherQuantity(utterance, named, before)
    if (found) return found
  }
  return null
}

/** “You’re trying not to smoke”, 您还要不要: said of them, or asked; it states nothing of the matter. */
const ofThem = pattern('iu')`
  \byou(?:[’'](?:re|ve|d)| are| were| have| feel| felt| seem| want(?:ed)?| don[’']t| didn[’']t| usually| just)\b|
  ^\W*(?:and |so |but |well,? )*(?:what|how|why|who|where|when|is|are|do|does|did|can|could|would|will|if)\b|
  [吗嗎呢么嘛]$|[要能可是有會会]不[要能可是會会]|还要|還要|
  ^(?:那|现在|現在)?[您你亲親]{1,2}(?!们|們)(?:[^，。]{0,4}(?:不[给說说]|自己|后期))
`

/** What the service side said before, as long as nothing new has come up since. */
function statedBefore(story: Story, utterance: Utterance): Before[] {
  const found: Before[] = []
  const since: Utterance[] = []
  for (const said of lookBack(story, utterance, LOOK_BACK)) {
    if (said.side === 'customer') {
      since.push(said)
      continue
    }
    if (said.turn >= utterance.turn) continue
    if (said.turn < utterance.turn - 2 || since.some(({ text }) => text.length > SHORT)) break
    if (ownsTheChange(said) && said.turn > utterance.turn - 2) break
    const isOld = said.at !== null && utterance.at !== null && utterance.at - said.at > STALE_MS
    if (isOld) break
    const question = beforeTurn(story, said)
    found.push({
      said,
      asked: question
        ? turnOf(story, question)
            .map(({ text }) => head(text))
            .join('\n')
        : '',
      since: [...since],
    })
  }
  const last = found.length > 0 ? since.filter(({ turn }) => turn === utterance.turn - 1) : []
  return last.length > 0 &&
    last.some(
      (told) =>
        goesOn.test(head(told.text)) ||
        heard(told, 'agrees', 'thanks', 'gratitude').length > 0 ||
        questionsIn(told).length > 0,
    )
    ? found
    : []
}

/** The customer asked for something else since, or brought in what is spoken of now. */
export function isNewMatter({ said, asked, since }: Before, clause: string): boolean {
  const known = matterOf(`${asked}\n${said.text}`)
  const about = matterOf(clause)
  return since.some((told) => {
    const text = head(told.text)
    const anew = asksAnew.exec(text)
    if (anew && !`${asked}\n${said.text}`.toLowerCase().includes(anew[0].toLowerCase())) return true
    // What others told them brings no other case.
    return !reported.test(text) && sharedOf(matterOf(text), about).some((key) => !known.has(key))
  })
}

function opposite(
  utterance: Utterance,
  now: readonly Statement[],
  before: Before,
): { reason: string; evidence: Evidence[] } | null {
  for (const no of now.filter(({ adverse }) => adverse)) {
    const yes = saidOf(before.said, before.asked).find(
      (said) => !said.adverse && !ofThem.test(before.said.text.slice(...said.span)) && otherAxis(said, no),
    )
    if (!yes || isNewMatter(before, utterance.text.slice(...no.span))) continue
    if (isOfAnotherDay(daysIn(utterance, no.span), daysIn(before.said, yes.span))) continue
    return {
      reason: no.axis === 'does' ? 'yes-then-no' : 'opposite',
      evidence: [quote(utterance, no.span), quote(before.said, yes.span)],
    }
  }
  return null
}

const negates = /\b(?:not|no|never)\b|n[’']t\b|[不没沒无無未唔冇]/iu

const isOfAnotherDay = (now: readonly string[], then: readonly string[]): boolean =>
  now.length > 0 && then.length > 0 && !now.some((day) => then.includes(day))

const daysIn = (said: Utterance, [start, end]: Span): readonly string[] =>
  quantitiesIn(said)
    .filter(({ kind, span }) => (kind === 'day' || kind === 'date') && span[0] >= start && span[1] <= end)
    .map(({ value }) => value)

/** Quantities of statements: what is asked, hedged by an if, or named beside another of its kind says nothing plainly. */
const plainQuantities = once((utterance): readonly Quantity[] => {
  const all = quantitiesIn(utterance)
  const text = head(utterance.text)
  return all.filter(
    ({ kind, value, span }) =>
      all.every((other) => other.kind !== kind || other.value === value) &&
      !ifs.test(text.slice(...sentenceAround(text, span))) &&
      !/[?？]/.test(text.charAt(sentenceAround(text, span)[1])),
  )
})
const ifs = pattern('iu')`
  \b(?:if|unless|otherwise|or else|either|usually|normally|could|would|might|may|discount|refund\w*|voucher|off|
    deposit|last (?:week|month|year)|ago)\b|
  如果|要是|否[则則]|除非|不然|通常|[优優]惠|[返赔賠补補]|退(?:[您你款给給])|押金|上[周週月]|以前
`

function otherQuantity(
  utterance: Utterance,
  now: readonly Quantity[],
  before: Before,
): { reason: string; evidence: Evidence[] } | null {
  const then = plainQuantities(before.said)
  for (const one of now) {
    const other = then.find(({ kind }) => kind === one.kind)
    if (!other || isAlike(one, other)) continue
    const [clause, earlier] = [partAround(utterance.text, one.span), partAround(before.said.text, other.span)]
    // Open on Monday, and not on Tuesday: each is so.
    if (negates.test(clause) !== negates.test(earlier)) continue
    if (!isSameThing(clause, earlier, before) || isNewMatter(before, clause)) continue
    if (before.since.some((told) => isOtherwise(told, one, other))) continue
    const isTime = one.kind !== 'sum' && one.kind !== 'share' && one.kind !== 'measure'
    return {
      reason: isTime ? 'another-time' : 'another-sum',
      evidence: [quote(utterance, one.span), quote(before.said, other.span)],
    }
  }
  return null
}

/** The customer named another one, or how many; or asked for another time of the day. */
function isOtherwise(told: Utterance, { kind, value }: Quantity, before: Quantity): boolean {
  const named = quantitiesIn(told).filter((one) => one.kind === kind && one.value !== before.value)
  // Who says what they will do on another day has asked for none.
  if (named.some((one) => one.value === value || kind === 'sum' || questionsIn(told).length > 0)) return true
  return kind === 'sum' ? counts.test(head(told.text)) : kind === 'hour' && daytime.test(head(told.text))
}
const counts = /\d|[一二三四五六七八九十两兩]|\b(?:both|two|three|four|five|six|seven|eight|ten|dozen|all of)\b/iu
const daytime = /\b(?:morning|noon|afternoon|evening|night)\b|[早上下中]午|早上|晚|傍/iu

/** The clause, up to an “and”. */
function partAround(text: string, span: Span): string {
  const [start, end] = clauseSpan(text, span)
  const behind = text.slice(span[1], end)
  const and = behind.search(/ (?:and|but|so) /i)
  return text.slice(start, and < 0 ? end : span[1] + and)
}

/** How far apart lengths of time have to lie: five days and a week are much the same. */
const APART = 1.5

function isAlike(one: Quantity, other: Quantity): boolean {
  if (one.value === other.value) return true
  if (one.kind === 'hour') {
    // 4pm and 16:00, 9 and 9:30 of a spell from nine: only those written alike can be told apart.
    const shape = (value: string) => value.replace(/\d+/g, '0')
    return shape(one.value) !== shape(other.value)
  }
  if (one.kind === 'date')
    return one.value.split(' ').slice(0, -1).join() !== other.value.split(' ').slice(0, -1).join()
  if (one.kind === 'measure') return one.value.split(' ')[1] !== other.value.split(' ')[1]
  if (one.kind !== 'time') return false
  const [now, then] = [Number(one.value), Number(other.value)]
  if (Math.max(now, then) / Math.min(now, then) < APART) return true
  // Sooner than it was said to take at most is within it.
  return now < then && (one.loose || other.loose)
}

/** It comes, it is sent, it is called about: different things happen on different days. */
const events = [
  /\b(?:sen[dt]\w*|ship\w*|dispatch\w*|leav\w*|left|post(?:ed|s)?|goes out)\b|[发發寄]|出[货貨]/i,
  pattern('i')`
    \b(?:arriv\w*|com(?:e|es|ing)|deliver\w*|there|with you|here|(?:have|get|receive) (?:it|them|yours?))\b|
    [到达達]|送
  `,
  /\b(?:call\w*|ring\w*|phon\w*|writ\w*|mail\w*|hear from|let you know)\b|[电電][话話]|回[复覆电電]|通知/i,
  /\b(?:ready|collect\w*|pick\w*|fetch\w*)\b|取|自提|完成|好/i,
  /\b(?:start\w*|begin\w*|open\w*)\b|[开開]/i,
  /\b(?:end\w*|clos\w*|finish\w*|until|till|last)\b|止|[关關]/i,
  /\b(?:refund\w*|money|credit\w*)\b|退/i,
]

function isSameThing(now: string, then: string, { said, asked, since }: Before): boolean {
  const [a, b] = [now, then].map((text) => events.map((event) => event.test(text)))
  const happens = (of: readonly boolean[] | undefined) => of?.some(Boolean) ?? false
  if (happens(a) && happens(b) && !a?.some((one, at) => one && b?.[at])) return false
  const about = matterOf(withoutQuantities(now))
  const known = matterOf([asked, said.text, ...since.map(({ text }) => text)].join('\n'))
  const news = [...about].filter((key) => !known.has(key)).length
  const shared = about.size - news
  return isChinese(now) ? news <= 1 && (shared >= 1 || about.size === 0) : news === 0 || (news === 1 && shared >= 1)
}

const days = /[周週]|星期|[礼禮]拜|\b\w+day\b|\d+/giu
const withoutQuantities = (text: string): string => text.replace(days, ' ')
