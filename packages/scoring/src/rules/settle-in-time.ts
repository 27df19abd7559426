import { defineRule } from '../define-rule.ts'
import { hour } from '../durations.ts'
import { essay } from '../evidence/sources.ts'
import type { Entry, Wording } from '../rule.ts'
import type { Story } from '../story/story.ts'
import { needIn, outcomeOf } from '../timeline/outcome.ts'
import { type Matter, mattersOf } from '../timeline/settling.ts'

/** What is settled within a day is taken for granted: nobody is praised for it. */
const GRANTED_MS = 24 * hour
/** In time is as it should be: it is shown and hardly counts, so that nobody gains by having taken days. */
const HARDLY = 0.1
/** Settled just after its time; from there on less and less, until after twice of it there is nothing left. */
const HALF = 0.5

const sayUntilWhen: Wording = {
  en: 'Say early by when it will be settled, and come back before then, for example: “I need a colleague’s answer for this. I will write to you by Thursday noon, whatever it is.”',
  'zh-Hans': '早点说几时能办好，没到点就先来说一声，例如：“这件事要等同事答复。周四中午前，有没有结果我都回您。”',
  'zh-Hant':
    '早點說什麼時候能辦好，時間還沒到就先來說一聲，例如：「這件事要等同事回覆。週四中午前，有沒有結果我都會回您。」',
}

export const settleInTime = defineRule({
  meta: {
    id: 'settle-in-time',
    title: {
      en: 'What was asked for is settled in time',
      'zh-Hans': '顾客的事按时办完',
      'zh-Hant': '顧客的事準時辦完',
    },
    dimension: 'timeliness',
    essays: ['S3.4'],
    fiveC: 'commitment',
    stage: 'experimental',
    weight: 1,
    options: {
      requestHours: {
        type: 'number',
        default: 48,
        min: 1,
        unit: 'hours',
        doc: 'How long it may take until what was asked for is answered or done.',
      },
      complaintHours: {
        type: 'number',
        default: 72,
        min: 1,
        unit: 'hours',
        doc: 'How long it may take until a complaint is settled.',
      },
    },
    evidence: [
      {
        claim: {
          en: 'Of a complaint that is resolved by the end of the third business day, a regulator asks little more; after eight weeks it asks for a final answer.',
          'zh-Hans': '投诉在第三个工作日结束前解决的，监管机构不再要求走完整流程；最迟八周，必须给出最终答复。',
          'zh-Hant': '客訴在第三個營業日結束前解決的，監管機關不再要求走完整流程；最遲八週，必須給出最終答覆。',
        },
        source: {
          en: 'Financial Conduct Authority (United Kingdom), Handbook, DISP 1.5 and 1.6',
          'zh-Hans': '英国金融行为监管局《手册》DISP 1.5、1.6',
          'zh-Hant': '英國金融行為監理局《手冊》DISP 1.5、1.6',
        },
        grade: 'S',
        caveat: {
          en: 'A rule for financial firms of one country, read in extracts, and no study. The two days for requests are a choice, not a measurement.',
          'zh-Hans': '一国对金融机构的规定，只读了摘录，不是研究。一般请求的两天，是我们定的，不是量出来的。',
          'zh-Hant': '一國對金融機構的規定，只讀了摘錄，不是研究。一般請求的兩天，是我們訂的，不是量出來的。',
        },
      },
      {
        claim: {
          en: 'A complaint is timely, fair and closed.',
          'zh-Hans': '处理投诉要及时、公道、有结果。',
          'zh-Hant': '處理客訴要及時、公道、有結果。',
        },
        source: essay('system'),
        grade: 'E',
        caveat: {
          en: 'It says that time counts and not how much of it; what waits for a part or for another house may take longer with nobody at fault.',
          'zh-Hans': '只说要及时，没说多久算及时；要等配件、等别家答复的事，慢了也未必是谁的错。',
          'zh-Hant': '只說要及時，沒說多久算及時；要等零件、等別家答覆的事，慢了也未必是誰的錯。',
        },
      },
    ],
    reasons: {
      met: {
        what: {
          en: 'It was settled after {tookMs}, within the time it may take.',
          'zh-Hans': '用了{tookMs}办完，没有超时。',
          'zh-Hant': '花了{tookMs}辦完，沒有逾時。',
        },
      },
      partly: {
        what: {
          en: 'It was settled, but only after {tookMs}; it may take {allowedMs}.',
          'zh-Hans': '办是办完了，但用了{tookMs}，超过了{allowedMs}。',
          'zh-Hant': '辦是辦完了，但花了{tookMs}，超過了{allowedMs}。',
        },
        advice: sayUntilWhen,
      },
      missed: {
        what: {
          en: 'It took {tookMs}, twice the {allowedMs} that it may take, or longer.',
          'zh-Hans': '拖了{tookMs}，到了{allowedMs}的两倍以上。',
          'zh-Hant': '拖了{tookMs}，到了{allowedMs}的兩倍以上。',
        },
        advice: sayUntilWhen,
      },
    },
    examples: {
      met: [
        {
          language: 'en',
          transcript:
            '[2026-05-04 10:00] customer: You charged me twice for order A-204!\n[2026-05-04 10:10] agent: I am sorry. I am checking that with the bank and will get back to you.\n[2026-05-06 09:00] agent: I have refunded the second charge.\n[2026-05-06 09:30] customer: Thanks!',
        },
        {
          language: 'zh-Hans',
          transcript:
            '[2026-05-04 10:00] 客户: 订单A-204多扣了我一次钱！\n[2026-05-04 10:10] 客服: 非常抱歉，我在跟银行核实，有结果马上回您。\n[2026-05-06 09:00] 客服: 多扣的钱已经退给您了。\n[2026-05-06 09:30] 客户: 谢谢！',
        },
        {
          language: 'zh-Hant',
          transcript:
            '[2026-05-04 10:00] 顧客: 訂單A-204多扣了我一次錢！\n[2026-05-04 10:10] 客服: 非常抱歉，我正在跟銀行確認，有結果馬上回您。\n[2026-05-06 09:00] 客服: 多扣的錢已經退給您了。\n[2026-05-06 09:30] 顧客: 謝謝！',
        },
      ],
      missed: [
        {
          language: 'en',
          transcript:
            '[2026-05-04 10:00] customer: You charged me twice for order A-204!\n[2026-05-04 10:10] agent: I am sorry. I am checking that with the bank and will get back to you.\n[2026-05-15 09:00] agent: I have refunded the second charge.',
        },
        {
          language: 'en',
          transcript:
            '[2026-05-04 10:00] customer: Could you send me the invoice for order A-204?\n[2026-05-07 10:00] agent: I have sent the invoice to your e-mail address.',
        },
        {
          language: 'zh-Hans',
          transcript:
            '[2026-05-04 10:00] 客户: 订单A-204多扣了我一次钱！\n[2026-05-04 10:10] 客服: 非常抱歉，我在跟银行核实，有结果马上回您。\n[2026-05-15 09:00] 客服: 多扣的钱已经退给您了。',
        },
        {
          language: 'zh-Hant',
          transcript:
            '[2026-05-04 10:00] 顧客: 訂單A-204多扣了我一次錢！\n[2026-05-04 10:10] 客服: 非常抱歉，我正在跟銀行確認，有結果馬上回您。\n[2026-05-15 09:00] 客服: 多扣的錢已經退給您了。',
        },
      ],
      notOwed: [
        {
          language: 'en',
          transcript: 'customer: You charged me twice!\nagent: I have refunded the second charge.',
        },
        {
          language: 'en',
          transcript:
            '[2026-05-04 10:00] customer: You charged me twice!\n[2026-05-04 10:05] agent: Which order is it?\n[2026-05-18 10:00] customer: A-204.\n[2026-05-18 10:05] agent: I have refunded the second charge.',
        },
        {
          language: 'zh-Hans',
          transcript:
            '[2026-05-04 10:00] 客户: 多扣了我一次钱！\n[2026-05-04 10:05] 客服: 请提供一下订单号。\n[2026-05-18 10:00] 客户: A-204\n[2026-05-18 10:05] 客服: 多扣的钱已经退给您了。',
        },
        {
          language: 'zh-Hant',
          transcript:
            '[2026-05-04 10:00] 顧客: 多扣了我一次錢！\n[2026-05-04 10:05] 客服: 請提供訂單編號。\n[2026-05-18 10:00] 顧客: A-204\n[2026-05-18 10:05] 客服: 多扣的錢已經退給您了。',
        },
      ],
    },
  },
  // What became of a matter shows only when everything has been heard.
  wakes: { customer: [], service: [] },
  judge({ utterance, story, options }) {
    if (utterance) return []
    const { requestHours, complaintHours } = options
    const least = Math.min(GRANTED_MS, requestHours * hour, complaintHours * hour)
    if (lasted(story.utterances.find(({ at }) => at !== null)?.at, story.now ?? story.utterances.at(-1)?.at) <= least)
      return []
    const isSolved = !isLeftUnsolved(story)
    return mattersOf(story, story.now).flatMap(
      (matter) => owe(matter, (matter.isComplaint ? complaintHours : requestHours) * hour, isSolved) ?? [],
    )
  },
})

const lasted = (fromMs: number | null | undefined, untilMs: number | null | undefined): number =>
  fromMs == null || untilMs == null ? 0 : untilMs - fromMs

/** What was answered is not settled where the customer goes away with it unsolved. */
function isLeftUnsolved(story: Story): boolean {
  const opening = story.utterances.find((said) => said.side === 'customer' && needIn(story, said) !== null)
  return opening !== undefined && outcomeOf(story, opening.index)?.missed === true
}

function owe({ openedBy, settledBy, tookMs }: Matter, allowedMs: number, isSolved: boolean): Entry | null {
  if (tookMs < Math.min(GRANTED_MS, allowedMs)) return null
  const owed = { type: 'owe', evidence: openedBy, due: 'end', data: { tookMs, allowedMs } } as const
  if (tookMs >= 2 * allowedMs) return { ...owed, missed: true }
  if (!settledBy || !isSolved) return null
  return tookMs <= allowedMs
    ? { ...owed, weight: HARDLY, give: { credit: 1, evidence: settledBy } }
    : { ...owed, give: { credit: HALF * (2 - tookMs / allowedMs), evidence: settledBy } }
}
