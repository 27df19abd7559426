import { defineRule } from '../define-rule.ts'
import { carefulInDetail } from '../evidence/careful-in-detail.ts'
import { essay } from '../evidence/sources.ts'
import { inOneScript } from '../story/in-one-script.ts'
import { surnameLength } from '../story/introduced-as.ts'
import { customersNames, nameCalled } from '../story/names.ts'
import { quote } from '../story/utterance.ts'
import { whatWasTold } from '../story/what-was-told.ts'

export const rightName = defineRule({
  meta: {
    id: 'right-name',
    title: {
      en: 'The customer is called by their own name',
      'zh-Hans': '不叫错顾客的名字',
      'zh-Hant': '不叫錯顧客的名字',
    },
    dimension: 'respect',
    essays: ['S3.11', 'S4.2', 'S1.10'],
    fiveC: 'care',
    stage: 'experimental',
    weight: 1,
    faultsOnly: true,
    evidence: [
      carefulInDetail,
      {
        claim: {
          en: 'Never mix up two customers: another’s name in the greeting is also a sign that data was mixed up.',
          'zh-Hans': '绝不能把两位顾客弄混：招呼里叫了别人的名字，也可能是资料串了。',
          'zh-Hant': '絕不能把兩位顧客弄混：招呼時叫了別人的名字，也可能是資料弄混了。',
        },
        source: essay('platform'),
        grade: 'E',
        caveat: {
          en: 'Names are compared only where the customer or the helpdesk gave one; nicknames that share a beginning are let pass.',
          'zh-Hans': '顾客或客服系统给过名字，才拿来比；开头相同的昵称放过。',
          'zh-Hant': '顧客或客服系統給過名字，才拿來比對；開頭相同的暱稱不計。',
        },
      },
    ],
    reasons: {
      'another-name': {
        what: {
          en: 'The customer is called “{said}”, but their name is “{meant}”.',
          'zh-Hans': '称呼成了“{said}”，顾客其实是“{meant}”。',
          'zh-Hant': '稱呼成了「{said}」，顧客其實是「{meant}」。',
        },
        advice: {
          en: 'Say the right name and a short sorry, once.',
          'zh-Hans': '改回正确的称呼，道一次歉就好。',
          'zh-Hant': '改回正確的稱呼，道一次歉就好。',
        },
      },
    },
    examples: {
      met: [],
      missed: [
        {
          language: 'en',
          transcript:
            'customer: hey its Tariq, any news on my lamp\nagent: Good morning, Mr Derrick, it left an hour ago.',
        },
        {
          language: 'en',
          transcript:
            'customer: Hello, my name is Anna Brown, my kettle leaks.\nagent: Hello Peter, I am sorry about the kettle.',
        },
        { language: 'zh-Hans', transcript: '客户: 你好，我叫王小明，水壶漏水。\n客服: 李先生您好，水壶漏水我给您换。' },
        { language: 'zh-Hant', transcript: '顧客: 你好，我叫王小明，水壺漏水。\n客服: 李先生您好，水壺漏水我幫您換。' },
        { language: 'zh-Hans', transcript: '客户: 我叫欧阳娜，快递到哪了？\n客服: 欧女士您好，今天下午到。' },
        { language: 'zh-Hant', transcript: '顧客: 我是歐陽娜，包裹到哪了？\n客服: 歐小姐您好，今天下午到。' },
      ],
      notOwed: [
        {
          language: 'en',
          transcript:
            'customer: Hello, my name is Anna Brown, my kettle leaks.\nagent: Hello Anna, I am sorry about the kettle.',
        },
        { language: 'zh-Hans', transcript: '客户: 你好，我叫王小明，水壶漏水。\n客服: 王先生您好，水壶漏水我给您换。' },
        { language: 'zh-Hant', transcript: '顧客: 你好，我叫王小明，水壺漏水。\n客服: 王先生您好，水壺漏水我幫您換。' },
        {
          language: 'en',
          transcript: 'customer: Hello, my kettle leaks.\nagent: Hello Peter, I am sorry about the kettle.',
        },
        { language: 'zh-Hans', transcript: '客户: 你好，水壶漏水。\n客服: 李先生您好，水壶漏水我给您换。' },
        { language: 'zh-Hant', transcript: '顧客: 你好，水壺漏水。\n客服: 李先生您好，水壺漏水我幫您換。' },
      ],
    },
  },
  wakes: { customer: [], end: false },
  judge({ utterance, story }) {
    if (utterance?.side !== 'service') return []
    const called = nameCalled(utterance.text)
    if (!called) return []
    const told = whatWasTold(story, utterance)
    const own = customersNames(story, told)
    if (own.length === 0 || own.some(({ name }) => goTogether(name, called.name))) return []
    // A second person the customer speaks of may be who is meant.
    const isHalfOfOwn = own.some(({ name }) => name.startsWith(called.name))
    if (!isHalfOfOwn && told.some(({ text }) => inOneScript(text).includes(inOneScript(called.name)))) return []
    const [first] = own
    const evidence = [quote(utterance, called.span), ...(first?.evidence ? [first.evidence] : [])]
    const data = { said: called.name, meant: first?.name ?? '' }
    return [{ type: 'fault', reason: 'another-name', severity: 'major', evidence, data }]
  },
})

/** Letters of a beginning that a nickname shares: "Mike" and "Michael". */
const BEGINNING = 2
/** A nickname is short, or much shorter: "Marek" is none of "Martin". */
const SHORT = 4
const SHORTER = 2

function goTogether(own: string, called: string): boolean {
  const [a, b] = [inOneScript(own.toLowerCase()), inOneScript(called.toLowerCase())]
  // 欧阳娜 is no 欧.
  if (b.length < surnameLength(own, 0)) return false
  if (a.includes(b) || b.includes(a)) return true
  if (a < 'a' || a >= '{' || a.slice(0, BEGINNING) !== b.slice(0, BEGINNING)) return false
  const first = a.split(' ', 1)[0]?.length ?? 0
  return Math.min(first, b.length) <= SHORT || Math.abs(first - b.length) >= SHORTER
}
