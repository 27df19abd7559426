import type { Signal, SignalKind } from '@attune/language'
import { defineRule } from '../define-rule.ts'
import { solvingWeighsMore } from '../evidence/shared-claims.ts'
import { marinova } from '../evidence/sources.ts'
import { MET } from '../ledger/ledger.ts'
import type { Entry, Gift, OpenDuty } from '../rule.ts'
import { asksLeave } from '../story/asked/asks-leave.ts'
import { deedAskedFor } from '../story/asked/deed-asked-for.ts'
import { questionsIn } from '../story/asked/questions-in.ts'
import { saysWhen } from '../story/done/admits-unknown.ts'
import { bestGift, type Worth } from '../story/done/best-gift.ts'
import { carriedOut } from '../story/done/carried-out.ts'
import { confesses } from '../story/done/confesses.ts'
import { datedStep } from '../story/done/dated-step.ts'
import { isFiled } from '../story/done/deeds.ts'
import { deniedDeed } from '../story/done/denied-deed.ts'
import { directsOn } from '../story/done/directs-on.ts'
import { failedAdvice } from '../story/done/failed-advice.ts'
import { otherDeed } from '../story/done/other-deed.ts'
import { sureness } from '../story/done/sureness.ts'
import { namedInTime } from '../story/done/told-in-time.ts'
import { wayBehindANo } from '../story/done/ways-forward.ts'
import { beforeTurn, type Story, turnOf } from '../story/story.ts'
import { pattern } from '../story/text/pattern.ts'
import { sentenceAround } from '../story/text/sentence-around.ts'
import { destroysUntold } from '../story/told/destroys.ts'
import { handedIn } from '../story/told/handed-in.ts'
import { isWhatItIsAbout } from '../story/told/is-what-it-is-about.ts'
import { openingMatter } from '../story/told/opening-matter.ts'
import { isLeftAtThat } from '../story/told/slight-matter.ts'
import { voiced } from '../story/told/voiced.ts'
import { harsh } from '../story/tone/harsh.ts'
import { accepts } from '../story/turns/accepts.ts'
import { answersOf } from '../story/turns/last-answers.ts'
import { lastCustomerTurn } from '../story/turns/last-customer-turn.ts'
import { saidBefore } from '../story/turns/said-before.ts'
import { takesLeave } from '../story/turns/takes-leave.ts'
import { whatWasTold } from '../story/turns/what-was-told.ts'
import { heard, quote, strongest, type Utterance } from '../story/utterance.ts'
import { hasSubstance } from '../story/worth/has-substance.ts'
import { replyWorth } from '../story/worth/reply-worth.ts'
import { endsByAsking } from '../story/worth/solves-unheard.ts'
import { heldOver, isHeld, stopsTheClock } from '../story/worth/stops-the-clock.ts'

const troubles: readonly SignalKind[] = ['complaint', 'not-resolved', 'severity']
/** An illness or a day off that is told is no work of ours; what went wrong with us, or is asked for, says so itself. */
const isOurs = ({ kind, data }: Signal): boolean =>
  kind !== 'severity' || (data.topic !== 'health' && data.topic !== 'time')

/** “Can’t you add it?”, 不能再多放一个吗: a faint word in a question asks, and tells of no trouble. */
const isOnlyAsked = ({ strength, data }: Signal): boolean => data.asked === true && strength <= ASKED
const ASKED = 0.4

/** 万一不合适, “in case it breaks”: what is only feared has not happened. */
const isFeared = ({ text }: Utterance, { span }: Signal): boolean =>
  feared.test(text.slice(sentenceAround(text, span)[0], span[0]))
const feared = pattern('iu')`
  \b(?:in case|what if|afraid of|worried about \w+ing)\b[^.!?]{0,24}$|
  (?<![恐可])(?:怕|[担擔]心|[万萬]一)[^，。]{0,8}$
`

/** “Loving the music here this late”: with joy, and no but, a faint word of trouble tells of none. */
const isGlad = (utterance: Utterance): boolean =>
  heard(utterance, 'joy').length > 0 &&
  heard(utterance, 'praise').length > 0 &&
  !but.test(utterance.text.slice(0, LONGEST))
const but = /\b(?:but|however|though|yet|except|only|sadly|why|please)\b|但|[可就只]是|不[过過]|可惜|[为為]什[么麼]/iu

const worthOf = (reply: Utterance): Worth => ({
  action: (act) =>
    confesses(reply.text, act.span) ? 0 : keeps.test(reply.text.slice(...act.span)) || isFiled(reply, act) ? KEPT : 1,
  promise: ({ data }) => (data.due ? 1 : 0.8),
  guidance: 0.9,
  option: 0.7,
  alternative: 0.7,
  'hand-off': 0.7,
  ownership: 0.6,
  'vague-promise': 0.45,
})
/** “I’ve made a note of it”, 已经记录下来了: it is written down, and nothing follows from it yet. */
const keeps = pattern('iu')`
  \b(?:noted|logged|recorded|filed|on file|(?:made|taken|put) a note|fed (?:it|this|that) back)\b|
  [記记][录錄下]|登[录錄]|[录錄][在入进進]|[归歸][档檔]|反[馈饋映]|留意到
`
const KEPT = 0.45
const LONGEST = 400

/** “A fitter comes tomorrow at nine.” */
const DATED = 0.9

/** “Send us a note at this link, so that our team can connect.” */
const DIRECTED = 0.75
/** “DM us.” */
const POINTED = 0.6

/** The step is named and waits for a yes. */
const OFFERS = 0.75

export const nameTheNextStep = defineRule({
  meta: {
    id: 'name-the-next-step',
    title: { en: 'The reply says what happens next', 'zh-Hans': '说清接下来做什么', 'zh-Hant': '說清楚接下來怎麼做' },
    dimension: 'ownership',
    essays: ['S3.13', 'S3.4', 'S3.12'],
    fiveC: 'commitment',
    stage: 'experimental',
    weight: 1.2,
    evidence: [
      {
        claim: solvingWeighsMore,
        source: marinova,
        grade: 'P',
        caveat: {
          en: 'Airport counters on video; the credits of the steps are judgement.',
          'zh-Hans': '数据来自机场柜台的录像；每一步算多少，是我们的判断。',
          'zh-Hant': '資料來自機場櫃檯的錄影；每一步算多少，是我們的判斷。',
        },
      },
    ],
    reasons: {
      met: {
        what: {
          en: 'The reply says what is being done about it.',
          'zh-Hans': '回复说清了正在做什么、接下来做什么。',
          'zh-Hant': '回覆說清楚了正在做什麼、接下來做什麼。',
        },
      },
      partly: {
        what: {
          en: 'Something is set in motion, but the customer does not know what, or when.',
          'zh-Hans': '有动作，但顾客还是不知道具体做什么、什么时候有结果。',
          'zh-Hant': '有動作，但顧客還是不知道具體做什麼、什麼時候有結果。',
        },
        advice: {
          en: 'Say who does what by when, for example: “I am having it looked at today; you will hear from me by Thursday noon.”',
          'zh-Hans': '说清谁、做什么、几时，例如：“我今天就去核实，周四中午前给您答复。”',
          'zh-Hant': '說清楚誰、做什麼、何時，例如：「我今天就去確認，週四中午前回覆您。」',
        },
      },
      late: {
        what: {
          en: 'The next step was named, but late: not in the reply to it.',
          'zh-Hans': '说了怎么办，但晚了一步：紧接着的那条回复里没有。',
          'zh-Hant': '說了怎麼處理，但晚了一步：緊接著的那則回覆裡沒有。',
        },
        advice: {
          en: 'Say it in the first reply, even if the first step is small.',
          'zh-Hans': '第一条回复就说，哪怕第一步很小。',
          'zh-Hant': '第一則回覆就說，哪怕第一步很小。',
        },
      },
      missed: {
        what: {
          en: 'The customer needs something done; the reply does not say what happens next.',
          'zh-Hans': '顾客有事要办，回复却没说接下来怎么办。',
          'zh-Hant': '顧客有事要辦，回覆卻沒說接下來怎麼辦。',
        },
        advice: {
          en: 'End with a step that you take, for example: “I am checking this now and will write to you by four o’clock.”',
          'zh-Hans': '落到一个由您来做的动作，例如：“我现在就去核实，四点前给您回复。”',
          'zh-Hant': '落到一個由您來做的動作，例如：「我現在就去確認，四點前回覆您。」',
        },
      },
    },
    examples: {
      met: [
        {
          language: 'en',
          transcript:
            'customer: My order arrived broken.\nagent: I have sent you a new one; it will be with you tomorrow.',
        },
        { language: 'zh-Hans', transcript: '客户: 收到的杯子是坏的。\n客服: 已为您补发一个，明天下午三点前送到。' },
        { language: 'zh-Hant', transcript: '顧客: 收到的杯子是壞的。\n客服: 已為您安排補寄，明天下午三點前送到。' },
      ],
      missed: [
        { language: 'en', transcript: 'customer: My order arrived broken.\nagent: We are sorry to hear that.' },
        { language: 'zh-Hans', transcript: '客户: 收到的杯子是坏的。\n客服: 亲，非常抱歉呢。' },
        { language: 'zh-Hant', transcript: '顧客: 收到的杯子是壞的。\n客服: 非常抱歉造成您的不便。' },
      ],
      notOwed: [
        { language: 'en', transcript: 'customer: Good morning!\nagent: Good morning!' },
        { language: 'zh-Hans', transcript: '客户: 你好\n客服: 您好！' },
        { language: 'zh-Hant', transcript: '顧客: 你好\n客服: 您好！' },
      ],
    },
  },
  wakes: { service: [], end: true },
  judge({ utterance, story, open }) {
    const answered = utterance?.side === 'customer' ? [] : answersOf(story, utterance)
    const over = open.filter((duty) => isOver(story, duty, answered))
    if (!utterance && over.length === 0) return open.flatMap((duty) => endsByAsking(story, duty))
    if (!utterance || over.length > 0) return over.map(({ id }) => ({ type: 'release', duty: id }))
    if (utterance.side === 'customer') {
      const troubled = isGlad(utterance) ? [] : voiced(utterance, troubles)
      const trouble =
        strongest(troubled.filter((one) => isOurs(one) && !isOnlyAsked(one) && !isFeared(utterance, one))) ??
        openingMatter(story, utterance)
      const need = trouble ?? deedAskedFor(utterance) ?? handedIn(utterance)
      // Who asks for a person is owed that person: grant-a-human sees to it.
      if (!trouble && heard(utterance, 'asks-for-human').length > 0) return []
      const [first] = open
      if (first && isWhatItIsAbout(story, first, utterance)) return [{ type: 'release', duty: first.id }]
      // What is still owed covers what the customer adds to it.
      if (!need || open.length > 0 || isLeftAtThat(utterance)) return []
      const weight = trouble ? sureness(trouble) : 0.7
      return [
        {
          type: 'owe',
          evidence: quote(utterance, need),
          due: 'next-turn',
          weight,
          data: { weight, ...(!trouble && { wish: 1 }), ...(trouble?.kind === 'trouble' && { told: 1 }) },
        },
      ]
    }
    // What had failed or was said before is no step, nor is what makes it worse.
    const step =
      failedAdvice(story, utterance) ||
      deniedDeed(story, utterance) ||
      saidBefore(story, utterance) ||
      destroysUntold(utterance, whatWasTold(story, utterance))
        ? null
        : stepIn(story, utterance)
    // What was not asked for, or asked not to be done, is a step on no way of theirs.
    const other = step && otherDeed(story, utterance)
    if (other === 'against') return []
    const most = other ? KEPT : 1
    if (step) {
      const credit = Math.min(step.credit, most)
      // Which way it goes is the customer’s to say first.
      const isChoice = credit < DATED && heard(utterance, 'option', 'alternative', 'explores').length > 0
      return open.flatMap((duty): Entry[] =>
        isChoice && isHeld(story, duty, utterance)
          ? heldOver(duty, { ...step, credit })
          : [{ type: 'give', duty: duty.id, ...step, credit }],
      )
    }
    // What was wished for is so already: nothing is left to come.
    const so = open.some(({ data }) => data.wish === 1) ? carriedOut(story, utterance) : null
    if (so) return open.map((duty) => ({ type: 'give', duty: duty.id, credit: DATED, evidence: quote(utterance, so) }))
    const offer = asksLeave(utterance)
    if (offer) {
      const evidence = quote(utterance, offer)
      // Who names what there is to mind has to ask first.
      const credit = namedInTime(story, utterance) ? 1 : OFFERS
      return open.map((duty) => ({ type: 'give', duty: duty.id, credit, evidence }))
    }
    // Who wants to speak to somebody else is not to tell it once more.
    const told = lastCustomerTurn(story, utterance)
    if (!stopsTheClock(story, utterance) || told.some((said) => heard(said, 'asks-for-human').length > 0))
      return open.flatMap((duty): Entry[] => askedAlready(story, duty, utterance))
    // Until the customer has answered, nobody knows whether the step comes.
    return open.flatMap((duty) => (isHeld(story, duty, utterance) ? heldOver(duty, null) : []))
  },
})

/** Asking was on the way to a step; now the customer has answered, and none has come. */
function askedAlready(story: Story, { id, openedAt }: OpenDuty, { turn }: Utterance): Entry[] {
  const asked = story.utterances[openedAt]
  const isTurnAfter = asked?.side === 'service' && asked.turn === turn - 2
  return isTurnAfter ? [{ type: 'give', duty: id, credit: ASKS, evidence: quote(asked) }] : []
}
const ASKS = 0.4

/** “Never mind, I had it upside down”; or thanks or a nod, and no more, for a reply that told something. */
function isOver(story: Story, { openedAt }: OpenDuty, answered: readonly Utterance[]): boolean {
  const [first] = answered
  if (!first || (story.utterances[openedAt]?.turn ?? 0) >= first.turn) return false
  if (answered.some((said) => heard(said, 'resolved', 'withdraws').length > 0)) return true
  if (!answered.some(accepts)) return false
  const wants = answered.some((said) => questionsIn(said).length > 0 || voiced(said, troubles).length > 0)
  const before = beforeTurn(story, first)
  if (wants || before === undefined) return false
  const reply = turnOf(story, before)
  // A nod to a first answer that was none, or a goodbye, gives up as often as it is content.
  const opener = story.utterances[openedAt]
  const isFirst = opener !== undefined && beforeTurn(story, opener) === undefined
  const mayGiveUp = isFirst || answered.some((said) => takesLeave(story, said))
  const isThanked = answered.some((said) => heard(said, 'thanks', 'gratitude').length > 0)
  if (mayGiveUp && !isThanked && !reply.some((said) => replyWorth(story, said) >= MET)) return false
  return reply.some((said) => hasSubstance(story, said))
}

/** What is done, promised or advised; else what happens when. */
function stepIn(story: Story, utterance: Utterance): Gift | null {
  const step = bestGift(utterance, worthOf(utterance))
  const isLess = (step?.credit ?? 0) < DATED
  const dated = isLess
    ? (datedStep(story, utterance) ??
      saysWhen(utterance) ??
      (heard(utterance, ...harsh).length > 0 ? null : wayBehindANo(utterance)))
    : null
  if (dated) return { credit: DATED, evidence: quote(utterance, dated) }
  const direction = directsOn(utterance)
  const credit = direction?.firm ? DIRECTED : POINTED
  return direction && (step?.credit ?? 0) < credit ? { credit, evidence: quote(utterance, direction.span) } : step
}
