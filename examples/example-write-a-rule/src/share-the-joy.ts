import type { Span } from '@attune/core'
import { defineRule, heard, quote, strongest, type Utterance } from '@attune/scoring'

/** What this shop's people say, and the lexicon may not know. */
const ours = ['恭喜恭喜', '沾沾喜气', '沾沾喜氣', 'lovely news', 'wonderful news'] as const

export const shareTheJoy = defineRule({
  meta: {
    id: 'florist/share-the-joy',
    title: {
      en: 'Joy is shared before the order is taken',
      'zh-Hans': '先道一声喜，再谈订单',
      'zh-Hant': '先道一聲恭喜，再談訂單',
    },
    dimension: 'warmth',
    essays: [],
    fiveC: 'care',
    stage: 'experimental',
    weight: 1,
    options: {
      clarity: { type: 'number', default: 0.5, max: 1, doc: 'How plainly somebody must be happy for it to be owed.' },
    },
    evidence: [
      {
        claim: 'People bring flowers to the great days of their lives. Who only asks for the size was not listening.',
        source: 'Our house rules',
        grade: 'M',
      },
    ],
    reasons: {
      met: {
        what: {
          en: 'The customer was happy, and the reply was happy with them.',
          'zh-Hans': '顾客有喜事，回复跟着一起高兴。',
          'zh-Hant': '顧客有喜事，回覆跟著一起開心。',
        },
      },
      missed: {
        what: {
          en: 'The customer was happy about something, and the reply went straight to business.',
          'zh-Hans': '顾客说了喜事，回复却直接谈生意。',
          'zh-Hant': '顧客說了喜事，回覆卻直接談生意。',
        },
        advice: {
          en: 'One line first: “Congratulations to the three of you!”',
          'zh-Hans': '先说一句：“恭喜恭喜，母女平安就好！”',
          'zh-Hant': '先說一句：「恭喜您，母女均安最重要！」',
        },
      },
    },
    // Offered for a draft, once it was tried and helped.
    mends: {
      missed: [
        {
          place: 'first',
          wording: { en: 'Congratulations!', 'zh-Hans': '恭喜恭喜！', 'zh-Hant': '恭喜您！' },
        },
      ],
    },
    examples: {
      met: [
        {
          language: 'en',
          transcript:
            "customer: I'm so happy, our daughter was born last night! I'd like flowers for my wife.\nagent: Congratulations to the three of you! Which colours does she like?",
        },
        {
          language: 'zh-Hans',
          transcript: '客户: 我女儿昨晚出生了，太开心了！想给太太订束花。\n客服: 恭喜恭喜！太太喜欢什么颜色？',
        },
        {
          language: 'zh-Hant',
          transcript: '顧客: 女兒昨晚出生了，超開心！想訂一束花給太太。\n客服: 恭喜您當爸爸了！太太喜歡什麼顏色呢？',
        },
      ],
      missed: [
        {
          language: 'en',
          transcript:
            "customer: I'm so happy, our daughter was born last night! I'd like flowers for my wife.\nagent: Which size? S, M or L.",
        },
        {
          language: 'zh-Hans',
          transcript: '客户: 我女儿昨晚出生了，太开心了！想给太太订束花。\n客服: 请选择规格：大、中、小。',
        },
        {
          language: 'zh-Hant',
          transcript: '顧客: 女兒昨晚出生了，超開心！想訂一束花給太太。\n客服: 請選擇尺寸：大、中、小。',
        },
      ],
      // The trap: glad that a complaint is settled is no news of the customer's own.
      notOwed: [
        {
          language: 'en',
          transcript:
            'customer: My bouquet has not come.\nagent: I am sorry. The courier is at your door now.\ncustomer: It is here, I am so happy, thank you!\nagent: It was a pleasure.',
        },
        {
          language: 'zh-Hans',
          transcript:
            '客户: 花还没送到。\n客服: 对不起，骑手已经到楼下了。\n客户: 收到了，太好了，谢谢！\n客服: 不客气。',
        },
        {
          language: 'zh-Hant',
          transcript:
            '顧客: 花還沒送到。\n客服: 抱歉，外送員已經到樓下了。\n顧客: 收到了，太好了，謝謝！\n客服: 不客氣。',
        },
      ],
    },
  },
  // While nothing is owed, it is asked only about customers' messages with joy in them.
  wakes: { customer: ['joy'], service: [] },
  judge({ utterance, open, options }) {
    if (!utterance) return []
    if (utterance.side === 'customer') {
      const joy = strongest(heard(utterance, 'joy').filter(({ strength }) => strength >= options.clarity))
      const aboutUs = heard(utterance, 'resolved', 'thanks', 'gratitude').length > 0
      return joy && !aboutUs ? [{ type: 'owe', evidence: quote(utterance, joy), due: 'next-turn' }] : []
    }
    const shared = sharedJoy(utterance)
    return shared
      ? open.map(({ id }) => ({ type: 'give', duty: id, credit: 1, evidence: quote(utterance, shared) }))
      : []
  },
})

/** Where the reply is happy with the customer: in words that are known to everybody, or in those of this shop. */
function sharedJoy(utterance: Utterance): Span | undefined {
  const [known] = heard(utterance, 'acknowledgement', 'support', 'joy')
  if (known) return known.span
  const said = ours.find((words) => utterance.text.includes(words))
  const from = utterance.text.indexOf(said ?? '')
  return said && [from, from + said.length]
}
