import { foldCharacter } from '../../text/characters.ts'
import { TokenKind } from '../../text/token-kind.ts'
import { tokenize } from '../../text/tokenize.ts'
import { createTokens, type Tokens } from '../../text/tokens.ts'
import type { Roles, TimeTable } from '../tables/time-table.ts'
import { withEveryRole } from './every-role.ts'
import { expandAlternatives } from './expand-alternatives.ts'

/** Phrases by their tokens; by the token's key; the word is compared, because long words may share one. */
export interface TrieNode {
  word: string
  roles: Roles | null
  next: Map<number, TrieNode>
}

/** The node that all phrases begin at. */
export interface TrieRoot extends TrieNode {
  /** 1 at the last bits of the key of every first word: most words of a text begin nothing. */
  begins: Uint8Array
}

const BEGINS = 1 << 13

export const mayBegin = ({ begins }: TrieRoot, key: number): boolean => begins[key & (BEGINS - 1)] === 1

export function buildTrie(tables: readonly TimeTable[]): TrieRoot {
  const root: TrieRoot = { word: '', roles: null, next: new Map(), begins: new Uint8Array(BEGINS) }
  for (const { entries } of tables) {
    for (const [roles, words] of entries) {
      for (const phrase of words.split(', ').flatMap(expandAlternatives)) addPhrase(root, phrase, roles)
    }
  }
  for (const key of root.next.keys()) root.begins[key & (BEGINS - 1)] = 1
  return root
}

const scratch = /* @__PURE__ */ createTokens(64)

/** A phrase that is listed twice plays all its roles. */
function addPhrase(root: TrieNode, phrase: string, roles: Roles) {
  const tokens = tokenize(phrase, scratch)
  let node = root
  for (let index = 0; index < tokens.count; index++) {
    const key = tokens.key[index] as number
    let child = node.next.get(key)
    if (!child) {
      child = { word: phrase.slice(tokens.start[index], tokens.end[index]), roles: null, next: new Map() }
      node.next.set(key, child)
    }
    node = child
  }
  if (node !== root) node.roles = { ...(node.roles ?? withEveryRole({})), ...roles }
}

/** The child for a token, or nothing. A run of one punctuation mark is that mark: `2--3`. */
export function childAt(node: TrieNode, text: string, tokens: Tokens, index: number): TrieNode | undefined {
  const child = node.next.get(tokens.key[index] as number)
  if (!child) return undefined
  const start = tokens.start[index] as number
  const kind = tokens.kind[index]
  if (kind !== TokenKind.punctuation && (tokens.end[index] as number) - start !== child.word.length) return undefined
  const width = kind === TokenKind.punctuation ? 1 : child.word.length
  for (let at = 0; at < width; at++) {
    if (foldCharacter(text.charCodeAt(start + at)) !== foldCharacter(child.word.charCodeAt(at))) return undefined
  }
  return child
}
