import { defineFaultRule } from '../define-fault-rule.ts'
import { essay } from '../evidence/sources.ts'
import { mentionsOf } from '../story/facts/mentions-fact.ts'
import { speaksOf } from '../story/facts/speaks-of.ts'
import { theirWords } from '../story/facts/their-words.ts'
import type { Story } from '../story/story.ts'
import { sentenceAround } from '../story/text/sentence-around.ts'
import { sharedWords } from '../story/text/shared-words.ts'
import { whatWasTold } from '../story/turns/what-was-told.ts'
import { heard, type Utterance } from '../story/utterance.ts'

export const noWatching = defineFaultRule({
  meta: {
    id: 'no-watching',
    title: { en: 'Nobody is told they were watched', 'zh-Hans': '不让顾客觉得被盯着', 'zh-Hant': '不讓顧客覺得被盯著' },
    dimension: 'tact',
    essays: ['S1.10', 'S3.15'],
    fiveC: 'comfort',
    evidence: [
      {
        claim: {
          en: 'Remember so that the customer is spared repeating, and never so that they feel watched.',
          'zh-Hans': '记住，是为了让顾客少说一遍，不是让顾客觉得被盯着。',
          'zh-Hant': '記住，是為了讓顧客少說一次，不是讓顧客覺得被盯著。',
        },
        source: essay('platform'),
        grade: 'E',
        caveat: {
          en: 'What the customer told us, with when and where, may be said; so may what they ordered.',
          'zh-Hans': '顾客自己说过的，连同什么时候、在哪儿说的，可以提；订过什么也可以提。',
          'zh-Hant': '顧客自己說過的，連同何時、在哪裡說的，可以提；訂過什麼也可以提。',
        },
      },
    ],
    reasons: {
      watched: {
        what: {
          en: 'This tells the customer that their searches, their place or their private life were looked at.',
          'zh-Hans': '这句话等于告诉顾客：他看了什么、在哪儿、私下的事，都有人盯着。',
          'zh-Hant': '這句話等於告訴顧客：他看了什麼、在哪裡、私下的事，都有人盯著。',
        },
        advice: {
          en: 'Answer what was asked. Mention only what the customer told you, and when, for example: “In May you told us that …”',
          'zh-Hans': '问什么答什么。只提顾客自己说过的，并说明是哪次说的，例如：“您五月来的时候提过……”',
          'zh-Hant': '問什麼答什麼。只提顧客自己說過的，並說明是哪次說的，例如：「您五月來的時候提過……」',
        },
      },
    },
    examples: {
      missed: [
        {
          language: 'en',
          transcript:
            'customer: Which pram folds smallest?\nagent: We saw that you searched for pregnancy tests. The Mini folds smallest.',
        },
        {
          language: 'zh-Hans',
          transcript: '客户: 哪款婴儿车折起来最小？\n客服: 我们发现您最近搜过验孕棒哦，迷你款最小。',
        },
        {
          language: 'zh-Hant',
          transcript: '顧客: 哪款嬰兒車收起來最小？\n客服: 我們發現您最近搜尋過驗孕棒喔，迷你款最小。',
        },
      ],
      notOwed: [
        {
          language: 'en',
          transcript: 'customer: Where is my pram?\nagent: I can see that your order left this morning.',
        },
        { language: 'zh-Hans', transcript: '客户: 我的婴儿车到哪了？\n客服: 看到您的订单今早已经发出了。' },
        { language: 'zh-Hant', transcript: '顧客: 我的嬰兒車到哪了？\n客服: 看到您的訂單今早已經寄出了。' },
        {
          language: 'en',
          transcript:
            'customer: I looked at the blue pram on your site and it vanished.\nagent: I see you looked at the blue pram; it sold out at noon and is back on Friday.',
        },
      ],
    },
  },
  kind: 'watches',
  severity: 'major',
  unless: ({ span, data }, said, story) => {
    const sentence = said.text.slice(...sentenceAround(said.text, span))
    const told = whatWasTold(story, said)
    // 163 112斤 was told to be gone by.
    if (build.test(said.text.slice(...span)) && told.some(({ text }) => figures.test(text))) return true
    // What is only named by its topic is for the customer to bring up.
    if (typeof data.topic === 'string')
      return (
        theirWords.test(sentence) ||
        speaksOf(data.topic, told) ||
        isRemembered(said, story) ||
        // What goes on for long is no part of a life that has a name: their own words open it.
        (data.topic === 'habit' &&
          (advises.test(sentence) || told.some(({ text }) => sharedWords(text, sentence) !== null)))
      )
    if (heard(said, 'remembers').length > 0 && !searches.test(sentence)) return true
    if (spies.test(sentence) && !denies.test(sentence)) return false
    // What the customer said first is no secret.
    return told.some(({ text }) => (sharedWords(text, sentence)?.count ?? 0) >= TOLD)
  },
})

/** 您这个体重, and what they said of it. */
const build = /身[材高]|[体體](?:型|重)|年[纪紀]|[岁歲][数數]/u
const figures = /\d ?(?:斤|公斤|kg|cm|公分|米|磅|[岁歲])|(?<!\d)1[4-9]\d(?!\d)|身高|[体體]重|[几幾十][岁歲]/iu
/** 平时先别堆衣服: advised to anybody. */
const advises = /(?:[先请請]|最好|建[议議])[^，。！？,]{0,4}[别別不]/u

/** Words of the sentence that the customer used too. */
const TOLD = 2

/** Nobody gave these to be remembered: “you bought a test last week and searched for …”. */
const searches = /\b(?:search|brows|googl|scroll)|搜索|搜尋|搜了|浏览|瀏覽|反复看|反覆看/iu

/** Whatever words it shares with theirs, somebody went after them. */
const spies = /\b(?:follow|watch|track|monitor|film|listen)ing\b|[监監][视視]|跟[踪蹤]/iu
const denies = /\b(?:not|never|nobody)\b|n[’']t\b|[不没沒]/iu

/** What the profile holds is for the rule about mentions to judge. */
const isRemembered = ({ text }: Utterance, { facts }: Story): boolean =>
  facts !== null && mentionsOf(text, facts).length > 0
