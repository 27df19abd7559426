import type { CallOptions } from '@attune/core'
import type { Account } from '../account.ts'

/** Replaces all custom attributes of a conversation; newer servers could merge, and could not clear then. */
export async function setCustomAttributes(
  { client, number }: Account,
  id: string,
  custom_attributes: Readonly<Record<string, unknown>>,
  { signal }: CallOptions = {},
): Promise<void> {
  await client.send({
    ...{ method: 'POST', repeatable: true, path: 'accounts/{account}/conversations/{id}/custom_attributes' },
    params: { account: number, id },
    json: { custom_attributes },
    signal,
  })
}
