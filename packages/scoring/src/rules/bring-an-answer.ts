import { defineRule } from '../define-rule.ts'
import { marinova } from '../evidence/sources.ts'
import { MET } from '../ledger/ledger.ts'
import type { Entry, OpenDuty } from '../rule.ts'
import { kindsAsked } from '../story/asked/asked-kind.ts'
import { deedAskedFor } from '../story/asked/deed-asked-for.ts'
import { needs } from '../story/asked/needs.ts'
import { questionsIn } from '../story/asked/questions-in.ts'
import { saysYes } from '../story/asked/says-yes.ts'
import { datedStep } from '../story/done/dated-step.ts'
import { estimates } from '../story/done/forecasts.ts'
import { saysDone } from '../story/done/says-done.ts'
import { wayBehindANo } from '../story/done/ways-forward.ts'
import { beforeTurn, type Story } from '../story/story.ts'
import { firstWords } from '../story/text/first-words.ts'
import { isUnderstood } from '../story/text/languages.ts'
import { takenUp } from '../story/text/shared-words.ts'
import { openingMatter } from '../story/told/opening-matter.ts'
import { isLeftAtThat } from '../story/told/slight-matter.ts'
import { grovelling } from '../story/tone/grovelling.ts'
import { kindEnd } from '../story/tone/kind-end.ts'
import { platitudesIn } from '../story/tone/platitudes.ts'
import { expectsReply } from '../story/turns/expects-reply.ts'
import { lastCustomerTurn } from '../story/turns/last-customer-turn.ts'
import { passedOver } from '../story/turns/passed-over.ts'
import { pressesOn } from '../story/turns/presses-on.ts'
import { takesLeave } from '../story/turns/takes-leave.ts'
import { heard, quote, type Utterance } from '../story/utterance.ts'
import { stepsIn } from '../story/worth/has-substance.ts'
import { isTaken, PUT_OFF } from '../story/worth/is-taken.ts'
import { replyWorth } from '../story/worth/reply-worth.ts'
import { isCard, SURE, saysNothing } from '../story/worth/says-nothing.ts'
import { asksWhether } from '../story/worth/settles.ts'
import { heldOver, stopsTheClock } from '../story/worth/stops-the-clock.ts'

/** Who asked for a refund and hears "I can see the charge" was told something, and nothing was done. */
const TOLD = 0.6

export const bringAnAnswer = defineRule({
  meta: {
    id: 'bring-an-answer',
    title: {
      en: 'A reply brings something',
      'zh-Hans': '回复里要有内容',
      'zh-Hant': '回覆裡要有內容',
    },
    dimension: 'solved',
    essays: ['S1.1', 'S3.12'],
    fiveC: 'communication',
    stage: 'experimental',
    weight: 0.6,
    evidence: [
      {
        claim: {
          en: 'Solving is what satisfies, and the more so the longer the talk goes on; overdone relational work takes from it.',
          'zh-Hans': '让人满意的是把事办了，谈得越久越是这样；体贴话说过了头，反而减分。',
          'zh-Hant': '讓人滿意的是把事情辦好，談得越久越是如此；體貼話說過了頭，反而扣分。',
        },
        source: marinova,
        grade: 'P',
        caveat: {
          en: 'Observed at an airport counter. Whether an answer is true cannot be told from its words.',
          'zh-Hans': '在机场柜台观察到的。答得是真是假，字面上看不出来。',
          'zh-Hant': '在機場櫃檯觀察到的。答案是真是假，字面上看不出來。',
        },
      },
    ],
    reasons: {
      met: {
        what: {
          en: 'The customer asked or told something, and the reply brought an answer or a step.',
          'zh-Hans': '顾客问了、说了，回复里有答案，或者有下一步。',
          'zh-Hant': '顧客問了、說了，回覆裡有答案，或者有下一步。',
        },
      },
      partly: {
        what: {
          en: 'The reply puts off or declines what the customer came for.',
          'zh-Hans': '回复只是先拖一拖，或者回绝了顾客。',
          'zh-Hant': '回覆只是先緩一緩，或者回絕了顧客。',
        },
        advice: {
          en: 'Say at least what you know already, and when the rest will follow.',
          'zh-Hans': '先把已经知道的说出来，剩下的什么时候给，也说清楚。',
          'zh-Hant': '先把已經知道的說出來，其餘的什麼時候給，也說清楚。',
        },
      },
      late: {
        what: {
          en: 'The answer came only after the customer had to ask again.',
          'zh-Hans': '顾客又催了一遍，才等到答案。',
          'zh-Hant': '顧客又催了一次，才等到答案。',
        },
        advice: {
          en: 'Answer with the first reply, even if only in part.',
          'zh-Hans': '第一次回复就先答，哪怕只能答一部分。',
          'zh-Hant': '第一次回覆就先答，就算只能答一部分也好。',
        },
      },
      missed: {
        what: {
          en: 'The customer asked or told something; the reply was only courtesies.',
          'zh-Hans': '顾客有事要问，回复里只有客套话。',
          'zh-Hant': '顧客有事要問，回覆裡只有客套話。',
        },
        advice: {
          en: 'Say one thing the customer can use: an answer, what you are doing now, or the one thing you need from them.',
          'zh-Hans': '至少说一件对顾客有用的：答案、您正在做什么，或者还差顾客提供什么。',
          'zh-Hant': '至少說一件對顧客有用的：答案、您正在做什麼，或者還差顧客提供什麼。',
        },
      },
    },
    examples: {
      met: [
        { language: 'en', transcript: 'customer: Do you sell size 42?\nagent: Yes, in black and brown.' },
        { language: 'zh-Hans', transcript: '客户: 有42码吗？\n客服: 有的，黑色棕色都有现货。' },
        { language: 'zh-Hant', transcript: '顧客: 請問有42號嗎？\n客服: 有的，黑色和棕色都有現貨。' },
      ],
      missed: [
        {
          language: 'en',
          transcript:
            'customer: Do you sell size 42?\nagent: Thank you for contacting us. Your satisfaction is important to us.',
        },
        { language: 'zh-Hans', transcript: '客户: 有42码吗？\n客服: 您好，感谢您的咨询，祝您生活愉快！' },
        { language: 'zh-Hant', transcript: '顧客: 請問有42號嗎？\n客服: 您好，感謝您的詢問，祝您生活愉快！' },
      ],
      notOwed: [
        { language: 'en', transcript: 'customer: Thanks, bye!\nagent: Goodbye!' },
        { language: 'zh-Hans', transcript: '客户: 谢谢，再见\n客服: 再见！' },
        { language: 'zh-Hant', transcript: '顧客: 謝謝，再見\n客服: 再見！' },
      ],
    },
  },
  wakes: { service: [], end: true },
  judge({ utterance, story, open }) {
    if (!utterance) return open.flatMap((duty) => askedLast(story, duty))
    if (utterance.side === 'customer') {
      const taken = open.filter((duty) => isTaken(story, duty, utterance))
      if (taken.length > 0) return taken.map(({ id }) => ({ type: 'release', duty: id }))
      if (!asksForSomething(story, utterance) || saysNothing(story, utterance)) return []
      if (open.some((duty) => story.utterances[duty.openedAt]?.turn === utterance.turn)) return []
      return [...passedOver(open), { type: 'owe', evidence: quote(utterance), due: 'next-turn' }]
    }
    if (open.length === 0 || utterance.automated) return []
    // What nobody here can read may be the answer.
    if (!isUnderstood(utterance.reading.language)) return open.map(({ id }) => ({ type: 'release', duty: id }))
    const worth = replyWorth(story, utterance)
    const evidence = quote(utterance, firstWords(utterance))
    const turn = lastCustomerTurn(story, utterance)
    const asksFirst = stopsTheClock(story, utterance) || isCard(utterance.text)
    return open.flatMap((duty): Entry[] => {
      const told = story.said.get(duty.openedBy.messageId)
      const most = told && wantsADeed(told) && onlyTells(story, utterance) ? TOLD : 1
      const credit =
        told && (isGladOfNews(told, utterance) || (isLeftAtThat(told) && takesNote(utterance)))
          ? 1
          : Math.min(worth, most)
      const give = { credit: Math.max(credit, duty.credit), evidence }
      const isPressed = told !== undefined && pressesOn(story, told, utterance.index)
      // The answer is now due with the turn after the customer's.
      if (asksFirst && credit < MET && !isPressed)
        return heldOver(duty, duty.credit > 0 ? { credit: duty.credit, evidence } : null)
      if (told && told.turn < (turn[0]?.turn ?? 0) && !isPressed) {
        const isLet =
          open.some(({ openedAt }) => story.utterances[openedAt]?.turn === turn[0]?.turn) ||
          (turn.some((said) => heard(said, 'thanks', 'gratitude').length > 0 && takesLeave(story, said)) &&
            !isPutOff(story, turn))
        if (isLet || (duty.credit > PUT_OFF && !wantsADeed(told)))
          return [{ type: duty.credit > PUT_OFF ? 'miss' : 'release', duty: duty.id }]
        // Who did not have to ask again was not kept waiting.
        return heldOver(duty, give.credit > 0 ? give : null)
      }
      return credit === 0 ? [] : [{ type: 'give', duty: duty.id, credit, evidence }]
    })
  },
})

/** The last words of a talk ask for what the answer needs: until the customer has told it, no more can be done. */
function askedLast(story: Story, { id, openedAt, credit }: OpenDuty): Entry[] {
  const question = story.utterances[openedAt]
  const isLast = question?.side === 'service' && question.turn === story.utterances.at(-1)?.turn
  return isLast && credit < MET
    ? [{ type: 'give', duty: id, credit: MET, evidence: quote(question, firstWords(question)) }]
    : []
}

/** Whether the customer speaks after words that only put them off. */
const isPutOff = (story: Story, [said]: readonly Utterance[]): boolean => {
  const before = said && beforeTurn(story, said)
  return before !== undefined && heard(before, 'wait-notice').length > 0
}

/** A good-morning asks for nothing but one in return; who answers, confirms or tells on in the middle of a talk, for nothing. */
function asksForSomething(story: Story, utterance: Utterance): boolean {
  if (!expectsReply(story, utterance) || !isUnderstood(utterance.reading.language) || nods.test(utterance.text))
    return false
  // A post in public may be for nobody in particular.
  if (beforeTurn(story, utterance) || story.channel === 'social') {
    return (
      heard(utterance, ...needs, 'trouble').some(({ strength }) => strength >= SURE) ||
      openingMatter(story, utterance) !== null ||
      (putsRight.test(utterance.text.slice(0, LONGEST)) && utterance.reading.length.words > GREETING)
    )
  }
  return heard(utterance, 'greeting', 'goodbye', 'thanks').length === 0 || utterance.reading.length.words > GREETING
}

/** With the first message that is on record a talk may be half over. */
const nods =
  /^[^\p{L}\p{N}]*(?:是的?|对的?|對的?|没了|没有了?|沒了|沒有了?|好的?|嗯+|行|[恩有]|ok(?:ay)?|yes|no|thanks|thx)[\s.。!！~～]*$|你[们們]?的?服[务務](?:[确確][实實]|真|很|挺|[蛮蠻]|都|也|太)*(?:好|周到|[赞讚])[了啊呀的]?[\s.。!！~～]*$/iu

/** “No. The green one, to Leeds”, 我不需要，只要年票: what was said is put right. */
const putsRight =
  /^\W*(?:no|nope|not)\b|\b(?:don[’']?t|do not|didn[’']?t) (?:want|need|mean|ask)\b|\bi (?:meant|only want)\b|\bi(?:[’']ve| have| had)? (?:just |already )?(?:said|told|explained)\b|^不(?:是|对|對|需要|要)|^[唔]|我(?:不(?:需要|想要|要)|只要|要的是|(?:刚|剛|都|已[经經])?(?:[说說講讲][的过過]?是|[说說講讲][了过過]))/iu

/** Words of "hello, is anybody there", "你好请问在吗". */
const GREETING = 6

/** “就是密封条！现在关上了。” asks for nothing: who is glad with them has answered. */
const isGladOfNews = (told: Utterance, reply: Utterance): boolean =>
  (heard(reply, 'joy', 'warmth', 'praise').length > 0 || kindEnd(reply) !== null) &&
  // Who praises the bargain and presses is glad of nothing.
  heard(reply, 'pressure', 'sells').length === 0 &&
  platitudesIn(reply).length === 0 &&
  questionsIn(reply).length === 0 &&
  heard(told, ...needs, 'trouble').length === 0 &&
  kindsAsked(told.text).length === 0

/** “No spoon today, but no drama”: a word of regret or thanks is all there is to say. */
const takesNote = (reply: Utterance): boolean =>
  heard(reply, 'apology', 'thanks').length > 0 && grovelling(reply.text) === null

/** 想退卡,能退多少: who asks what it takes wants to be told first. */
const wantsADeed = (told: Utterance): boolean =>
  deedAskedFor(told) !== null &&
  kindsAsked(told.text).length === 0 &&
  !asksWhat.test(told.text.slice(0, LONGEST)) &&
  !asksWhether(told.text)
const asksWhat =
  /\b(?:what|how) (?:do|should|must|can) (?:i|we)\b|\bwhat \w+ (?:is|are|do|does|did|should|can|will|would)\b|\b(?:send|give|share)\b(?: me| us)? (?:your|the) (?:\w+ ){0,3}(?:number|address|code|link|name|postcode|iban)\b|什么|什麼|甚麼|啥|[乜咩]|怎么|怎麼|[点點]样|[点點]樣|如何/iu
/** More of a message is not looked at. */
const LONGEST = 2000

/** 地址改成仁和路8号了: their words, and that it is done. */
const isDoneAsAsked = (story: Story, utterance: Utterance): boolean =>
  saysDone(utterance) && takenUp(utterance, lastCustomerTurn(story, utterance)) !== null

/** “We wrote back to you yesterday”, “I’ll take it up with the kitchen”, a page to read: what is there to be done. */
const takesItOn =
  /\b(?:replied|responded|answered|re-?sen[dt]|sent)\b[^.!?\n]{0,24}\b(?:dm|message|e-?mail|inbox)|\b(?:follow|take|bring|pass|raise)\b[^.!?\n]{0,24}\b(?:with|to) (?:our|the|my) |^(?!.*\b(?:dm|message)\b).*https?:|[转轉反][达達告馈饋映][给給]|[强強]制/isu

const onlyTells = (story: Story, utterance: Utterance): boolean =>
  !takesItOn.test(utterance.text.slice(0, LONGEST)) &&
  stepsIn(story, utterance).length === 0 &&
  !isDoneAsAsked(story, utterance) &&
  saysYes(utterance.text) === null &&
  datedStep(utterance) === null &&
  wayBehindANo(utterance) === null &&
  !estimates(story, utterance)
