import type { Channel } from '@attune/core'

const known: Readonly<Record<string, Channel>> = {
  email: 'email',
  // The form of the help center, and tickets that agents open: both go on by e-mail.
  web: 'email',
  chat: 'chat',
  native_messaging: 'chat',
  messaging: 'chat',
  sunshine_conversations_api: 'chat',
  voice: 'phone',
  phone: 'phone',
  facebook: 'social',
  twitter: 'social',
  twitter_dm: 'social',
  twitter_favorite: 'social',
  instagram_dm: 'social',
  whatsapp: 'social',
  line: 'social',
  wechat: 'social',
  telegram: 'social',
}

/** Messengers behind Sunshine Conversations: `sunshine_conversations_facebook_messenger`. */
const messengers = 'sunshine_conversations_'

export function channelOf(word: string | null): Channel {
  if (word === null) return 'unknown'
  const channel = Object.hasOwn(known, word) ? known[word] : undefined
  return channel ?? (word.startsWith(messengers) ? 'social' : 'unknown')
}
