import { isEveryday } from '../lists/everyday-words.ts'
import { isHan, isLineEnd, isSpace, maskCode } from '../page/characters.ts'
import type { Page } from '../page/page.ts'
import type { Word } from '../page/words.ts'

const longest = 64

/**
 * A password that begins at a word: everything up to a space. Without a digit or a sign in it, it must be told
 * (“password is …”) and be no everyday word, since “password is wrong” gives nothing away.
 */
export function readSecret({ text, words }: Page, at: number, told: boolean): { from: number; to: number } | null {
  const first = words[at] as Word
  const from = first.from
  let to = from
  while (to < text.length && to < from + longest && !endsSecret(text.charCodeAt(to))) to++
  while (to > from && '.,;!?)]"\'’”'.includes(text.charAt(to - 1))) to--
  if (to - from < 2) return null
  const secret = text.slice(from, to)
  const next = words.slice(at, at + 24).find((word) => word.from >= to)
  const withNumber = next?.kind === 'digits' && next.from - to <= 1 && !hasDigit(secret)
  if (withNumber && !isEveryday(secret.toLowerCase())) return { from, to: next.to }
  if (hasDigit(secret) || (hasSign(secret) && told)) return hasDigit(secret) && secret.length < 3 ? null : { from, to }
  return told && !isEveryday(secret.toLowerCase()) && !secret.toLowerCase().endsWith('ing') ? { from, to } : null
}

function endsSecret(code: number): boolean {
  return (
    isSpace(code) ||
    isLineEnd(code) ||
    isHan(code) ||
    code === maskCode ||
    '，。；！？、'.includes(String.fromCharCode(code))
  )
}

const hasDigit = (secret: string): boolean => /\d/.test(secret)

const hasSign = (secret: string): boolean => /[!@#$%^&*_+=~?]/.test(secret)
