import type { Authority, Money } from '@attune/core'
import { type AuthorityContext, checkContext } from './context.ts'
import { may, type Ruling } from './may.ts'

/** Something an agent may offer, or may ask for, between two amounts. */
export interface Offer extends Ruling {
  remedy: string
  decision: 'allowed' | 'ask'
  /** Only above this amount; `null` = from nothing on. */
  above: Money | null
  /** Up to and including this amount; `null` = no limit. */
  upTo: Money | null
}

/**
 * What an agent may offer now, in the order of the rules: each remedy once, or once for each range of amounts that is
 * decided differently. What is forbidden is left out. Asking {@link may} for an amount within a range gives the same answer.
 *
 * @throws {OptionsError} for a context that cannot be read
 * @example
 * remediesNow(authority, { team: 'returns', channel: 'chat', now })
 * // [{ remedy: 'refund', decision: 'allowed', above: null, upTo: { amount: 50, currency: 'EUR' }, … }, …]
 */
export function remediesNow(authority: Authority, context: AuthorityContext): Offer[] {
  checkContext(context)
  const remedies = [...new Set(authority.rules.map(({ remedy }) => remedy))]
  return remedies.flatMap((remedy) => {
    const limits = limitsOf(authority, remedy)
    if (limits.size === 0) return offer(remedy, may(authority, { ...context, remedy }), null, null)
    return once([...limits].flatMap(([currency, amounts]) => ranges(authority, context, remedy, currency, amounts)))
  })
}

/** What one rule says without limit it says in every currency. */
function once(offers: readonly Offer[]): Offer[] {
  return offers.filter(
    (each, index) => !isUnlimited(each) || index === offers.findIndex((other) => isSame(each, other)),
  )
}

function isSame(one: Offer, other: Offer): boolean {
  return isUnlimited(other) && one.rule === other.rule && one.decision === other.decision
}

function isUnlimited({ above, upTo }: Offer): boolean {
  return above === null && upTo === null
}

/** The limits of a remedy's rules, ascending, by currency. */
function limitsOf(authority: Authority, remedy: string): Map<string, number[]> {
  const limits = new Map<string, Set<number>>()
  for (const { remedy: named, upTo } of authority.rules) {
    if (named !== remedy || upTo === null) continue
    const currency = upTo.currency.toUpperCase()
    limits.set(currency, (limits.get(currency) ?? new Set()).add(upTo.amount))
  }
  return new Map([...limits].map(([currency, amounts]) => [currency, [...amounts].sort((a, b) => a - b)]))
}

/** Between two neighbouring limits nothing changes, so the upper one stands for all amounts there. */
function ranges(
  authority: Authority,
  context: AuthorityContext,
  remedy: string,
  currency: string,
  amounts: readonly number[],
): Offer[] {
  const offers: Offer[] = []
  const beyond = (amounts.at(-1) ?? 0) * 2 + 1
  for (const [index, amount] of [...amounts, beyond].entries()) {
    const above = index === 0 ? null : { amount: amounts[index - 1] as number, currency }
    const upTo = amount === beyond ? null : { amount, currency }
    const ruling = may(authority, { ...context, remedy, amount: { amount, currency } })
    const before = offers.at(-1)
    // A limit of a rule that does not fit here divides nothing.
    if (before?.rule === ruling.rule && before.decision === ruling.decision && before.upTo?.amount === above?.amount) {
      before.upTo = upTo
    } else {
      offers.push(...offer(remedy, ruling, above, upTo))
    }
  }
  return offers
}

function offer(remedy: string, ruling: Ruling, above: Money | null, upTo: Money | null): Offer[] {
  const { decision } = ruling
  return decision === 'no' ? [] : [{ ...ruling, decision, remedy, above, upTo }]
}
