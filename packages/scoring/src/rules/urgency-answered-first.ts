import { defineRule } from '../define-rule.ts'
import { hurryWithTheHurried } from '../evidence/shared-claims.ts'
import { essay, marinova } from '../evidence/sources.ts'
import type { Story } from '../story/story.ts'
import { head } from '../story/text/head.ts'
import { deadlineIn, nearness } from '../story/turns/deadline.ts'
import { isEarly } from '../story/turns/is-early.ts'
import { lastCustomerTurn } from '../story/turns/last-customer-turn.ts'
import { passedOver } from '../story/turns/passed-over.ts'
import { heard, quote, strongest, type Utterance } from '../story/utterance.ts'
import { hasSubstance, stepsIn } from '../story/worth/has-substance.ts'

/** Words of a reply that somebody in a hurry reads at a glance. */
const SHORT = 80

export const urgencyAnsweredFirst = defineRule({
  meta: {
    id: 'urgency-answered-first',
    title: {
      en: 'A customer in a hurry gets the essential first',
      'zh-Hans': '急客先办急事',
      'zh-Hant': '急客先辦急事',
    },
    dimension: 'tempo',
    essays: ['S2.1', 'S2.2'],
    fiveC: 'care',
    stage: 'experimental',
    weight: 1.2,
    evidence: [
      {
        claim: hurryWithTheHurried,
        source: essay('pace'),
        grade: 'E',
        caveat: {
          en: 'Urgent is what sounds so: who writes calmly in an emergency may be overlooked, and some write “urgent” over everything.',
          'zh-Hans': '急不急，是从话里听的：真急却写得平静的，可能漏掉；也有人什么事都写“急”。',
          'zh-Hant': '急不急，是從話裡聽的：真急卻寫得平靜的，可能漏掉；也有人什麼事都寫「急」。',
        },
      },
      {
        claim: {
          en: 'After brief courtesy it is visible solving that satisfies; overdone courtesy takes from it.',
          'zh-Hans': '客气一两句之后，让人满意的是看得见在办；客气过了头，反而减分。',
          'zh-Hant': '客氣一兩句之後，讓人滿意的是看得到在處理；客氣過了頭，反而扣分。',
        },
        source: marinova,
        grade: 'P',
        caveat: {
          en: 'Airport service desks; the limits of two sentences and 80 words are choices.',
          'zh-Hans': '研究的是机场服务台；两句话、80 个词的界限，是我们定的。',
          'zh-Hant': '研究的是機場服務台；兩句話、80 個詞的界線，是我們訂的。',
        },
      },
    ],
    reasons: {
      met: {
        what: {
          en: 'The customer was in a hurry, and the reply began with what is being done.',
          'zh-Hans': '顾客着急，回复一开口就在办事。',
          'zh-Hant': '顧客著急，回覆一開口就在辦事。',
        },
      },
      partly: {
        what: {
          en: 'The customer was in a hurry; what is being done came late, long-winded or only as “soon”.',
          'zh-Hans': '顾客着急，回复却绕了一圈才说到办事，或者只说了“稍等”“尽快”。',
          'zh-Hant': '顧客著急，回覆卻繞了一圈才說到辦事，或只說了「稍等」「儘快」。',
        },
        advice: {
          en: 'Say first what you are doing and by when, for example: “I am on it now; you will have it in five minutes.” The rest can follow.',
          'zh-Hans': '第一句就说正在办什么、几时有结果，例如：“我现在就给您办，五分钟内有结果。”别的放后面。',
          'zh-Hant': '第一句就說正在辦什麼、何時有結果，例如：「我現在就幫您處理，五分鐘內有結果。」其他放後面。',
        },
      },
      late: {
        what: {
          en: 'What is being done was said only after the customer had to press again.',
          'zh-Hans': '顾客又催了一遍，才等到实在的回应。',
          'zh-Hant': '顧客又催了一次，才等到實在的回應。',
        },
        advice: {
          en: 'Put it into the first reply, in its first sentence.',
          'zh-Hans': '第一条回复的第一句就说到点上。',
          'zh-Hant': '第一則回覆的第一句就說到重點。',
        },
      },
      missed: {
        what: {
          en: 'The customer was in a hurry, and the reply did nothing about it.',
          'zh-Hans': '顾客在赶时间，回复却没有接这个“急”。',
          'zh-Hant': '顧客在趕時間，回覆卻沒有接住這個「急」。',
        },
        advice: {
          en: 'Take up the deadline in their words and act on it, for example: “You need it by six: I am doing it now.”',
          'zh-Hans': '先接住时限再动手，例如：“六点前要是吧，我这就办。”',
          'zh-Hant': '先接住時限再動手，例如：「六點前要對吧，我現在就辦。」',
        },
      },
    },
    examples: {
      met: [
        {
          language: 'en',
          transcript:
            'customer: I need the invoice ASAP, my flight leaves in an hour.\nagent: I have just sent it to your inbox. Safe travels!',
        },
        { language: 'zh-Hans', transcript: '客户: 急急急，明天就要用，能改加急吗？\n客服: 我马上帮您改成加急。' },
        { language: 'zh-Hant', transcript: '顧客: 拜託快一點，我明天就要用！\n客服: 我馬上幫您改成急件。' },
      ],
      missed: [
        {
          language: 'en',
          transcript: 'customer: I need the invoice ASAP, my flight leaves in an hour.\nagent: Please hold.',
        },
        { language: 'zh-Hans', transcript: '客户: 急急急，明天就要用！\n客服: 亲，请稍等哦。' },
        { language: 'zh-Hant', transcript: '顧客: 拜託快一點，我明天就要用！\n客服: 您好，請稍候。' },
      ],
      notOwed: [
        {
          language: 'en',
          transcript: 'customer: No rush, could you send me the invoice some time?\nagent: Please hold.',
        },
        { language: 'zh-Hans', transcript: '客户: 不急，您有空帮我看看发票。\n客服: 好的，请稍等。' },
        { language: 'zh-Hant', transcript: '顧客: 不急，您有空再幫我看發票就好。\n客服: 好的，請稍候。' },
      ],
    },
  },
  wakes: { service: [], customer: ['urgency'], end: false },
  judge({ utterance, story, open, opened }) {
    if (!utterance) return []
    if (utterance.side === 'service') {
      const { credit, of } = answer(story, utterance)
      return credit === 0
        ? []
        : open.map((duty) => ({ type: 'give', duty: duty.id, credit, evidence: quote(utterance, of) }))
    }
    const urgency = strongest(heard(utterance, 'urgency'))
    if (
      !urgency ||
      isSaidInPassing(utterance) ||
      open.some((duty) => story.utterances[duty.openedAt]?.turn === utterance.turn)
    )
      return []
    return [
      ...passedOver(open),
      {
        type: 'owe',
        evidence: quote(utterance, urgency),
        due: 'next-turn',
        weight: weightOf(story, utterance, opened),
      },
    ]
  },
})

/** Told at length, or told where something was to be done. */
const TOLD = 0.5

/** “You were so quick today!”, 快些就好，多谢, “in my hurry I forgot it”: glad, taking leave, or telling of a hurry that is over. */
const isSaidInPassing = (said: Utterance): boolean =>
  /\bin (?:my|our|the|all that) (?:hurry|rush)\b|[当當][时時][^，。]{0,4}[急赶趕]/iu.test(head(said.text)) ||
  (heard(said, 'thanks', 'gratitude', 'praise', 'joy').length > 0 &&
    heard(said, 'question', 'request', 'complaint', 'not-resolved', 'worry').length === 0 &&
    !heard(said, 'urgency').some(({ data }) => data.deadline === true))

/** Said again, it weighs half; a deadline weighs the more the nearer it is, up to half as much again. */
function weightOf(story: Story, utterance: Utterance, opened: number): number {
  const deadline = deadlineIn(story, utterance)
  const share = deadline === null || utterance.at === null ? 1 : 0.5 + nearness(deadline - utterance.at)
  return (opened > 0 ? 0.5 : 1) * share
}

function answer(story: Story, utterance: Utterance) {
  const [act] = stepsIn(story, utterance)
  const short = utterance.reading.length.words <= SHORT
  const told = hasSubstance(story, utterance) ? (short && wasAsked(story, utterance) ? 1 : TOLD) : 0
  // What is done besides takes nothing from what was told.
  if (act)
    return { credit: Math.max(told, (short || act.data.done === true) && isEarly(utterance, act) ? 1 : 0.6), of: act }
  if (told > 0) return { credit: told, of: undefined }
  const [put] = heard(utterance, 'wait-notice', 'vague-promise', 'promise')
  return { credit: put ? 0.2 : 0, of: put }
}

/** To a question the words themselves are the deed; trouble wants something done. */
const wasAsked = (story: Story, reply: Utterance): boolean =>
  lastCustomerTurn(story, reply).some((said) => heard(said, 'question', 'request').length > 0)
