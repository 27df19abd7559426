import { TokenKind } from '../text/token-kind.ts'

/**
 * Symbols below {@link FIRST_WORD} are not words: classes match any token of a kind, gaps match up to n tokens of
 * anything. They share the edge lists of the automaton with words and sort before them.
 */
export const classSymbols = { number: 1, money: 2, time: 3, email: 4, url: 5, code: 6, mask: 7 } as const

export const GAP_BASE = 8
export const LONGEST_GAP = 6
export const FIRST_WORD = 16

/** A token of this kind also answers to these classes, most exact first; 0 = none. A price is a number, too. */
export const classOfKind: Readonly<Record<TokenKind, readonly number[]>> = {
  [TokenKind.word]: [],
  [TokenKind.han]: [],
  [TokenKind.number]: [classSymbols.number],
  [TokenKind.punctuation]: [],
  [TokenKind.emoji]: [],
  [TokenKind.money]: [classSymbols.money, classSymbols.number],
  [TokenKind.time]: [classSymbols.time],
  [TokenKind.email]: [classSymbols.email],
  [TokenKind.url]: [classSymbols.url],
  [TokenKind.code]: [classSymbols.code],
  [TokenKind.mask]: [classSymbols.mask],
  [TokenKind.mention]: [],
}
