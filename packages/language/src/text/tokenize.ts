import {
  isCurrency,
  isDigit,
  isEmojiMark,
  isHan,
  isHighSurrogate,
  isLetter,
  isNewline,
  isPlainLetter,
  isSpace,
  isSymbolEmoji,
} from './characters.ts'
import { foldText } from './fold-text.ts'
import { keyOf, keyOfCharacter, keyOfLetters, keyStep } from './key.ts'
import { scanEmailTail, scanMask, scanUrl } from './scan-special.ts'
import { TokenKind } from './token-kind.ts'
import { createTokens, type Tokens } from './tokens.ts'

const SPACE = 32
const APOSTROPHE = 39
const AT = 64

/**
 * Cuts any string into tokens in one pass; every character is looked at a bounded number of times.
 *
 * @param scratch buffers to fill, so that reading many messages does not allocate; too small ones are replaced
 * @example
 * tokenize('Hi, 您好!').count // 5: Hi , 您 好 !
 */
export function tokenize(text: string, scratch?: Tokens): Tokens {
  const hasRoom = scratch !== undefined && scratch.folded.length >= text.length + 2
  const tokens = hasRoom ? scratch : createTokens(Math.max(256, text.length))
  const { folded, ends } = tokens
  tokens.isAscii = foldText(text, folded, tokens.bytes)
  tokens.count = 0
  for (let own = 0; own < tokens.ofKind.length; own++) tokens.ofKind[own] = 0
  let at = 0
  let sentence = 0
  while (at < text.length) {
    const code = folded[at] as number
    // The most frequent come first.
    if (isPlainLetter(code)) at = scanPlainWord(at, tokens, sentence) || scanWord(text, at, tokens, sentence)
    else if (code === SPACE) at++
    else if (isSpace(code) || isNewline(code)) {
      if (isNewline(code) && tokens.count > 0 && tokens.sentence[tokens.count - 1] === sentence)
        ends[sentence++] = tokens.count
      at++
    } else if (isHan(code)) at = push(tokens, at, at + 1, TokenKind.han, keyOfCharacter(code), sentence)
    else if (isLetter(code)) at = scanWord(text, at, tokens, sentence)
    else if (isDigit(code)) at = scanNumber(text, at, at, tokens, sentence)
    else if (isCurrency(code) && isDigit(folded[at + 1] as number)) {
      at = scanNumber(text, at, at + 1, tokens, sentence, TokenKind.money)
    } else if (isHighSurrogate(code) || isSymbolEmoji(code)) at = scanEmoji(text, at, tokens, sentence)
    else {
      at = scanPunctuation(text, at, tokens, sentence)
      if (tokens.kind[tokens.count - 1] === TokenKind.punctuation && endsSentence(text, tokens, at))
        ends[sentence++] = tokens.count
    }
  }
  ends[sentence] = tokens.count
  return tokens
}

function push(tokens: Tokens, start: number, end: number, kind: number, key: number, sentence: number, stretched = 0) {
  const index = tokens.count++
  tokens.start[index] = start
  tokens.end[index] = end
  tokens.kind[index] = kind
  tokens.key[index] = key
  tokens.sentence[index] = sentence
  tokens.stretched[index] = stretched
  tokens.ofKind[kind] = (tokens.ofKind[kind] as number) + 1
  return end
}

/**
 * Most words: plain letters up to a space or a mark. Returns 0 for whatever needs a closer look, such as letters in a row,
 * other letters, digits and addresses.
 */
function scanPlainWord(start: number, tokens: Tokens, sentence: number): number {
  const { folded } = tokens
  const first = folded[start] as number
  let at = start + 1
  let key = keyStep(0, first)
  let previous = first
  let doubled = 0
  for (let code = folded[at] as number; isPlainLetter(code); code = folded[++at] as number) {
    if (code === previous) doubled++
    previous = code
    key = keyStep(key, code)
  }
  return doubled < 2 && isPlainEnd(first, folded[at] as number)
    ? push(tokens, start, at, TokenKind.word, keyOfLetters(key, at - start), sentence)
    : 0
}

/** Whether a word surely ends before `next`. What begins with h or w may be an address: http:, www. */
const isPlainEnd = (first: number, next: number): boolean =>
  next === SPACE || (next < AT && !isDigit(next) && next !== APOSTROPHE && first !== 104 && first !== 119)

function scanWord(text: string, start: number, tokens: Tokens, sentence: number): number {
  const { folded } = tokens
  const first = folded[start]
  const url = first === 104 || first === 119 ? scanUrl(text, folded, start) : 0
  if (url > 0) return push(tokens, start, url, TokenKind.url, 0, sentence)
  let at = start
  let digits = 0
  let previous = -1
  let run = 1
  let longestRun = 1
  for (; ; at++) {
    const code = folded[at] as number
    if (!isPlainLetter(code)) {
      if (code === SPACE) break
      if (isDigit(code)) digits++
      else if (!isLetter(code) && (code !== APOSTROPHE || !isLetter(folded[at + 1] as number))) break
    }
    if (code !== previous) run = 1
    else if (++run > longestRun) longestRun = run
    previous = code
  }
  const email = folded[at] === AT ? scanEmailTail(text, at) : 0
  if (email > 0) return pushEmail(text, start, email, tokens, sentence)
  const kind = digits > 0 ? TokenKind.code : TokenKind.word
  return push(tokens, start, at, kind, keyOf(folded, start, at), sentence, longestRun > 2 ? 1 : 0)
}

/** `first.last@shop.com` was cut into `first . last` before the `@` was seen: take those tokens back. */
function pushEmail(text: string, start: number, end: number, tokens: Tokens, sentence: number): number {
  let from = start
  while (tokens.count > 0) {
    const last = tokens.count - 1
    if (tokens.end[last] !== from || tokens.kind[last] === TokenKind.han) break
    if (tokens.kind[last] === TokenKind.punctuation && !'._-+'.includes(text.charAt(tokens.start[last] ?? 0))) break
    from = tokens.start[last] ?? from
    const kind = tokens.kind[last] as number
    tokens.ofKind[kind] = (tokens.ofKind[kind] as number) - 1
    tokens.count--
  }
  return push(tokens, from, end, TokenKind.email, 0, sentence)
}

function scanNumber(text: string, start: number, digitsFrom: number, tokens: Tokens, sentence: number, kind?: number) {
  const { folded } = tokens
  let at = digitsFrom
  let result: number = kind ?? TokenKind.number
  let letters = 0
  for (; ; at++) {
    const code = folded[at] as number
    if (isDigit(code)) continue
    if ((code === 46 || code === 44 || code === 58) && isDigit(folded[at + 1] as number) && letters === 0) {
      if (code === 58 && result === TokenKind.number) result = TokenKind.time
      continue
    }
    if (!isLetter(code) || result === TokenKind.money) break
    letters++
  }
  const email = folded[at] === AT ? scanEmailTail(text, at) : 0
  if (email > 0) return pushEmail(text, start, email, tokens, sentence)
  if (letters > 0) result = isClockSuffix(folded, at) && letters === 2 ? TokenKind.time : TokenKind.code
  return push(tokens, start, at, result, keyOf(folded, start, at), sentence)
}

/** "3pm", "11AM" */
function isClockSuffix(folded: Uint16Array, end: number): boolean {
  return (folded[end - 2] === 97 || folded[end - 2] === 112) && folded[end - 1] === 109
}

function scanEmoji(text: string, start: number, tokens: Tokens, sentence: number): number {
  const { folded } = tokens
  const width = isHighSurrogate(folded[start] as number) && start + 1 < text.length ? 2 : 1
  let at = start + width
  while (isEmojiMark(folded[at] as number)) at++
  // Skin tones are surrogate pairs of their own: U+1F3FB..U+1F3FF.
  if (folded[at] === 0xd83c && (folded[at + 1] as number) >= 0xdffb) at += 2
  return push(tokens, start, at, TokenKind.emoji, keyOf(folded, start, start + width), sentence)
}

function scanPunctuation(text: string, start: number, tokens: Tokens, sentence: number): number {
  const { folded } = tokens
  const code = folded[start] as number
  const mask = scanMask(folded, text.length, start)
  if (mask > 0) return push(tokens, start, mask, TokenKind.mask, keyOf(folded, start, mask), sentence)
  let at = start + 1
  if (code === AT && isLetter(folded[at] as number)) {
    while (isLetter(folded[at] as number) || isDigit(folded[at] as number) || folded[at] === 95) at++
    return push(tokens, start, at, TokenKind.mention, 0, sentence)
  }
  while (at < text.length && folded[at] === code) at++
  return push(tokens, start, at, TokenKind.punctuation, keyOfCharacter(code), sentence)
}

/** Whether the mark just pushed closes its sentence. A dot does so only before white space or at the end. */
function endsSentence(text: string, { folded, start, count }: Tokens, at: number): boolean {
  const code = folded[start[count - 1] as number]
  // A run of marks ("?!") belongs to one end.
  const next = folded[at] as number
  if (next === 33 || next === 63) return false
  if (code === 33 || code === 63 || code === 0x3002) return true
  return code === 46 && (at >= text.length || isSpace(next) || isHan(next))
}
