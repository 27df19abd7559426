import { defineRule } from '../define-rule.ts'
import { essay } from '../evidence/sources.ts'
import { betweenLines } from '../story/turns/between-lines.ts'
import { heard, quote, type Utterance } from '../story/utterance.ts'

const LEAST_MS = 8000
const MOST_MS = 20_000

export const letTheCustomerFinish = defineRule({
  meta: {
    id: 'let-the-customer-finish',
    title: { en: 'The customer was still writing', 'zh-Hans': '顾客话还没说完', 'zh-Hant': '顧客話還沒說完' },
    dimension: 'room',
    essays: ['S2.3', 'S2.5'],
    fiveC: 'communication',
    stage: 'experimental',
    weight: 1,
    faultsOnly: true,
    evidence: [
      {
        claim: { en: 'Service is call and response.', 'zh-Hans': '服务要有呼有应。', 'zh-Hant': '服務要有呼有應。' },
        source: essay('pace'),
        grade: 'E',
        caveat: {
          en: 'For information only: it costs nothing, because an answer can never come too fast, and nobody can know that more is coming.',
          'zh-Hans': '只作提示，不扣分：回答没有太快一说，也没人能料到顾客后面还有话。',
          'zh-Hant': '僅供參考，不扣分：回答沒有太快這回事，也沒人料得到顧客後面還有話。',
        },
      },
    ],
    reasons: {
      'still-writing': {
        what: {
          en: 'The customer was still writing; what came after the reply may need a look, too.',
          'zh-Hans': '回复时顾客还在打字，后面那句也要看一眼。',
          'zh-Hant': '回覆時顧客還在打字，後面那句也要看一下。',
        },
        advice: {
          en: 'No need to be slower. Take up the last line as well, for example: “I have seen that too.”',
          'zh-Hans': '不用放慢，只要把后面补的那句也接上，例如：“您后面说的我也看到了。”',
          'zh-Hant': '不必放慢，只要把後面補的那句也接上，例如：「您後面說的我也看到了。」',
        },
      },
    },
    examples: {
      met: [],
      missed: [
        {
          language: 'en',
          transcript:
            '[10:00:00] customer: Hello\n[10:00:04] customer: my order has come\n[10:00:09] customer: but the lid\n[10:00:12] agent: Could you provide your order number?\n[10:00:15] customer: is missing',
        },
        {
          language: 'zh-Hans',
          transcript:
            '[10:00:00] 客户: 你好\n[10:00:04] 客户: 东西收到了\n[10:00:09] 客户: 但是那个盖子\n[10:00:12] 客服: 麻烦提供一下订单号。\n[10:00:15] 客户: 是裂的',
        },
        {
          language: 'zh-Hant',
          transcript:
            '[10:00:00] 顧客: 你好\n[10:00:04] 顧客: 東西收到了\n[10:00:09] 顧客: 可是那個蓋子\n[10:00:12] 客服: 請您提供訂單編號。\n[10:00:15] 顧客: 是裂開的',
        },
      ],
      notOwed: [
        {
          language: 'en',
          transcript:
            '[10:00:00] customer: Hello\n[10:00:04] customer: The lid is missing.\n[10:00:20] agent: Could you provide your order number?\n[10:00:40] customer: AB12345',
        },
        {
          language: 'zh-Hans',
          transcript:
            '[10:00:00] 客户: 你好\n[10:00:04] 客户: 盖子是裂的。\n[10:00:20] 客服: 麻烦提供一下订单号。\n[10:00:40] 客户: AB12345',
        },
        {
          language: 'zh-Hant',
          transcript:
            '[10:00:00] 顧客: 你好\n[10:00:04] 顧客: 蓋子是裂的。\n[10:00:20] 客服: 請您提供訂單編號。\n[10:00:40] 顧客: AB12345',
        },
      ],
    },
  },
  wakes: { service: [], end: false },
  judge({ utterance, story }) {
    if (utterance?.side !== 'customer' || utterance.at === null || !utterance.startsTurn) return []
    const reply = story.utterances[utterance.index - 1]
    const line = story.utterances[utterance.index - 2]
    if (reply?.side !== 'service' || reply.automated || line?.side !== 'customer' || line.startsTurn) return []
    if (line.at === null || endsThought(line) || heard(utterance, 'thanks', 'gives-datum', 'agrees').length > 0)
      return []
    const usual = betweenLines(story)
    if (usual === null || utterance.at - line.at > Math.min(MOST_MS, Math.max(LEAST_MS, 2 * usual))) return []
    return [{ type: 'fault', reason: 'still-writing', severity: 'info', evidence: [quote(reply), quote(utterance)] }]
  },
})

const endsThought = ({ text }: Utterance): boolean => /[?？!！.。]\s?$/.test(text.slice(-4))
