import type { Signal } from '@attune/language'
import { defineFaultRule } from '../define-fault-rule.ts'
import { essay } from '../evidence/sources.ts'
import type { Story } from '../story/story.ts'
import { whatWasTold } from '../story/turns/what-was-told.ts'
import { heard, strongest, type Utterance } from '../story/utterance.ts'

/** From here on it is an insult, not only a curt word. */
const INSULT = 0.8

/** “Where do the bins go?” – 垃圾放B口: what the customer speaks of. */
const thing = /^(?:垃圾|rubbish|garbage|trash)$/i
/** “To stop it happening again” tells nobody to stop. */
const stops = /^stop (?:it|that|this)$/i
const happens = /^ (?:from )?\w+ing\b/i
const NEAR = 24

function isMatter({ span: [start, end] }: Signal, said: Utterance, story: Story): boolean {
  const words = said.text.slice(start, end)
  if (stops.test(words)) return happens.test(said.text.slice(end, end + NEAR))
  return thing.test(words) && whatWasTold(story, said).some(({ text }) => text.includes(words))
}

export const noRudeness = defineFaultRule({
  meta: {
    id: 'no-rudeness',
    title: { en: 'No rude words', 'zh-Hans': '不说粗鲁的话', 'zh-Hant': '不說粗魯的話' },
    dimension: 'respect',
    essays: ['S1.1', 'S3.8'],
    fiveC: 'communication',
    evidence: [
      {
        claim: {
          en: 'The customer is never displeased by the way they are spoken to; nothing else in the conversation makes up for an insult.',
          'zh-Hans': '不因为说话的方式让顾客不痛快；骂了人，别的做得再好也补不回来。',
          'zh-Hant': '不因說話的方式讓顧客不愉快；罵了人，其他做得再好也補不回來。',
        },
        source: essay('platform'),
        grade: 'E',
        caveat: {
          en: 'Insults are known by their words: a wounding tone in decent words goes unheard, and banter between people who know each other, or a quoted insult, may be misheard.',
          'zh-Hans': '骂人的话是按字眼认的：字面客气、口气伤人的，听不出来；熟人打趣，或者转述别人的话，可能误会。',
          'zh-Hant': '罵人的話是按用詞辨認的：字面客氣、口氣傷人的，聽不出來；熟人說笑，或轉述別人的話，可能誤會。',
        },
      },
    ],
    reasons: {
      rude: {
        what: {
          en: 'The reply is rude to the customer.',
          'zh-Hans': '这句话对顾客很不客气，会伤人。',
          'zh-Hant': '這句話對顧客很不客氣，會傷人。',
        },
        advice: {
          en: 'Leave it out. If the conversation is too much, say so and hand over, for example: “I want to get this right for you; my colleague will take over now.”',
          'zh-Hans': '删掉这句。撑不住时可以换人接手，例如：“我想把这件事给您办好，现在请我的同事来接着帮您。”',
          'zh-Hant': '刪掉這句。撐不住時可以換人接手，例如：「我想把這件事幫您辦好，現在請我的同事接著協助您。」',
        },
      },
    },
    examples: {
      missed: [
        { language: 'en', transcript: 'customer: Where is my refund?\nagent: Stop wasting my time, you idiot.' },
        { language: 'zh-Hans', transcript: '客户: 我的退款呢？\n客服: 你有病吧，烦死了。' },
        { language: 'zh-Hant', transcript: '顧客: 我的退款呢？\n客服: 你有病嗎？煩死了。' },
      ],
      notOwed: [
        {
          language: 'en',
          transcript:
            'customer: Where is my refund, you idiots?\nagent: I see it left our bank this morning; it should reach you tomorrow.',
        },
        {
          language: 'zh-Hans',
          transcript: '客户: 我的退款呢？你们有病吧！\n客服: 退款今天早上已经出去了，明天到您账上。',
        },
        {
          language: 'zh-Hant',
          transcript: '顧客: 我的退款呢？你們有病嗎！\n客服: 退款今天早上已經送出，明天會到您的帳戶。',
        },
      ],
    },
  },
  kind: 'rude',
  unless: isMatter,
  severity: (said) => ((strongest(heard(said, 'rude'))?.strength ?? 0) >= INSULT ? 'critical' : 'major'),
})
