import type { Session } from '@attune/scoring'

const said = [
  ['customer', "I'm furious, you charged me $49.99 twice for order AB12345!"],
  ['agent', 'I am sorry about that. Could you send me the date of the charge?'],
  ['customer', 'It was on 3 May. Why does this keep happening? I need it today.'],
  ['agent', 'One moment please, I am checking with billing. I will get back to you within 10 minutes.'],
  ['customer', '还在吗？都等了半天了，到底什么时候能退？'],
  ['agent', '让您久等了，真的很抱歉。退款今天下午六点前到账。'],
  ['customer', 'ok, and what about the voucher you promised?'],
  ['agent', 'As I said, that is not my department. You should have read the terms.'],
] as const

/** Message number `index` of a conversation that never ends, 25 seconds after the one before. */
export function nextMessage(index: number) {
  const [role, text] = said[index % said.length] as (typeof said)[number]
  return { id: `m${index}`, role, text, at: new Date(Date.UTC(2026, 4, 4, 9) + index * 25_000).toISOString() }
}

export function busySession(session: Session, events: number): Session {
  for (let index = 0; index < events; index++) session.apply(nextMessage(index))
  return session
}

/** A usual reply, typed letter by letter. */
export const draftWords =
  'I understand how upsetting this must be. I have asked billing to refund the second charge of $49.99; it will be on your card by Friday noon. You should have read the terms, though.'
