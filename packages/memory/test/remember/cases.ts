import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Heard } from '../../src/remember/extractor.ts'
import { hear } from './hear.ts'

interface Expected {
  key: string
  optional: boolean
}

export interface Outcome {
  found: number
  wrong: string[]
  missed: string[]
}

const keyOf = ({ subject, predicate, value, stance }: Heard): string =>
  `${subject}.${predicate}=${value}${stance === 'states' ? '' : `/${stance}`}`

/** Whether a fact is the one expected; `*` is any value. */
function isExpected(heard: Heard, { key }: Expected): boolean {
  const [head = '', rest = ''] = key.split('=')
  return (
    keyOf(heard).toLowerCase() === key.toLowerCase() ||
    (rest.startsWith('*') && keyOf(heard).startsWith(`${head}=`) && (heard.stance === 'states') === (rest === '*'))
  )
}

function expectedOf(line: string): Expected[] {
  if (line.trim() === '-') return []
  return line.split(';').map((part) => {
    const key = part.trim()
    return key.endsWith('?') ? { key: key.slice(0, -1), optional: true } : { key, optional: false }
  })
}

/** Runs a file of cases: what was found, what was wrongly heard, and what was missed. */
export function runCases(file: string): Outcome & { cases: number } {
  const lines = readFileSync(path.resolve(import.meta.dirname, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
  const outcome = { cases: lines.length, found: 0, wrong: [] as string[], missed: [] as string[] }
  for (const line of lines) {
    const [said = '', told = ''] = line.split(' => ')
    const open = expectedOf(told)
    for (const heard of hear(...said.split(' || '))) {
      const at = open.findIndex((expected) => isExpected(heard, expected))
      if (at < 0) outcome.wrong.push(`${said} → ${keyOf(heard)}`)
      else if (!open.splice(at, 1)[0]?.optional) outcome.found++
    }
    for (const { key, optional } of open) if (!optional) outcome.missed.push(`${said} → ${key}`)
  }
  return outcome
}

export const precisionOf = ({ found, wrong }: Outcome): number => found / (found + wrong.length)
export const recallOf = ({ found, missed }: Outcome): number => found / (found + missed.length)
