import { defineFaultRule } from '../define-fault-rule.ts'
import { concreteWords } from '../evidence/shared-claims.ts'
import { essay, packardBerger } from '../evidence/sources.ts'
import type { Story } from '../story/story.ts'
import { tradeWords } from '../story/tone/trade-words.ts'
import { whatWasTold } from '../story/turns/what-was-told.ts'
import type { Utterance } from '../story/utterance.ts'

/** An explanation follows at once: "RMA (your return number)", "SLA，也就是处理时限". */
const NEAR = 8
const explains = ['(', '（', 'means', 'i.e.', ', the ', ', your ', '也就是', '就是', '即']
const isExplained = (after: string): boolean => explains.some((sign) => after.includes(sign))

/** More places are not quoted. */
const MOST = 3

/** The customer speaks this language too. */
const isTheirs = (word: string, said: Utterance, story: Story): boolean =>
  whatWasTold(story, said).some(({ text }) => text.toLowerCase().includes(word.toLowerCase()))

export const noJargon = defineFaultRule({
  meta: {
    id: 'no-jargon',
    title: { en: 'No words of the back office', 'zh-Hans': '不说后台行话', 'zh-Hant': '不說後台行話' },
    dimension: 'understanding',
    essays: ['S3.10', 'S1.1'],
    fiveC: 'communication',
    evidence: [
      {
        claim: concreteWords,
        source: packardBerger,
        grade: 'P',
        caveat: {
          en: 'The study is about concreteness in English; that the trade’s own words and abbreviations count as the opposite is our inference.',
          'zh-Hans': '研究的是英语里的具体程度；把行话和缩写算作它的反面，是我们的推论。',
          'zh-Hant': '研究的是英語裡的具體程度；把行話和縮寫算作它的反面，是我們的推論。',
        },
      },
      {
        claim: {
          en: 'Explain, let them do it, confirm: who has to ask what a word means has not been helped yet.',
          'zh-Hans': '讲清楚，让顾客做，再确认：顾客还得问这个词什么意思，就还没帮上忙。',
          'zh-Hant': '講清楚，讓顧客做，再確認：顧客還得問這個詞是什麼意思，就還沒幫上忙。',
        },
        source: essay('system'),
        grade: 'E',
        caveat: {
          en: 'To somebody of the trade its own word is the plain one; that somebody is shows only in what they write.',
          'zh-Hans': '对同行来说，行话才是大白话；是不是同行，只能从顾客自己写的话里看。',
          'zh-Hant': '對同行來說，行話才是白話；是不是同行，只能從顧客自己寫的話裡看。',
        },
      },
    ],
    reasons: {
      unexplained: {
        what: {
          en: 'This uses a word of the back office that a customer cannot know.',
          'zh-Hans': '这里用了后台行话，顾客听不懂。',
          'zh-Hant': '這裡用了後台行話，顧客聽不懂。',
        },
        advice: {
          en: 'Say what it means for them: not “your RMA is with L2”, but “a technician is looking at your return; you will hear by Tuesday”.',
          'zh-Hans': '换成对顾客有意义的话：不说“已转二线走客诉SOP”，说“已经请技术同事接手，周二前给您答复”。',
          'zh-Hant': '換成對顧客有意義的話：不說「已轉派二線」，說「已經請技術同事接手，週二前回覆您」。',
        },
      },
    },
    examples: {
      missed: [
        { language: 'en', transcript: 'customer: Where is my return?\nagent: Your RMA is with the L2 team.' },
        { language: 'zh-Hans', transcript: '客户: 我的退货怎么样了？\n客服: 已转二线，走客诉流程中。' },
        { language: 'zh-Hant', transcript: '顧客: 我的退貨進度呢？\n客服: 已經轉派二線。' },
      ],
      notOwed: [
        {
          language: 'en',
          transcript:
            'customer: Where is my return?\nagent: A technician is looking at it; you will hear from us by Tuesday.',
        },
        { language: 'zh-Hans', transcript: '客户: 我的退货怎么样了？\n客服: 技术同事在检测，周二前给您答复。' },
        { language: 'zh-Hant', transcript: '顧客: 我的退貨進度呢？\n客服: 技術同事正在檢測，週二前回覆您。' },
        { language: 'en', transcript: 'customer: I have the RMA, what now?\nagent: Please write the RMA on the box.' },
        {
          language: 'en',
          transcript: 'customer: Where is my return?\nagent: Please write the RMA (your return number) on the box.',
        },
        { language: 'zh-Hans', transcript: '客户: SLA是多久？\n客服: 普通件的SLA是两天。' },
        { language: 'zh-Hant', transcript: '顧客: SKU在哪裡看？\n客服: SKU在標籤右下角。' },
      ],
    },
  },
  kind: 'jargon',
  severity: 'minor',
  also: (said, story) => tradeWords(story, said).slice(0, MOST),
  unless: ({ span }, said, story) =>
    isExplained(said.text.slice(span[1], span[1] + NEAR)) || isTheirs(said.text.slice(...span), said, story),
})
