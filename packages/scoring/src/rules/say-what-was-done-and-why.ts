import type { Signal, SignalKind } from '@attune/language'
import { defineRule } from '../define-rule.ts'
import { outcomeProcessTreatment } from '../evidence/shared-claims.ts'
import { essay, justiceStudies } from '../evidence/sources.ts'
import type { OpenDuty } from '../rule.ts'
import { deedsIn } from '../story/done/deeds.ts'
import { definiteActs } from '../story/done/definite-acts.ts'
import type { Story } from '../story/story.ts'
import { head } from '../story/text/head.ts'
import { pattern } from '../story/text/pattern.ts'
import { sentenceAround } from '../story/text/sentence-around.ts'
import { grievances } from '../story/told/grievances.ts'
import { voiced } from '../story/told/voiced.ts'
import { closesTalk } from '../story/turns/closes-talk.ts'
import { heard, quote, strongest, type Utterance } from '../story/utterance.ts'

/** "Where is my parcel?" asks; it does not complain yet. */
const CLEAR = 0.5
/** Done without a reason, and a reason without a deed. */
const DONE = 0.6
const WHY = 0.4

export const sayWhatWasDoneAndWhy = defineRule({
  meta: {
    id: 'say-what-was-done-and-why',
    title: {
      en: 'A complaint is closed with what was done and why it happened',
      'zh-Hans': '投诉有交代：办了什么，为什么',
      'zh-Hant': '客訴有交代：辦了什麼，為什麼',
    },
    dimension: 'solved',
    essays: ['S3.4', 'S1.1'],
    fiveC: 'conflict-resolution',
    stage: 'experimental',
    weight: 0.7,
    evidence: [
      {
        claim: {
          en: 'Complaints are handled in time and fairly, closed, and learned from.',
          'zh-Hans': '投诉要及时、公道地处理，有结果，也长记性。',
          'zh-Hant': '客訴要及時、公平地處理，有結果，也學到教訓。',
        },
        source: essay('system'),
        grade: 'E',
        caveat: {
          en: 'Whether anything was learned from a complaint shows behind the scenes; a conversation shows at most that somebody said so.',
          'zh-Hans': '有没有长记性，是背后的事；对话里最多看得到有人这么说。',
          'zh-Hant': '有沒有記取教訓，是背後的事；對話裡最多看得到有人這麼說。',
        },
      },
      {
        claim: outcomeProcessTreatment,
        source: justiceStudies,
        grade: 'P',
        caveat: {
          en: 'The reason alone was not singled out there; that being told it belongs to fair treatment is our inference. As long as nothing has been done, this rule waits.',
          'zh-Hans': '原因这一项没有单独看；把讲明原因算进公平待人，是我们的推论。事情还没办，这条规则就先等着。',
          'zh-Hant': '原因這一項沒有單獨檢視；把說明原因算進公平待人，是我們的推論。事情還沒辦，這條規則就先等著。',
        },
      },
    ],
    reasons: {
      met: {
        what: {
          en: 'The customer knows what was done about the complaint and why it came to it.',
          'zh-Hans': '顾客知道办了什么，也知道为什么会这样。',
          'zh-Hant': '顧客知道辦了什麼，也知道為什麼會這樣。',
        },
      },
      partly: {
        what: {
          en: 'The customer knows half of it: what was done or why it happened, not both.',
          'zh-Hans': '顾客只知道一半：要么知道办了什么，要么知道为什么。',
          'zh-Hant': '顧客只知道一半：不是知道辦了什麼，就是只知道原因。',
        },
        advice: {
          en: 'Add the other half in one sentence, for example: “A number was entered wrongly; I have corrected it today.”',
          'zh-Hans': '补上另一半，一句就够，例如：“是录入时弄错了，我今天已经改好。”',
          'zh-Hant': '補上另一半，一句就夠，例如：「是登錄時弄錯了，我今天已經改好。」',
        },
      },
      missed: {
        what: {
          en: 'The complaint was closed without a word on what was done.',
          'zh-Hans': '投诉就这么关了，没说办了什么。',
          'zh-Hant': '客訴就這樣結案，沒說辦了什麼。',
        },
        advice: {
          en: 'Say what was done and why it happened before you close.',
          'zh-Hans': '关单之前，说清办了什么、为什么会这样。',
          'zh-Hant': '結案之前，說清楚辦了什麼、為什麼會這樣。',
        },
      },
    },
    examples: {
      met: [
        {
          language: 'en',
          transcript:
            'customer: You charged me twice!\nagent: That was our mistake, I am sorry. I have refunded the second charge.',
        },
        { language: 'zh-Hans', transcript: '客户: 你们重复扣款了！\n客服: 是我们的失误，对不起，已经给您退款了。' },
        { language: 'zh-Hant', transcript: '顧客: 你們重複扣款了！\n客服: 這是我們的疏失，對不起，已為您退款。' },
      ],
      missed: [
        {
          language: 'en',
          transcript: 'customer: You charged me twice! Why?\nagent: I have refunded the second charge.',
        },
        { language: 'zh-Hans', transcript: '客户: 你们重复扣款了！为什么？\n客服: 已经给您退款了。' },
        { language: 'zh-Hant', transcript: '顧客: 你們重複扣款了！為什麼？\n客服: 已為您退款。' },
      ],
      notOwed: [
        { language: 'en', transcript: 'customer: What time do you open?\nagent: At nine.' },
        { language: 'zh-Hans', transcript: '客户: 你们几点开门？\n客服: 九点。' },
        { language: 'zh-Hant', transcript: '顧客: 請問幾點開門？\n客服: 九點。' },
      ],
    },
  },
  wakes: { customer: ['complaint', 'repeated-complaint'], service: [] },
  judge({ utterance, story, open, opened }) {
    // Who did something and gave no reason nobody asked for owes none, unless that was to be the end of it.
    if (!utterance)
      return open.flatMap((duty) =>
        duty.credit === 0 || isWanted(story, duty) ? [] : [{ type: 'release', duty: duty.id }],
      )
    if (utterance.side === 'customer') {
      const complaint =
        opened === 0 ? strongest(grievances(utterance).filter(({ strength }) => strength >= CLEAR)) : undefined
      return complaint ? [{ type: 'owe', evidence: quote(utterance, complaint), due: 'end' }] : []
    }
    // “I’m refunding it” is as good as done beside who owns it.
    const deed = deedOf(utterance)
    const why = heard(utterance, 'explanation', 'ownership')[0] ?? heard(utterance, 'apology').find(isOwned)
    const told = deed ?? why
    if (!told) return []
    return open.map((duty) => {
      const data = {
        done: Number(deed !== undefined || duty.data.done === 1),
        why: Number(why !== undefined || duty.data.why === 1),
      }
      const credit = data.done === 1 ? (data.why === 1 ? 1 : DONE) : WHY
      return { type: 'give', duty: duty.id, credit, evidence: quote(utterance, told), data }
    })
  },
})

function deedOf(utterance: Utterance): Signal | undefined {
  const text = head(utterance.text)
  const deeds = [...deedsIn(utterance), ...definiteActs(utterance).filter(({ data }) => data.doing === true)]
  return deeds.find(({ span }) => {
    const words = text.slice(...span)
    return !(looks.test(words) || saidBack.test(text.slice(sentenceAround(text, span)[0], span[1])))
  })
}
/** Whether the matter is closed without what is left out, or the customer had to ask or complain once more for it. */
const isWanted = ({ closed, utterances }: Story, { data, openedAt }: OpenDuty): boolean =>
  closed === true ||
  utterances.some(
    (said) =>
      closesTalk(said) !== null ||
      (said.side === 'customer' &&
        (data.done === 1
          ? asksWhy.test(head(said.text))
          : said.turn > (utterances[openedAt]?.turn ?? 0) && voiced(said, unsettled).length > 0)),
  )
const unsettled: readonly SignalKind[] = ['complaint', 'repeated-complaint', 'not-resolved', 'anger', 'frustration']
const asksWhy = pattern('iu')`
  \bwhy\b|\bhow come\b|\bwhat (?:went wrong|happened|caused|on earth)\b|
  \bhow (?:did|could|can) (?:this|that|it|you)\b|
  [为為][什甚啥何]|[为為]乜|[点點]解|[凭憑][什啥]|怎[么麼](?:[会會]|回事|搞|就|可能)|[点點樣]?會咁|搞[什甚]|原因|咋
`

/** “We’ll take a look”: nothing is done yet. */
const looks = /\b(?:tak(?:e|ing)|hav(?:e|ing)) a (?:\w+ )?look\b|\blook(?:ing)? into\b/i
/** “Glad it’s sorted”, “we hope it works again”: not by whoever says so. */
const saidBack = /\b(?:glad|pleased|happy|hope|hopefully|make sure|whether|once|when)\b/i

const isOwned = ({ data }: { data: { grade?: unknown } }): boolean => data.grade === 'owned'
