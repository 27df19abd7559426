import type { Channel } from '@attune/core'

const channels: Readonly<Record<string, Channel>> = {
  'Channel::Email': 'email',
  'Channel::Voice': 'phone',
  'Channel::FacebookPage': 'social',
  'Channel::Instagram': 'social',
  'Channel::TwitterProfile': 'social',
  'Channel::Tiktok': 'social',
  'Channel::WebWidget': 'chat',
  'Channel::Api': 'chat',
  'Channel::Whatsapp': 'chat',
  'Channel::TwilioSms': 'chat',
  'Channel::Sms': 'chat',
  'Channel::Telegram': 'chat',
  'Channel::Line': 'chat',
}

export const channelOf = (word: string | null): Channel =>
  word !== null && Object.hasOwn(channels, word) ? (channels[word] as Channel) : 'unknown'
