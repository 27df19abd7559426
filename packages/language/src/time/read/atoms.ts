import { TokenKind } from '../../text/token-kind.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { Roles } from '../tables/time-table.ts'
import { withEveryRole } from './every-role.ts'
import { childAt, mayBegin, type TrieNode, type TrieRoot } from './phrase-trie.ts'
import { rolesOfDigits } from './roles-of-digits.ts'

/** The words of a text that can be part of a time expression; everything else lies in the gaps between them. */
export interface Atoms {
  count: number
  roles: Roles[]
  /** Token index of the first token, and of the one after the last. */
  from: number[]
  to: number[]
  text: string
  tokens: Tokens
}

const NONE: Roles = Object.freeze(withEveryRole({}))

/** Whether a word is more than a mark, a number or a glue word: without one of these there is no time to read. */
const isTimeWord = (roles: Roles): boolean =>
  roles.unit !== undefined ||
  roles.day !== undefined ||
  roles.part !== undefined ||
  roles.clock !== undefined ||
  roles.month !== undefined ||
  roles.names !== undefined ||
  roles.nearness !== undefined ||
  roles.wait === true ||
  roles.meridiem !== undefined ||
  roles.time !== undefined ||
  roles.ordinal !== undefined ||
  roles.slash === true ||
  roles.past !== undefined ||
  roles.before?.does === 'deadline' ||
  roles.before?.does === 'between' ||
  (roles.digits ?? 0) >= 4

/** Longest phrase first, from left to right. `null` when there is nothing to read. */
export function findAtoms(trie: TrieRoot, text: string, tokens: Tokens): Atoms | null {
  const atoms: Atoms = { count: 0, roles: [], from: [], to: [], text, tokens }
  let worthReading = false
  for (let index = 0; index < tokens.count; ) {
    let roles: Roles | null = null
    let end = index + 1
    let node: TrieNode | undefined = mayBegin(trie, tokens.key[index] as number)
      ? childAt(trie, text, tokens, index)
      : undefined
    for (let at = index + 1; node; at++) {
      if (node.roles) {
        roles = node.roles
        end = at
      }
      if (at >= tokens.count || tokens.sentence[at] !== tokens.sentence[index]) break
      node = childAt(node, text, tokens, at)
    }
    const kind = tokens.kind[index]
    if (!roles && (kind === TokenKind.number || kind === TokenKind.time || kind === TokenKind.code)) {
      const digits = rolesOfDigits(trie, text, tokens.start[index] as number, tokens.end[index] as number)
      roles = digits && withEveryRole(digits)
    }
    if (roles) {
      atoms.roles.push(roles)
      atoms.from.push(index)
      atoms.to.push(end)
      atoms.count++
      worthReading ||= isTimeWord(roles)
    }
    index = end
  }
  return worthReading ? atoms : null
}

export const rolesAt = (atoms: Atoms, at: number): Roles => atoms.roles[at] ?? NONE

/** Whether nothing stands between an atom and the one before it, not even the end of a sentence. */
export function touches(atoms: Atoms, at: number): boolean {
  if (at <= 0 || at >= atoms.count) return false
  const before = atoms.to[at - 1] as number
  if (before !== atoms.from[at]) return false
  // The dot of "p.m." is not the end of a sentence.
  if (atoms.roles[at - 1]?.meridiem !== undefined) return true
  return atoms.tokens.sentence[before] === atoms.tokens.sentence[before - 1]
}

/** Whether a word that is no time word stands alone: no time begins with it. */
export const saysNoTime = (atoms: Atoms, at: number): boolean =>
  !isTimeWord(rolesAt(atoms, at)) && !touches(atoms, at) && !touches(atoms, at + 1)

/** Roles of the next atom when it touches the one before; else none. */
export const rolesNext = (atoms: Atoms, at: number): Roles => (touches(atoms, at) ? rolesAt(atoms, at) : NONE)

/** Whether the token that follows an atom is a Han character; `before` asks for the one that precedes it. */
export function besideHan(atoms: Atoms, at: number, side: 'before' | 'after'): boolean {
  const token = side === 'after' ? (atoms.to[at] as number) : (atoms.from[at] as number) - 1
  return token >= 0 && token < atoms.tokens.count && atoms.tokens.kind[token] === TokenKind.han
}

/** Whether the sentence goes on after an atom with anything but a mark of punctuation. */
export function goesOn(atoms: Atoms, at: number): boolean {
  const { tokens } = atoms
  const token = atoms.to[at] as number
  if (token >= tokens.count || tokens.sentence[token] !== tokens.sentence[token - 1]) return false
  return (
    tokens.kind[token] !== TokenKind.punctuation || '%$°'.includes(atoms.text.charAt(tokens.start[token] as number))
  )
}
