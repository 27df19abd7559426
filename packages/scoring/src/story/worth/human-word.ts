import type { Span } from '@attune/core'
import type { Signal } from '@attune/language'
import { MET } from '../../ledger/ledger.ts'
import type { Gift } from '../../rule.ts'
import { asksIntoIt } from '../done/asks-into-it.ts'
import { bestGift } from '../done/best-gift.ts'
import { certaintyIn } from '../done/certainty.ts'
import { definiteActs } from '../done/definite-acts.ts'
import { excusesTheWait } from '../done/excuses-the-wait.ts'
import type { Story } from '../story.ts'
import { covering } from '../text/covering.ts'
import { head } from '../text/head.ts'
import { pattern } from '../text/pattern.ts'
import { sentenceAround } from '../text/sentence-around.ts'
import { isHeavy } from '../told/heavy-matter.ts'
import { losses, toldGrave } from '../told/told-grave.ts'
import { cheersOn, withoutCalls } from '../tone/cheer.ts'
import { harsh } from '../tone/harsh.ts'
import { platitudesIn } from '../tone/platitudes.ts'
import { saidBack } from '../tone/said-back.ts'
import { isSigh } from '../tone/sigh.ts'
import { wavesWorry } from '../tone/waves-worry.ts'
import { lastCustomerTurn } from '../turns/last-customer-turn.ts'
import { repeatsItself } from '../turns/repeats-itself.ts'
import { whatWasTold } from '../turns/what-was-told.ts'
import { heard, quote, type Utterance } from '../utterance.ts'
import { beyondTheGrief } from './beyond-the-grief.ts'
import { hasSubstance } from './has-substance.ts'
import { saidToEverybody } from './said-to-everybody.ts'

/** An apology alone regrets; it does not see the person. */
const OWNED = 0.5
const SORRY = 0.4
/** "I understand your frustration", word for word as everybody gets it. */
const STOCK_ACKNOWLEDGEMENT = MET
/** “Oh no!”: heard, and no more. */
const SIGH = 0.5
/** Below this a warm particle, 亲 or 呢, is manner. */
const WARM = 0.4
/** “Sorry for your frustration”, 抱歉让您失望了: an apology for what they feel has seen it. */
const namesFeeling = pattern('iu')`
  \b(?:frustrat|disappoint|upset|annoy|stress|worr(?:y|ied)|let (?:you|y[’']?all) down|
    feel(?:ing)? (?:this|that) way)|
  失望|[着著]急|[烦煩]|[难難][受过過]|[担擔]心|生[气氣]|心情|委屈|[闹鬧]心
`
/** Courtesies and other words that fit anybody. */
const STOCK = 0.15

/** “Don’t panic”, 先别急, 唔使驚; “everybody is nervous the first time”, 第一次都会慌的. */
const calms = pattern('iu')`
  \b(?:don[’']t|no need to|try not to|please don[’']t) (?:panic|worry|fret|stress|
    (?:be|feel) (?:sorry|scared|frightened|embarrassed|nervous|stupid|silly|foolish|bad|ashamed|guilty|daft))\b|
  (?:^|[.!?] )(?:oh,? |no,? )?please don[’']t(?=[,.!])|
  \b(?:it|this|that|they|these|those)(?: \w+){0,3} (?:happens? to|catch(?:es)?|fools?|tricks?|gets?|takes? in) (?:a lot|
    lots|thousands|hundreds|millions|plenty|so many|many|the most|even the most|very)\b|
  \b(?:every(?:one|body)|most people)\b[^.!?]{0,24}\b(?:first|nervous|panic\w*)\b|
  第一次[^，。！？]{0,6}都|先?(?:[别別]|不用|不要|唔使|唔好)(?:太|那么|咁)?(?:急|慌|怕|[担擔]心|[紧緊][张張]|驚)
`
const CALMED = 0.8
const isUsual = /\b(?:normal|common|usual|first|lots|thousands|hundreds|plenty|most people)\b|正常|常[见見]|第一次/iu

/** Their own story told back, and nothing more. */
const SAID_BACK = 0.6

/** What a reply says to the person, with what it is worth to somebody who showed a feeling; `null` when nothing. */
export function humanWord(story: Story, utterance: Utterance): Gift | null {
  const word = kindestWord(story, utterance)
  if (word && word.credit >= MET) return word
  if (word && sighsAndOwns(utterance) && !whatWasTold(story, utterance).some(isHeavy)) return { ...word, credit: MET }
  const asked = lastCustomerTurn(story, utterance)
    .map(({ text }) => text)
    .join('\n')
  const calm = calms.exec(head(utterance.text))
  const isReasoned = definiteActs(utterance).length > 0 || asksIntoIt(utterance) || isUsual.test(utterance.text)
  const isForAll = calm && saidToEverybody(utterance)([calm.index, calm.index + calm[0].length])
  // 先别急 alone waves away; with a step, a question or a reason behind it, it stands by them.
  const mourns = toldGrave(story, utterance, losses)
  if (calm && isReasoned && !isForAll && !mourns && heard(utterance, ...harsh).length === 0)
    return { credit: CALMED, evidence: quote(utterance, [calm.index, calm.index + calm[0].length]) }
  if (word && word.credit >= SAID_BACK) return word
  const back = saidBack(utterance, asked)
  return back ? { credit: SAID_BACK, evidence: quote(utterance, back) } : word
}

/** “Oh no, that’s our mix-up, sorry!” */
const sighsAndOwns = (said: Utterance): boolean =>
  heard(said, 'acknowledgement').some(({ span }) => isSigh(said.text.slice(...span))) &&
  heard(said, 'apology').some(({ data }) => data.grade === 'owned')

/** Feeling among nothing but what any house says to anybody: no word of the matter stands beside it. */
function hollowIn(story: Story, utterance: Utterance): (span: Span) => boolean {
  const air = platitudesIn(utterance)
  return air.length >= HEAP && !hasSubstance(story, utterance) ? covering(air) : () => false
}
const HEAP = 2

function kindestWord(story: Story, utterance: Utterance): Gift | null {
  const isOld = repeatsItself(story, utterance)
  const isForTheWait = excusesTheWait(utterance)
  const isForAll = saidToEverybody(utterance)
  const isPhrase = covering(heard(utterance, 'template-phrase', 'closing').map(({ span }) => span))
  const isStock = (span: Span): boolean => isPhrase(span) || isForAll(span)
  const isHollow = hollowIn(story, utterance)
  // “We understand your concern. Your satisfaction is our priority.”: among such words it saw nobody.
  const stock = platitudesIn(utterance).length > 0 && !hasSubstance(story, utterance) ? SIGH : STOCK_ACKNOWLEDGEMENT
  const isCheer = (span: Span): boolean => cheersOn(utterance.text.slice(...span))
  const swears = certaintyIn(utterance).length > 0
  const mourns = toldGrave(story, utterance, losses)
  const asked = lastCustomerTurn(story, utterance)
  const isBesideIt = ({ span }: Signal): boolean =>
    congratulates.test(utterance.text.slice(...span)) && !asked.some(tellsGoodNews)
  // To somebody whose ashes were mislaid, “sorry for the wait” says nothing, and to own it is to see them.
  const weighs = whatWasTold(story, utterance).some(isHeavy)
  const isAmiss = beyondTheGrief(story, utterance)
  return bestGift(utterance, {
    acknowledgement: (signal) =>
      isOld(signal.span) || isBesideIt(signal)
        ? 0
        : isAmiss(signal.span) ||
            isHollow(signal.span) ||
            (weighs && ofTheWait.test(utterance.text.slice(...signal.span)))
          ? STOCK
          : isSigh(utterance.text.slice(...signal.span))
            ? SIGH
            : isStock(signal.span)
              ? stock
              : 1,
    // 放心，百分百没问题 stands by nobody.
    support: ({ span }) =>
      isOld(span) || (mourns && wavesWorry(utterance.text.slice(...span)))
        ? 0
        : isStock(span) || isHollow(span) || swears || isCheer(span)
          ? STOCK
          : 0.7,
    ownership: ({ span }) => (isForAll(span) ? STOCK : OWNED),
    apology: (signal) => {
      if (isOld(signal.span) || isForTheWait(signal)) return 0
      if (namesFeeling.test(utterance.text.slice(...sentenceAround(utterance.text, signal.span)))) return MET
      if (isForAll(signal.span)) return STOCK
      if (signal.data.grade === 'owned') return weighs ? MET : OWNED
      return signal.data.grade === 'courtesy' || isStock(signal.span) ? STOCK : SORRY
    },
    warmth: (signal) =>
      isBesideIt(signal) || isOnlyACall(utterance.text.slice(...signal.span))
        ? 0
        : isStock(signal.span) || signal.strength < WARM || isCheer(signal.span)
          ? STOCK
          : 0.3,
  })
}

/** 亲亲: how the house calls everybody. */
const isOnlyACall = (words: string): boolean => !/[\p{L}\p{N}]/u.test(withoutCalls(words))

/** 让您久等, “thanks for waiting”. */
const ofTheWait = /[让讓]您?[你]?久|\bwait(?:ed|ing)?\b|\bpatien(?:ce|t)\b/iu

/** Congratulations are no answer to somebody who slept badly: they need news to be glad of. */
export const congratulates = /congrat|恭喜|[贺賀]喜|祝[贺賀]/iu
const goodNews = pattern('iu')`
  \b(?:married|wedding|engaged|bab(?:y|ies)|born|pass(?:ed)?|graduat\w+|promot\w+|birthday|anniversary|
    new (?:job|home|house)|won|retir\w+)\b|
  婚|[宝寶]|孕|生了|考[上过過]|[录錄]取|[毕畢][业業]|升[职職]|生日|[获獲中][奖獎]|[买買]了房|退休
`
/** Whether the customer tells of a wedding, a baby, an exam passed: to be congratulated on. */
export const tellsGoodNews = (said: Utterance): boolean =>
  heard(said, 'joy', 'praise').length > 0 || goodNews.test(head(said.text))
