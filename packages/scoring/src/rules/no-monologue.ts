import { defineRule } from '../define-rule.ts'
import { essay } from '../evidence/sources.ts'
import { gapBefore, type Story, turnOf } from '../story/story.ts'
import { heard, quote, type Utterance } from '../story/utterance.ts'

/** Messages further apart than this are news that comes in, not one speech. */
const ONE_BREATH_MS = 2 * 60_000

export const noMonologue = defineRule({
  meta: {
    id: 'no-monologue',
    title: { en: 'Nobody is talked at', 'zh-Hans': '不自说自话', 'zh-Hant': '不自顧自地說' },
    dimension: 'load',
    essays: ['S2.3', 'S2.4'],
    fiveC: 'communication',
    stage: 'experimental',
    weight: 1,
    options: {
      messages: {
        type: 'number',
        default: 5,
        min: 2,
        whole: true,
        doc: 'Messages in a row, without a word of the customer, that are still a conversation.',
      },
      spoken: {
        type: 'number',
        default: 150,
        min: 20,
        unit: 'words',
        doc: 'On the phone: words in a row, about a minute of speech. Chinese characters count 0.6 of a word.',
      },
    },
    faultsOnly: true,
    evidence: [
      {
        claim: {
          en: 'Good service is call and response.',
          'zh-Hans': '好的服务，有呼有应。',
          'zh-Hant': '好的服務，有呼有應。',
        },
        source: essay('pace'),
        grade: 'E',
        caveat: {
          en: 'Some things have to be told in one go, such as bad news with its reasons; to cut one thought into many short messages is a habit of chats.',
          'zh-Hans': '有的事得一口气讲完，比如坏消息连同原因；一个意思拆成几条发，也是聊天的习惯。',
          'zh-Hant': '有些事得一口氣講完，例如壞消息連同原因；一個意思拆成好幾則傳，也是線上對話的習慣。',
        },
      },
      {
        claim: {
          en: 'Calls in which one side does two thirds of the talking go worse.',
          'zh-Hans': '通话里一方占去三分之二的话，效果就差。',
          'zh-Hant': '通話裡一方佔去三分之二的話，效果就差。',
        },
        source: {
          en: 'Gong, analysis of sales calls',
          'zh-Hans': 'Gong，销售通话分析',
          'zh-Hant': 'Gong，銷售通話分析',
        },
        grade: 'V',
        caveat: {
          en: 'Sales, not service. The limits of five messages and of one minute are choices.',
          'zh-Hans': '说的是销售，不是客服。五条消息、一分钟的界限，是我们定的。',
          'zh-Hant': '談的是銷售，不是客服。五則訊息、一分鐘的界線，是我們訂的。',
        },
      },
    ],
    reasons: {
      monologue: {
        what: {
          en: '{count} messages in a row, and the customer had no chance to say a word.',
          'zh-Hans': '连发{count}条，顾客插不上一句话。',
          'zh-Hant': '連發{count}則，顧客插不上一句話。',
        },
        advice: {
          en: 'Say what matters in one or two messages, then ask, for example: “Does that answer it?”',
          'zh-Hans': '要紧的先说一两条，停一停问一句，例如：“这样说清楚了吗？”',
          'zh-Hant': '重要的先說一兩則，停一下問一句，例如：「這樣說明清楚嗎？」',
        },
      },
      speech: {
        what: {
          en: '{count} words in a row on the phone without a pause for the customer.',
          'zh-Hans': '电话里一口气说了{count}个字，没给顾客开口的机会。',
          'zh-Hant': '電話中一口氣說了{count}個字，沒留給顧客開口的空檔。',
        },
        advice: {
          en: 'Stop after each point and let the customer in, for example: “Shall I go on?”',
          'zh-Hans': '每说完一点停一停，例如：“我继续说，可以吗？”',
          'zh-Hant': '每說完一點停一下，例如：「我繼續說明，可以嗎？」',
        },
      },
    },
    examples: {
      met: [],
      missed: [
        {
          language: 'en',
          transcript:
            'customer: Do you sell tents?\nagent: We do.\nagent: We have eleven models.\nagent: All of them are waterproof.\nagent: Most come with a bag.\nagent: Some have a porch.\nagent: The pegs are made of steel.',
        },
        {
          language: 'zh-Hans',
          transcript:
            '客户: 有帐篷吗？\n客服: 有的。\n客服: 我们有十一款。\n客服: 全部防水。\n客服: 大多配收纳袋。\n客服: 有的带前厅。\n客服: 地钉是钢的。',
        },
        {
          language: 'zh-Hant',
          transcript:
            '顧客: 有賣帳篷嗎？\n客服: 有的。\n客服: 我們有十一款。\n客服: 全部防水。\n客服: 大多附收納袋。\n客服: 有些有前庭。\n客服: 營釘是鋼製的。',
        },
      ],
      notOwed: [
        {
          language: 'en',
          transcript:
            'customer: Do you sell tents?\nagent: We do, eleven models, all waterproof.\nagent: How many people is it for?',
        },
        { language: 'zh-Hans', transcript: '客户: 有帐篷吗？\n客服: 有的，十一款，都防水。\n客服: 您几个人用？' },
        {
          language: 'zh-Hant',
          transcript: '顧客: 有賣帳篷嗎？\n客服: 有的，十一款，都防水。\n客服: 請問幾個人使用呢？',
        },
      ],
    },
  },
  wakes: { customer: [], end: false },
  judge({ utterance, story, options }) {
    if (utterance?.side !== 'service' || utterance.automated || utterance.turnStart === 0) return []
    const said = breath(story, utterance)
    if (story.channel === 'phone') {
      const words = said.reduce((sum, message) => sum + spokenWords(message), 0)
      if (words <= options.spoken || words - spokenWords(utterance) > options.spoken) return []
      const count = said.reduce((sum, { reading }) => sum + reading.length.words, 0)
      return [{ type: 'fault', reason: 'speech', severity: 'minor', evidence: [quote(utterance)], data: { count } }]
    }
    // A letter is one piece, and what is sent in pieces by e-mail is no flood.
    if (story.channel === 'email' || said.length !== options.messages + 1) return []
    const evidence = said.map((message) => quote(message))
    return [{ type: 'fault', reason: 'monologue', severity: 'minor', evidence, data: { count: said.length } }]
  },
})

/** The messages in a row that end with this one, without "one moment" and check-ins, back to the last pause. */
function breath(story: Story, utterance: Utterance): Utterance[] {
  const turn = turnOf(story, utterance)
  const pause = turn.findLastIndex(
    (said) => said.index > utterance.turnStart && (gapBefore(story, said) ?? 0) > ONE_BREATH_MS,
  )
  return turn
    .slice(Math.max(0, pause))
    .filter((said) => !said.automated && heard(said, 'wait-notice', 'check-in').length === 0)
}

const spokenWords = ({ reading }: Utterance): number =>
  reading.language.startsWith('zh') ? reading.length.words * 0.6 : reading.length.words
