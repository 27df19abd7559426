import { recordOf } from '@attune/adapter-kit'
import type { Customer } from '@attune/core'
import { system } from '../client.ts'
import type { Writer } from '../wire/tin.ts'

export function customerOf({ id, name, email }: Writer, observedAt: string): Customer {
  return {
    ...recordOf({ system, connection: null, type: 'writer', id, observedAt }),
    names: { display: name, preferred: null, given: null, family: null, honorific: null },
    locales: [],
    timeZone: null,
    identities:
      email === null ? [] : [{ kind: 'email', value: email, normalized: null, assurance: 'claimed', source: null }],
    contactPreference: null,
    consents: [],
  }
}
