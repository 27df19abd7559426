import type { Language } from '@attune/language'
import type { LedgerDuty } from '../ledger/ledger.ts'
import type { Wording } from '../rule.ts'
import type { Story } from '../story/story.ts'
import type { Tally } from './tally.ts'

/** Why there is no score. */
const reasons = {
  noMessages: {
    en: 'The conversation has no public messages with anything in them.',
    'zh-Hans': '这段对话里没有一条有内容的公开消息。',
    'zh-Hant': '這段對話裡沒有一則有內容的公開訊息。',
  },
  noCustomer: {
    en: 'The customer has not said anything, so nothing can be owed.',
    'zh-Hans': '顾客还没说话，谈不上欠了什么。',
    'zh-Hant': '顧客還沒說話，談不上欠了什麼。',
  },
  noReply: {
    en: 'Nobody has replied yet, and the time for a reply is not known to have run out.',
    'zh-Hans': '还没有人回复，也看不出是否已经超时。',
    'zh-Hant': '還沒有人回覆，也看不出是否已經逾時。',
  },
  noAnswer: {
    en: 'The customer’s last words have not been answered yet, and the time for it is not known to have run out.',
    'zh-Hans': '顾客最后说的话还没有人答复，也看不出是否已经超时。',
    'zh-Hant': '顧客最後說的話還沒有人答覆，也看不出是否已經逾時。',
  },
  stillOpen: {
    en: 'What is owed is still open: its time is not known to have run out.',
    'zh-Hans': '该做的事还没到该有结果的时候，看不出是否已经超时。',
    'zh-Hant': '該做的事還沒到該有結果的時候，看不出是否已經逾時。',
  },
  nothingOwed: {
    en: 'Nothing the rules know was owed or went wrong in this conversation.',
    'zh-Hans': '就现有规则看，这段对话里没有什么该做而没做的，也没有什么做错的。',
    'zh-Hant': '就現有規則來看，這段對話裡沒有什麼該做而沒做的，也沒有什麼做錯的。',
  },
} as const satisfies Record<string, Wording>

/** Named where it is known. */
function notRead(language: Language): Wording {
  const tag = language === 'unknown' ? null : language
  return {
    en: `Written in a language Attune does not read${tag ? ` (${tag})` : ''}.`,
    'zh-Hans': `这段对话用的语言 Attune 读不懂${tag ? `（${tag}）` : ''}。`,
    'zh-Hant': `這段對話用的語言 Attune 讀不懂${tag ? `（${tag}）` : ''}。`,
  }
}

/** Too little to judge is said, not scored: why there is no score, or `null` when there is enough for one. */
export function reasonForUnknown(
  story: Story,
  tallies: readonly Tally[],
  duties: readonly Pick<LedgerDuty, 'state'>[],
  unread: Language | null,
): Wording | null {
  const sides = new Set(story.utterances.filter((utterance) => !utterance.automated).map((utterance) => utterance.side))
  if (story.utterances.length === 0) return reasons.noMessages
  if (!sides.has('customer')) return reasons.noCustomer
  if (unread !== null) return notRead(unread)
  if (tallies.some((entry) => entry.weight > 0 && (entry.given !== null || entry.penalty > 0))) return null
  if (!sides.has('service')) return reasons.noReply
  // A greeting before the customer spoke is no reply to them.
  if (story.pace.ball?.by === 'agent') return reasons.noAnswer
  return duties.some(({ state }) => state === 'open') ? reasons.stillOpen : reasons.nothingOwed
}
