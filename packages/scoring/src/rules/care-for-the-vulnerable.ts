import type { Span } from '@attune/core'
import type { SignalKind } from '@attune/language'
import { defineRule } from '../define-rule.ts'
import { essay } from '../evidence/sources.ts'
import type { Entry, Gift, OpenDuty } from '../rule.ts'
import { saysYes } from '../story/asked/says-yes.ts'
import { bestGift, better } from '../story/done/best-gift.ts'
import { certaintyIn } from '../story/done/certainty.ts'
import { excusesTheWait } from '../story/done/excuses-the-wait.ts'
import type { Story } from '../story/story.ts'
import { head } from '../story/text/head.ts'
import { pattern } from '../story/text/pattern.ts'
import { isCircumstance } from '../story/told/circumstance.ts'
import { isFelt } from '../story/told/felt.ts'
import { losses } from '../story/told/told-grave.ts'
import { bringsNews } from '../story/tone/brings-news.ts'
import { cheerIn, cheersOn } from '../story/tone/cheer.ts'
import { thrownAway } from '../story/tone/grovelling.ts'
import { isSigh } from '../story/tone/sigh.ts'
import { wavesWorry } from '../story/tone/waves-worry.ts'
import { lastCustomerTurn } from '../story/turns/last-customer-turn.ts'
import { heard, heardOf, quote, strongest, type Utterance } from '../story/utterance.ts'
import { arrangedIn } from '../story/worth/arranged-in.ts'
import { beyondTheGrief } from '../story/worth/beyond-the-grief.ts'
import { helpIn } from '../story/worth/comforts.ts'
import { bestOfTurn } from '../story/worth/fits-anybody.ts'
import { congratulates, tellsGoodNews } from '../story/worth/human-word.ts'
import { saidToEverybody } from '../story/worth/said-to-everybody.ts'
import { heldOver, isAskedFirst } from '../story/worth/stops-the-clock.ts'

/** Below this it is a word in passing. */
const CLEAR = 0.4
/** Wants a word, but is no hard place. */
const passing = new Set<unknown>(['distress'])
/** What is asked of somebody who can hardly bear more. */
const burdens: readonly SignalKind[] = ['order', 'pressure', 'sends-elsewhere']
const paperwork = pattern('i')`
  \bforms?\b|certificate|proof of|upload|within \d+ |deadline|legal action|
  (?<!\b(?:no|without an?|waived?|removed?|taken|dropped|cancelled) (?:(?:the|your|any) )?(?:late )?)\bfee\b|
  in writing|
  填(?:写|寫|表)|上传|上傳|证明|證明|表格|天内|天內|逾期|
  (?<!(?:不(?:[会會用])?[再]?[收付交加算]|[没沒]有?|免[收去]?|取消)(?:任何)?)(?:滞纳|滯納|違約|违约)金
    (?![^，。！？]{0,4}(?:取消|免|不收|不用|退|[没沒]))
`
const spares = pattern('i')`
  whenever|when you('re| are) (ready|able)|only (need|one)|all i need|nothing (you|to)|can wait|
  什么时候|不急|方便的时候|方便再|方便時|只需要|只要一
`

export const careForTheVulnerable = defineRule({
  meta: {
    id: 'care-for-the-vulnerable',
    title: {
      en: 'Whoever is in a hard place is met with care and spared work',
      'zh-Hans': '对难处中的人，先关心，少添事',
      'zh-Hant': '對難處中的人，先關心，少添麻煩',
    },
    dimension: 'respect',
    essays: ['S1.1', 'S3.14', 'S5.5'],
    fiveC: 'care',
    stage: 'experimental',
    weight: 1,
    evidence: [
      {
        claim: {
          en: 'Read the heart first: with grief, illness or want the person comes before the procedure.',
          'zh-Hans': '先读懂心：遇上丧亲、生病、手头紧，人在前，手续在后。',
          'zh-Hant': '先讀懂心：遇上喪親、生病、手頭緊，人在前，手續在後。',
        },
        source: essay('mirror'),
        grade: 'E',
        caveat: {
          en: 'Some papers the law asks for; what counts is that they come after care and without a threat.',
          'zh-Hans': '有些材料是法律要求的；要紧的是先关心、后要材料，而且不带威胁。',
          'zh-Hant': '有些文件是法律要求的；要緊的是先關心、後要文件，而且不帶威脅。',
        },
      },
    ],
    reasons: {
      met: {
        what: {
          en: 'The customer told of a hard time, and the reply took care of them.',
          'zh-Hans': '顾客说了自己的难处，回复照顾到了。',
          'zh-Hant': '顧客說了自己的難處，回覆照顧到了。',
        },
      },
      partly: {
        what: {
          en: 'The customer told of a hard time; the reply helped, but hardly saw it.',
          'zh-Hans': '顾客说了自己的难处，回复办了事，却没怎么看见人。',
          'zh-Hant': '顧客說了自己的難處，回覆辦了事，卻沒怎麼看見人。',
        },
        advice: {
          en: 'One sentence for the person, then take work off them, for example: “I will do it for you; there is no hurry.”',
          'zh-Hans': '先说一句给人听的话，再替他省事，例如：“这事我来帮您办，您不用急。”',
          'zh-Hant': '先說一句給人聽的話，再替他省事，例如：「這件事我來幫您辦，您不用急。」',
        },
      },
      missed: {
        what: {
          en: 'The customer told of a hard time, and the reply passed over it.',
          'zh-Hans': '顾客说了自己的难处，回复当没听见。',
          'zh-Hant': '顧客說了自己的難處，回覆當沒聽見。',
        },
        advice: {
          en: 'Say that you are sorry for it, do what you can do yourself, and leave the papers for later.',
          'zh-Hans': '先关心一句，能替他办的就替他办，材料的事往后放。',
          'zh-Hant': '先關心一句，能替他辦的就替他辦，文件的事往後放。',
        },
      },
      burdened: {
        what: {
          en: 'Forms, papers or deadlines for somebody in a hard place, without a kind word.',
          'zh-Hans': '人家正难着，开口就是表格、材料、期限，没有一句暖的。',
          'zh-Hant': '人家正難過，一開口就是表格、文件、期限，沒有一句暖的。',
        },
        advice: {
          en: 'Care first. Then only what is really needed, one thing at a time, and without a deadline where you can.',
          'zh-Hans': '先关心，再只要真正必需的，一样一样来，能不设期限就不设。',
          'zh-Hant': '先關心，再只要真正必需的，一樣一樣來，能不設期限就不設。',
        },
      },
    },
    examples: {
      met: [
        {
          language: 'en',
          transcript:
            'customer: My husband died last month, how do I close his account?\nagent: I am so sorry for your loss. I will close it for you; there is no hurry.',
        },
        {
          language: 'zh-Hans',
          transcript: '客户: 我爸爸去世了，怎么注销他的号码？\n客服: 请您节哀。这件事我来帮您办，您不用着急。',
        },
        {
          language: 'zh-Hant',
          transcript: '顧客: 家裡治喪，怎麼註銷我爸的門號？\n客服: 請您節哀。這件事我來幫您辦，您慢慢來。',
        },
      ],
      missed: [
        {
          language: 'en',
          transcript:
            'customer: My husband died last month, how do I close his account?\nagent: Fill in form B12 and upload the certificate within 14 days.',
        },
        {
          language: 'zh-Hans',
          transcript: '客户: 我爸爸去世了，怎么注销他的号码？\n客服: 请填写注销表并在14天内上传死亡证明。',
        },
        {
          language: 'zh-Hant',
          transcript: '顧客: 家裡治喪，怎麼註銷我爸的門號？\n客服: 請填寫申請表並於14天內上傳證明。',
        },
      ],
      notOwed: [
        { language: 'en', transcript: 'customer: How do I close my account?\nagent: Fill in form B12.' },
        { language: 'zh-Hans', transcript: '客户: 怎么注销号码？\n客服: 请填写注销表。' },
        { language: 'zh-Hant', transcript: '顧客: 怎麼註銷門號？\n客服: 請填寫申請表。' },
      ],
    },
  },
  wakes: { customer: ['vulnerability'], service: [], end: false },
  judge({ utterance, story, open, opened }) {
    if (!utterance) return []
    if (utterance.side === 'customer') {
      const hard = strongest(heard(utterance, 'vulnerability').filter(isFelt(utterance)))
      if (!hard || hard.strength < CLEAR || passing.has(hard.data.grave) || opened > 0) return []
      const about = isCircumstance(story, utterance, hard) ? 'circumstance' : 'blow'
      const weight = about === 'circumstance' ? CIRCUMSTANCE : 1
      return [
        {
          type: 'owe',
          evidence: quote(utterance, hard),
          due: 'next-turn',
          weight,
          data: { about, topic: String(hard.data.grave ?? ''), weight },
        },
      ]
    }
    const fits = open.filter(({ data }) => data.about === 'circumstance')
    const answers = careFor(story, utterance, open, fits)
    if (answers.length > 0) return answers
    const burden =
      open.length > fits.length &&
      !isAskedLater(story, utterance, open) &&
      story.utterances[utterance.index - 1]?.side === 'customer' &&
      burdenIn(utterance)
    return burden ? [{ type: 'fault', reason: 'burdened', severity: 'major', evidence: [burden] }] : []
  },
})

/** “How long will it take?”, 要帶什麼文件, asked once the first answer was there: papers and terms are what was wanted. */
const isAskedLater = (story: Story, reply: Utterance, open: readonly OpenDuty[]): boolean =>
  lastCustomerTurn(story, reply).some(
    (said) =>
      asksTerms.test(head(said.text)) && open.every(({ openedAt }) => story.utterances[openedAt]?.turn !== said.turn),
  )
const asksTerms = pattern('iu')`
  多久|多[长長][时時][间間]|[几幾]時|什[么麼][时時]候|何[时時]|[几幾多][天日]|文件|[资資]料|手[续續]|[证證]件|
  [带帶攞]什[么麼]|
  \bhow long\b|\bwhen (?:will|can|do|does|is|would)\b|\bwhat (?:papers?|documents?|forms?|do (?:i|you) need)\b|
  \bwhich (?:papers?|documents?|forms?)\b
`

/** A hard place that a wish must fit weighs less than a blow. */
const CIRCUMSTANCE = 0.5

/** “Yes, you may go for her”, 可以，您代办就行: the wish fits now. */
function grantedIn(utterance: Utterance) {
  // “Absolutely, every airline takes it” grants nothing that could be relied on.
  if (heard(utterance, 'over-promise', 'absolute-claim').length > 0) return null
  const yes = saysYes(utterance.text)
  if (yes) return { credit: GRANTED, evidence: quote(utterance, yes) }
  return bestGift(utterance, {
    agrees: GRANTED,
    alternative: GRANTED,
    option: GRANTED,
    'does-together': GRANTED,
    guidance: GUIDED,
  })
}
const [GRANTED, GUIDED] = [1, 0.7]

/** 没有台阶，轮椅可以直接进来: an answer to the wish, and no burden. Neither bad news nor cheer takes care of it. */
const fitIn = (story: Story, utterance: Utterance): Gift | null =>
  burdenIn(utterance) ||
  bringsNews(utterance) ||
  // 恭喜您🎉 to somebody who is expecting is in place.
  (cheerIn(utterance.text).jolly > 0 && !lastCustomerTurn(story, utterance).some(tellsGoodNews))
    ? null
    : helpIn(story, utterance)

/** Kind words in place of what was wished. */
const consoled = (given: Gift | null): Gift | null => given && { ...given, credit: Math.min(given.credit, CONSOLED) }
const CONSOLED = 0.4
/** How somebody lives: what is arranged takes care of it. */
const places = new Set(['frail', 'health'])

/** Who was dealt a blow is cared for by a kind word; who told what a wish must fit, by granting it. */
function careFor(story: Story, utterance: Utterance, open: readonly OpenDuty[], fits: readonly OpenDuty[]): Entry[] {
  const mourns = open.some(({ data }) => losses.has(data.topic))
  const given = bestOfTurn(story, utterance, (said) => careIn(story, said, mourns))
  const granted = fits.length > 0 ? (grantedIn(utterance) ?? fitIn(story, utterance) ?? consoled(given)) : null
  return open.flatMap((duty): Entry[] => {
    const isPlace = fits.includes(duty) || places.has(String(duty.data.topic))
    const own = better(
      fits.includes(duty) ? granted : given,
      isPlace && !burdenIn(utterance) ? arrangedIn(story, utterance) : null,
    )
    if (!own) return []
    // 人在家里还是电梯里？ Who first asks what is needed has not left them waiting for it.
    return isAskedFirst(story, duty, utterance) ? heldOver(duty, own) : [{ type: 'give', duty: duty.id, ...own }]
  })
}

function careIn(story: Story, utterance: Utterance, mourns: boolean) {
  const isForTheWait = excusesTheWait(utterance)
  const isLight = thrownAway(utterance.text) !== null
  const isCheer = (span: Span): boolean => cheersOn(utterance.text.slice(...span))
  const swears = certaintyIn(utterance).length > 0
  const isForAll = saidToEverybody(utterance)
  const isAmiss = beyondTheGrief(story, utterance)
  const kind = bestGift(utterance, {
    acknowledgement: ({ span }) =>
      isForAll(span) || isAmiss(span) ? STOCK : isSigh(utterance.text.slice(...span)) ? 0.4 : 1,
    // 放心，百分百没问题 says nothing for the person.
    support: ({ span }) =>
      mourns && wavesWorry(utterance.text.slice(...span)) ? 0 : swears || isCheer(span) || isForAll(span) ? STOCK : 1,
    // “Oops, sorry about that little mix-up” waves it away.
    apology: (signal) =>
      signal.data.grade === 'courtesy' || isForTheWait(signal) ? 0 : isLight || isForAll(signal.span) ? STOCK : 0.8,
    'does-together': 0.8,
    waives: 0.7,
    anticipates: 0.7,
    warmth: ({ span, strength }) =>
      strength < CLEAR || congratulates.test(utterance.text.slice(...span))
        ? 0
        : isCheer(span) || isForAll(span)
          ? STOCK
          : 0.7,
    promise: 0.4,
    action: 0.4,
    'hand-off': 0.4,
  })
  return kind && burdenIn(utterance) && kind.credit < SPARED ? { ...kind, credit: kind.credit / 2 } : kind
}

/** What is said lightly, or to everybody. */
const STOCK = 0.25
/** From here on the person was seen, and papers may follow. */
const SPARED = 0.7

function burdenIn(utterance: Utterance) {
  if (spares.test(utterance.text)) return null
  const [said] = heardOf(utterance, burdens)
  if (said) return quote(utterance, said)
  const at = paperwork.exec(utterance.text)
  return at && quote(utterance, [at.index, at.index + at[0].length])
}
