import assert from 'node:assert/strict'
import type { TrueConversation, TrueEntry } from '../ground.ts'
import type { Bench } from './bench.ts'

/** A conversation as the helpdesk has it, past the adapter. */
export async function truthAbout({ ground }: Bench, id: string): Promise<TrueConversation> {
  const conversation = (await ground.conversations()).find((candidate) => candidate.id === id)
  assert.ok(conversation !== undefined, `the ground does not know conversation ${id}`)
  return conversation
}

/** What was said there with these words in it. */
export async function entriesWith(bench: Bench, id: string, words: string): Promise<TrueEntry[]> {
  return (await truthAbout(bench, id)).entries.filter(({ text }) => text.includes(words))
}
