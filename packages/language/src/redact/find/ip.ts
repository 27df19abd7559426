import { digitValue, isAsciiLetter } from '../page/characters.ts'
import type { Finder, Found } from '../page/page.ts'

const longest = 45

/** IPv4 and IPv6 addresses. */
export const findIps: Finder = ({ text }) => {
  const found: Found[] = []
  for (let at = 0; at < text.length; at++) {
    if (!isPart(text, at) || isPart(text, at - 1) || isWordBefore(text, at)) continue
    let to = at
    while (to < text.length && to < at + longest + 1 && isPart(text, to)) to++
    const end = trimmed(text, at, to)
    const part = text.slice(at, end)
    if (!isAsciiLetter(text.charCodeAt(to)) && ((isV4(part) && !isVersion(text, at)) || isV6(part)))
      found.push({ kind: 'ip', from: at, to: end })
    at = to
  }
  return found
}

function isPart(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code >= 48 && code <= 58) || code === 46 || (code >= 65 && code <= 70) || (code >= 97 && code <= 102)
}

const isWordBefore = (text: string, at: number): boolean => isAsciiLetter(text.charCodeAt(at - 1))

const isVersion = (text: string, at: number): boolean => /version[ :]*$/i.test(text.slice(Math.max(0, at - 12), at))

function trimmed(text: string, from: number, to: number): number {
  while (to > from && (text.charAt(to - 1) === '.' || (text.charAt(to - 1) === ':' && text.charAt(to - 2) !== ':')))
    to--
  return to
}

function isV4(part: string): boolean {
  const numbers = part.split('.')
  return numbers.length === 4 && numbers.every((number) => isByte(number))
}

const isByte = (number: string): boolean =>
  number.length > 0 &&
  number.length < 4 &&
  [...number].every((digit) => digitValue(digit.charCodeAt(0)) >= 0) &&
  Number(number) < 256

function isV6(part: string): boolean {
  if (part.length > longest) return false
  const groups = part.split(':')
  if (groups.length < 3 || groups.length > 9) return false
  const last = groups.at(-1) ?? ''
  const bytes = last.includes('.') ? (isV4(last) ? 1 : Number.NaN) : 0
  if (
    Number.isNaN(bytes) ||
    groups.slice(0, bytes ? -1 : undefined).some((group) => group.length > 4 || group.includes('.'))
  )
    return false
  const short = part.split('::').length - 1
  const filled = groups.filter((group) => group !== '').length + bytes
  return short === 1 ? filled >= 2 && filled < 8 : short === 0 && filled === 8 && !groups.includes('')
}
