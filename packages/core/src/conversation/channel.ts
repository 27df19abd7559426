import * as z from 'zod'

/** Where the conversation happens. It sets what pace people expect: seconds in a chat, hours in an e-mail. */
export type Channel = 'chat' | 'email' | 'phone' | 'social' | 'unknown'

/** The Zod schema of {@link Channel}. */
export const channelSchema = z.enum(['chat', 'email', 'phone', 'social', 'unknown'])
