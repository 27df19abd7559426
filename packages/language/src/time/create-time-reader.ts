import { tokenize } from '../text/tokenize.ts'
import type { Tokens } from '../text/tokens.ts'
import { findAtoms, saysNoTime } from './read/atoms.ts'
import { buildTrie, type TrieRoot } from './read/phrase-trie.ts'
import { readExpression } from './read/read-expression.ts'
import { timesCommon } from './tables/common.ts'
import type { TimeTable } from './tables/time-table.ts'
import type { TimeExpression } from './time-expression.ts'

/** The languages that times are read in. */
export interface TimeReaderOptions {
  /** Languages to read, e.g. `[timesEnglish]`. */
  tables: readonly TimeTable[]
}

/**
 * Reads the time expressions of a text, in order and without overlap. Any string is accepted; time is linear in its
 * length. No clock is looked at: see `resolveTime`.
 *
 * @param tokens of this very text, when they are already there
 */
export type TimeReader = (text: string, tokens?: Tokens) => TimeExpression[]

const KEPT_LENGTH = 1 << 14

/**
 * Builds a reader of time expressions. Tables are compiled on its first use.
 *
 * @example
 * const readTimes = createTimeReader({ tables: [timesEnglish] })
 * readTimes("I'll call you by Friday noon")[0]?.kind // 'deadline'
 */
export function createTimeReader({ tables }: TimeReaderOptions): TimeReader {
  let trie: TrieRoot | undefined
  let scratch: Tokens | undefined

  /** Buffers are used again, so that reading many short texts does not allocate; those of a long text are let go. */
  function tokensOf(text: string): Tokens {
    const tokens = tokenize(text, scratch)
    scratch = text.length <= KEPT_LENGTH ? tokens : undefined
    return tokens
  }

  return (text, tokens = tokensOf(text)) => {
    trie ??= buildTrie([timesCommon, ...tables])
    const atoms = findAtoms(trie, text, tokens)
    const expressions: TimeExpression[] = []
    if (!atoms) return expressions
    for (let at = 0, consumed = 0; at < atoms.count; ) {
      const read = saysNoTime(atoms, at) ? null : readExpression(atoms, at, consumed)
      if (read) expressions.push(read.expression)
      if (read) consumed = read.next
      at = read?.next ?? at + 1
    }
    return expressions
  }
}
