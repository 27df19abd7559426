import type { Fact } from '@attune/core'

const predicates: Readonly<Record<string, readonly string[]>> = {
  email: ['email', 'e-mail'],
  phone: ['phone', 'mobile', 'telephone'],
  address: ['address'],
  name: ['name'],
}

/** Whether the profile already holds a datum of the customer's own that may be used. */
export function knownDatum(facts: readonly Fact[] | null, datum: string): boolean {
  const names = predicates[datum] ?? []
  return (facts ?? []).some(
    (fact) =>
      fact.status === 'active' &&
      fact.subject === 'customer' &&
      fact.mention !== 'never' &&
      names.some((name) => fact.predicate.split(/[_.\s]/).includes(name)),
  )
}
