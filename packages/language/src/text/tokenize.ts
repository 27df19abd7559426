import {
  foldCharacter,
  isDigit,
  isEmojiMark,
  isHan,
  isHighSurrogate,
  isLetter,
  isNewline,
  isSpace,
  isSymbolEmoji,
  isUpper,
} from './characters.ts'
import { HASH_START, hashStep, hashText } from './hash.ts'
import { scanEmailTail, scanMask, scanUrl } from './scan-special.ts'
import { TokenKind } from './token-kind.ts'
import { createTokens, TokenFlag, type Tokens } from './tokens.ts'

const APOSTROPHE = 39
const isCurrency = (code: number): boolean => code === 36 || code === 0xa3 || code === 0xa5 || code === 0x20ac

/**
 * Cuts any string into tokens in one pass; every character is looked at a bounded number of times.
 *
 * @param scratch buffers to fill, so that reading many messages does not allocate; too small ones are replaced
 */
export function tokenize(text: string, scratch?: Tokens): Tokens {
  // A token is at least one character, so the text's length is enough room.
  const tokens = scratch && scratch.start.length >= text.length ? scratch : createTokens(Math.max(256, text.length))
  tokens.count = 0
  let at = 0
  let sentence = 0
  let spaced = true
  while (at < text.length) {
    const original = text.charCodeAt(at)
    if (isSpace(original) || isNewline(original)) {
      if (isNewline(original) && tokens.count > 0 && tokens.sentence[tokens.count - 1] === sentence) sentence++
      spaced = true
      at++
      continue
    }
    const code = foldCharacter(original)
    const from = tokens.count
    if (isHan(code)) at = push(tokens, at, at + 1, TokenKind.han, hashStep(HASH_START, code), sentence)
    else if (isLetter(code)) at = scanWord(text, at, tokens, sentence)
    else if (isDigit(code)) at = scanNumber(text, at, at, tokens, sentence)
    else if (isCurrency(code) && isDigit(foldCharacter(text.charCodeAt(at + 1)))) {
      at = scanNumber(text, at, at + 1, tokens, sentence, TokenKind.money)
    } else if (isHighSurrogate(original) || isSymbolEmoji(original)) at = scanEmoji(text, at, tokens, sentence)
    else at = scanPunctuation(text, at, code, tokens, sentence)
    if (spaced && tokens.count > from) tokens.flags[from] = (tokens.flags[from] ?? 0) | TokenFlag.spaced
    spaced = false
    if (endsSentence(text, tokens, at)) sentence++
  }
  return tokens
}

function push(tokens: Tokens, start: number, end: number, kind: number, hash: number, sentence: number, flags = 0) {
  const index = tokens.count++
  tokens.start[index] = start
  tokens.end[index] = end
  tokens.kind[index] = kind
  tokens.hash[index] = hash
  tokens.sentence[index] = sentence
  tokens.flags[index] = flags
  return end
}

function scanWord(text: string, start: number, tokens: Tokens, sentence: number): number {
  const url = scanUrl(text, start)
  if (url > 0) return push(tokens, start, url, TokenKind.url, 0, sentence)
  let at = start
  let hash = HASH_START
  let capitals = 0
  let digits = 0
  let previous = -1
  let run = 1
  let longestRun = 1
  for (; at < text.length; at++) {
    const original = text.charCodeAt(at)
    const code = foldCharacter(original)
    if (isDigit(code)) digits++
    else if (!isLetter(code)) {
      const inside = code === APOSTROPHE && isLetter(foldCharacter(text.charCodeAt(at + 1)))
      if (!inside) break
    } else if (isUpper(original)) capitals++
    run = code === previous ? run + 1 : 1
    if (run > longestRun) longestRun = run
    previous = code
    hash = hashStep(hash, code)
  }
  const email = scanEmailTail(text, at)
  if (email > 0) return pushEmail(text, start, email, tokens, sentence)
  let flags = 0
  if (capitals > 1 && capitals === at - start) flags |= TokenFlag.capitals
  if (longestRun > 2) flags |= TokenFlag.stretched
  return push(tokens, start, at, digits > 0 ? TokenKind.code : TokenKind.word, hash, sentence, flags)
}

/** `first.last@shop.com` was cut into `first . last` before the `@` was seen: take those tokens back. */
function pushEmail(text: string, start: number, end: number, tokens: Tokens, sentence: number): number {
  let from = start
  while (tokens.count > 0) {
    const last = tokens.count - 1
    if (tokens.end[last] !== from || tokens.kind[last] === TokenKind.han) break
    if (tokens.kind[last] === TokenKind.punctuation && !'._-+'.includes(text.charAt(tokens.start[last] ?? 0))) break
    from = tokens.start[last] ?? from
    tokens.count--
  }
  return push(tokens, from, end, TokenKind.email, 0, sentence)
}

function scanNumber(text: string, start: number, digitsFrom: number, tokens: Tokens, sentence: number, kind?: number) {
  let at = digitsFrom
  let result: number = kind ?? TokenKind.number
  let letters = 0
  for (; at < text.length; at++) {
    const code = foldCharacter(text.charCodeAt(at))
    if (isDigit(code)) continue
    const next = foldCharacter(text.charCodeAt(at + 1))
    if ((code === 46 || code === 44 || code === 58) && isDigit(next) && letters === 0) {
      if (code === 58 && result === TokenKind.number) result = TokenKind.time
      continue
    }
    if (!isLetter(code) || result === TokenKind.money) break
    letters++
  }
  const email = scanEmailTail(text, at)
  if (email > 0) return pushEmail(text, start, email, tokens, sentence)
  if (letters > 0) result = isClockSuffix(text, at) && letters === 2 ? TokenKind.time : TokenKind.code
  return push(tokens, start, at, result, hashText(text, start, at), sentence)
}

/** "3pm", "11AM" */
function isClockSuffix(text: string, end: number): boolean {
  const first = foldCharacter(text.charCodeAt(end - 2))
  return (first === 97 || first === 112) && foldCharacter(text.charCodeAt(end - 1)) === 109
}

function scanEmoji(text: string, start: number, tokens: Tokens, sentence: number): number {
  const width = isHighSurrogate(text.charCodeAt(start)) && start + 1 < text.length ? 2 : 1
  const hash = hashText(text, start, start + width)
  let at = start + width
  while (at < text.length && isEmojiMark(text.charCodeAt(at))) at++
  // Skin tones are surrogate pairs of their own: U+1F3FB..U+1F3FF.
  if (text.charCodeAt(at) === 0xd83c && text.charCodeAt(at + 1) >= 0xdffb) at += 2
  return push(tokens, start, at, TokenKind.emoji, hash, sentence)
}

function scanPunctuation(text: string, start: number, code: number, tokens: Tokens, sentence: number): number {
  const mask = scanMask(text, start, code)
  if (mask > 0) return push(tokens, start, mask, TokenKind.mask, hashText(text, start, mask), sentence)
  if (code === 64 && isLetter(foldCharacter(text.charCodeAt(start + 1)))) {
    let at = start + 1
    for (; at < text.length; at++) {
      const next = foldCharacter(text.charCodeAt(at))
      if (!isLetter(next) && !isDigit(next) && next !== 95) break
    }
    return push(tokens, start, at, TokenKind.mention, 0, sentence)
  }
  let at = start + 1
  while (at < text.length && foldCharacter(text.charCodeAt(at)) === code) at++
  return push(tokens, start, at, TokenKind.punctuation, hashStep(HASH_START, code), sentence)
}

/** Whether the token just pushed closes its sentence. A dot does so only before white space or at the end. */
function endsSentence(text: string, tokens: Tokens, at: number): boolean {
  const last = tokens.count - 1
  if (tokens.kind[last] !== TokenKind.punctuation) return false
  const code = foldCharacter(text.charCodeAt(tokens.start[last] ?? 0))
  // A run of marks ("?!") belongs to one end.
  const next = foldCharacter(text.charCodeAt(at))
  if (next === 33 || next === 63) return false
  if (code === 33 || code === 63 || code === 0x3002) return true
  return code === 46 && (at >= text.length || isSpace(text.charCodeAt(at)) || isHan(text.charCodeAt(at)))
}
