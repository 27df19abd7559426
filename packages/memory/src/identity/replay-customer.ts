import type { Customer } from '@attune/core'
import { idOf } from './merge-lists.ts'
import { identityKey } from './merge-profiles.ts'
import { type Change, replayList } from './replay-list.ts'
import { sameJson } from './same-json.ts'

const lists = ['consents', 'identities', 'locales', 'customFields'] as const

/** Whether consents and other entries that are new are taken along. */
export interface CustomerRules {
  takesConsent: (added: { customerId: string }) => boolean
  takesRest: boolean
}

/** Does to one record what was done to another. */
export function replayCustomer(customer: Customer, change: Change<Customer>, rules: CustomerRules): Customer {
  const takes = () => rules.takesRest
  const entries = replayList(
    Object.entries(customer.customFields),
    of(change, (each) => Object.entries(each.customFields)),
    {
      idOf: ([key]) => key,
      takes,
    },
  )
  return {
    ...customer,
    ...(rules.takesRest ? changedFields(change) : {}),
    consents: replayList(
      customer.consents,
      of(change, (each) => each.consents),
      { idOf, takes: rules.takesConsent },
    ),
    identities: replayList(
      customer.identities,
      of(change, (each) => each.identities),
      { idOf: identityKey, takes },
    ),
    locales: replayList(
      customer.locales,
      of(change, (each) => each.locales),
      { idOf: String, takes },
    ),
    customFields: Object.fromEntries(entries),
  }
}

function of<Part>({ was, is }: Change<Customer>, part: (customer: Customer) => Part): Change<Part> {
  return { was: part(was), is: part(is) }
}

function changedFields({ was, is }: Change<Customer>): Partial<Customer> {
  const keys = (Object.keys(is) as (keyof Customer)[]).filter((key) => !(lists as readonly string[]).includes(key))
  return Object.fromEntries(
    keys.filter((key) => !sameJson(is[key] ?? null, was[key] ?? null)).map((key) => [key, is[key]]),
  )
}
