import type { Span } from '@attune/core'
import type { Signal, SignalKind } from '@attune/language'
import { defineRule } from '../define-rule.ts'
import { essay } from '../evidence/sources.ts'
import { needs } from '../story/asked/needs.ts'
import { questionsIn } from '../story/asked/questions-in.ts'
import { saysYes } from '../story/asked/says-yes.ts'
import { wishesFor } from '../story/asked/wishes.ts'
import { isAdmission } from '../story/done/admits-unknown.ts'
import { directsOn } from '../story/done/directs-on.ts'
import { sparedIn } from '../story/done/refuses-nothing.ts'
import { restOfANo, wordsBehind } from '../story/done/rest-of-a-no.ts'
import { asksForTheCatch } from '../story/done/terms.ts'
import { namesAWay, opensAWay } from '../story/done/ways-forward.ts'
import { beforeTurn, turnOf } from '../story/story.ts'
import { covering } from '../story/text/covering.ts'
import { head } from '../story/text/head.ts'
import { pattern } from '../story/text/pattern.ts'
import { quotesOf } from '../story/text/quotes-of.ts'
import { sentenceAround } from '../story/text/sentence-around.ts'
import { isNod } from '../story/turns/is-nod.ts'
import { lastCustomerTurn } from '../story/turns/last-customer-turn.ts'
import { whatWasTold } from '../story/turns/what-was-told.ts'
import { heard, heardOf, quote, type Utterance } from '../story/utterance.ts'

const feelings: readonly SignalKind[] = ['anger', 'frustration', 'disappointment', 'worry', 'sadness', 'vulnerability']
/** A feeling from here on makes a bare no much harder to hear. */
const STRONG = 0.6

export const offerAWay = defineRule({
  meta: {
    id: 'offer-a-way',
    title: { en: 'A no comes with a way', 'zh-Hans': '说“不能”时给条路', 'zh-Hant': '說「不能」時給條路' },
    dimension: 'respect',
    essays: ['S3.14', 'S2.4'],
    fiveC: 'conflict-resolution',
    stage: 'experimental',
    weight: 1,
    faultsOnly: true,
    evidence: [
      {
        claim: {
          en: 'No “I can’t”, 不能, 不会 without an alternative in the same breath.',
          'zh-Hans': '说“不能”“不会”，得紧跟着给条别的路。',
          'zh-Hant': '說「不能」「不會」，就要緊接著給另一條路。',
        },
        source: essay('system'),
        grade: 'E',
        caveat: {
          en: 'In chats an alternative may follow in the next message; the whole turn is one breath.',
          'zh-Hans': '聊天时，别的路也可以放在下一条里；连着发的几条算一口气。',
          'zh-Hant': '線上對話時，另一條路也可以放在下一則；連著發的幾則算一口氣。',
        },
      },
      {
        claim: {
          en: 'Receptive wording at the start (acknowledging, agreeing where one can, saying it positively) prevents attacks at the end.',
          'zh-Hans': '一开头就用接纳的说法（表示听到了、能同意的先同意、从正面说），后面就不容易吵起来。',
          'zh-Hant': '一開頭就用接納的說法（表示聽到了、能同意的先同意、從正面說），後面就不容易吵起來。',
        },
        source: 'Yeomans et al. 2020, Organizational Behavior and Human Decision Processes 160',
        grade: 'P',
        caveat: {
          en: 'Discussions on Wikipedia, not service.',
          'zh-Hans': '研究的是维基百科上的讨论，不是客服。',
          'zh-Hant': '研究的是維基百科上的討論，不是客服。',
        },
      },
    ],
    reasons: {
      'bare-no': {
        what: {
          en: 'The customer hears a no and nothing they could do instead.',
          'zh-Hans': '顾客只听到“不行”，没听到还能怎么办。',
          'zh-Hant': '顧客只聽到「不行」，沒聽到還能怎麼辦。',
        },
        advice: {
          en: 'Say what is possible, for example: “It is past the 30 days for a refund. I can exchange it, or offer you store credit. Which would you like?”',
          'zh-Hans': '接着说能做什么，例如：“过了七天退不了款，可以给您换一件，或者申请维修，您看哪个方便？”',
          'zh-Hant': '接著說能做什麼，例如：「過了鑑賞期無法退款，可以幫您換一件，或申請維修，您看哪個方便？」',
        },
      },
    },
    examples: {
      met: [],
      missed: [
        { language: 'en', transcript: 'customer: Can I bring my cello as hand luggage?\nagent: No. It is too big.' },
        {
          language: 'en',
          transcript: "customer: Can I still return this?\nagent: I'm afraid we can't accept returns after 30 days.",
        },
        { language: 'zh-Hans', transcript: '客户: 这个还能退吗？\n客服: 不好意思，超过七天了，不能退。' },
        { language: 'zh-Hant', transcript: '顧客: 這個還能退嗎？\n客服: 不好意思，超過七天，無法退貨。' },
      ],
      notOwed: [
        {
          language: 'en',
          transcript:
            "customer: Can I still return this?\nagent: I'm afraid we can't refund it after 30 days, but I can exchange it for you.",
        },
        { language: 'zh-Hans', transcript: '客户: 这个还能退吗？\n客服: 超过七天不能退了，不过可以给您换一件。' },
        { language: 'zh-Hant', transcript: '顧客: 這個還能退嗎？\n客服: 超過七天無法退貨，不過可以幫您換一件。' },
      ],
    },
  },
  wakes: { service: [] },
  judge({ utterance, story }) {
    // What follows in the next message of the same turn still belongs to it: the turn is judged when it is over.
    if (utterance && !(utterance.side === 'customer' && utterance.startsTurn)) return []
    const last = utterance ? beforeTurn(story, utterance) : story.utterances.at(-1)
    if (last?.side !== 'service') return []
    const turn = turnOf(story, last)
    const asked = lastCustomerTurn(story, last)
    // Who asked for the terms is told them.
    if (asked.some(asksForTheCatch)) return []
    const before = asked[0] && beforeTurn(story, asked[0])
    // In the middle of a talk, who takes it without a word more had what they needed.
    if (before && utterance && (isNod(story, utterance) || onlyAsked.test(utterance.text.slice(0, SHORT)))) return []
    const said =
      turn.find((each) => noIn(each, asked).length > 0) ??
      // There, so little says too little.
      (before ? undefined : turn.find((each) => saysOnlyNo(each, turn, asked)))
    // “You may, two at most, and not in the tents”: a yes and its limit.
    const isUrgent = asked.length > 0 && whatWasTold(story, last).some(({ text }) => inDanger.test(head(text)))
    if (!said || turn.some((each) => saysYes(each.text) !== null || showsAWay(each, isUrgent) || goesOn(each)))
      return []
    // What was offered a moment ago still stands for who asks for yet another thing.
    if (before && asked.some(wishesFor) && turnOf(story, before).some((each) => showsAWay(each))) return []
    const noes = noIn(said, asked)
    if (noes[0] && (wordsBehind(said, noes[0].span) >= GOES_ON || asksOn(said, noes[0].span))) return []
    const severity = asked.some(feelsStrongly) ? 'major' : 'minor'
    const evidence = noes.length > 0 ? quotesOf(said, noes) : [quote(said, restOfANo(said)?.no)]
    return [{ type: 'fault', reason: 'bare-no', severity, evidence }]
  },
})

/** 問問看而已, “only wondering”: nothing hung on it. */
const onlyAsked = pattern('iu')`
  [问問](?:一下|[问問]|看)*(?:而已|罢了|罷了)|[没沒](?:差|事)(?:[啦的啊了]|$)|[没沒冇][关關][系係]|唔[紧緊]要|
  \b(?:just|only) (?:asking|wondering|curious|checking|a thought)\b|
  \b(?:worth (?:a try|asking)|doesn[’']t matter|no worries)\b
`
const SHORT = 60

/** Something else that can be done, where to do it, or how the news will come. */
const showsAWay = (said: Utterance, isUrgent = false): boolean =>
  opensAWay(said) || namesAWay(said) || directsOn(said)?.firm === true || (!isUrgent && leftOpen.test(said.text))
/** “Once it is there, come back”, 到了以后再说一声, 这个只有门店能办: when or where it goes on. */
const leftOpen = pattern('iu')`
  \b(?:come back|contact us|let us know|get in touch|try) (?:again )?(?:once|when|as soon as|after)\b|
  [后後时時]您?再(?:[来來找][我咱]?|[联聯][系繫絡络]|申[请請]|咨[询詢])|只[能有](?:[联聯][系繫絡络]|[找去到走用])|
  需要?[^，。！？]{2,12}[后後才](?:可以|能)
`

/** 卡被盗刷了, 家里有煤气味: “come back when you have it” leaves them in it. */
const inDanger = pattern('iu')`
  [盗盜]刷|(?:煤|燃|瓦)[气氣斯]|漏[气氣]|冒[烟煙]|着火|著火|[触漏][电電]|被[困锁鎖]|[晕暈昏]倒|
  \b(?:stolen|fraud\w*|hacked|gas|smoke|on fire|trapped|locked in|collapsed)\b
`

/** Behind a no, so many words more are another way, or a reason that the customer can see. */
const GOES_ON = 9
const goesOn = (said: Utterance): boolean => (restOfANo(said)?.words ?? 0) >= GOES_ON

/** So few words beside a no leave the customer with nothing in hand. */
const HARDLY_ANY = 5

/** “We’re clean out.” to somebody who asked for it: a no by what is left when it is taken away. */
const saysOnlyNo = (said: Utterance, turn: readonly Utterance[], asked: readonly Utterance[]): boolean => {
  if (
    turn.length > 1 ||
    !asked.some((each) => wishesFor(each) && !fears.test(head(each.text))) ||
    agrees.test(said.text.slice(0, 40))
  )
    return false
  const rest = restOfANo(said)
  return rest !== null && rest.words < HARDLY_ANY && !isSupposed(said.text, rest.no) && !howFar.test(said.text)
}

/** “Does it show on my record?”, 会影响征信吗: a no is what was hoped for. */
const fears = pattern('iu')`
  \b(?:does|do|did|will|would|could|can|is|are)\b[^.!?]{0,40}\b(?:affects?|shows? (?:up )?(?:on|in)|counts? against|
    hurts?|harms?|damages?|costs? (?:me|us|extra|more)|charge[ds]? (?:me|us|extra|again|for)|expires?|void|lose|
    go(?:ing)? up|increase|penal\w+|fined?|delete[ds]?|wiped?|shrinks?|fade|leaks?|stings?)\b[^.!?]{0,40}\?|
  [会會][不唔]?[会會]?[^，。？?]{0,4}(?:影[响響]|扣|[罚罰]|[过過]期|失效|[丢丟]|[坏壞]|痛|疼|[涨漲]|褪|[缩縮]|
    收[费費]|漏)[^。！]{0,8}[吗嗎么麼?？]
`

/** “No, only within the EU” says where it is to be had. */
const howFar = /\bonly (?:within|in|to|from) (?:the )?[A-Z]/

const agrees = pattern('iu')`
  ^[^\p{L}]*(?:yes|yep|yeah|sure|of course|certainly|absolutely|ok(?:ay)?|done|fine|no (?:problem|worries)|
    all (?:done|set)|[好行得能]|可以|[会會]的|没问题|[沒冇]問題|[当當]然|收到)
`

/** "It will not be shared with others" refuses nothing: a negative wording is a no only to somebody who wants something. */
function noIn(said: Utterance, asked: readonly Utterance[]): readonly Signal[] {
  const wanted = asked.some((each) => heardOf(each, needs).length > 0)
  const plain = plainNo(said, asked)
  if (plain) return [plain]
  const open = isAdmission(said)
  const isSpared = covering(sparedIn(said))
  return heard(said, ...(wanted ? noes : noes.slice(0, 1))).filter(
    ({ span }) =>
      !open(span) &&
      !isSpared(span) &&
      !asks(said.text, span) &&
      !isSupposed(said.text, span) &&
      !isOwnedLoss(said, span),
  )
}

const noes: readonly SignalKind[] = ['refusal', 'negative-wording']

/** “We don’t track those. Do you have the email?”: a question that goes on with it. */
const asksOn = (said: Utterance, [, end]: Span): boolean => {
  const isClosing = covering(heard(said, 'further-help', 'closing', 'goodbye').map(({ span }) => span))
  return questionsIn(said).some(({ span }) => span[0] >= end && !isClosing(sentenceAround(said.text, span)))
}

/** 那段没了，是我们毁的: a loss that is owned refuses nothing. */
const isOwnedLoss = (said: Utterance, [start, end]: Span): boolean =>
  /[没沒]有?[了咗]$|不[见見]了$/u.test(said.text.slice(start, end)) &&
  heard(said, 'ownership', 'apology').some(({ data }) => data.grade !== 'courtesy')

/** “Are you saying that it is not available?” refuses nothing. */
const asks = (text: string, span: Span): boolean => /^\s*[?？]/.test(text.slice(sentenceAround(text, span)[1]))

/** 不能来的话今天就退, “if you can’t come”: nothing is refused; 鲜花可以带，蜡烛不能点: a yes and its limit. */
const isSupposed = (text: string, [start, end]: Span): boolean =>
  /^[^，。！？,.!?]{0,8}的[话話]|^[^.!?,]{0,24}\b(?:without|unless|until|till)\b/u.test(text.slice(end, end + 36)) ||
  /的[话話]/u.test(text.slice(start, end)) ||
  /可以[^，。！？,不]{0,6}[，,][^，。！？,]{0,8}$/u.test(text.slice(Math.max(0, start - 20), start)) ||
  /[还還]$|(?:如果|要是|若|[万萬]一|\b(?:if|unless|in case|without))[^，。！？,.!?]{0,24}$|[您你](?:不|[没沒]有?|未)[^，。！？]{2,12}[，, ][^，。！？]{0,4}$/iu.test(
    text.slice(Math.max(0, start - 30), start),
  )

const feelsStrongly = (said: Utterance): boolean =>
  heardOf(said, feelings).some((feeling) => feeling.strength >= STRONG)

const mayI = /\b(?:can|could|may) (?:i|we|my)\b/i
const onlyNo = /^(?:no|nope|sorry,? no)(?=[.!,]? *$|[.!] (?!problem|worries|need|trouble|rush))/i

/** “Can I bring my dog?” – “No.” */
function plainNo(said: Utterance, asked: readonly Utterance[]): Signal | null {
  const no = onlyNo.exec(said.text.slice(0, 40))
  const [question] = no && asked.some(({ text }) => mayI.test(text.slice(0, 400))) ? [no[0].length] : []
  return question === undefined ? null : { kind: 'refusal', span: [0, question], strength: 0.85, data: {} }
}
