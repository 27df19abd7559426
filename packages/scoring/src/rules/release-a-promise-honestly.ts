import { defineRule } from '../define-rule.ts'
import { essay, maister } from '../evidence/sources.ts'
import type { Entry } from '../rule.ts'
import { behindWithdrawal } from '../story/done/takes-back.ts'
import type { Story } from '../story/story.ts'
import { heard, type Utterance } from '../story/utterance.ts'
import { decidedAt, isBesides, type PromiseKept } from '../timeline/promises.ts'
import { timesAhead } from '../timeline/said-time.ts'

/** Told in time, with what happens instead. A kept word is still worth more. */
const WITH_A_WAY_ON = 0.85
const ONLY_TOLD = 0.6

export const releaseAPromiseHonestly = defineRule({
  meta: {
    id: 'release-a-promise-honestly',
    title: {
      en: 'What cannot be kept is said in time',
      'zh-Hans': '办不到的，趁早说',
      'zh-Hant': '做不到的，提早說',
    },
    dimension: 'promises',
    essays: ['S3.5', 'S3.11', 'S4.4'],
    fiveC: 'commitment',
    stage: 'experimental',
    weight: 1,
    evidence: [
      {
        claim: {
          en: 'Promises are kept; where one cannot be, the customer hears it first from us.',
          'zh-Hans': '答应的要做到；真做不到，由我们先告诉顾客。',
          'zh-Hant': '答應的要做到；真的做不到，由我們先告訴顧客。',
        },
        source: essay('system', 'moving'),
        grade: 'E',
        caveat: {
          en: 'That telling in time is worth 0.85 of a kept promise, and 0.6 without a way on, is a choice.',
          'zh-Hans': '及时说明算兑现的 0.85，没说接下来怎么办的算 0.6，都是我们定的。',
          'zh-Hant': '及時說明算兌現的 0.85，沒說接下來怎麼辦的算 0.6，都是我們訂的。',
        },
      },
      {
        claim: {
          en: 'Early information lets people plan anew; late it only adds to the failure.',
          'zh-Hans': '早说，人家还能另作打算；晚了，只是错上加错。',
          'zh-Hant': '早說，人家還能另作打算；晚了，只是錯上加錯。',
        },
        source: maister,
        grade: 'M',
        caveat: {
          en: 'About waiting in line; the step to promises is our inference. Told too early, when it may still turn out well, bad news can worry for nothing.',
          'zh-Hans': '说的是排队等候；用到承诺上，是我们的推论。还有转机就说得太早，也可能让人白担心。',
          'zh-Hant': '談的是排隊等候；用到承諾上，是我們的推論。還有轉機就說得太早，也可能讓人白擔心。',
        },
      },
    ],
    reasons: {
      met: {
        what: {
          en: 'The promise could not be kept; the customer heard so before its time was up, and what happens instead.',
          'zh-Hans': '答应的事办不到了，赶在到点前说明，也讲了接下来怎么办。',
          'zh-Hant': '答應的事做不到了，趕在時間到之前說明，也講了接下來怎麼辦。',
        },
      },
      partly: {
        what: {
          en: 'The customer heard in time that a promise cannot be kept, but not what happens now.',
          'zh-Hans': '提前说了办不到，却没说接下来怎么办。',
          'zh-Hant': '提前說了做不到，卻沒說接下來怎麼辦。',
        },
        advice: {
          en: 'Add a new time or another way, for example: “I will not make it by five. I will call you tomorrow at ten.”',
          'zh-Hans': '补一个新时间或别的办法，例如：“五点前赶不上了，明天上午十点我给您打电话。”',
          'zh-Hant': '補一個新時間或別的辦法，例如：「五點前來不及了，明天上午十點我打給您。」',
        },
      },
      missed: {
        what: {
          en: 'A promise was taken back without a word of what happens now.',
          'zh-Hans': '收回了承诺，没说接下来怎么办。',
          'zh-Hant': '收回了承諾，沒說接下來怎麼辦。',
        },
      },
    },
    examples: {
      met: [
        {
          language: 'en',
          transcript:
            '[2026-05-04 10:00] customer: My parcel is lost.\n[2026-05-04 10:01] agent: I will call you by 17:00 today.\n[2026-05-04 16:00] agent: I will not be able to call by 17:00 as I promised, the depot has not answered. I will call you tomorrow by 10:00.',
        },
        {
          language: 'zh-Hans',
          transcript:
            '[2026-05-04 10:00] 客户: 包裹丢了。\n[2026-05-04 10:01] 客服: 今天下午五点前给您回电话。\n[2026-05-04 16:00] 客服: 说好五点前回您电话，今天赶不上了，仓库还没答复。明天上午十点前给您打电话。',
        },
        {
          language: 'zh-Hant',
          transcript:
            '[2026-05-04 10:00] 顧客: 包裹不見了。\n[2026-05-04 10:01] 客服: 今天下午五點前回電給您。\n[2026-05-04 16:00] 客服: 說好五點前回電，今天來不及了，倉庫還沒回覆。明天上午十點前打給您。',
        },
      ],
      missed: [
        {
          language: 'en',
          transcript:
            '[2026-05-04 10:00] customer: My parcel is lost.\n[2026-05-04 10:01] agent: I will call you by 17:00 today.\n[2026-05-04 16:00] agent: I will not be able to call by 17:00 as I promised.',
        },
        {
          language: 'zh-Hans',
          transcript:
            '[2026-05-04 10:00] 客户: 包裹丢了。\n[2026-05-04 10:01] 客服: 今天下午五点前给您回电话。\n[2026-05-04 16:00] 客服: 说好五点前回您电话，今天赶不上了。',
        },
        {
          language: 'zh-Hant',
          transcript:
            '[2026-05-04 10:00] 顧客: 包裹不見了。\n[2026-05-04 10:01] 客服: 今天下午五點前回電給您。\n[2026-05-04 16:00] 客服: 說好五點前回電，今天來不及了。',
        },
      ],
      notOwed: [
        {
          language: 'en',
          transcript:
            '[2026-05-04 10:00] customer: My parcel is lost.\n[2026-05-04 10:01] agent: I will call you by 17:00 today.\n[2026-05-04 18:00] customer: Nobody called.',
        },
        {
          language: 'zh-Hans',
          transcript:
            '[2026-05-04 10:00] 客户: 包裹丢了。\n[2026-05-04 10:01] 客服: 今天下午五点前给您回电话。\n[2026-05-04 18:00] 客户: 还是没人联系我。',
        },
        {
          language: 'zh-Hant',
          transcript:
            '[2026-05-04 10:00] 顧客: 包裹不見了。\n[2026-05-04 10:01] 客服: 今天下午五點前回電給您。\n[2026-05-04 18:00] 顧客: 還是沒有人聯絡我。',
        },
      ],
    },
  },
  wakes: { customer: [], end: false },
  judge({ utterance, story }) {
    if (utterance?.side !== 'service') return []
    const withdrawn = decidedAt(story.pace.promises, utterance.index).filter(
      ({ fate, decidedBy }) => fate === 'released' && decidedBy?.messageId === utterance.messageId,
    )
    if (withdrawn.length === 0) return []
    return withdrawn.flatMap((promise): Entry[] => {
      const { evidence, decidedBy } = promise
      if (!decidedBy) return []
      const give = { credit: showsAWayOn(story, utterance, promise) ? WITH_A_WAY_ON : ONLY_TOLD, evidence: decidedBy }
      return [{ type: 'owe', evidence, due: 'end', give }]
    })
  },
})

/** What happens instead: another way, a new promise for the same, or a later time beside the words that take it back. */
const showsAWayOn = (story: Story, utterance: Utterance, { promised, decidedBy }: PromiseKept): boolean =>
  heard(utterance, 'alternative', 'option').length > 0 ||
  story.pace.promises.open.some(
    ({ promised: anew }) => anew.by === utterance && !anew.vague && !isBesides(anew, promised),
  ) ||
  timesAhead(behindWithdrawal(decidedBy?.quote ?? ''), utterance.at, story).some(
    ({ untilMs }) => untilMs !== null && promised.dueMs !== null && untilMs > promised.dueMs,
  )
