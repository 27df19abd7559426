import { defineRule } from '../define-rule.ts'
import { hurryWithTheHurried } from '../evidence/shared-claims.ts'
import { essay } from '../evidence/sources.ts'
import { turnOf } from '../story/story.ts'
import { lastCustomerTurn } from '../story/turns/last-customer-turn.ts'
import { heard, quote, strongest, type Utterance } from '../story/utterance.ts'

/** "When you have a minute, soon would be nice" is no hurry. */
const CLEAR = 0.4
/** Steps take the words they take. */
const STEPS = 2
/** A letter says more in one piece. */
const LETTER = 2.5

export const brevityForTheHurried = defineRule({
  meta: {
    id: 'brevity-for-the-hurried',
    title: { en: 'Who is in a hurry gets a short answer', 'zh-Hans': '顾客急，话要短', 'zh-Hant': '顧客急，話要短' },
    dimension: 'tempo',
    essays: ['S2.1', 'S2.2'],
    fiveC: 'communication',
    stage: 'experimental',
    weight: 1,
    options: {
      words: { type: 'number', default: 60, min: 10, unit: 'words', doc: 'Longest reply to somebody in a hurry.' },
      characters: { type: 'number', default: 100, min: 15, unit: 'characters', doc: 'The same in Chinese.' },
    },
    faultsOnly: true,
    evidence: [
      {
        claim: hurryWithTheHurried,
        source: essay('pace'),
        grade: 'E',
        caveat: {
          en: 'The limits are choices; guidance in steps is left out.',
          'zh-Hans': '长短的界限是我们定的；分步骤的操作说明不算在内。',
          'zh-Hant': '長短的界線是我們訂的；分步驟的操作說明不算在內。',
        },
      },
    ],
    reasons: {
      long: {
        what: {
          en: 'The customer is in a hurry and got {words} words to read.',
          'zh-Hans': '顾客正急，却收到{words}个字的一大段。',
          'zh-Hant': '顧客正急，卻收到{words}個字的一大段。',
        },
        advice: {
          en: 'First sentence: what you are doing about it. Second: by when. The rest can wait until they ask.',
          'zh-Hans': '第一句说您在怎么办，第二句说什么时候好；其余的等顾客问了再说。',
          'zh-Hant': '第一句說您怎麼處理，第二句說何時完成；其餘的等顧客問了再說。',
        },
      },
    },
    examples: {
      met: [],
      missed: [
        {
          language: 'en',
          transcript:
            'customer: I need my ticket right now, the train leaves in ten minutes!\nagent: Thank you so much for reaching out to us today. We know how much our travellers look forward to a smooth journey, and our whole team works around the clock to make that happen. Tickets are normally sent by e-mail within a few minutes of payment, though at busy times it may be longer, and we always recommend to have a look at all of the folders of your mailbox before writing to us.',
        },
        {
          language: 'zh-Hans',
          transcript:
            '客户: 急急急，十分钟后就开车了，票还没收到！\n客服: 非常感谢您一直以来对我们平台的支持与信任，我们始终致力于为每一位旅客提供便捷舒心的出行体验。一般来说，电子票会在付款之后的几分钟之内发送到您预留的邮箱，遇到节假日等高峰时段可能会略有延长，同时我们也建议各位旅客在联系客服之前，先到邮箱的各个文件夹里仔细地看一看。',
        },
        {
          language: 'zh-Hant',
          transcript:
            '顧客: 很急，十分鐘後就開車了，票還沒收到！\n客服: 非常感謝您一直以來對本公司的支持與愛護，我們始終致力於為每一位旅客提供便捷舒適的旅程。一般來說，電子車票會在付款之後的幾分鐘之內寄送到您預留的電子信箱，若遇連續假期等尖峰時段則可能會略有延長，同時我們也建議各位旅客在聯繫客服之前，先到信箱裡的各個資料夾仔細地找找看。',
        },
      ],
      notOwed: [
        {
          language: 'en',
          transcript:
            'customer: I need my ticket right now, the train leaves in ten minutes!\nagent: I have just sent it again; it is in your inbox.',
        },
        {
          language: 'zh-Hans',
          transcript: '客户: 急急急，十分钟后就开车了，票还没收到！\n客服: 已经重新发到您邮箱了，您刷新看一下。',
        },
        {
          language: 'zh-Hant',
          transcript: '顧客: 很急，十分鐘後就開車了，票還沒收到！\n客服: 已重新寄到您的信箱，請您重新整理看看。',
        },
      ],
    },
  },
  wakes: { customer: [], end: false },
  judge({ utterance, story, options }) {
    if (utterance?.side !== 'service' || utterance.automated) return []
    const words = utterance.reading.length.words
    const share = story.channel === 'email' ? LETTER : 1
    const most = share * (utterance.reading.language.startsWith('zh') ? options.characters : options.words)
    const turn = atOnce(turnOf(story, utterance))
    const total = wordsOf(turn)
    // Said once, in the message that makes it too much.
    if (total <= most || total - words > most) return []
    const hurried = lastCustomerTurn(story, utterance).find(
      (said) => (strongest(heard(said, 'urgency'))?.strength ?? 0) >= CLEAR && heard(said, 'unhurried').length === 0,
    )
    const urgency = hurried && strongest(heard(hurried, 'urgency'))
    if (!hurried || !urgency || turn.flatMap((said) => heard(said, 'guidance')).length >= STEPS) return []
    // All that was counted, the message that made it too much first.
    const evidence = [...turn.toReversed().map((said) => quote(said)), quote(hurried, urgency)]
    return [{ type: 'fault', reason: 'long', severity: 'minor', evidence, data: { words: total } }]
  },
})

/** The end of a turn that came in one go: what was said minutes before has been read by now. */
function atOnce(turn: readonly Utterance[]): readonly Utterance[] {
  const pause = turn.findLastIndex(({ at }, index) => {
    const before = turn[index - 1]?.at ?? null
    return at !== null && before !== null && at - before >= APART_MS
  })
  return pause < 0 ? turn : turn.slice(pause)
}
const APART_MS = 2 * 60_000

const wordsOf = (turn: readonly Utterance[]): number =>
  turn.reduce((words, said) => words + said.reading.length.words, 0)
