import type { CallOptions } from '@attune/core'
import type { Account } from '../account.ts'
import { type AgentWire, agentWire } from '../wire/agent.ts'

/** The agent whose key we have. */
export async function getMe({ client }: Account, { signal }: CallOptions = {}): Promise<AgentWire> {
  return (await client.json(agentWire, { path: 'agents/me', signal })).body
}

/** An agent; a contact's id is none. */
export async function getAgent({ client }: Account, id: string, { signal }: CallOptions = {}): Promise<AgentWire> {
  return (await client.json(agentWire, { path: 'agents/{id}', params: { id }, signal })).body
}
