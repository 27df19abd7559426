import type { Assurance } from '@attune/core'

const order: readonly Assurance[] = ['claimed', 'channel', 'authenticated', 'staff']

export function isSurer(one: Assurance, than: Assurance): boolean {
  return order.indexOf(one) > order.indexOf(than)
}

/** The surest of several; `claimed` when there is none. */
export function surest(assurances: readonly Assurance[]): Assurance {
  return assurances.reduce((best, each) => (isSurer(each, best) ? each : best), 'claimed')
}
