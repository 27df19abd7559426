import { describe, expect, it, test } from 'vitest'
import { greetingEnd } from '../../src/draft/greeting.ts'
import { seam } from '../../src/draft/seam.ts'
import { createScorer, openSession, rules } from '../../src/index.ts'
import { exampleReader, inputOf } from '../../src/testing/judge-example.ts'

const reader = exampleReader()
const scorer = createScorer({ reader })
const applied = (text: string, { span, text: words }: { span: readonly [number, number]; text: string }) =>
  text.slice(0, span[0]) + words + text.slice(span[1])
const cut = (text: string, part: string, words = '') =>
  applied(text, seam(text, text.indexOf(part), text.indexOf(part) + part.length, words))

describe('the seam of an edit', () => {
  test.each([
    ['Calm down, I am checking.', 'Calm down', 'I am checking.'],
    ['As I already said, it is closed.', 'As I already said', 'It is closed.'],
    ['Your feelings are valid, sorry again. We are full.', 'sorry again', 'Your feelings are valid. We are full.'],
    ['I checked it. Calm down. It is done.', 'Calm down.', 'I checked it. It is done.'],
    ['好的，您别急，我在查。', '您别急', '好的，我在查。'],
    ['好的，您別急，我在查。', '您別急', '好的，我在查。'],
  ])('%j without %j is %j', (text, part, left) => expect(cut(text, part)).toBe(left))

  test('of two stops keeps one', () => {
    expect(cut('Ask your bank about that. Bye.', 'Ask your bank about that', 'I will ask by […].')).toBe(
      'I will ask by […]. Bye.',
    )
  })
})

test.each([
  ['Hello Ms. Novak, you should wait.', 'Hello Ms. Novak, '],
  ['Hi! Great news.', 'Hi! '],
  ['王女士，您好！我在查。', '王女士，您好！'],
  ['您好，我在查。', '您好，'],
  ['History shows it.', ''],
  ['亲，快递明天到。', '亲，'],
])('the greeting of %j is %j', (text, greeting) => expect(text.slice(0, greetingEnd(text))).toBe(greeting))

describe('an edited message', () => {
  const greetings = { en: ['', 'Hello Ms. Novak, ', 'Hi!! '], 'zh-Hans': ['', '您好，'], 'zh-Hant': ['', '您好，'] }
  const examples = rules.flatMap(({ meta }) => meta.examples.missed)

  it.each(examples.map((example) => [example.transcript, example] as const))('reads as written: %s', (_, example) => {
    for (const greeting of greetings[example.language]) {
      const transcript = example.transcript.replace(/((?:agent|客服): )/, `$1${greeting}`)
      const input = inputOf({ ...example, transcript })
      const texts = new Map(
        input.conversation.timeline.flatMap((one) =>
          one.type === 'message' ? [[one.id, one.body.text] as const] : [],
        ),
      )
      for (const change of scorer.counterfactuals(input)) {
        const before = texts.get(change.messageId) ?? ''
        const after = applied(before, change)
        const marks = (text: string) =>
          text.match(/[,，;；:：、] ?[.,，。;；:：!?！？]|(?<!\.)\.\.(?!\.)|。。/gu)?.length ?? 0
        expect(marks(after), after).toBeLessThanOrEqual(marks(before))
        expect(after).not.toMatch(/^[\s,.;:!?，。；：！？、]/u)
        if (/^\p{Lu}/u.test(before)) expect(after).toMatch(/^\P{Ll}/u)
        expect(after).not.toMatch(/\p{Cs}/u)
        // Another name in the greeting may be put right.
        const isKept = after.startsWith(before.slice(0, greetingEnd(before)))
        expect(isKept || change.finding.ruleId.startsWith('right-'), after).toBe(true)
      }
    }
  })
})

describe('what an edit leaves standing', () => {
  const changes = (transcript: string) => scorer.counterfactuals(transcript)

  test('is the sentence that tells how, and the word that somebody has to wait', () => {
    for (const change of changes(
      'customer: Please cancel. I have lost my job.\nagent: You need to come to the club in person and sign form C2. There is a 60 day notice period.',
    ))
      expect(change.span[1] - change.span[0]).toBeLessThan(20)
    for (const transcript of [
      '[10:00] 客户: 发票能改吗？\n[10:00] 客服: 可以的，请稍等。\n[10:25] 客户: 还在吗\n[10:40] 客服: 在的，已经改好。',
      '[10:00] 顧客: 請問發票可以改嗎？\n[10:00] 客服: 可以的，請稍候。\n[10:25] 顧客: 還在嗎\n[10:40] 客服: 在的，已經改好。',
      '[10:00] customer: Can I change it?\n[10:00] agent: Yes, one moment please.\n[10:25] customer: Are you there?\n[10:40] agent: Yes, it is changed.',
    ])
      for (const { text, span } of changes(transcript)) expect(text !== '' || span[0] === span[1]).toBe(true)
  })

  test('is more than a greeting', () => {
    const [change] = changes(
      'customer: You charged me twice.\nagent: Hello Ms. Novak, you should ask your bank about that.',
    ).filter(({ finding }) => finding.ruleId === 'no-buck-passing')
    expect(change?.text).toContain('[…]')
    expect(change?.filled).not.toContain('[…]')
  })
})

describe('a wording', () => {
  const grief = [
    'customer: My mother died this morning. How do I get at the money in her account?\nagent: Please bring the death certificate to the branch.',
    '客户: 我妈今天上午去世了，她卡里还有点钱，怎么取出来\n客服: 请提供死亡证明到柜台办理。',
    '顧客: 我媽今天上午過世了，帳戶的錢怎麼領\n客服: 請提供死亡證明到櫃檯辦理。',
  ]
  test.each(grief)('fits a grief: %s', (transcript) => {
    const found = scorer.counterfactuals(transcript).find(({ finding }) => finding.ruleId === 'acknowledge-feeling')
    expect(found?.text).toMatch(/loss|节哀|節哀/)
    expect(found?.finding.advice).toMatch(/loss|节哀|節哀/)
  })

  test.each([
    '客户: 我妈今天上午去世了，她卡里还有点钱，怎么取出来\n客服: 换谁遇上这种事都会着急，我特别理解您的心情。请提供死亡证明到柜台办理。',
    '顧客: 我媽今天上午過世了，帳戶的錢怎麼領\n客服: 遇到這種事，換作是誰都會著急，我完全能理解您的心情。請提供死亡證明到櫃檯辦理。',
    'customer: My mother died this morning. How do I get at the money?\nagent: I understand how anxious you must be about this. Please bring the certificate to the branch.',
  ])('for haste does not acknowledge one: %s', (transcript) => {
    const [found] = scorer.score(transcript).findings.filter(({ ruleId }) => ruleId === 'acknowledge-feeling')
    expect(found?.outcome).toBe('partly')
  })
})

describe('a draft with a gap left in', () => {
  test.each([
    ['Can I have a refund?', 'I am afraid not. What I can do for you instead is […].'],
    ['能退吗？', '退不了了，不过我可以帮您[…]，您看行吗？'],
    ['可以退嗎？', '沒辦法退，不過我可以幫您[…]，您看這樣好嗎？'],
  ])('is told so, and is no way out: %s', (said, draft) => {
    const session = openSession({
      reader,
      conversation: { channel: 'chat', messages: [{ role: 'customer', text: said }] },
    })
    const found = session.check(draft, { nudges: 20 })
    expect(found.map(({ ruleId, severity }) => [ruleId, severity])).toContainEqual(['no-forced-script', 'major'])
    const report = scorer.score({
      channel: 'chat',
      messages: [
        { role: 'customer', text: said },
        { role: 'agent', text: draft },
      ],
    })
    expect(report.findings.some(({ ruleId, outcome }) => ruleId === 'anticipate-a-need' && outcome === 'gift')).toBe(
      false,
    )
    expect(report.verdict).not.toBe('above')
  })
})
