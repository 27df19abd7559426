import type { Span } from '@attune/core'
import type { Signal } from '@attune/language'
import { defineRule } from '../define-rule.ts'
import { outcomeProcessTreatment } from '../evidence/shared-claims.ts'
import { essay, justiceStudies } from '../evidence/sources.ts'
import type { Entry, Gift, OpenDuty } from '../rule.ts'
import { needs } from '../story/asked/needs.ts'
import { isAdmission } from '../story/done/admits-unknown.ts'
import { asksForTheCatch } from '../story/done/terms.ts'
import { namesAWay, wayBehindANo } from '../story/done/ways-forward.ts'
import { type Story, turnOf } from '../story/story.ts'
import { closingSentences } from '../story/text/closing-sentences.ts'
import { covering } from '../story/text/covering.ts'
import { firstWords } from '../story/text/first-words.ts'
import { pattern } from '../story/text/pattern.ts'
import { clauseAround, sentenceAround } from '../story/text/sentence-around.ts'
import { lastCustomerTurn } from '../story/turns/last-customer-turn.ts'
import { heard, heardOf, quote, type Utterance } from '../story/utterance.ts'

/** Papers and numbers that nobody hands over without asking why. */
const isPrivate = pattern('i')`
  passport|id card|identity|licen[cs]e|card number|bank account|date of birth|social security|
  身份[证證]|[证證]件|[护護]照|[银銀]行卡|卡[号號]|[户戶]口|身分證|生日
`
const reasons = pattern('i')`
  because|, so (?:the|it|this|that|your|you|we|i|there)\b|
  所以|
  since |as it|as the|due to|so that|so we|so nobody|in order|for your (security|protection|safety)|
  to (verify|confirm|make sure|protect|check|prevent)|after|past the|over the|outside|expired|opened|used|worn|
  sold out|booked|full|out of stock|discontinued|only (for|if|when|until)|already|once (it|you|they|the|that)|law|
  因|[由用][于於]|原因|[为為]了|以便|才能|核[实實对對]|避免|防止|超[过過]|[之以过過了][后後]就?[不没沒无無]|[过過]了|
  已[过過]|到期|拆封|[穿用洗]过|[没缺]货|[沒缺]貨|售罄|停[产產]|下架|只要[^，。！？]{1,16}就|一旦|
  已[经經]?(?=[^，。！？]{1,12}[，, ]?[不无無没沒])|法[律规規]|特[价價]|以免|免得|省得|[对對](?:上|得上)?了(?:再|才|就)|
  (?:afraid not|\bnope?)[,;:–—-] ?(?:the|its|there|our) 
`
const asksWhy = /\bwhy\b|how come|what for|[为凭]什么|[為憑]什麼|[为為]何|[干幹]嘛|[点點]解/i
const WAY_INSTEAD = 0.75
/** “Because it is our policy”, 因为这是公司规定: the rule as its own reason. */
const onlyTheRule = pattern('i')`
  ^(?:because|since|as|due to)(?: of)?(?: (?:it|this|that)(?: is|[’']s))?
    (?: (?:our|the|a|just|simply|against|company|store|shop|house|standard|internal))* (?:policy|policies|rules?|
    procedures?|regulations?|guidelines?)(?: (?:says?|states?) so)?[.!]?$|
  ^(?:因[为為]|由[于於])?[这這那]?[也就都]?(?:是|属于|屬於)?(?:我[们們]|咱们|[本的]|公司|门店|門市|店[铺裡里]|平台|
    [总總内內]部|[统統]一)*(?:[规規]定|政策|制度|流程|规[则矩]|規[則矩])(?:如此|就是这样|就是這樣|不允[许許])?$
`
/** The name of a rule is hardly a reason. */
const RULE_ALONE = 0.25

export const explainTheReason = defineRule({
  meta: {
    id: 'explain-the-reason',
    title: {
      en: 'A no, and a request for private data, comes with its reason',
      'zh-Hans': '说“不”、要证件，都说明原因',
      'zh-Hant': '說「不」、要證件，都說明原因',
    },
    dimension: 'respect',
    essays: ['S3.10', 'S1.1'],
    fiveC: 'communication',
    stage: 'experimental',
    weight: 0.5,
    evidence: [
      {
        claim: {
          en: 'The customer is never left uninformed: who hears the reason can accept a no, or find another way.',
          'zh-Hans': '不让顾客蒙在鼓里：知道了原因，才接受得了“不行”，或者另想办法。',
          'zh-Hant': '不讓顧客蒙在鼓裡：知道了原因，才能接受「不行」，或另想辦法。',
        },
        source: essay('platform'),
        grade: 'E',
        caveat: {
          en: 'A reason can be given in words this rule does not know; then it looks like none. Therefore the small weight.',
          'zh-Hans': '原因的说法可能不在这条规则认得的字眼里，看着就像没说；所以分量放得轻。',
          'zh-Hant': '原因的說法可能不在這條規則認得的用詞裡，看起來就像沒說；所以分量放得輕。',
        },
      },
      {
        claim: outcomeProcessTreatment,
        source: justiceStudies,
        grade: 'P',
        caveat: {
          en: 'Explanations were not singled out in what was read; that being told the reason is part of being treated fairly is our inference.',
          'zh-Hans': '读到的内容没有单看“讲明原因”；把它算进公平对待，是我们的推论。',
          'zh-Hant': '讀到的內容沒有單獨看「說明原因」；把它算進公平對待，是我們的推論。',
        },
      },
    ],
    reasons: {
      met: {
        what: { en: 'The reason was given with it.', 'zh-Hans': '原因也说清了。', 'zh-Hant': '原因也說清楚了。' },
      },
      'met-later': {
        what: { en: 'The reason was given later.', 'zh-Hans': '原因后来说清了。', 'zh-Hant': '原因後來說清楚了。' },
      },
      partly: {
        what: {
          en: 'A rule is named instead of its reason.',
          'zh-Hans': '只搬了规定，没说为什么。',
          'zh-Hant': '只搬了規定，沒說為什麼。',
        },
        advice: {
          en: 'Say what the rule is for, for example: “Opened food cannot be sold again, so we cannot take it back.”',
          'zh-Hans': '说说规定是为了什么，例如：“食品拆封后没法再卖给别人，所以退不了。”',
          'zh-Hant': '說說規定是為了什麼，例如：「食品拆封後無法再售出，所以不能退。」',
        },
      },
      missed: {
        what: {
          en: 'The customer does not hear why.',
          'zh-Hans': '顾客听不到为什么。',
          'zh-Hant': '顧客聽不到為什麼。',
        },
        advice: {
          en: 'Add it in one clause, for example: “because …”, “so that nobody else can …”.',
          'zh-Hans': '加半句原因，例如：“因为……”“为了不让别人冒用……”。',
          'zh-Hant': '加半句原因，例如：「因為……」「為了避免他人冒用……」。',
        },
      },
    },
    examples: {
      met: [
        {
          language: 'en',
          transcript:
            "customer: Can I return the cream?\nagent: I'm afraid we can't take it back because the seal is broken. I can offer another shade.",
        },
        { language: 'zh-Hans', transcript: '客户: 面霜能退吗？\n客服: 因为已经拆封，没法给您退。可以给您换一支色号。' },
        { language: 'zh-Hant', transcript: '顧客: 面霜可以退嗎？\n客服: 因為已經拆封，無法退貨，不過可以幫您換色號。' },
        {
          language: 'en',
          transcript:
            'customer: I want to change my phone number.\nagent: Could you send me a photo of your ID card? It is to make sure that nobody else can take over your account.',
        },
        {
          language: 'zh-Hans',
          transcript: '客户: 我要换绑手机号。\n客服: 麻烦您提供一下身份证后四位，为了防止别人冒用您的账号。',
        },
        {
          language: 'zh-Hant',
          transcript: '顧客: 我要變更手機號碼。\n客服: 麻煩您提供證件末四碼，為了避免他人冒用您的帳號。',
        },
      ],
      missed: [
        { language: 'en', transcript: "customer: Can I return the cream?\nagent: I'm afraid that's not possible." },
        { language: 'zh-Hans', transcript: '客户: 面霜能退吗？\n客服: 亲，这个不能退哦。' },
        { language: 'zh-Hant', transcript: '顧客: 面霜可以退嗎？\n客服: 不好意思，這個無法退喔。' },
        {
          language: 'en',
          transcript: 'customer: I want to change my phone number.\nagent: Please send us a photo of your passport.',
        },
        { language: 'zh-Hans', transcript: '客户: 我要换绑手机号。\n客服: 提供一下身份证。' },
        { language: 'zh-Hant', transcript: '顧客: 我要變更手機號碼。\n客服: 請提供證件。' },
      ],
      notOwed: [
        { language: 'en', transcript: 'customer: Can I return the cream?\nagent: Of course, you can return it.' },
        { language: 'zh-Hans', transcript: '客户: 面霜能退吗？\n客服: 可以的，我帮您登记。' },
        { language: 'zh-Hant', transcript: '顧客: 面霜可以退嗎？\n客服: 可以的，我幫您登記。' },
        { language: 'en', transcript: 'customer: Where is my parcel?\nagent: Could I have your order number?' },
        { language: 'zh-Hans', transcript: '客户: 我的快递呢？\n客服: 麻烦提供一下订单号。' },
        { language: 'zh-Hant', transcript: '顧客: 我的包裹呢？\n客服: 麻煩提供一下訂單編號。' },
      ],
    },
  },
  wakes: { customer: [], service: ['refusal', 'asks-datum', 'policy-talk'], end: false },
  judge({ utterance, story, open }) {
    if (!utterance) return open.map(({ id }) => ({ type: 'miss', duty: id }))
    if (utterance.side === 'customer') return []
    const given = reasonIn(utterance)
    if (open.length > 0) return given ? open.map((duty) => giveTo(story, utterance, duty, given)) : []
    const asked = lastCustomerTurn(story, utterance)
    // Who asked for the terms is told them: that fees are not paid back refuses nothing.
    const wanted = asked.some((said) => heardOf(said, needs).length > 0) && !asked.some(asksForTheCatch)
    const asks =
      privateDatum(utterance) ??
      (wanted ? refusalIn(utterance) : undefined) ??
      // Who asks why is not told that it is the policy.
      (asked.some(({ text }) => asksWhy.test(text)) ? heard(utterance, 'policy-talk')[0] : undefined)
    if (!asks) return []
    // The reason often comes first: "It is past 30 days. So I'm afraid we can't."
    const before = turnOf(story, utterance)
      .slice(0, -1)
      .map(reasonIn)
      .find((reason) => reason !== null)
    const gift = given ?? before
    return [{ type: 'owe', evidence: quote(utterance, asks), due: 'end', ...(gift && { give: gift }) }]
  },
})

/** A reason that comes when the customer has spoken again came later. */
function giveTo(story: Story, { turn }: Utterance, { id, openedAt, credit }: OpenDuty, given: Gift): Entry {
  const isLater = given.credit > credit && story.utterances[openedAt]?.turn !== turn
  return { type: 'give', duty: id, ...given, ...(isLater && { data: { variant: 'later' } }) }
}

/** “I can’t tell you yet” refuses nothing. */
function refusalIn(utterance: Utterance): Signal | undefined {
  const open = isAdmission(utterance)
  return heard(utterance, 'refusal').find(({ span }) => !open(span))
}

function reasonIn(utterance: Utterance): Gift | null {
  // 请问还有其他可以帮您的吗？ gives no reason and shows no way.
  const closes = covering(closingSentences(utterance))
  const isNoReason = covering([...rulesGivenAsReason(utterance), ...closingSentences(utterance)])
  const explained = heard(utterance, 'explanation', 'condition').find(({ span }) => !isNoReason(span))
  if (explained) return { credit: 1, evidence: quote(utterance, explained) }
  const found = reasons.exec(utterance.text)
  const cause: Span | null = found && [found.index, found.index + found[0].length]
  if (cause && !isNoReason(cause)) return { credit: 1, evidence: quote(utterance, cause) }
  // Who is shown another way asks less for the why.
  const way = heard(utterance, 'alternative', 'option').find(({ span }) => !closes(span))
  if (way || namesAWay(utterance))
    return {
      credit: wayBehindANo(utterance) && heard(utterance, 'policy-talk').length === 0 ? 1 : WAY_INSTEAD,
      evidence: quote(utterance, way ?? firstWords(utterance)),
    }
  const [rule] = heard(utterance, 'policy-talk')
  return rule ? { credit: RULE_ALONE, evidence: quote(utterance, rule) } : null
}

/** Where a message says “because” and then names nothing but the rule. */
function rulesGivenAsReason(utterance: Utterance): Span[] {
  return heard(utterance, 'policy-talk').flatMap(({ span }) => {
    const [from, to] = sentenceAround(utterance.text, span)
    const cause = causes.exec(utterance.text.slice(from, span[1]))
    if (!cause) return []
    const clause: Span = [from + cause.index, clauseEnd(utterance.text, span[1], to)]
    return onlyTheRule.test(utterance.text.slice(...clause)) ? [clause] : []
  })
}

const causes = /because|since |due to|因[为為]|由[于於]/i

function clauseEnd(text: string, from: number, to: number): number {
  let end = from
  while (end < to && !',，、'.includes(text.charAt(end))) end++
  return end
}

function privateDatum(utterance: Utterance): Signal | undefined {
  const { text } = utterance
  return heard(utterance, 'asks-datum').find(({ span }) => {
    const clause = clauseAround(text, span)
    return (
      isPrivate.test(text.slice(...sentenceAround(text, span))) &&
      !elsewhere.test(clause) &&
      (!onlyNamed.test(text.slice(...span)) || asksForIt.test(clause))
    )
  })
}
/** 柜台报身份证就行, “at the desk”: whom they are shown to is another, and the customer is told how it goes. */
const elsewhere = pattern('iu')`
  [柜櫃][台檯]|窗口|[门門][店市]|[网網][点點]|[营營][业業][厅廳]|[现現][场場]|到店|[机機][场場]|[车車]站|[发發送]短信|
  [报報刷][^，。！？]{1,8}(?:就[行好]|就可以|即可)|
  \b(?:at|to) the (?:desk|counter|branch|gate|reception|till)\b
`
/** 户名和卡号对不上: a word for it, and nobody asks. */
const onlyNamed = /^(?:[、和与與及]|[您你]的)/u
const asksForIt = /[请請提供发發给給报報填传傳输輸告]|[说說]一?下|麻[烦煩]|需要|多少|[?？吗嗎呢]/u
