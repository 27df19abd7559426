import { defineRule } from '../define-rule.ts'
import { effortDrivesAway } from '../evidence/shared-claims.ts'
import { ceb, essay } from '../evidence/sources.ts'
import { questionsIn } from '../story/asked/questions-in.ts'
import { turnOf } from '../story/story.ts'
import { quote } from '../story/utterance.ts'

/** Questions a customer can be asked in one turn. A letter may carry more: every further round costs a day. */
const MOST = 3
const MOST_IN_A_LETTER = 5

export const oneThingAtATime = defineRule({
  meta: {
    id: 'one-thing-at-a-time',
    title: { en: 'One thing at a time', 'zh-Hans': '一次问一件事', 'zh-Hant': '一次問一件事' },
    dimension: 'load',
    essays: ['S2.4', 'S1.1'],
    fiveC: 'comfort',
    stage: 'experimental',
    weight: 1,
    faultsOnly: true,
    evidence: [
      {
        claim: { en: 'Make it simple for the customer.', 'zh-Hans': '让顾客省事。', 'zh-Hant': '讓顧客省事。' },
        source: essay('pace'),
        grade: 'E',
        caveat: {
          en: 'By e-mail a day may pass between question and answer: there, asking for everything at once spares the customer most.',
          'zh-Hans': '用邮件往来，一问一答可能就是一天：一次问齐，反而最省事。',
          'zh-Hant': '用電子郵件往返，一問一答可能就是一天：一次問齊，反而最省事。',
        },
      },
      {
        claim: effortDrivesAway,
        source: ceb,
        grade: 'V',
        caveat: {
          en: 'Vendor survey, about effort at large; the step to questions in a message is our inference, and the limit of three a choice. A drip of single questions over many turns is no better.',
          'zh-Hans':
            '厂商自己做的调查，说的是费不费劲；用到一条消息里问几样，是我们的推论，三个问题的界限是我们定的。一次一个、拖上许多回合，也好不到哪儿去。',
          'zh-Hant':
            '廠商自行做的調查，談的是費不費力；用到一則訊息裡問幾題，是我們的推論，三個問題的界線是我們訂的。一次一個、拖上許多回合，也好不到哪裡去。',
        },
      },
    ],
    reasons: {
      stacked: {
        what: {
          en: 'The customer was asked {count} things at once.',
          'zh-Hans': '一口气问了顾客{count}个问题。',
          'zh-Hant': '一口氣問了顧客{count}個問題。',
        },
        advice: {
          en: 'Ask first what decides the next step, and say why; the rest may turn out not to be needed.',
          'zh-Hans': '先问决定下一步的那一个，说明为什么要；剩下的也许就不用问了。',
          'zh-Hant': '先問決定下一步的那一個，說明為什麼需要；剩下的也許就不用問了。',
        },
      },
    },
    examples: {
      met: [],
      missed: [
        {
          language: 'en',
          transcript:
            'customer: My kettle is broken.\nagent: When did you buy it? Where did you buy it? Is there a photo? Did it ever work?',
        },
        {
          language: 'zh-Hans',
          transcript: '客户: 水壶坏了。\n客服: 您什么时候买的？在哪家店买的？是完全不通电吗？有没有摔过？',
        },
        {
          language: 'zh-Hant',
          transcript: '顧客: 水壺壞了。\n客服: 請問您什麼時候買的？在哪間門市買的？是完全不通電嗎？有沒有摔過？',
        },
      ],
      notOwed: [
        {
          language: 'en',
          transcript:
            'customer: My kettle is broken.\nagent: Sorry to hear that! Does the light come on when you press the switch?',
        },
        { language: 'zh-Hans', transcript: '客户: 水壶坏了。\n客服: 别着急，按下开关时灯亮吗？' },
        { language: 'zh-Hant', transcript: '顧客: 水壺壞了。\n客服: 別擔心，請問按下開關時燈會亮嗎？' },
      ],
    },
  },
  wakes: { service: ['question', 'asks-datum', 'explores'], customer: [], end: false },
  judge({ utterance, story }) {
    if (utterance?.side !== 'service') return []
    const asked = turnOf(story, utterance).map(questionsIn)
    const count = asked.reduce((total, questions) => total + questions.length, 0)
    const now = asked.at(-1) ?? []
    const most = story.channel === 'email' ? MOST_IN_A_LETTER : MOST
    // Said once, in the message that asks one too many.
    if (count <= most || count - now.length > most) return []
    const evidence = now.map((question) => quote(utterance, question))
    return [{ type: 'fault', reason: 'stacked', severity: 'minor', evidence, data: { count } }]
  },
})
