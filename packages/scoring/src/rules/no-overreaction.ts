import type { Evidence } from '@attune/core'
import type { Signal, SignalKind } from '@attune/language'
import { defineRule } from '../define-rule.ts'
import { listeningCalmsAnger } from '../evidence/shared-claims.ts'
import { herhausen } from '../evidence/sources.ts'
import type { Story } from '../story/story.ts'
import { head } from '../story/text/head.ts'
import { pattern } from '../story/text/pattern.ts'
import { quotesOf } from '../story/text/quotes-of.ts'
import { isHeavy } from '../story/told/heavy-matter.ts'
import { isTakenLightly } from '../story/told/slight-matter.ts'
import { namesSomebody, stakeIn } from '../story/told/stake.ts'
import { bearsNews, leavesUnhoped } from '../story/tone/bears-news.ts'
import { tellsAVerdict } from '../story/tone/cheer.ts'
import { grovelling } from '../story/tone/grovelling.ts'
import { ownedFault } from '../story/tone/owned-fault.ts'
import { lastCustomerTurn } from '../story/turns/last-customer-turn.ts'
import { whatWasTold } from '../story/turns/what-was-told.ts'
import { heard, heardOf, quote, type Utterance } from '../story/utterance.ts'

/** Whoever shows one of these may be answered with feeling. */
const moved: readonly SignalKind[] = [
  'anger',
  'frustration',
  'disappointment',
  'worry',
  'sadness',
  'confusion',
  'trouble',
  'complaint',
  'repeated-complaint',
  'not-resolved',
  'already-told',
  'urgency',
  'severity',
  'vulnerability',
  'threat-to-leave',
  'joy',
]
/** After a no, a delay or bad news a sorry is manners. */
const excuses: readonly SignalKind[] = ['bad-news', 'refusal', 'negative-wording', 'wait-notice', 'admits-unknown']
/** "not" and "without" alone are no trouble. */
const CLEAR = 0.4
/** Courtesies that a plain question can bear. */
const MOST = 1
const sympathies: readonly SignalKind[] = ['acknowledgement', 'support', 'apology', 'template-phrase']
const isSorry = ({ kind }: Signal): boolean => kind === 'apology'
const aNo = /\b(?:no|not|never|afraid|unfortunately|sadly)\b|n[’']t\b|没|沒|不行|不能|未|无法|無法/i
/** For one of these a great apology may be right. */
const grave: readonly SignalKind[] = ['severity', 'anger', 'repeated-complaint', 'vulnerability', 'sadness']
const intense = pattern('i')`
  \b(?:very|really|truly|deeply|terribly|sincere|profound|heartfelt|deepest|so sorry|accept (?:my|our))|
  非常|万分|萬分|十分|深感|真的|实在|實在
`

export const noOverreaction = defineRule({
  meta: {
    id: 'no-overreaction',
    title: {
      en: 'A plain question gets a plain answer',
      'zh-Hans': '平常问题，平常回答',
      'zh-Hant': '平常問題，平常回答',
    },
    dimension: 'acknowledgement',
    essays: ['S3.13'],
    fiveC: 'care',
    stage: 'experimental',
    weight: 1,
    faultsOnly: true,
    evidence: [
      {
        claim: listeningCalmsAnger,
        source: herhausen,
        grade: 'P',
        caveat: {
          en: 'Found for anger; that it is out of place with the calm is our inference. A customer may be upset without a word of it; the fault is therefore small.',
          'zh-Hans':
            '研究的是正在气头上的顾客；用在心平气和的顾客身上是过了头，是我们的推论。顾客心里难受，嘴上可能一个字也没说；所以只算小失误。',
          'zh-Hant':
            '研究的是正在氣頭上的顧客；用在心平氣和的顧客身上是太過，是我們的推論。顧客心裡難受，嘴上可能一個字也沒說；所以只算小失誤。',
        },
      },
    ],
    reasons: {
      overdone: {
        what: {
          en: 'Nobody was upset: sympathy and apologies for a plain question sound like a script.',
          'zh-Hans': '顾客只是平常一问，一上来又道歉又安慰，像在念稿子。',
          'zh-Hant': '顧客只是平常一問，一開口又道歉又安慰，像在唸稿。',
        },
        advice: {
          en: 'Answer the question in one friendly sentence, and keep the sympathy for when it is needed.',
          'zh-Hans': '一句话把问题答好就行，安慰的话留到真需要的时候。',
          'zh-Hant': '一句話把問題答好就好，安慰的話留到真正需要的時候。',
        },
      },
    },
    examples: {
      met: [],
      missed: [
        {
          language: 'en',
          transcript:
            'customer: Do you sell size 42?\nagent: I completely understand how upsetting this must be, and I am deeply sorry. Yes.',
        },
        {
          language: 'zh-Hans',
          transcript: '客户: 有42码吗？\n客服: 非常非常抱歉给您带来这么大的困扰，完全理解您着急的心情。有的。',
        },
        {
          language: 'zh-Hant',
          transcript: '顧客: 有42號嗎？\n客服: 非常抱歉造成您這麼大的困擾，完全理解您著急的心情。有的。',
        },
        {
          language: 'zh-Hans',
          transcript: '客户: 发票少打了一个字，能改吗？\n客服: 我们罪该万死，对不起，恳请您原谅！马上给您改。',
        },
        {
          language: 'zh-Hant',
          transcript: '顧客: 發票少打了一個字，可以改嗎？\n客服: 我們罪該萬死，對不起，懇請您原諒！馬上幫您改。',
        },
      ],
      notOwed: [
        { language: 'en', transcript: 'customer: Do you sell size 42?\nagent: Yes, in black and brown.' },
        {
          language: 'en',
          transcript: 'customer: Do you sell size 42?\nagent: I am very sorry, we can’t get 42 this year.',
        },
        {
          language: 'en',
          transcript:
            'customer: I am furious, the shoes never came!\nagent: I completely understand, and I am so sorry. They leave today.',
        },
        { language: 'zh-Hans', transcript: '客户: 有42码吗？\n客服: 不好意思，42码刚卖完，周五到货。' },
        { language: 'zh-Hant', transcript: '顧客: 有42號嗎？\n客服: 有的，黑色和棕色都有。' },
      ],
    },
  },
  wakes: { customer: [], end: false },
  judge({ utterance, story }) {
    if (utterance?.side !== 'service') return []
    const told = whatWasTold(story, utterance)
    const knelt = told.some(isGrave) ? [] : grovelsIn(utterance)
    if (knelt.length > 0) return [{ type: 'fault', reason: 'overdone', severity: 'major', evidence: knelt }]
    // Who bears such news may feel for whom it hits, and who owns a failure may be sorry for it.
    const excused =
      heardOf(utterance, excuses).length > 0 ||
      ownedFault(utterance.text).length > 0 ||
      bearsNews(utterance.text) ||
      isUnhoped(story, utterance)
    const overdone = excused ? [] : pathosIn(utterance)
    if (overdone.length === 0) return []
    // A statement may hide a trouble that no list of words knows; a question asks.
    const asked = lastCustomerTurn(story, utterance).some((said) => heard(said, 'question', 'request').length > 0)
    const light = told.some((said) => isTakenLightly(said) && !isNervous(said))
    const calm = light || (asked && !told.some(isMoved))
    // A slip of ours may stand between.
    const answered = story.utterances.slice(Math.max(0, utterance.index - BEFORE), utterance.index)
    if (!calm || answered.some(({ side }) => side === 'service')) return []
    // One word too many in passing takes nothing from the answer.
    const sympathy = heardOf(utterance, sympathies).filter((signal) => !frames(utterance.text, signal))
    const severity = sympathy.length > MOST ? 'minor' : overdone.some(isSorry) ? 'minor' : 'info'
    return [{ type: 'fault', reason: 'overdone', severity, evidence: quotesOf(utterance, overdone) }]
  },
})

/** Nothing said is too much where a person of theirs was harmed or put in danger. */
const isGrave = (said: Utterance): boolean =>
  isHeavy(said) ||
  heardOf(said, grave).length > 0 ||
  (namesSomebody(said.text) && (stakeIn(said.text) !== null || hurt.test(said.text)))
const hurt = pattern('iu')`
  \b(?:left (?:him|her|them|alone|behind)|alone|lost|missing|hurt|injur|bleed|burn|fell|locked (?:in|out)|
    wrong (?:dose|child|blood|medicine)|died|death)\b|
  [漏丢丟忘]咗?[^，。]{0,6}(?:喺|在)|[漏丢丟忘]在|独自|獨自|走失|受[伤傷]|流血|[烫燙]伤|摔|死|[过過]世
`

/** “Any news on my appeal?” “I’m sorry”: what is regretted there is the news, whatever its words. */
const isUnhoped = (story: Story, reply: Utterance): boolean =>
  lastCustomerTurn(story, reply).some(({ text }) => leavesUnhoped(reply.text, text))

/** Whoever shows a feeling, or has much at stake. */
const isMoved = (said: Utterance): boolean =>
  unwell.test(head(said.text)) ||
  heardOf(said, moved).some(({ strength }) => strength >= CLEAR) ||
  stakeIn(said.text) !== null ||
  takenAback.test(head(said.text))

/** 取消了？？, 机票都买了: whom it hits, though they only ask. */
const takenAback = /[?？!！]{2}|[票房车車酒店假]{1,2}都(?:[买買订訂付约約请請][好了咗]|已[经經])/u

/** “I broke my leg”, 我发烧了: told in passing, and felt for all the same. */
const unwell = pattern('iu')`
  \b(?:(?:broke|broken|fractured|sprained|injured|hurt|burnt) (?:my|his|her|our|an?) \w+|in (?:the )?hospital|
    (?:i[’']m|i am|is|was|got|been) (?:so |very |really )?(?:ill|sick|poorly|unwell)|fever|covid|the flu|surgery|
    operation|accident|miscarr\w+|chemo\w*|passed away|died|funeral)\b|
  骨折|[发發][烧燒]|生病|感冒|住院|[开開]刀|手[术術]|[车車][祸禍]|摔[断斷伤傷了]|[扭受][伤傷]|流[产產]|化[疗療]|
  [过過]世|去世|不舒服
`
/** “A bag of nerves lol”: who laughs it off is nervous all the same. */
const isNervous = (said: Utterance): boolean =>
  heard(said, 'worry', 'sadness').some(({ strength }) => strength >= NERVOUS)
const NERVOUS = 0.5

/** Messages before in which the service side may have given cause to be sorry. */
const BEFORE = 8

function grovelsIn(utterance: Utterance): Evidence[] {
  const found = grovelling(utterance.text)
  return found ? [quote(utterance, found)] : []
}

/** Feeling for somebody who showed none, a solemn apology, or a heap of courtesies. */
function pathosIn(utterance: Utterance): Signal[] {
  const felt = pityIn(utterance)
  const sorry = heard(utterance, 'apology').filter(
    ({ data, span: [start] }, index, all) =>
      // 不好意思让您久等了 is one courtesy.
      data.grade !== 'owned' && !(data.grade === 'courtesy' && all[index - 1]?.span[1] === start),
  )
  // “I am really sorry, no” is how a no is said.
  const isNo = aNo.test(head(utterance.text)) || tellsAVerdict(utterance.text)
  const solemn = (isNo ? [] : sorry).filter((signal) => isSolemn(utterance, signal))
  const courtesies = heard(utterance, 'template-phrase').filter((signal) => !frames(utterance.text, signal))
  const heap = !isNo && sorry.length + courtesies.length > MOST ? [...sorry, ...courtesies] : []
  return [...felt, ...solemn, ...heap].sort((a, b) => a.span[0] - b.span[0])
}

/** “Thanks for getting in touch” and “Have a nice day” stand around an answer and are no part of it. */
const frames = (text: string, { kind, span }: Signal): boolean =>
  kind === 'template-phrase' &&
  (span[1] <= OPENING ? welcome : parting).test(text.slice(...span)) &&
  (span[1] <= OPENING || text.length - span[1] <= END)
const welcome = pattern('i')`
  ^(?:thanks|thank you) for (?:getting|contacting|your|reaching|calling|writing)|
  [谢謝感].{0,6}(?:咨询|諮詢|来电|來電|联系|聯[繫絡])
`
const parting = /^(?:have|enjoy) a|day\b|祝[您你]|愉快/i
const OPENING = 50
const END = 12

const isSolemn = ({ text }: Utterance, { kind, span }: Signal): boolean =>
  kind === 'apology' && intense.test(text.slice(Math.max(0, span[0] - 10), span[1]))

/** To be glad with somebody, or to wish them well, is no pity. */
const glad =
  /glad|happy|great|good|nice|wonderful|pleased|relieved|hop(?:e|ing)|congrat|wish|恭喜|希望|[高开開][兴興心]|祝/i

/** Feeling for somebody: for a named feeling, or in more words than one. */
function pityIn(utterance: Utterance): Signal[] {
  const seen = heard(utterance, 'acknowledgement').filter(({ span }) => !glad.test(utterance.text.slice(...span)))
  const together = seen.length > 0 ? heard(utterance, 'acknowledgement', 'support') : []
  return together.length > MOST
    ? seen
    : seen.filter((signal) => signal.data.of === 'feeling' && !isPassing(utterance.text, signal))
}

/** “Sorry to hear that”, said in passing, is a courtesy. */
const isPassing = (text: string, { span: [start, end] }: Signal): boolean =>
  /^(?:(?:i[’']m )?sorry to hear(?: that| this)?|(?:that|this|it|how)?(?:[’']s| is| sounds)? ?(?:a pain|a shame|a nuisance|annoying|frustrating|disappointing))$/i.test(
    text.slice(start, end),
  ) && !intense.test(text.slice(Math.max(0, start - 10), start))
