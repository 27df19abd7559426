import type { SignalKind } from '@attune/language'
import { defineFaultRule } from '../define-fault-rule.ts'
import { neverPush } from '../evidence/shared-claims.ts'
import { essay } from '../evidence/sources.ts'
import type { Story } from '../story/story.ts'
import { pattern } from '../story/text/pattern.ts'
import { lastCustomerTurn } from '../story/turns/last-customer-turn.ts'
import { heard, type Utterance } from '../story/utterance.ts'

export const noPressure = defineFaultRule({
  meta: {
    id: 'no-pressure',
    title: { en: 'The customer is not pressed', 'zh-Hans': '不催逼顾客', 'zh-Hant': '不催逼顧客' },
    dimension: 'tact',
    essays: ['S3.15', 'S2.1'],
    fiveC: 'comfort',
    evidence: [
      {
        claim: neverPush,
        source: essay('pace', 'system'),
        grade: 'E',
        caveat: {
          en: 'A true deadline said plainly is information, not pressure.',
          'zh-Hans': '真有截止日期，平平说出来，是信息，不是施压。',
          'zh-Hant': '真有截止日期，平實說出來，是資訊，不是施壓。',
        },
      },
    ],
    reasons: {
      pressed: {
        what: {
          en: 'This pushes the customer to decide.',
          'zh-Hans': '这句话在催逼顾客做决定。',
          'zh-Hant': '這句話在催逼顧客做決定。',
        },
        advice: {
          en: 'Give the fact and leave the choice, for example: “The offer runs until Sunday. Take your time; I am here if a question comes up.”',
          'zh-Hans': '只说事实，把决定留给顾客，例如：“活动到周日，您慢慢看，有问题随时叫我。”',
          'zh-Hant': '只說事實，把決定留給顧客，例如：「活動到週日，您慢慢看，有問題隨時找我。」',
        },
      },
      'asked-for-praise': {
        what: {
          en: 'The customer is asked for a good review.',
          'zh-Hans': '开口向顾客要好评。',
          'zh-Hant': '開口向顧客要好評。',
        },
        advice: {
          en: 'Leave it out: who was served well praises without being asked. If you want to hear how it was, ask that, and let them choose the stars.',
          'zh-Hans': '不必开口：事情办好了，好评不用要。想听意见，就问用着怎么样，打几颗星由顾客定。',
          'zh-Hant': '不必開口：事情辦好了，好評不用要。想聽意見，就問用起來如何，給幾顆星由顧客決定。',
        },
      },
    },
    examples: {
      missed: [
        {
          language: 'en',
          transcript:
            "customer: I am still thinking about it.\nagent: This is your last chance, buy now or you'll regret it.",
        },
        { language: 'zh-Hans', transcript: '客户: 我再考虑考虑。\n客服: 再不买就没了，错过今天后悔都来不及。' },
        { language: 'zh-Hant', transcript: '顧客: 我再考慮看看。\n客服: 再不買就沒了，錯過會後悔喔。' },
        {
          language: 'zh-Hans',
          transcript: '客户: 快递到哪了？\n客服: 快递已经到您小区，明天上午送到。方便的话给个五星好评哦。',
        },
        {
          language: 'zh-Hant',
          transcript: '顧客: 包裹到哪裡了？\n客服: 包裹已經到您社區，明天上午送達。方便的話給個五星好評喔。',
        },
      ],
      notOwed: [
        {
          language: 'en',
          transcript: 'customer: I am still thinking about it.\nagent: Take your time. The offer runs until Sunday.',
        },
        { language: 'zh-Hans', transcript: '客户: 我再考虑考虑。\n客服: 您慢慢看，活动到周日。' },
        { language: 'zh-Hant', transcript: '顧客: 我再考慮看看。\n客服: 您慢慢看，活動到週日。' },
      ],
    },
  },
  kind: 'pressure',
  severity: (said, story) => (isModest(said, story) ? 'minor' : 'major'),
  reason: (said, { text }) =>
    said.every(({ span }) => praise.test(text.slice(...span))) ? 'asked-for-praise' : 'pressed',
  unless: ({ span }, { text }) =>
    onACall.test(text.slice(Math.max(0, span[0] - BEFORE), span[1])) ||
    isOver.test(text.slice(span[1], span[1] + BEHIND)),
})

const praise = /^五星好[评評]/u
/** 返3元, 改一下, 不给就……: paid for, or wrung out of them. */
const bargains = /返|[红紅]包|[元块塊]|[优優]惠|[赠贈]|改|[删刪]|[差中][评評]|不然|否[则則]|必[须須]|一定要/u

/** A word about the stars, with nothing for it, to somebody who is content. */
function isModest(said: Utterance, story: Story): boolean {
  const isPraise = heard(said, 'pressure').every(({ span }) => praise.test(said.text.slice(...span)))
  const isContent = !lastCustomerTurn(story, said).some((each) => heard(each, ...upset).length > 0)
  return isPraise && isContent && !bargains.test(said.text)
}
const upset: readonly SignalKind[] = ['complaint', 'anger', 'frustration', 'disappointment', 'not-resolved']

/** “She is on a call now” hurries nobody. */
const onACall = /\b(?:a|an|another|the|his|her|their) call now$/i
const BEFORE = 10
/** “The spring sale ended on Sunday”, 活动已经结束: what is over hurries nobody. */
const isOver = pattern('iu')`
  ^[^.!?,]{0,24}\b(?:ended|expired|is over|has closed)\b|
  ^[^，。！？,]{0,10}(?:已[经經]?|就)(?:[结結]束|[过過]期|截止)
`
const BEHIND = 40
