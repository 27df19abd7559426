import { describe, expect, it } from 'vitest'
import { scoreConversation } from '../../src/index.ts'
import { acknowledgeFeeling } from '../../src/rules/acknowledge-feeling.ts'

/** What the report makes of the feeling in a talk. */
const feeling = (transcript: string): string[] =>
  scoreConversation(transcript)
    .findings.filter(({ ruleId }) => ruleId === 'acknowledge-feeling')
    .map(({ outcome }) => outcome)

const scored = (transcript: string): number => scoreConversation(transcript).score ?? 0

describe('a worry', () => {
  it.each([
    [
      'en',
      'customer: I am worried the vase will break on the way.\nagent: It travels in two boxes with foam between them, and if anything chips we send another one.',
    ],
    [
      'zh-Hans',
      '客户: 我担心花瓶路上会碎。\n客服: 花瓶是双层纸箱，中间垫了泡沫；万一磕了，我们马上补发一个新的花瓶给您。',
    ],
    [
      'zh-Hant',
      '顧客: 我擔心花瓶路上會碎。\n客服: 花瓶是雙層紙箱，中間墊了泡棉；萬一碰壞，我們馬上補寄一個新的花瓶給您。',
    ],
  ])('is met by what takes it away: %s', (_language, transcript) => {
    expect(feeling(transcript)).not.toContain('missed')
    expect(feeling(transcript)).not.toContain('partly')
  })

  it('is told as answered where it was answered, and as seen where it was seen', () => {
    const told = (reply: string): string | undefined =>
      scoreConversation(`customer: I am worried the vase will break on the way.\nagent: ${reply}`).findings.find(
        ({ ruleId }) => ruleId === 'acknowledge-feeling',
      )?.message
    const { reasons } = acknowledgeFeeling.meta
    expect(told('It travels in two boxes with foam between them.')).toBe(reasons['met-helped']?.what.en)
    expect(told('I understand that you worry about it. It travels in two boxes.')).toBe(reasons.met?.what.en)
  })

  it.each([
    ['en', 'customer: I am worried the vase will break on the way.\nagent: Thank you for your message.'],
    ['zh-Hans', '客户: 我担心花瓶路上会碎。\n客服: 收到，请耐心等待。'],
    ['zh-Hant', '顧客: 我擔心花瓶路上會碎。\n客服: 收到，請耐心等候。'],
  ])('is missed by courtesies: %s', (_language, transcript) => {
    expect(feeling(transcript)).toEqual(['missed'])
  })

  it.each([
    [
      'en',
      'customer: I am worried the vase will break on the way.\n',
      'agent: I understand that you worry about it. It travels in two boxes with foam between them.',
      'agent: It travels in two boxes with foam between them.',
    ],
    [
      'zh-Hans',
      '客户: 我担心花瓶路上会碎。\n',
      '客服: 您的担心我明白。花瓶是双层纸箱，中间垫了泡沫。',
      '客服: 花瓶是双层纸箱，中间垫了泡沫。',
    ],
    [
      'zh-Hant',
      '顧客: 我擔心花瓶路上會碎。\n',
      '客服: 您的擔心我明白。花瓶是雙層紙箱，中間墊了泡棉。',
      '客服: 花瓶是雙層紙箱，中間墊了泡棉。',
    ],
  ])('is met better by who names it, too: %s', (_language, asked, named, answered) => {
    expect(scored(asked + named)).toBeGreaterThan(scored(asked + answered))
  })

  it.each([
    [
      'en',
      'customer: I am worried about the scan tomorrow.\nagent: Which scan is it, MRI or CT?\ncustomer: MRI.\nagent: You lie still for twenty minutes, nothing touches you, and you can stop it with the bell at any time.',
    ],
    [
      'zh-Hans',
      '客户: 我担心明天的检查。\n客服: 是核磁还是CT？\n客户: 核磁。\n客服: 核磁要平躺二十分钟，不打针也不疼，手里有个铃，随时一按就停。',
    ],
    [
      'zh-Hant',
      '顧客: 我擔心明天的檢查。\n客服: 是核磁共振還是電腦斷層？\n顧客: 核磁共振。\n客服: 核磁共振要平躺二十分鐘，不打針也不痛，手裡有個鈴，隨時一按就停。',
    ],
  ])('waits for a question that has to be asked first: %s', (_language, transcript) => {
    expect(feeling(transcript)).not.toContain('missed')
    expect(feeling(transcript)).not.toContain('late')
  })
})

describe('anger', () => {
  it.each([
    ['en', 'customer: I am furious, the vase is in pieces!\nagent: I have sent another vase; it arrives on Thursday.'],
    ['zh-Hans', '客户: 气死我了，花瓶碎成渣了！\n客服: 已经给您补发了一个花瓶，周四到。'],
    ['zh-Hant', '顧客: 氣死我了，花瓶碎成渣了！\n客服: 已經幫您補寄了一個花瓶，週四到。'],
  ])('wants to be seen, whatever is done: %s', (_language, transcript) => {
    expect(feeling(transcript)).toEqual(['missed'])
  })
})
