import { PermissionError, RejectedError } from '@attune/adapter-kit'
import type { JsonValue } from '@attune/core'
import * as z from 'zod'
import type { Account } from '../account.ts'

const saidWire = z.array(z.string()).nullable()

/**
 * Changes custom fields of a ticket. RT says 200 also to what it did not do, and why in a sentence: those sentences are
 * read here.
 *
 * @throws PermissionError, RejectedError
 */
export async function updateFields(
  { client }: Account,
  id: string,
  fields: Readonly<Record<string, JsonValue>>,
  signal: AbortSignal | undefined,
): Promise<void> {
  const { body } = await client.json(saidWire, {
    method: 'PUT',
    path: 'ticket/{id}',
    params: { id },
    json: { CustomFields: fields },
    needs: 'the right ModifyCustomField',
    signal,
  })
  for (const sentence of body ?? []) {
    if (/permission denied/i.test(sentence))
      throw new PermissionError(
        'RT refused to change custom fields of a ticket. The token needs the right ModifyCustomField.',
      )
    if (/isn't a valid|not a valid|could not|invalid|no such|does not match/i.test(sentence))
      throw new RejectedError('RT did not take the value of a custom field: it is not one that the field allows.')
  }
}
