import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** A conversation in the short form with what people said about it. */
export interface LabelledConversation {
  messages: { role: string; text: string; at?: string | null }[]
  labels: Readonly<Record<string, unknown>>
}

/** Reads `SET.jsonl`; `undefined` when the folder has no such file. */
export function readConversations(folder: string, set: string): LabelledConversation[] | undefined {
  const file = path.join(folder, `${set}.jsonl`)
  return existsSync(file) ? parseConversationLines(readFileSync(file, 'utf8'), `${set}.jsonl`) : undefined
}

/** `name` is what a complaint about a line begins with. */
export function parseConversationLines(jsonLines: string, name: string): LabelledConversation[] {
  return jsonLines.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return []
    const row: unknown = JSON.parse(line)
    if (typeof row === 'object' && row !== null && 'messages' in row && 'labels' in row)
      return [row as LabelledConversation]
    throw new Error(`${name}:${index + 1}: a conversation needs "messages" and "labels".`)
  })
}
