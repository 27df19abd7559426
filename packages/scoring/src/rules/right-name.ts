import { defineRule } from '../define-rule.ts'
import { carefulInDetail } from '../evidence/careful-in-detail.ts'
import { essay } from '../evidence/sources.ts'
import type { Entry } from '../rule.ts'
import { calledOtherwise } from '../story/details/called-otherwise.ts'
import { disowned, surnameLength } from '../story/details/introduced-as.ts'
import { nameSlip } from '../story/details/name-slips.ts'
import { type CalledName, customersNames, namesCalled, type OwnName, titledNames } from '../story/details/names.ts'
import { isDenied } from '../story/details/reads-back.ts'
import { lookBack, type Story } from '../story/story.ts'
import { inOneScript } from '../story/text/in-one-script.ts'
import { whatWasTold } from '../story/turns/what-was-told.ts'
import { quote, type Utterance } from '../story/utterance.ts'

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
      misspelt: {
        what: {
          en: 'The name is “{meant}”; the reply says “{said}”.',
          'zh-Hans': '名字是“{meant}”，回复写成了“{said}”。',
          'zh-Hant': '名字是「{meant}」，回覆寫成了「{said}」。',
        },
        advice: {
          en: 'Copy the name from the customer’s line.',
          'zh-Hans': '名字按顾客写的来。',
          'zh-Hant': '名字依顧客寫的為準。',
        },
      },
    },
    examples: {
      met: [],
      missed: [
        {
          language: 'en',
          transcript:
            'customer: The cake is for my niece, please write Annika on it.\nagent: The cake for your niece says Anika in blue.',
        },
        { language: 'zh-Hans', transcript: '客户: 证书上写“赵文博”。\n客服: 好的，证书写赵文搏，明天寄。' },
        { language: 'zh-Hant', transcript: '顧客: 證書請寫「趙文博」。\n客服: 好的，證書寫趙文柏，明天寄。' },
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
  wakes: { end: false },
  judge({ utterance, story }) {
    if (utterance?.side === 'customer') return corrected(story, utterance)
    if (!utterance) return []
    const told = whatWasTold(story, utterance)
    const names = customersNames(story, told)
    for (const called of names.length === 0 ? [] : namesCalled(utterance)) {
      const own = names.filter(({ ofChild = false }) => ofChild === (called.ofChild ?? false))
      const other = own.length === 0 ? null : anotherName(own, utterance, called, told)
      if (other) return other
    }
    return anotherTitle(utterance, told) ?? misspelt(utterance, told) ?? []
  },
})

function anotherName(
  own: readonly OwnName[],
  utterance: Utterance,
  called: CalledName,
  told: readonly Utterance[],
): Entry[] | null {
  if (own.some(({ name }) => goTogether(name, called.name))) return null
  // A second person the customer speaks of may be who is meant.
  const isHalfOfOwn = own.some(({ name }) => name.includes(called.name))
  if (!isHalfOfOwn && told.some((said) => speaksOf(said, called.name))) return null
  const [first] = own
  const evidence = [quote(utterance, called.span), ...(first?.evidence ? [first.evidence] : [])]
  const data = { said: called.name, meant: first?.name ?? '' }
  return [{ type: 'fault', reason: 'another-name', severity: 'major', evidence, data }]
}

/** 我不姓李，我姓王: who was called so has to set it right. */
function corrected(story: Story, utterance: Utterance): Entry[] {
  const wrong = disowned(utterance.text)
  const [own] = customersNames(story, [utterance])
  if (!wrong || !own) return []
  for (const said of lookBack(story, utterance, LOOK_BACK)) {
    const called = said.side === 'service' ? namesCalled(said).find(({ name }) => name.includes(wrong.name)) : undefined
    if (!called) continue
    const evidence = [quote(said, called.span), quote(utterance, wrong.span)]
    const data = { said: called.name, meant: own.name }
    return [{ type: 'fault', reason: 'another-name', severity: 'minor', evidence, data }]
  }
  return []
}
const LOOK_BACK = 6

function speaksOf({ text }: Utterance, name: string): boolean {
  const at = inOneScript(text).indexOf(inOneScript(name))
  return at >= 0 && !isDenied(text, [at, at + name.length])
}

/** “Mrs Hannah Doyle” is no Mr Doyle, and 林小姐 no 林先生. */
function anotherTitle(utterance: Utterance, told: readonly Utterance[]): Entry[] | null {
  const own = told.flatMap((by) => titledNames(by).map((one) => ({ ...one, by })))
  for (const said of own.length === 0 ? [] : titledNames(utterance)) {
    const same = own.filter(({ surname }) => surname === said.surname)
    const [meant] = same
    if (!meant || same.some(({ male }) => male === said.male)) continue
    const evidence = [quote(utterance, said.span), quote(meant.by, meant.span)]
    const data = { said: evidence[0]?.quote ?? '', meant: evidence[1]?.quote ?? '' }
    return [{ type: 'fault', reason: 'another-name', severity: 'major', evidence, data }]
  }
  return null
}

/** A name the customer said, with a letter or a character wrong. */
function misspelt(utterance: Utterance, told: readonly Utterance[]): Entry[] | null {
  const slip = nameSlip(utterance, told) ?? calledOtherwise(utterance, told)
  if (!slip) return null
  const evidence = [quote(utterance, slip.said), slip.meant]
  const data = { said: evidence[0]?.quote ?? '', meant: slip.meant.quote }
  return [{ type: 'fault', reason: 'misspelt', severity: 'major', evidence, data }]
}

/** Letters of a beginning that a nickname shares: "Mike" and "Michael". */
const BEGINNING = 2
/** A nickname is short, or much shorter: "Marek" is none of "Martin". */
const SHORT = 4
const SHORTER = 2

const isLatin = (name: string): boolean => /^[a-z]/.test(name)

function goTogether(own: string, called: string): boolean {
  const [a, b] = [inOneScript(own.toLowerCase()), inOneScript(called.toLowerCase())]
  // 許小姐 may well be HSU/CHIA-LIN.
  if (isLatin(a) !== isLatin(b)) return true
  // 欧阳娜 is no 欧.
  if (b.length < surnameLength(own, 0)) return false
  if (a.includes(b) || b.includes(a)) return true
  // “Thomas Brown” is Tom Brown.
  if (a[0] === b[0] && a.includes(' ') && a.split(' ').at(-1) === b.split(' ').at(-1)) return true
  if (a < 'a' || a >= '{' || a.slice(0, BEGINNING) !== b.slice(0, BEGINNING)) return false
  const first = a.split(' ', 1)[0]?.length ?? 0
  return Math.min(first, b.length) <= SHORT || Math.abs(first - b.length) >= SHORTER
}
