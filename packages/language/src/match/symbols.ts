import { TokenKind } from '../text/token-kind.ts'

/**
 * The alphabet of phrases. A token enters as its word's symbol or, when the word is unknown, as its class; 0 is
 * anything else. The numbers between are marks of the phrase encoding (see phrase-code.ts) and never enter.
 */
export const classSymbols = { number: 1, money: 2, time: 3, email: 4, url: 5, code: 6, mask: 7 } as const

export const FIRST_WORD = 24

/** By token kind. */
const classOfKind = new Uint8Array(16)
classOfKind[TokenKind.number] = classSymbols.number
classOfKind[TokenKind.money] = classSymbols.money
classOfKind[TokenKind.time] = classSymbols.time
classOfKind[TokenKind.email] = classSymbols.email
classOfKind[TokenKind.url] = classSymbols.url
classOfKind[TokenKind.code] = classSymbols.code
classOfKind[TokenKind.mask] = classSymbols.mask

export const classOf = (kind: number): number => classOfKind[kind] ?? 0

/** Whether a token of class `of` answers to the class a phrase asks for. A price is a number, too. */
export const answersTo = (asked: number, of: number): boolean =>
  asked === of || (asked === classSymbols.number && of === classSymbols.money)

/** Class of a symbol: its own when it is one, else what the vocabulary knows. */
export const classOfSymbol = (symbol: number, classes: ReadonlyMap<number, number>): number =>
  symbol < FIRST_WORD ? symbol : (classes.get(symbol) ?? 0)
