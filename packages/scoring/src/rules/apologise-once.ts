import { defineRule } from '../define-rule.ts'
import { marinova } from '../evidence/sources.ts'
import { opensAWay } from '../story/done/ways-forward.ts'
import type { Story } from '../story/story.ts'
import { heard, quote, type Utterance } from '../story/utterance.ts'

/** From this one on an apology without a step forward is one too many. */
const TOO_MANY = 3
/** Apologies further back than this many messages are forgotten. */
const LOOK_BACK = 16

export const apologiseOnce = defineRule({
  meta: {
    id: 'apologise-once',
    title: { en: 'One apology, then action', 'zh-Hans': '道一次歉，然后办事', 'zh-Hant': '道一次歉，然後辦事' },
    dimension: 'apology',
    essays: ['S5.5', 'S3.12'],
    fiveC: 'conflict-resolution',
    stage: 'experimental',
    weight: 1,
    faultsOnly: true,
    evidence: [
      {
        claim: {
          en: 'A brief kind word, then visible solving: what solving does for satisfaction grows through the talk and shrinks when relational work is overdone.',
          'zh-Hans':
            '体贴话说得短，接着让顾客看到事情在办：对话越往后，办事越能让人满意；体贴话说过了头，这份满意就打了折。',
          'zh-Hant':
            '體貼話說得短，接著讓顧客看到事情在處理：對話越往後，處理問題越能讓人滿意；體貼話說過了頭，這份滿意就打了折扣。',
        },
        source: marinova,
        grade: 'P',
        caveat: {
          en: 'Airport counters on video; apologies are one part of relational work there. Roschk & Kaiser 2013 find that a more intense apology helps; that this means specific and owned, not longer, is our reading.',
          'zh-Hans':
            '数据来自机场柜台的录像，道歉只是那些体贴话的一部分。Roschk & Kaiser 2013 发现，道歉有分量是有用的；有分量是说得具体、认得干脆，不是说得更长，这是我们的理解。',
          'zh-Hant':
            '資料來自機場櫃檯的錄影，道歉只是那些體貼話的一部分。Roschk & Kaiser 2013 發現，道歉有分量是有幫助的；有分量是說得具體、認得乾脆，不是說得更長，這是我們的理解。',
        },
      },
    ],
    reasons: {
      'too-many': {
        what: {
          en: 'This is one more apology with nothing done in between.',
          'zh-Hans': '又道了一次歉，中间却没有任何进展。',
          'zh-Hant': '又道了一次歉，中間卻沒有任何進展。',
        },
        advice: {
          en: 'Put a step in its place, for example: “I have asked my colleagues; I will write to you by four o’clock.”',
          'zh-Hans': '把这句换成一个进展，例如：“我已经问了同事，四点前给您答复。”',
          'zh-Hant': '把這句換成一個進度，例如：「我已經問了同事，四點前回覆您。」',
        },
      },
    },
    examples: {
      met: [],
      missed: [
        {
          language: 'en',
          transcript:
            'customer: Where is my order?\nagent: I am sorry about this.\ncustomer: So where is it?\nagent: I am so sorry.\ncustomer: And?\nagent: I really am sorry.',
        },
        {
          language: 'zh-Hans',
          transcript:
            '客户: 怎么还没到？\n客服: 非常抱歉。\n客户: 所以呢？\n客服: 真的很抱歉。\n客户: 到底什么时候到？\n客服: 实在抱歉。',
        },
        {
          language: 'zh-Hant',
          transcript:
            '顧客: 怎麼還沒到？\n客服: 非常抱歉。\n顧客: 所以呢？\n客服: 真的很抱歉。\n顧客: 到底什麼時候會到？\n客服: 實在抱歉。',
        },
      ],
      notOwed: [
        {
          language: 'en',
          transcript:
            'customer: Where is my order?\nagent: I am sorry about this. I have asked the courier.\ncustomer: And?\nagent: Sorry for the wait. I have sent you a new one today.',
        },
        {
          language: 'zh-Hans',
          transcript:
            '客户: 怎么还没到？\n客服: 非常抱歉，我马上帮您催一下。\n客户: 所以呢？\n客服: 抱歉，已经帮您催了，今晚八点前给您答复。',
        },
        {
          language: 'zh-Hant',
          transcript:
            '顧客: 怎麼還沒到？\n客服: 非常抱歉，我馬上幫您查。\n顧客: 所以呢？\n客服: 抱歉，已為您安排補寄，明天下午三點前送到。',
        },
      ],
    },
  },
  wakes: { customer: [], service: ['apology'], end: false },
  judge({ utterance, story }) {
    if (utterance?.side !== 'service') return []
    const apologies = heard(utterance, 'apology')
    const last = apologies.at(-1)
    const many = opensAWay(utterance)
      ? apologiesIn(utterance) > TOO_MANY
      : apologiesSinceAStep(story, utterance) >= TOO_MANY
    if (!last || !many) return []
    const severity = apologiesIn(utterance) >= A_HEAP ? 'major' : 'minor'
    return [{ type: 'fault', reason: 'too-many', severity, evidence: [quote(utterance, last)] }]
  },
})

/** Beside so many in one message nothing else is heard. */
const A_HEAP = 5

function apologiesSinceAStep(story: Story, utterance: Utterance): number {
  let count = 0
  for (let index = utterance.index; index >= Math.max(0, utterance.index - LOOK_BACK); index--) {
    const said = story.utterances[index]
    if (said?.side !== 'service') continue
    if (opensAWay(said)) break
    count += apologiesIn(said)
  }
  return count
}

/** Courtesies of one message are one; real apologies count each. */
function apologiesIn(utterance: Utterance): number {
  // To say who did it is no further apology.
  const apologies = heard(utterance, 'apology').filter(({ data }) => data.closer !== true)
  const real = apologies.filter((signal) => signal.data.grade !== 'courtesy').length
  return real > 0 ? real : Math.min(1, apologies.length)
}
