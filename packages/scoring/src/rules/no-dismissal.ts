import { defineFaultRule } from '../define-fault-rule.ts'
import { essay, justiceStudies } from '../evidence/sources.ts'
import { saysWhen, tellsBesides, unknownIn } from '../story/done/admits-unknown.ts'
import { opensAWay } from '../story/done/ways-forward.ts'
import { heard } from '../story/utterance.ts'

export const noDismissal = defineFaultRule({
  meta: {
    id: 'no-dismissal',
    title: {
      en: 'The concern is not waved away',
      'zh-Hans': '不轻描淡写，不打发人',
      'zh-Hant': '不輕描淡寫，不打發人',
    },
    dimension: 'respect',
    essays: ['S1.1', 'S3.13'],
    fiveC: 'care',
    evidence: [
      {
        claim: {
          en: 'Being made to feel misunderstood or a nuisance is itself a failure of service, beside whatever went wrong.',
          'zh-Hans': '让顾客觉得没人懂他、嫌他烦，这本身就是服务失误，跟原先出的什么错是两回事。',
          'zh-Hant': '讓顧客覺得沒人懂他、嫌他煩，這本身就是服務失誤，和原本出了什麼錯是兩回事。',
        },
        source: essay('platform'),
        grade: 'E',
        caveat: {
          en: 'What the customer felt is inferred from what was said to them: between people who know each other, a curt word may be taken in good part.',
          'zh-Hans': '顾客心里怎么想，是从对他说的话推出来的：彼此熟悉的人，一句硬话未必往心里去。',
          'zh-Hant': '顧客心裡怎麼想，是從對他說的話推出來的：彼此熟悉的人，一句硬話未必往心裡去。',
        },
      },
      {
        claim: {
          en: 'How people are treated while a complaint is handled shapes their lasting satisfaction, beside what they get.',
          'zh-Hans': '除了给什么结果，处理投诉时怎么待人，也影响顾客长久的满意度。',
          'zh-Hant': '除了給什麼結果，處理客訴時怎麼待人，也影響顧客長久的滿意度。',
        },
        source: justiceStudies,
        grade: 'P',
        caveat: {
          en: 'The correlations between kinds of justice and satisfaction range from .05 to .97.',
          'zh-Hans': '各类公平与满意度的相关系数，从 0.05 到 0.97 不等。',
          'zh-Hant': '各類公平與滿意度的相關係數，從 0.05 到 0.97 不等。',
        },
      },
    ],
    reasons: {
      dismissed: {
        what: {
          en: 'The reply makes the customer’s concern small.',
          'zh-Hans': '这句话把顾客的事说小了，像在打发人。',
          'zh-Hant': '這句話把顧客的事說小了，像在打發人。',
        },
        advice: {
          en: 'Take it at the size it has for them, for example: “That is a lot to deal with. Here is what I can do.”',
          'zh-Hans': '按顾客心里的分量来接，例如：“这事搁谁身上都难，我先帮您……”',
          'zh-Hant': '按顧客心裡的分量來接，例如：「這件事換作是誰都難，我先幫您……」',
        },
      },
    },
    examples: {
      missed: [
        { language: 'en', transcript: "customer: There is a scratch on the new screen.\nagent: It's not a big deal." },
        { language: 'zh-Hans', transcript: '客户: 新屏幕上有一道划痕。\n客服: 多大点事，不影响使用。' },
        { language: 'zh-Hant', transcript: '顧客: 新螢幕上有一道刮痕。\n客服: 這沒什麼大不了的。' },
      ],
      notOwed: [
        {
          language: 'en',
          transcript:
            'customer: There is a scratch on the new screen.\nagent: A scratch on a new screen is not right. I can send you another one today.',
        },
        {
          language: 'zh-Hans',
          transcript: '客户: 新屏幕上有一道划痕。\n客服: 新的就有划痕，换谁都不舒服。我今天给您换一块。',
        },
        {
          language: 'zh-Hant',
          transcript: '顧客: 新螢幕上有一道刮痕。\n客服: 新的就有刮痕，換作是誰都不舒服。我今天幫您換一片。',
        },
      ],
    },
  },
  kind: 'dismissal',
  // "别着急" weighs less where help or a word for the feeling stands beside it.
  severity: (said) => (opensAWay(said) || heard(said, 'acknowledgement').length > 0 ? 'minor' : 'major'),
  // “I can’t say” waves nothing away beside what can be said.
  unless: ({ span }, said) => {
    const unknown = unknownIn(said)
    const isOpen = unknown !== null && span[0] < unknown[1] && unknown[0] < span[1]
    return isOpen && (tellsBesides(said) || saysWhen(said) !== null)
  },
})
