/** One turn of a talk. `c` the customer, `a` an agent, `b` a bot, `n` a note between colleagues. */
export type Turn = [who: 'c' | 'a' | 'b' | 'n', minutesLater: number, text: string]

/** A made-up conversation. `{order}` becomes a number. */
export interface Talk {
  locale: string
  subject: string
  channel: 'chat' | 'email'
  turns: readonly Turn[]
  /** From 0 to 1; absent = not rated. */
  rating?: { score: number; comment: string }
  tags?: readonly string[]
  /** How it ends. */
  status: 'open' | 'pending' | 'resolved'
  /** The first message is a reply to a mail that it carries along. */
  quoted?: string
}
