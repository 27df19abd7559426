import type { Span } from '@attune/core'
import { defineRule } from '../define-rule.ts'
import { endIsRemembered } from '../evidence/shared-claims.ts'
import { essay, peakEndStudies } from '../evidence/sources.ts'
import { deedsIn } from '../story/done/deeds.ts'
import { wordsOfPromise } from '../story/done/promise.ts'
import { gapBefore, lookBack, turnOf } from '../story/story.ts'
import { head } from '../story/text/head.ts'
import { pattern } from '../story/text/pattern.ts'
import { takesLeave } from '../story/turns/takes-leave.ts'
import { heard, quote, type Utterance } from '../story/utterance.ts'

/** So long after the talk it is a second visit. */
const LATER_MS = 4 * 3_600_000
/** “Quick update: it has been accepted”, 跟您说一声，照片审过了: how it stands now. */
const tellsNews = pattern('iu')`
  \b(?:quick|short|small|an|little) update\b|\bgood news\b|
  \bjust (?:to|a (?:quick )?(?:note|line|word) to) (?:let you know|say|tell you|confirm)\b|
  \b(?:has|have|['’]s|is|was|are) (?:now |just |been |all )*(?:accepted|approved|arrived|ready|gone through|confirmed|
    sorted|in stock|cleared|delivered|released)\b|
  [跟和同][您你][说說讲講]一?[声聲下]|[报報][告您][^，。]{0,4}|好消息|(?:审|審|批|通|[验驗])[^，。]{0,2}[过過]了|
  已?[经經]?(?:到[货貨账帳]|[办辦]妥|[恢][复復])了?
`
const newsIn = ({ text }: Utterance): Span | null => {
  const found = tellsNews.exec(head(text))
  return found && [found.index, found.index + found[0].length]
}
/** Messages in which it may have been promised. */
const LOOK_BACK = 16

export const comeBackUnasked = defineRule({
  meta: {
    id: 'come-back-unasked',
    title: {
      en: 'Somebody comes back unasked to see that it went well',
      'zh-Hans': '事后主动回访一句',
      'zh-Hant': '事後主動回訪一句',
    },
    dimension: 'warmth',
    essays: ['S3.6', 'S4.2', 'S2.3'],
    fiveC: 'care',
    stage: 'experimental',
    weight: 1,
    giftsOnly: true,
    evidence: [
      {
        claim: {
          en: 'Return contact after service.',
          'zh-Hans': '服务之后，再回访一次。',
          'zh-Hant': '服務之後，再回訪一次。',
        },
        source: essay('system'),
        grade: 'E',
        caveat: {
          en: 'Only with times in the record; a promised call back is a promise kept, not a gift.',
          'zh-Hans': '记录里有时间才看得出；答应过的回电是兑现承诺，不算额外用心。',
          'zh-Hant': '紀錄裡有時間才看得出來；答應過的回電是兌現承諾，不算額外用心。',
        },
      },
      {
        claim: endIsRemembered,
        source: peakEndStudies,
        grade: 'S',
        caveat: {
          en: 'Pain, not conversations; criticised as over-told.',
          'zh-Hans': '研究的是疼痛，不是对话；有人批评这个说法被讲过了头。',
          'zh-Hant': '研究的是疼痛，不是對話；也有人批評這個說法講得太過。',
        },
      },
    ],
    reasons: {
      'came-back': {
        what: {
          en: 'Somebody came back unasked with news or to see whether it went well.',
          'zh-Hans': '没人催，客服主动回来看办妥了没有。',
          'zh-Hant': '沒有人催，客服主動回來看辦妥了沒有。',
        },
      },
    },
    examples: {
      met: [
        {
          language: 'en',
          transcript:
            '[2026-05-04 10:00] customer: My router drops out.\n[2026-05-04 10:01] agent: I have reset the line for you.\n[2026-05-04 10:05] customer: Works now, thank you!\n[2026-05-06 09:00] agent: I wanted to check in: has the line stayed up over the weekend?',
        },
        {
          language: 'zh-Hans',
          transcript:
            '[2026-05-04 10:00] 客户: 宽带老断线。\n[2026-05-04 10:01] 客服: 已经帮您重新调整了线路。\n[2026-05-04 10:05] 客户: 好了，谢谢！\n[2026-05-06 09:00] 客服: 跟您回访一下，这两天宽带正常了吗？',
        },
        {
          language: 'zh-Hant',
          transcript:
            '[2026-05-04 10:00] 顧客: 網路一直斷線。\n[2026-05-04 10:01] 客服: 已為您調整線路。\n[2026-05-04 10:05] 顧客: 恢復正常了，謝謝！\n[2026-05-06 09:00] 客服: 想跟您確認一下，這兩天網路正常了嗎？',
        },
      ],
      missed: [],
      notOwed: [
        {
          language: 'en',
          transcript:
            "[2026-05-04 10:00] customer: My router drops out.\n[2026-05-04 10:01] agent: I have reset the line for you. I'll call you on Wednesday.\n[2026-05-04 10:05] customer: Works now, thank you!\n[2026-05-06 09:00] agent: I wanted to check in: has the line stayed up?",
        },
        {
          language: 'zh-Hans',
          transcript:
            '[2026-05-04 10:00] 客户: 宽带老断线。\n[2026-05-04 10:01] 客服: 已经帮您重新调整了线路，周三给您回电。\n[2026-05-04 10:05] 客户: 好了，谢谢！\n[2026-05-06 09:00] 客服: 跟您回访一下，这两天宽带正常了吗？',
        },
        {
          language: 'zh-Hant',
          transcript:
            '[2026-05-04 10:00] 顧客: 網路一直斷線。\n[2026-05-04 10:01] 客服: 已為您調整線路，三個工作天內會再跟您聯絡。\n[2026-05-04 10:05] 顧客: 恢復正常了，謝謝！\n[2026-05-06 09:00] 客服: 想跟您確認一下，這兩天網路正常了嗎？',
        },
        {
          language: 'en',
          transcript:
            '[2026-05-04 10:00] customer: Where is my refund?\n[2026-05-05 10:00] agent: I have sent it today.',
        },
        {
          language: 'zh-Hans',
          transcript: '[2026-05-04 10:00] 客户: 我的退款呢？\n[2026-05-05 10:00] 客服: 今天已经给您退款了。',
        },
        {
          language: 'zh-Hant',
          transcript: '[2026-05-04 10:00] 顧客: 我的退款呢？\n[2026-05-05 10:00] 客服: 今天已為您退款。',
        },
      ],
    },
  },
  wakes: { customer: [], end: false },
  judge({ utterance, story }) {
    if (utterance?.side !== 'service' || utterance.automated) return []
    const gap = gapBefore(story, utterance)
    if (gap === null || gap < LATER_MS || heard(utterance, 'pressure', 'apology').length > 0) return []
    const before = story.utterances[utterance.index - 1]
    const news = deedsIn(utterance)[0] ?? heard(utterance, 'check-in')[0] ?? newsIn(utterance)
    if (!before || !news) return []
    const earlier = lookBack(story, utterance, LOOK_BACK)
    // Who still waits for an answer, or was promised one, is owed it.
    const lastOfCustomer = earlier.find(({ side }) => side === 'customer')
    const isOwed =
      !lastOfCustomer ||
      !turnOf(story, lastOfCustomer).some((said) => takesLeave(story, said)) ||
      earlier.some(
        (said) => said.side === 'service' && (wordsOfPromise(said).length > 0 || heard(said, 'wait-notice').length > 0),
      )
    return isOwed ? [] : [{ type: 'gift', reason: 'came-back', evidence: [quote(utterance, news)] }]
  },
})
