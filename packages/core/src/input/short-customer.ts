import * as z from 'zod'
import type { Customer } from '../customer/customer.ts'
import type { Identity } from '../customer/identity.ts'
import { type JsonValue, jsonValueSchema } from '../shared/json-value.ts'
import { type Locale, localeSchema } from '../shared/locale.ts'
import { blankRecord } from '../shared/record.ts'
import { type TimeZone, timeZoneSchema } from '../shared/time-zone.ts'

/** What is known of a customer, in the short form. Everything is optional; `null` is the same as leaving it out. */
export interface ShortCustomer {
  id?: string | null | undefined
  /** As the helpdesk shows it. */
  name?: string | null | undefined
  /** As the customer wants to be called. */
  preferredName?: string | null | undefined
  givenName?: string | null | undefined
  familyName?: string | null | undefined
  honorific?: string | null | undefined
  locale?: Locale | null | undefined
  timeZone?: TimeZone | null | undefined
  email?: string | null | undefined
  phone?: string | null | undefined
  customFields?: Record<string, JsonValue> | null | undefined
}

const text = z.string().min(1).nullish()

export const shortCustomerSchema = z
  .strictObject({
    id: text,
    name: text,
    preferredName: text,
    givenName: text,
    familyName: text,
    honorific: text,
    locale: localeSchema.nullish(),
    timeZone: timeZoneSchema.nullish(),
    email: text,
    phone: text,
    customFields: z.record(z.string(), jsonValueSchema).nullish(),
  })
  .meta({ description: 'What is known of the customer, in the short form' }) satisfies z.ZodType<ShortCustomer>

/** Handles of the short form are `claimed`: nobody says how they were checked. */
export function expandCustomer(short: ShortCustomer, conversationId: string): Customer {
  return {
    // Without an id of its own a customer is nobody else's: the id must not match the one of another conversation.
    ...blankRecord(short.id ?? `customer-of-${conversationId}`),
    customFields: short.customFields ?? {},
    names: {
      display: short.name ?? null,
      preferred: short.preferredName ?? null,
      given: short.givenName ?? null,
      family: short.familyName ?? null,
      honorific: short.honorific ?? null,
    },
    locales: short.locale ? [short.locale] : [],
    timeZone: short.timeZone ?? null,
    identities: [...claimed('email', short.email), ...claimed('phone', short.phone)],
    contactPreference: null,
    consents: [],
  }
}

function claimed(kind: 'email' | 'phone', value: string | null | undefined): Identity[] {
  return value ? [{ kind, value, normalized: null, assurance: 'claimed', source: null }] : []
}
