import type { Signal } from '@attune/language'
import { defineRule } from '../define-rule.ts'
import { concreteWords } from '../evidence/shared-claims.ts'
import { essay, packardBerger } from '../evidence/sources.ts'
import { wordsOfPromise } from '../story/done/promise.ts'
import { lookBack, turnOf } from '../story/story.ts'
import { heard, quote, strongest, type Utterance } from '../story/utterance.ts'

/** Below this a worry is a remark. */
const WORTH_A_TIME = 0.4

/** Turns back: the customer's last two. */
const RECENT = 3
/** Messages of those turns that are looked at. */
const LOOK_BACK = 24

export const beDefinite = defineRule({
  meta: {
    id: 'be-definite',
    title: {
      en: 'No “soon” to somebody who worries',
      'zh-Hans': '对着急的人不说“尽快”',
      'zh-Hant': '對著急的人不說「儘快」',
    },
    dimension: 'promises',
    essays: ['S3.5', 'S1.1'],
    fiveC: 'commitment',
    stage: 'experimental',
    weight: 1,
    faultsOnly: true,
    evidence: [
      {
        claim: concreteWords,
        source: packardBerger,
        grade: 'P',
        caveat: {
          en: 'English; the effect of dates as such was not singled out.',
          'zh-Hans': '英语研究；说出日期单独起多大作用，没有分开来看。',
          'zh-Hant': '英語研究；說出日期單獨有多大作用，並沒有分開檢視。',
        },
      },
      {
        claim: {
          en: 'The customer is never left uninformed.',
          'zh-Hans': '不让顾客蒙在鼓里。',
          'zh-Hant': '不讓顧客蒙在鼓裡。',
        },
        source: essay('platform'),
        grade: 'E',
        caveat: {
          en: 'Sometimes nobody can know yet: a date would be a guess, and “you will hear from me by Friday” is the most there is.',
          'zh-Hans': '有时谁也说不准，硬给个日期就是猜；能说的，只有“周五前给您消息”。',
          'zh-Hant': '有時誰也說不準，硬給日期就是猜；能說的，只有「週五前給您消息」。',
        },
      },
    ],
    reasons: {
      soon: {
        what: {
          en: 'The customer is pressed or worried, and “soon” gives nothing to hold on to.',
          'zh-Hans': '顾客正着急，一句“尽快”“稍后”心里还是没底。',
          'zh-Hant': '顧客正著急，一句「儘快」「稍後」心裡還是沒底。',
        },
        advice: {
          en: 'Name a time you can keep, if need be the time of the next news, for example: “I will tell you by 15:00 where it is.”',
          'zh-Hans': '换成做得到的时间，哪怕只是下次联系的时间，例如：“下午三点前我告诉您到哪一步了。”',
          'zh-Hant': '換成做得到的時間，哪怕只是下次聯絡的時間，例如：「下午三點前我告訴您進度。」',
        },
      },
    },
    examples: {
      met: [],
      missed: [
        {
          language: 'en',
          transcript:
            "customer: I'm worried, I need it by Friday.\nagent: We will get back to you as soon as possible.",
        },
        { language: 'zh-Hans', transcript: '客户: 我明天就要用，很着急。\n客服: 我们会尽快处理的。' },
        { language: 'zh-Hant', transcript: '顧客: 我明天就要用，很急。\n客服: 我們會儘快為您處理。' },
      ],
      notOwed: [
        {
          language: 'en',
          transcript: "customer: I'm worried, I need it by Friday.\nagent: I'll call you back within two hours.",
        },
        { language: 'zh-Hans', transcript: '客户: 我明天就要用，很着急。\n客服: 我们会尽快处理，今晚八点前给您答复。' },
        { language: 'zh-Hant', transcript: '顧客: 我明天就要用，很急。\n客服: 我們會儘快處理，今天下午三點前回覆您。' },
      ],
    },
  },
  wakes: { customer: [], service: ['vague-promise'], end: false },
  judge({ utterance, story }) {
    if (utterance?.side !== 'service') return []
    const vague = vagueIn(utterance)
    if (!vague) return []
    const turn = turnOf(story, utterance)
    const dated = turn.some((said) =>
      heard(said, 'promise', 'wait-notice').some(({ data }) => data.due === true || data.estimate === true),
    )
    // Once per turn: the second "soon" is the same "soon".
    if (dated || turn.slice(0, -1).some(vagueIn)) return []
    for (const said of lookBack(story, utterance, LOOK_BACK)) {
      if (said.side === 'service') continue
      if (said.turn < utterance.turn - RECENT) return []
      const pressed = strongest(heard(said, 'urgency', 'worry'))
      if (pressed && pressed.strength >= WORTH_A_TIME)
        return [
          {
            type: 'fault',
            reason: 'soon',
            severity: 'minor',
            evidence: [quote(utterance, vague), quote(said, pressed)],
          },
        ]
    }
    return []
  },
})

/** A "soon" of the service side's own; telling the customer to be quick is another matter. */
const vagueIn = (utterance: Utterance): Signal | undefined =>
  wordsOfPromise(utterance).find(({ kind }) => kind === 'vague-promise')
