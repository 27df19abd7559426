import { parseConversation } from '@attune/core'
import { createReader } from '@attune/language'
import { details } from '@attune/language/details'
import { english } from '@attune/language/en'
import { identifyLanguage } from '@attune/language/identify'
import { chinese } from '@attune/language/zh'
import { describe, expect, it } from 'vitest'
import { createScorer, formatMarkdown, formatText, type ReportLocale } from '../src/index.ts'
import { createOverview } from '../src/report/html/index.ts'

const reader = createReader({ packs: [english, chinese], details, identify: identifyLanguage })
const at = (minute: number) => `2026-05-04T09:0${minute}:00Z`
const talkOf = (...said: readonly string[]) => ({
  channel: 'chat' as const,
  messages: said.map((text, index) => ({
    ...{ id: `m${index + 1}`, text, at: at(index) },
    role: index % 2 === 0 ? ('customer' as const) : ('agent' as const),
  })),
})
const score = (talk: ReturnType<typeof talkOf>, locale: ReportLocale = 'en') =>
  createScorer({ reader, locale }).score(talk)

const german = talkOf(
  'Meine Bestellung ist immer noch nicht da. Ich bin wirklich sehr wütend, das ist eine Frechheit!',
  'Bitte beruhigen Sie sich. Sie hätten die Bedingungen lesen müssen, Sie Idiot.',
)
const arabic = talkOf(
  'مرحبا، طلبي رقم 4411 لم يصل بعد وأنا غاضب جدا! أريد استرداد أموالي',
  'اهدأ. كان يجب أن تقرأ الشروط يا غبي',
)

describe('a conversation in a language that is not read', () => {
  it.each([
    ['en', 'Written in a language Attune does not read (de).'],
    ['zh-Hans', '这段对话用的语言 Attune 读不懂（de）。'],
    ['zh-Hant', '這段對話用的語言 Attune 讀不懂（de）。'],
  ] as const)('is named and not scored, in %s', (locale, reason) => {
    const report = score(german, locale)
    expect(report).toMatchObject({ score: null, verdict: 'unknown', unknownReason: reason, unreadLanguage: 'de' })
    expect(report.moments).toMatchObject({ peak: null, low: null })
    expect(report.arc.map(({ distress }) => distress)).toEqual([null, null])
  })

  it('is not called all right', () => {
    expect(formatText(score(german))).toContain('not read: ')
    expect(formatText(score(german))).not.toContain('not owed')
    expect(formatMarkdown(score(german))).not.toContain('Nothing that was owed was missed.')
  })

  it('is counted in the overview', () => {
    const overview = createOverview()
    const input = parseConversation(german)
    overview.add(input.conversation, score(german))
    expect(overview.html()).toContain('1 conversation not scored: the language is not read.')
  })

  it('is noticed by its letters where nobody tells languages apart', () => {
    const plain = createScorer({ reader: createReader({ packs: [english, chinese], details }) })
    expect(plain.score(arabic)).toMatchObject({
      ...{ score: null, unreadLanguage: 'unknown' },
      unknownReason: 'Written in a language Attune does not read.',
    })
    expect(score(arabic).unreadLanguage).toBe('ar')
  })

  it('is none where a code is all there is to say', () => {
    expect(score(talkOf('wifi密码多少', 'bluewhale22')).score).not.toBeNull()
  })

  it('is one where only one side can be read', () => {
    const half = talkOf(german.messages[0]?.text ?? '', 'I am so sorry. I have sent a new one today.')
    expect(score(half).score).toBeNull()
  })

  it('is believed where the message says which', () => {
    const told = talkOf('Hallo', 'Hi')
    expect(
      score({ ...told, messages: told.messages.map((message) => ({ ...message, language: 'de' })) }).score,
    ).toBeNull()
  })
})

it.each([
  [
    'en',
    'My parcel is three days late and I am really upset.',
    'I am so sorry. I have sent a new one today, it arrives tomorrow.',
  ],
  ['zh-Hans', '包裹晚了三天了，我真的很生气。', '非常抱歉，今天已经给您补发了一件，明天送到。'],
  ['zh-Hant', '包裹晚了三天了，我真的很生氣。', '非常抱歉，今天已經幫您補寄一件，明天送到。'],
])('a sentence of another language among others is scored with them, in %s', (_, asked, reply) => {
  const mixed = score(talkOf(asked, reply, 'Vielen Dank!', reply))
  expect(mixed.score).not.toBeNull()
  expect(mixed.unreadLanguage).toBeUndefined()
})
