import { wireObject } from '@attune/adapter-kit'
import type { CallOptions } from '@attune/core'
import * as z from 'zod'
import type { Account } from '../account.ts'

const labelsWire = wireObject({ payload: z.array(z.string()) })
const path = 'accounts/{account}/conversations/{id}/labels'

export async function getLabels(
  { client, number }: Account,
  id: string,
  { signal }: CallOptions = {},
): Promise<string[]> {
  return (await client.json(labelsWire, { path, params: { account: number, id }, signal })).body.payload
}

/** Replaces all labels of a conversation. */
export async function setLabels(
  { client, number }: Account,
  id: string,
  labels: readonly string[],
  { signal }: CallOptions = {},
): Promise<void> {
  const params = { account: number, id }
  await client.send({ method: 'POST', repeatable: true, path, params, json: { labels }, signal })
}
