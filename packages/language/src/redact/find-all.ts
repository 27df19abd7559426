import { findBareAddresses } from './find/bare-address.ts'
import { findBareAnswers } from './find/bare-answer.ts'
import { findCards } from './find/card.ts'
import { findChineseAddresses } from './find/chinese-address.ts'
import { findChineseNames } from './find/chinese-name.ts'
import { findEmails } from './find/email.ts'
import { findEnglishAddresses } from './find/english-address.ts'
import { findIbans } from './find/iban.ts'
import { findIntroduced } from './find/introduced.ts'
import { findIps } from './find/ip.ts'
import { findIntroducedNames } from './find/name-at-cue.ts'
import { findNamesByShape } from './find/name-by-shape.ts'
import { findNationalIds } from './find/national-id.ts'
import { findPhones } from './find/phone.ts'
import { findRepeatedNames } from './find/repeated-names.ts'
import { findUrlCredentials } from './find/url-credentials.ts'
import { findZips } from './find/zip.ts'
import { MASK, maskCode } from './page/characters.ts'
import { type Finder, type Found, type Page, pageOf } from './page/page.ts'

/** In this order: those of one stage see what the stages before it have masked; within one, the earlier finder wins. */
const stages: readonly (readonly Finder[])[] = [
  [findUrlCredentials, findEmails],
  [findIntroduced, findIbans, findNationalIds, findCards, findIps, findPhones],
  [findChineseAddresses, findEnglishAddresses, findBareAddresses, findZips],
  [findIntroducedNames, findChineseNames, findNamesByShape, findBareAnswers],
]

// What one round masks may let the next one see more, so that redacting the result again changes nothing.
const mostRounds = 8

/** Everything found in a text, in order and without overlaps. Placeholders in it must be masked already. */
export function findAll(text: string): Found[] {
  const all: Found[] = []
  let page = pageOf(text)
  for (let round = 0; round < mostRounds; round++) {
    const before = all.length
    for (const finders of stages)
      page = take(
        page,
        finders.flatMap((find) => find(page)),
        all,
      )
    const names = all.filter(({ kind }) => kind === 'name').map((name) => text.slice(name.from, name.to))
    page = take(page, findRepeatedNames(page, names), all)
    if (all.length === before) break
  }
  return all.sort((a, b) => a.from - b.from)
}

/** The page with what was found masked; of two that overlap the first in the list stays. */
function take(page: Page, list: readonly Found[], all: Found[]): Page {
  if (list.length === 0) return page
  const { text } = page
  const taken = new Uint8Array(text.length)
  const kept: Found[] = []
  for (const found of list) {
    if (found.from >= found.to || !isFree(page, taken, found)) continue
    taken.fill(1, found.from, found.to)
    kept.push(found)
  }
  if (kept.length === 0) return page
  kept.sort((a, b) => a.from - b.from)
  for (const found of kept) all.push(found)
  const parts: string[] = []
  let at = 0
  for (const { from, to } of kept) {
    parts.push(text.slice(at, from), MASK.repeat(to - from))
    at = to
  }
  parts.push(text.slice(at))
  return pageOf(parts.join(''))
}

function isFree({ text }: Page, taken: Uint8Array, { from, to }: Found): boolean {
  for (let at = from; at < to; at++) if (taken[at] === 1 || text.charCodeAt(at) === maskCode) return false
  return true
}
