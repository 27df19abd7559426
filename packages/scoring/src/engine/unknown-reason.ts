import type { Wording } from '../rule.ts'
import type { Story } from '../story/story.ts'
import type { Tally } from './tally.ts'

const noMessages: Wording = {
  en: 'The conversation has no public messages.',
  'zh-Hans': '这段对话里没有公开的消息。',
  'zh-Hant': '這段對話裡沒有公開的訊息。',
}

const noCustomer: Wording = {
  en: 'The customer has not said anything, so nothing can be owed.',
  'zh-Hans': '顾客还没说话，谈不上欠了什么。',
  'zh-Hant': '顧客還沒說話，談不上欠了什麼。',
}

const noReply: Wording = {
  en: 'Nobody has replied yet, and the time for a reply is not known to have run out.',
  'zh-Hans': '还没有人回复，也看不出是否已经超时。',
  'zh-Hant': '還沒有人回覆，也看不出是否已經逾時。',
}

const nothingOwed: Wording = {
  en: 'Nothing the rules know was owed or went wrong in this conversation.',
  'zh-Hans': '就现有规则看，这段对话里没有什么该做而没做的，也没有什么做错的。',
  'zh-Hant': '就現有規則來看，這段對話裡沒有什麼該做而沒做的，也沒有什麼做錯的。',
}

/** Too little to judge is said, not scored: why there is no score, or `null` when there is enough for one. */
export function reasonForUnknown(story: Story, tallies: readonly Tally[]): Wording | null {
  const sides = new Set(story.utterances.filter((utterance) => !utterance.automated).map((utterance) => utterance.side))
  if (story.utterances.length === 0) return noMessages
  if (!sides.has('customer')) return noCustomer
  if (tallies.some((entry) => entry.weight > 0 && (entry.given !== null || entry.penalty > 0))) return null
  return sides.has('service') ? nothingOwed : noReply
}
