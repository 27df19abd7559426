import { describe, expect, it } from 'vitest'
import { type ReportLocale, scoreConversation } from '../../src/index.ts'

const findingOf = (ruleId: string, transcript: string, locale: ReportLocale = 'en') =>
  scoreConversation(transcript, { locale }).findings.find((finding) => finding.ruleId === ruleId)
const rulesIn = (transcript: string) =>
  scoreConversation(transcript).findings.flatMap(({ ruleId, outcome }) => (outcome === 'fault' ? [ruleId] : []))

describe('explain-the-reason', () => {
  it.each([
    '客户: 衣服大了能换吗\n客服: 不能换的呢。\n客户: 哦\n客服: 请问还有其他可以帮您的吗？',
    '顧客: 衣服太大可以換嗎\n客服: 不能換喔。\n顧客: 好吧\n客服: 請問還有其他可以為您服務的嗎？',
    'customer: Can I return the cream?\nagent: I’m afraid that’s not possible.\ncustomer: Oh\nagent: Is there anything else we can do for you?',
  ])('hears no reason in a closing line: %s', (transcript) => {
    expect(findingOf('explain-the-reason', transcript)?.outcome).toBe('missed')
  })

  it.each<[ReportLocale, string, string]>([
    [
      'en',
      "customer: Can I return the cream?\nagent: I'm afraid that's not possible.\ncustomer: Why?\nagent: Because the seal is broken.",
      'The reason was given later.',
    ],
    [
      'zh-Hans',
      '客户: 面霜能退吗？\n客服: 亲，这个不能退哦。\n客户: 凭什么\n客服: 因为已经拆封了。',
      '原因后来说清了。',
    ],
    [
      'zh-Hant',
      '顧客: 面霜可以退嗎？\n客服: 這個無法退喔。\n顧客: 為什麼\n客服: 因為已經拆封了。',
      '原因後來說清楚了。',
    ],
  ])('says that a reason came later: %s', (locale, transcript, message) => {
    expect(findingOf('explain-the-reason', transcript, locale)).toMatchObject({ outcome: 'met', message })
  })
})

describe('walk-the-five-steps', () => {
  it.each<[ReportLocale, string, string]>([
    [
      'en',
      'customer: You charged me twice!\nagent: Sorry about this.',
      'Taken, of the five steps: recognise, empathise. Missing: understand, help.',
    ],
    [
      'zh-Hans',
      '客户: 退款怎么还没到账\n客服: 您的退款5月6日已经退了，5月8日前会到账。',
      '五步里，看见、听懂、帮忙做到了，还缺体谅。',
    ],
    [
      'zh-Hant',
      '顧客: 退款怎麼還沒到帳\n客服: 您的退款5月6日已經退了，5月8日前會入帳。',
      '五步裡，看見、聽懂、幫忙做到了，還缺體諒。',
    ],
  ])('names the steps that were taken and the ones that are missing: %s', (locale, transcript, message) => {
    expect(findingOf('walk-the-five-steps', transcript, locale)).toMatchObject({ outcome: 'partly', message })
  })

  it('quotes the words that took a step, and not the greeting', () => {
    const met = findingOf(
      'walk-the-five-steps',
      'customer: You charged me twice for order A-204!\nagent: Dear Mr. Novak, that was our mistake, and I am sorry. I have refunded the second charge.',
    )
    expect(met?.evidence[1]?.quote).toMatch(/^our mistake.*refunded the second charge$/)
  })
})

describe('answer-each-need', () => {
  it.each([
    [
      'customer: Do you ship to Norway? And what does the return cost?\nagent: Hello Olu, we ship to Norway within a week. The return is free.',
      /^Hello Olu, we ship to Norway within a week\. The return is free$/,
    ],
    [
      'customer: Do you ship to Norway? And what does the return cost?\nagent: Hello Olu! We ship to Norway within a week. The return is free.',
      /^We ship to Norway within a week\. The return is free$/,
    ],
    [
      '客户: 能寄到新疆吗？退货运费谁出？\n客服: 您好！新疆可以寄，五天左右到。退货运费我们出。',
      /^新疆可以寄.*运费我们出$/,
    ],
    [
      '顧客: 可以寄到澎湖嗎？退貨運費誰出？\n客服: 您好！澎湖可以寄，大約五天。退貨運費由我們負擔。',
      /^澎湖可以寄.*負擔$/,
    ],
  ])('quotes the answers: %s', (transcript, quoted) => {
    expect(findingOf('answer-each-need', transcript)?.evidence[1]?.quote).toMatch(quoted)
  })
})

describe('one slip is found once', () => {
  it.each([
    'customer: My internet is down.\nagent: Thank you Sarah. It will be back at six.\ncustomer: My name is Grace, not Sarah.\nagent: Thank you, Sarah. It will be back at six.',
    'customer: My internet is down.\nagent: Thank you Sarah. It will be back at six.\ncustomer: My name isn’t Sarah, it’s Grace.\nagent: Noted, Sarah.',
    '客户: 网断了。我叫王小明，不是李小明。\n客服: 李小明您好，六点恢复。',
    '顧客: 網路斷了。我叫王小明，不是李小明。\n客服: 李小明您好，六點恢復。',
  ])('%s', (transcript) => {
    expect(rulesIn(transcript).filter((rule) => rule.startsWith('right-'))).toEqual(['right-name'])
  })

  it('and no slip is a day of another thing', () => {
    expect(
      rulesIn(
        'customer: I returned the car on 3 May and you charged me for a scratch. I sent you photos on the day I picked it up.\nagent: I am sorry, that was our mistake. The scratch is on your photos of 1 May. I have refunded it.',
      ),
    ).not.toContain('right-detail')
  })
})

describe('no-contradiction', () => {
  it.each([
    'customer: Does the warranty cover water damage?\nagent: Yes, the warranty covers water damage.\ncustomer: OK, I have water damage.\nagent: The warranty does not cover water damage.',
    '客户: 保修包进水吗？\n客服: 是的，保修包含进水损坏。\n客户: 好，我的进水了。\n客服: 保修不包含进水损坏。',
    '顧客: 保固有含進水嗎？\n客服: 有的，保固包含進水損壞。\n顧客: 好，我的進水了。\n客服: 保固不包含進水損壞。',
    'customer: It does not fit.\nagent: You can return it.\ncustomer: Thank you, I will bring it tomorrow.\nagent: We can’t accept a return of this item.',
  ])('hears a yes that comes back with a “not” in it: %s', (transcript) => {
    expect(rulesIn(transcript)).toContain('no-contradiction')
  })

  it.each([
    'customer: Does the warranty cover water damage?\nagent: Yes, the warranty covers water damage.\ncustomer: And fire?\nagent: The warranty does not cover fire damage.',
    '客户: 保修包进水吗？\n客服: 是的，保修包含进水损坏。\n客户: 摔坏呢？\n客服: 保修不包含摔坏。',
  ])('and leaves alone what is of something else: %s', (transcript) => {
    expect(rulesIn(transcript)).not.toContain('no-contradiction')
  })
})
