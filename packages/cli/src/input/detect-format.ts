import path from 'node:path'
import type { Beginning } from './begin.ts'

export type InputFormat = 'json' | 'json-lines' | 'transcript'

/** Endings that are read from a folder. */
export const conversationEndings = ['.json', '.jsonl', '.ndjson', '.txt', '.md'] as const
export const lineEndings = ['.jsonl', '.ndjson'] as const

/** What a file is: by its ending where that says it, else by how it begins. */
export function detectFormat(name: string, beginning: Pick<Beginning, 'firstLine' | 'goesOn'>): InputFormat {
  const ending = path.extname(name).toLowerCase()
  if (ending === '.jsonl' || ending === '.ndjson') return 'json-lines'
  const byContent = formatOf(beginning)
  return ending === '.json' && byContent === 'transcript' ? 'json' : byContent
}

function formatOf({ firstLine, goesOn }: Pick<Beginning, 'firstLine' | 'goesOn'>): InputFormat {
  const line = firstLine.trim()
  if (line.startsWith('{')) return goesOn && isWholeObject(line) ? 'json-lines' : 'json'
  // `[10:02] agent: …` begins like an array; no array of conversations begins with a digit.
  return line.startsWith('[') && !/^\[\d/.test(line) ? 'json' : 'transcript'
}

/** Looks like one object on one line, right or wrong: a mistake in row 1 is still a mistake in row 1. */
function isWholeObject(line: string): boolean {
  return line.length > 1 && line.endsWith('}')
}
