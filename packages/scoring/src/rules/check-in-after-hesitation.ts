import { defineRule } from '../define-rule.ts'
import { roomThenOffer } from '../evidence/shared-claims.ts'
import { essay } from '../evidence/sources.ts'
import { gapBefore, type Story, turnOf } from '../story/story.ts'
import { lastCustomerTurn } from '../story/turns/last-customer-turn.ts'
import { takesLeave } from '../story/turns/takes-leave.ts'
import { asksForTime } from '../story/turns/unhurried.ts'
import { heard, quote, strongest, type Utterance } from '../story/utterance.ts'
import { waitedMs } from '../timeline/waited.ts'

/** Whoever comes back lost after this long had nobody looking after them. */
const LEFT_ALONE_MS = 5 * 60_000
const VERY = 3
/** Below this a "hm" is no confusion. */
const CLEAR = 0.3

export const checkInAfterHesitation = defineRule({
  meta: {
    id: 'check-in-after-hesitation',
    title: {
      en: 'Who hesitates is asked gently, once',
      'zh-Hans': '顾客犹豫时，轻轻问一声',
      'zh-Hant': '顧客猶豫時，輕輕問一聲',
    },
    dimension: 'room',
    essays: ['S5.2', 'S2.1', 'S3.15'],
    fiveC: 'care',
    stage: 'experimental',
    weight: 0.6,
    options: {
      hesitationMs: {
        type: 'number',
        default: 30_000,
        min: 10_000,
        unit: 'ms',
        doc: 'After this long without a word a gentle question helps; sooner it hovers.',
      },
    },
    evidence: [
      {
        claim: roomThenOffer,
        source: essay('mirror'),
        grade: 'E',
        caveat: {
          en: 'Observed in shops. Nothing is owed to silence alone: only coming back lost shows that help was missing.',
          'zh-Hans': '在门店里观察到的。光是沉默，不算欠了什么：顾客回来时仍没头绪，才说明少了这一声。',
          'zh-Hant': '在門市觀察到的。光是沉默，不算欠了什麼：顧客回來時仍沒頭緒，才表示少了這一聲。',
        },
      },
    ],
    reasons: {
      met: {
        what: {
          en: 'After {gapMs} of silence the customer was asked once whether all was well.',
          'zh-Hans': '顾客{gapMs}没出声，客服轻轻问了一声。',
          'zh-Hant': '顧客{gapMs}沒有出聲，客服輕輕問了一聲。',
        },
      },
      missed: {
        what: {
          en: 'The customer was left with it and nobody asked.',
          'zh-Hans': '顾客卡在那里，没人问一声。',
          'zh-Hant': '顧客卡在那裡，沒有人問一聲。',
        },
      },
      'left-alone': {
        what: {
          en: 'The customer tried alone for {gapMs} and came back lost; nobody had asked how it went.',
          'zh-Hans': '顾客自己试了{gapMs}没弄成，中间没人问过一句。',
          'zh-Hant': '顧客自己試了{gapMs}沒成功，中間沒有人問過一句。',
        },
        advice: {
          en: 'About a minute after a step ask once, for example: “Did you find it? I can go through it with you.”',
          'zh-Hans': '讲完步骤过一会儿问一句，例如：“找到了吗？不清楚我陪您一步一步来。”',
          'zh-Hant': '講完步驟過一會兒問一句，例如：「有找到嗎？不清楚的話我陪您一步一步來。」',
        },
      },
    },
    examples: {
      met: [
        {
          language: 'en',
          transcript:
            '[10:00:00] customer: How do I reset the watch?\n[10:00:20] agent: Please open Settings and tap Reset.\n[10:02:00] agent: How is it going? I am here if you get stuck.\n[10:02:30] customer: Found it!',
        },
        {
          language: 'zh-Hans',
          transcript:
            '[10:00:00] 客户: 手表怎么重置？\n[10:00:20] 客服: 请您打开设置，点一下重置。\n[10:02:00] 客服: 亲，还在吗？卡住了就叫我。\n[10:02:30] 客户: 找到了！',
        },
        {
          language: 'zh-Hant',
          transcript:
            '[10:00:00] 顧客: 手錶要怎麼重設？\n[10:00:20] 客服: 請您打開設定，點一下重設。\n[10:02:00] 客服: 請問還在線上嗎？卡住了就叫我。\n[10:02:30] 顧客: 找到了！',
        },
      ],
      missed: [
        {
          language: 'en',
          transcript:
            "[10:00] customer: How do I reset the watch?\n[10:01] agent: Please open Settings and tap Reset.\n[10:20] customer: I'm confused, I can't find it anywhere.",
        },
        {
          language: 'zh-Hans',
          transcript:
            '[10:00] 客户: 手表怎么重置？\n[10:01] 客服: 请您打开设置，点一下重置。\n[10:20] 客户: 我找不到，搞不懂怎么弄。',
        },
        {
          language: 'zh-Hant',
          transcript:
            '[10:00] 顧客: 手錶要怎麼重設？\n[10:01] 客服: 請您打開設定，點一下重設。\n[10:20] 顧客: 我找不到，搞不懂怎麼用。',
        },
      ],
      notOwed: [
        {
          language: 'en',
          transcript:
            '[10:00] customer: How do I reset the watch?\n[10:01] agent: Please open Settings and tap Reset.\n[10:20] customer: Done, thank you!',
        },
        {
          language: 'zh-Hans',
          transcript:
            '[10:00] 客户: 手表怎么重置？\n[10:01] 客服: 请您打开设置，点一下重置。\n[10:20] 客户: 好了，谢谢！',
        },
        {
          language: 'zh-Hant',
          transcript:
            '[10:00] 顧客: 手錶要怎麼重設？\n[10:01] 客服: 請您打開設定，點一下重設。\n[10:20] 顧客: 好了，謝謝！',
        },
      ],
    },
  },
  wakes: { service: ['check-in'], customer: ['confusion', 'not-resolved', 'low-skill'], end: false },
  judge({ utterance, story, options }) {
    // Elsewhere nobody sits in front of the screen and hesitates.
    if (!utterance || (story.channel !== 'chat' && story.channel !== 'unknown')) return []
    const previous = story.utterances[utterance.index - 1]
    const gapMs = gapBefore(story, utterance)
    if (previous?.side !== 'service' || gapMs === null || !leavesItToThem(story, previous)) return []
    const checked = turnOf(story, previous).some((said) => heard(said, 'check-in').length > 0)
    if (checked) return []
    if (utterance.side === 'service') {
      const [call] = heard(utterance, 'check-in')
      if (!call || gapMs <= options.hesitationMs || heard(utterance, 'pressure').length > 0) return []
      const give = { credit: 1, evidence: quote(utterance, call) }
      return [{ type: 'owe', evidence: quote(previous), due: 'end', give, data: { gapMs } }]
    }
    const lost = strongest(
      heard(utterance, 'confusion', 'not-resolved', 'low-skill').filter(({ strength }) => strength >= CLEAR),
    )
    const served = previous.at === null || utterance.at === null ? 0 : waitedMs(story.hours, previous.at, utterance.at)
    if (!lost || served < LEFT_ALONE_MS) return []
    const evidence = [quote(utterance, lost), quote(previous)]
    const severity = served >= VERY * LEFT_ALONE_MS ? 'major' : 'minor'
    return [{ type: 'fault', reason: 'left-alone', severity, evidence, data: { gapMs } }]
  },
})

/** Whether the customer is at work on something they were asked or told to do, and has not taken leave or asked for time. */
function leavesItToThem(story: Story, said: Utterance): boolean {
  const gives = turnOf(story, said).some((one) => heard(one, 'guidance', 'question', 'option').length > 0)
  const released = lastCustomerTurn(story, said).some((one) => takesLeave(story, one) || asksForTime(one))
  return gives && !released
}
