import { defineRule } from '../define-rule.ts'
import { roomThenOffer } from '../evidence/shared-claims.ts'
import { essay } from '../evidence/sources.ts'
import { gapBefore, lookBack, type Story } from '../story/story.ts'
import { heard, quote, type Utterance } from '../story/utterance.ts'
import { hasSubstance } from '../story/worth/has-substance.ts'

/** Messages that are looked back at for an earlier time it happened. */
const LOOK_BACK = 24

/** After about 30 of the 40 seconds one gentle check-in is welcome already (S5.2). */
const HESITATION = 0.75

export const leaveRoom = defineRule({
  meta: {
    id: 'leave-room',
    title: { en: 'The customer has room to think', 'zh-Hans': '给顾客留点时间', 'zh-Hant': '給顧客一點時間' },
    dimension: 'room',
    essays: ['S3.15', 'S5.2', 'S2.1'],
    fiveC: 'comfort',
    stage: 'experimental',
    weight: 1,
    options: {
      roomMs: {
        type: 'number',
        default: 40_000,
        unit: 'ms',
        doc: 'Room a customer needs to read, think and type before being spoken to again; for one gentle check-in three quarters of it.',
      },
    },
    faultsOnly: true,
    evidence: [
      {
        claim: roomThenOffer,
        source: essay('mirror'),
        grade: 'E',
        caveat: {
          en: 'Observed in shops. In writing the customer must also type, hence 40 seconds; not validated.',
          'zh-Hans': '在门店里观察到的。文字聊天，顾客还得打字，所以放宽到 40 秒；未经验证。',
          'zh-Hant': '在門市觀察到的。文字對話，顧客還得打字，所以放寬到 40 秒；未經驗證。',
        },
      },
    ],
    reasons: {
      hovering: {
        what: {
          en: 'The customer was nudged again before there was time to answer.',
          'zh-Hans': '顾客还没来得及回，就又被催问了一次。',
          'zh-Hant': '顧客還來不及回，就又被催問了一次。',
        },
        advice: {
          en: 'After a question, leave the floor. One line can take the pressure off, for example: “Take your time, I am here.”',
          'zh-Hans': '问完就把时间留给顾客。想说话，就说，例如：“不着急，您慢慢看，我一直在。”',
          'zh-Hant': '問完就把時間留給顧客。想說話，就說，例如：「不急，您慢慢看，我都在。」',
        },
      },
    },
    examples: {
      met: [],
      missed: [
        {
          language: 'en',
          transcript:
            '[10:00:00] customer: My app keeps crashing.\n[10:00:20] agent: Which phone do you use?\n[10:00:35] agent: Are you still there?',
        },
        { language: 'zh-Hans', transcript: '客户: 软件老闪退。\n客服: 您重启试试，现在可以了吗？\n客服: 亲，还在吗？' },
        {
          language: 'zh-Hant',
          transcript: '顧客: 程式一直閃退。\n客服: 請您重新開機，現在可以了嗎？\n客服: 請問還在線上嗎？',
        },
      ],
      notOwed: [
        {
          language: 'en',
          transcript:
            '[10:00] customer: My app keeps crashing.\n[10:01] agent: Which phone do you use?\n[10:05] agent: Are you still there?',
        },
        {
          language: 'zh-Hans',
          transcript: '[10:00] 客户: 软件老闪退。\n[10:01] 客服: 您用的是哪款手机？\n[10:05] 客服: 亲，还在吗？',
        },
        {
          language: 'zh-Hant',
          transcript: '[10:00] 顧客: 程式一直閃退。\n[10:01] 客服: 請問您用的是哪款手機？\n[10:05] 客服: 請問還在嗎？',
        },
      ],
    },
  },
  wakes: { customer: [], end: false },
  judge({ utterance, story, options }) {
    if (
      !utterance ||
      story.channel === 'email' ||
      story.channel === 'phone' ||
      !hovers(story, utterance, options.roomMs)
    )
      return []
    const previous = story.utterances[utterance.index - 1]
    const again = lookBack(story, utterance, LOOK_BACK).some((earlier) => hovers(story, earlier, options.roomMs))
    const evidence = [quote(utterance, nudges(utterance)[0]), ...(previous ? [quote(previous)] : [])]
    return [{ type: 'fault', reason: 'hovering', severity: again ? 'major' : 'minor', evidence }]
  },
})

const nudges = (utterance: Utterance) => heard(utterance, 'check-in', 'pressure')
const asks = (utterance: Utterance) => heard(utterance, 'question', 'asks-datum', 'request')

function hovers(story: Story, utterance: Utterance, roomMs: number): boolean {
  const previous = story.utterances[utterance.index - 1]
  if (utterance.side !== 'service' || previous?.side !== 'service') return false
  const gap = gapBefore(story, utterance)
  const repeated = utterance.text.trim() === previous.text.trim()
  // Without times two nudges in a row are one too many; a single check-in may well have come after minutes.
  if (gap === null)
    return nudges(previous).length > 0
      ? nudges(utterance).length > 0 || repeated
      : isNudge(story, utterance) && repeated
  const gentle = heard(utterance, 'check-in').length > 0 && heard(utterance, 'pressure').length === 0
  if (gentle && nudges(previous).length === 0 && gap > HESITATION * roomMs) return false
  return gap < roomMs && nudges(previous).length + asks(previous).length > 0 && isNudge(story, utterance)
}

/** Speaks to the customer again without bringing anything: a call, a plea, a question that was answered before. */
function isNudge(story: Story, utterance: Utterance): boolean {
  if (nudges(utterance).length > 0) return true
  return asks(utterance).length > 0 && heard(utterance, 'further-help').length === 0 && !hasSubstance(story, utterance)
}
