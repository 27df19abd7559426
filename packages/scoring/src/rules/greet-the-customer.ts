import { defineRule } from '../define-rule.ts'
import { warmAtBothEnds } from '../evidence/shared-claims.ts'
import { packardLi } from '../evidence/sources.ts'
import type { Gift } from '../rule.ts'
import { bestGift, type Worth } from '../story/done/best-gift.ts'
import type { Story } from '../story/story.ts'
import { lastCustomerTurn } from '../story/turns/last-customer-turn.ts'
import { heard, quote, type Utterance } from '../story/utterance.ts'

/**
 * Owed to who greets: whoever comes straight to the point is well served by an answer that does. Whoever is in trouble is met with a word for the trouble
 * sooner than with a hello.
 */
const welcomes: Worth = { greeting: 1, thanks: 0.8, warmth: 0.8, acknowledgement: 0.8, apology: 0.8 }

export const greetTheCustomer = defineRule({
  meta: {
    id: 'greet-the-customer',
    title: { en: 'The customer is received', 'zh-Hans': '有个招呼', 'zh-Hant': '打聲招呼' },
    dimension: 'warmth',
    essays: ['S5.2', 'S3.15'],
    fiveC: 'comfort',
    stage: 'experimental',
    weight: 0.4,
    options: {
      exchange: {
        type: 'number',
        default: 2,
        min: 1,
        whole: true,
        unit: 'messages',
        doc: 'Messages of each side from which on a conversation has a beginning that can be asked for.',
      },
    },
    evidence: [
      {
        claim: warmAtBothEnds,
        source: packardLi,
        grade: 'P',
        caveat: {
          en: 'A later study of chats finds task focus at the start better (POM 2026, 10.1177/10591478261420001); hence the small weight.',
          'zh-Hans':
            '后来一项针对聊天的研究认为，开头专注办事更好（POM 2026, 10.1177/10591478261420001）；所以分量放得轻。',
          'zh-Hant':
            '後來一項針對線上對話的研究認為，開頭專注辦事更好（POM 2026, 10.1177/10591478261420001）；所以分量放得輕。',
        },
      },
    ],
    reasons: {
      met: {
        what: {
          en: 'The customer said hello, and the first reply received them.',
          'zh-Hans': '顾客打了招呼，第一条回复也招呼了顾客。',
          'zh-Hant': '顧客打了招呼，第一則回覆也招呼了顧客。',
        },
      },
      missed: {
        what: {
          en: 'The customer said hello, and nobody said it back.',
          'zh-Hans': '顾客打了招呼，回复一上来就谈事，没有回应。',
          'zh-Hant': '顧客打了招呼，回覆一開口就談事情，沒有回應。',
        },
        advice: {
          en: 'Begin with a short hello, or with a word for their trouble, for example: “Hello, thank you for telling us.”',
          'zh-Hans': '先打个招呼，或先关心一句，例如：“您好，谢谢您告诉我们。”',
          'zh-Hant': '先打聲招呼，或先關心一句，例如：「您好，謝謝您告訴我們。」',
        },
      },
    },
    examples: {
      met: [
        {
          language: 'en',
          transcript:
            'customer: Hi, where is my parcel?\nagent: Hello! Which order is it?\ncustomer: AB12345\nagent: It arrives tomorrow.',
        },
        {
          language: 'zh-Hans',
          transcript: '客户: 你好，我的快递到哪了？\n客服: 您好，请问是哪个订单？\n客户: AB12345\n客服: 明天到。',
        },
        {
          language: 'zh-Hant',
          transcript: '顧客: 你好，我的包裹到哪了？\n客服: 您好，請問是哪一筆訂單？\n顧客: AB12345\n客服: 明天會到。',
        },
      ],
      missed: [
        {
          language: 'en',
          transcript:
            'customer: Hi, where is my parcel?\nagent: Order number?\ncustomer: AB12345\nagent: It arrives tomorrow.',
        },
        {
          language: 'zh-Hans',
          transcript: '客户: 你好，我的快递到哪了？\n客服: 订单号？\n客户: AB12345\n客服: 明天到。',
        },
        {
          language: 'zh-Hant',
          transcript: '顧客: 你好，我的包裹到哪了？\n客服: 訂單編號？\n顧客: AB12345\n客服: 明天會到。',
        },
      ],
      notOwed: [
        {
          language: 'en',
          transcript:
            'customer: Are you open today?\nagent: Yes, until six.\ncustomer: Tomorrow, too?\nagent: Yes, from nine.',
        },
        {
          language: 'zh-Hans',
          transcript: '客户: 今天开门吗？\n客服: 开的，到六点。\n客户: 明天呢？\n客服: 明天九点开。',
        },
        {
          language: 'zh-Hant',
          transcript: '顧客: 今天有開嗎？\n客服: 有的，到六點。\n顧客: 明天呢？\n客服: 明天九點開。',
        },
      ],
    },
  },
  wakes: { service: [], end: false },
  judge({ utterance, story, open, opened, options: { exchange } }) {
    if (utterance) {
      if (utterance.side === 'service' || opened > 0 || isUnderWay(story)) return []
      const [hello] = heard(utterance, 'greeting')
      return hello ? [{ type: 'owe', evidence: quote(utterance, hello), due: 'end' }] : []
    }
    const [duty] = open
    if (!duty) return []
    const service = story.utterances.filter((said) => said.side === 'service')
    const [first] = service
    const customers = story.utterances.length - service.length
    if (!first || service.length < exchange || customers < exchange) return [{ type: 'release', duty: duty.id }]
    const welcome = bestGift(first, welcomes) ?? hereFor(first)
    // Who is in a hurry or in need wants help before a hello.
    const opening = lastCustomerTurn(story, first)
    if (!welcome && opening.some((said) => heard(said, 'urgency', 'severity', 'worry', 'vulnerability').length > 0))
      return [{ type: 'release', duty: duty.id }]
    return [welcome ? { type: 'give', duty: duty.id, ...welcome } : { type: 'miss', duty: duty.id }]
  },
})

/** “I’m here”, 在的亲, 喺度: whoever called has somebody. */
const hereFor = (first: Utterance): Gift | null =>
  /^(?:(?:good )?(?:morning|afternoon|evening)\b|在[的呢呀哒喔哦啊，,。！! ]|在$|喺度|(?:yes,? )?(?:i[’']m )?here\b)/iu.test(
    first.text,
  )
    ? { credit: 1, evidence: quote(first) }
    : null

/** Somebody has answered: what comes now is no beginning. */
const isUnderWay = (story: Story): boolean =>
  story.utterances.some(({ side, automated }) => side === 'service' && !automated)
