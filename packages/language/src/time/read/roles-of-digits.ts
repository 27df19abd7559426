import { foldCharacter, isDigit } from '../../text/characters.ts'
import { keyOfText } from '../../text/key.ts'
import type { Roles } from '../tables/time-table.ts'
import type { TrieNode } from './phrase-trie.ts'
import { isRealDate } from './real-date.ts'

/** No number in a time expression is longer, and none longer is looked at: `2026-05-03` comes in pieces. */
const LONGEST = 10

const ordinalEndings = ['st', 'nd', 'rd', 'th']

/** What a token with digits can be: 24, 1.5, 15:30, 3pm, 3rd, 10mins, 03.05.2026. */
export function rolesOfDigits(trie: TrieNode, text: string, start: number, end: number): Roles | null {
  if (end - start > LONGEST + 4) return null
  let folded = ''
  for (let at = start; at < end; at++) folded += String.fromCharCode(foldCharacter(text.charCodeAt(at)))
  let split = 0
  while (split < folded.length && (isDigit(folded.charCodeAt(split)) || '.:,'.includes(folded.charAt(split)))) split++
  const digits = folded.slice(0, split)
  const ending = folded.slice(split)
  if (split === 0) return null
  if (ending === 'am' || ending === 'pm') return clockRoles(digits.replace('.', ':'), ending === 'pm' ? 12 : 0)
  if (digits.includes(':')) return ending === '' ? clockRoles(digits, null) : null
  if (digits.includes(',')) return null
  if (digits.includes('.') && digits.indexOf('.') !== digits.lastIndexOf('.')) {
    return ending === '' ? dottedDate(digits) : null
  }
  const number = Number(digits)
  if (split > 7) return null
  if (ending === '') return { number, digits: split }
  if (ordinalEndings.includes(ending)) return Number.isInteger(number) ? { ordinal: number } : null
  const unit = trie.next.get(keyOfText(ending))
  return unit?.word === ending && unit.roles?.unit ? { number, unit: unit.roles.unit } : null
}

function clockRoles(digits: string, meridiem: 0 | 12 | null): Roles | null {
  const [hourDigits = '', minuteDigits = '0', ...more] = digits.split(':')
  const hour = Number(hourDigits)
  const minute = Number(minuteDigits)
  if (more.length > 1 || minute > 59 || (minuteDigits.length !== 2 && minuteDigits !== '0')) return null
  if (meridiem !== null) {
    return hour >= 1 && hour <= 12 ? { time: { hour: (hour % 12) + meridiem, minute, half: 'known' } } : null
  }
  if (hour > 24 || (hour === 24 && minute > 0)) return null
  const known = hour > 12 || hour === 0 || hourDigits.startsWith('0')
  return { time: { hour, minute, half: known ? 'known' : 'unknown' } }
}

/** 03.05.2026 has the day first wherever it is written with dots; 2026.5.3 has the year first. */
function dottedDate(digits: string): Roles | null {
  const parts = digits.split('.')
  const [first = 0, month = 0, last = 0] = parts.map(Number)
  if (parts.length !== 3) return null
  const [year, day] = first > 31 ? [first, last] : [last, first]
  if (!isRealDate(year, month, day)) return null
  return { day: { type: 'date', year, month, day, months: null, edge: null, swappable: false } }
}
