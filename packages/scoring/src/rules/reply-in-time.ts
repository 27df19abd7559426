import { defineRule } from '../define-rule.ts'
import { chatWaits } from '../evidence/shared-claims.ts'
import { chatBenchmark, essay } from '../evidence/sources.ts'
import { MET } from '../ledger/ledger.ts'
import type { Entry, EntryData, Wording } from '../rule.ts'
import { definiteActs } from '../story/done/definite-acts.ts'
import { beforeTurn, type Story } from '../story/story.ts'
import { asksForPresence } from '../story/turns/asks-for-presence.ts'
import { deadlineIn, nearness } from '../story/turns/deadline.ts'
import { expectsReply } from '../story/turns/expects-reply.ts'
import { replyCredit } from '../story/turns/reply-curve.ts'
import { heard, quote, strongest, type Utterance } from '../story/utterance.ts'
import { waitedMs } from '../timeline/waited.ts'

/** Who says that it is urgent for next month still says that it is urgent. */
const LEAST_PRESSING = 0.25

/** For who says that there is no rush, time runs half as fast. */
const AT_LEISURE = 0.5

const sayEarly: Wording = {
  en: 'When the answer takes time, say early that you are on it and when you will be back, for example: “I am looking into it and will be back by 15:00.”',
  'zh-Hans': '一时答不上来，也先应一声、给个时间，例如：“我正在核实，三点前给您答复。”',
  'zh-Hant': '一時答不上來，也先應一聲、給個時間，例如：「我正在確認，三點前回覆您。」',
}

const ownTheWait: Wording = {
  en: 'Begin by owning the wait, then solve, for example: “You have been waiting far too long, and that is on us. Here is where it stands.”',
  'zh-Hans': '先为久等认错，再办事，例如：“让您等了这么久，是我们的不对。现在的情况是……”',
  'zh-Hant': '先為久等道歉，再辦事，例如：「讓您等了這麼久，是我們不對。目前的情況是……」',
}

export const replyInTime = defineRule({
  meta: {
    id: 'reply-in-time',
    title: {
      en: 'The customer is answered in time',
      'zh-Hans': '及时回应顾客',
      'zh-Hant': '及時回應顧客',
    },
    dimension: 'responsiveness',
    essays: ['S2.1', 'S2.2', 'S2.3'],
    fiveC: 'commitment',
    stage: 'experimental',
    weight: 1,
    options: {
      curve: {
        type: 'curve',
        default: null,
        unit: 'ms',
        doc: 'What a reply after a wait is still worth: points [wait, worth]. Left out, each channel has its own.',
      },
      haste: {
        type: 'number',
        default: 3,
        min: 1,
        max: 10,
        doc: 'How many times faster the clock runs for a customer in the greatest hurry.',
      },
      humanOnly: {
        type: 'boolean',
        default: false,
        doc: "Only a person's words stop the clock; a bot's answers do not, however helpful.",
      },
    },
    evidence: [
      {
        claim: chatWaits,
        source: chatBenchmark,
        grade: 'V',
        caveat: {
          en: 'Vendor data. Where service hours are given, only the wait within them counts.',
          'zh-Hans': '厂商数据。设了服务时间的，只算服务时间内的等待。',
          'zh-Hant': '廠商數據。設有服務時間的，只算服務時間內的等待。',
        },
      },
      {
        claim: {
          en: 'Six in ten customers call ten minutes or less “immediate”; the mean first reply to an e-mail takes twelve hours.',
          'zh-Hans': '十个顾客里有六个认为，十分钟以内才叫“马上”；邮件的首次回复平均要十二小时。',
          'zh-Hant': '十位顧客裡有六位認為，十分鐘以內才叫「馬上」；電子郵件的首次回覆平均要十二小時。',
        },
        source: {
          en: 'HubSpot and EmailAnalytics surveys',
          'zh-Hans': 'HubSpot 与 EmailAnalytics 的调查',
          'zh-Hant': 'HubSpot 與 EmailAnalytics 的調查',
        },
        grade: 'V',
        caveat: {
          en: 'Vendor surveys. Countries, trades and channels differ: what is “immediate” in one is slow in another.',
          'zh-Hans': '厂商自己做的调查。地区、行业、渠道各不相同：这里算“马上”的，到那里就嫌慢。',
          'zh-Hant': '廠商自行做的調查。地區、行業、管道各不相同：這裡算「馬上」的，到那裡就嫌慢。',
        },
      },
      {
        claim: {
          en: 'Hurry with the hurried: who is pressed for time feels each minute more.',
          'zh-Hans': '顾客急，我们就跟着快：赶时间的人，一分钟都嫌长。',
          'zh-Hant': '顧客急，我們就跟著快：趕時間的人，一分鐘都嫌長。',
        },
        source: essay('pace'),
        grade: 'E',
        caveat: {
          en: 'The factor of three is a choice, not a measurement.',
          'zh-Hans': '三倍这个数是我们定的，不是量出来的。',
          'zh-Hant': '三倍這個數字是我們訂的，不是量出來的。',
        },
      },
    ],
    reasons: {
      met: {
        what: {
          en: 'The customer was answered in time.',
          'zh-Hans': '顾客没有久等就得到了回应。',
          'zh-Hant': '顧客沒有久等就得到了回應。',
        },
      },
      partly: {
        what: {
          en: 'The customer waited {waitedMs} for an answer, longer than is comfortable here.',
          'zh-Hans': '回应了，但顾客等了{waitedMs}，有点久。',
          'zh-Hant': '回應了，但顧客等了{waitedMs}，有點久。',
        },
        advice: sayEarly,
      },
      missed: {
        what: {
          en: 'The customer waited {waitedMs}, so long that the reply hardly counts as one.',
          'zh-Hans': '顾客等了{waitedMs}，等得太久，几乎等于没人理。',
          'zh-Hant': '顧客等了{waitedMs}，等得太久，幾乎等於沒人理。',
        },
        advice: ownTheWait,
      },
      'met-in-hours': {
        what: {
          en: 'The customer was answered in time: {waitedMs}, {serviceMs} of it in service hours.',
          'zh-Hans': '顾客没有久等：前后{waitedMs}，其中服务时间内只有{serviceMs}。',
          'zh-Hant': '顧客沒有久等：前後{waitedMs}，其中服務時間內只有{serviceMs}。',
        },
      },
      'partly-in-hours': {
        what: {
          en: 'The customer waited {waitedMs} for an answer, {serviceMs} of it in service hours: longer than is comfortable here.',
          'zh-Hans': '回应了，但顾客等了{waitedMs}，其中服务时间内{serviceMs}，有点久。',
          'zh-Hant': '回應了，但顧客等了{waitedMs}，其中服務時間內{serviceMs}，有點久。',
        },
        advice: sayEarly,
      },
      'missed-in-hours': {
        what: {
          en: 'The customer waited {waitedMs}, {serviceMs} of it in service hours: so long that the reply hardly counts as one.',
          'zh-Hans': '顾客等了{waitedMs}，其中服务时间内{serviceMs}，等得太久，几乎等于没人理。',
          'zh-Hant': '顧客等了{waitedMs}，其中服務時間內{serviceMs}，等得太久，幾乎等於沒人理。',
        },
        advice: ownTheWait,
      },
    },
    examples: {
      met: [
        {
          language: 'en',
          transcript:
            '[10:00] customer: Where is my order?\n[10:01] agent: It left our warehouse this morning and arrives tomorrow.',
        },
        {
          language: 'zh-Hans',
          transcript: '[10:00] 客户: 我的快递到哪了？\n[10:01] 客服: 刚查到，已经到杭州中转站了，明天送到。',
        },
        {
          language: 'zh-Hant',
          transcript: '[10:00] 顧客: 請問我的包裹到哪了？\n[10:01] 客服: 查到了，包裹已經到台中轉運站，明天送達。',
        },
      ],
      missed: [
        {
          language: 'en',
          transcript:
            '[10:00] customer: Where is my order? I need it today.\n[11:30] agent: It left our warehouse this morning.',
        },
        {
          language: 'zh-Hans',
          transcript:
            '[10:00] 客户: 急用，我的快递到哪了？\n[10:01] 机器人: 您好，请稍等。\n[13:30] 客服: 已经到杭州中转站了。',
        },
        {
          language: 'zh-Hant',
          transcript: '[10:00] 顧客: 很急，請問包裹到哪了？\n[13:30] 客服: 包裹已經到台中轉運站了。',
        },
      ],
      notOwed: [
        { language: 'en', transcript: 'customer: Where is my order?\nagent: It arrives tomorrow.' },
        { language: 'zh-Hans', transcript: '客户: 我的快递到哪了？\n客服: 明天送到。' },
        { language: 'zh-Hant', transcript: '顧客: 請問包裹到哪了？\n客服: 明天送達。' },
      ],
    },
  },
  wakes: { service: [], end: false },
  judge({ utterance, story, open, options }) {
    const [waiting] = open
    const asked = waiting && story.utterances[waiting.openedAt]
    if (!waiting || !asked) {
      if (utterance?.side !== 'customer' || utterance.at === null || !expectsReply(story, utterance)) return []
      if (callsAfterAHold(story, utterance)) return []
      return [{ type: 'owe', evidence: quote(utterance), due: 'end' }]
    }
    const until = utterance ? utterance.at : story.now
    if (utterance && !stopsTheClock(utterance, options.humanOnly)) return []
    if (until === null || asked.at === null) return utterance ? [{ type: 'release', duty: waiting.id }] : []
    const waited = waitedMs(story.hours, asked.at, until)
    const felt = waited * haste(story, asked, { most: options.haste, atMs: until })
    const credit = replyCredit(story.channel, felt, options.curve ?? undefined)
    const data = sayWaited(Math.max(0, until - asked.at), story.hours === null ? null : waited)
    const miss: Entry = { type: 'miss', duty: waiting.id, data }
    if (credit === 0) return [miss]
    if (!utterance) return []
    const given: Entry = { type: 'give', duty: waiting.id, credit, evidence: quote(utterance), data }
    // Answered is answered: what was too late for a full mark does not get better, and the next message is owed its own.
    return credit < MET ? [given, miss] : [given]
  },
})

/** “Are you still there?” behind “one moment”: that wait has its own rules, and who answers the call was not in time. */
function callsAfterAHold(story: Story, said: Utterance): boolean {
  const before = beforeTurn(story, said)
  return asksForPresence(said) && before?.side === 'service' && heard(before, 'wait-notice').length > 0
}

/** Service time is worth a word where it differs from the wall clock. */
const sayWaited = (waited: number, serviceMs: number | null): EntryData =>
  serviceMs === null || serviceMs === waited
    ? { waitedMs: waited }
    : { waitedMs: waited, serviceMs, variant: 'in-hours' }

/** A person's words do; an automatic message does not; a bot's do when they help, which greeting, waiting and handing on do not. */
function stopsTheClock(utterance: Utterance, humanOnly: boolean): boolean {
  if (utterance.side !== 'service' || utterance.automated || (humanOnly && utterance.role !== 'agent')) return false
  return (
    utterance.role === 'agent' || definiteActs(utterance).some(({ kind }) => kind !== 'hand-off' && kind !== 'promise')
  )
}

/**
 * How much faster the clock runs for a customer in a hurry: 1 to `most` times (3 where no scorecard says otherwise), and
 * half as fast for one who says that there is no rush. A
 * deadline they name presses the more the nearer it is, seen from `atMs` (omitted: from when they asked).
 */
export function haste(
  story: Story,
  asked: Utterance,
  { most = 3, atMs = asked.at }: { most?: number; atMs?: number | null } = {},
): number {
  let urgency = 0
  let leisure = false
  for (let index = asked.index; story.utterances[index]?.turn === asked.turn; index++) {
    const said = story.utterances[index]
    if (said && heard(said, 'unhurried').length > 0) leisure = true
    const signal = said && strongest(heard(said, 'urgency'))
    if (signal) urgency = Math.max(urgency, signal.strength * pressing(story, said, atMs))
  }
  // "No rush" is meant.
  if (leisure && urgency === 0) return most > 1 ? AT_LEISURE : 1
  return 1 + (most - 1) * urgency
}

/** Words of hurry without a deadline mean now. */
function pressing(story: Story, said: Utterance, atMs: number | null): number {
  const deadline = deadlineIn(story, said)
  return deadline === null || atMs === null ? 1 : Math.max(LEAST_PRESSING, nearness(deadline - atMs))
}
