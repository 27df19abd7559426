import type { Conversation, Message } from '@attune/core'
import { isServiceSide, messagesOf } from '@attune/core'
import type { Reader, SignalKind } from '@attune/language'
import { asObject, unusable } from '../check-options.ts'
import type { Scorecard } from '../scorecard.ts'
import { isHeard } from '../story/create-story.ts'
import { type ProfileName, profiles } from './index.ts'

/** The scorecard that fits a conversation, and why. */
export interface ProfileChoice {
  name: ProfileName
  scorecard: Scorecard
  /** What of the conversation decided, in a few words. */
  because: string
}

/** How helpdesks call the shops' chats of Chinese platforms. */
const marketplaces = ['taobao', 'tmall', 'qianniu', 'jd', 'jingdong', 'pinduoduo', 'pdd', 'douyin', 'feige', '1688']
const complaintTags = ['complaint', 'complaints', '投诉', '投訴', '客诉', '客訴']
/** From here on words are meant, and not a remark. */
const CLEARLY = 0.5
/** Say by themselves that this is a complaint: "我要投诉", "this is the third time I write". */
const outright: readonly SignalKind[] = ['repeated-complaint', 'threat-to-leave']
/** Make a complaint of what would else be a question about an order: "where is it?" asks, "I am furious" complains. */
const aggravating: readonly SignalKind[] = ['anger', 'frustration', 'disappointment', 'severity', 'rude']

/**
 * The profile that fits a conversation: the platform it took place on, then whether it is a complaint (by tag or by the
 * customer's words), then whether somebody is still choosing (stage `before_sale`), then the channel.
 *
 * @throws OptionsError for what is no conversation in the full form
 *
 * @example
 * const { scorecard } = profileFor(conversation, reader)
 * createScorer({ reader, scorecard }).score(conversation)
 */
export function profileFor(conversation: Conversation, reader: Reader): ProfileChoice {
  const expected = 'a conversation in the full form, as parseConversation returns it'
  if (!Array.isArray(asObject(conversation, 'conversation', expected).timeline))
    throw unusable('conversation', expected, conversation)
  const { channel, channelRaw, stage, tags } = conversation
  const choice = (name: ProfileName, because: string): ProfileChoice => ({ name, scorecard: profiles[name], because })
  const platform = channelRaw?.toLowerCase() ?? ''
  if (marketplaces.includes(platform)) return choice('marketplace-zh', `the channel is ${platform}`)
  const tag = tags.find((name) => complaintTags.includes(name.toLowerCase()))
  if (tag !== undefined) return choice('complaint', `it is tagged ${tag}`)
  const message = messagesOf(conversation).find((said) => complains(said, reader))
  if (message) return choice('complaint', `the customer complains in message ${message.id}`)
  if (stage === 'before_sale') return choice('request', 'the stage is before_sale')
  if (channel !== 'unknown') return choice(channel, `the channel is ${channel}`)
  return choice('general', 'nothing says what kind of conversation it is')
}

function complains(message: Message, reader: Reader): boolean {
  if (!isHeard(message) || isServiceSide(message.author.role)) return false
  const { signals } = reader.read(message.body.text, { role: 'customer' })
  const clearly = (...kinds: readonly SignalKind[]) =>
    signals.some(({ kind, strength }) => kinds.includes(kind) && strength >= CLEARLY)
  return clearly(...outright) || (clearly('complaint') && clearly(...aggravating))
}
