import * as z from 'zod'

/**
 * Who speaks. `agent` is a person, `bot` a scripted machine, `ai` a model that writes its own words, `system` a notice
 * of the helpdesk that nobody said ("ticket reopened").
 */
export type Role = 'customer' | 'agent' | 'bot' | 'ai' | 'system'

/** The Zod schema of {@link Role}. */
export const roleSchema = z.enum(['customer', 'agent', 'bot', 'ai', 'system'])

/**
 * The side a role serves on: what the bot promised, the agent's side promised.
 *
 * @example
 * isServiceSide('bot') // true
 * isServiceSide('system') // false
 */
export function isServiceSide(role: Role): boolean {
  return role === 'agent' || role === 'bot' || role === 'ai'
}
