import type { Bounds, Page } from '../match/page.ts'
import { ownKin } from '../scope/find-subject.ts'
import type { Marks } from '../scope/read-marks.ts'
import type { Statement } from './statement.ts'

/** How far the member of the family may stand from the words that say "so is": "so is my youngest daughter", 我老婆也是. */
const REACH = 3

/** "I'm vegan and so is my wife", 我老婆也是: what was said last goes for her, too. */
export function likewise(page: Page, marks: Marks, { from, to }: Bounds, before: readonly Statement[]): Statement[] {
  const said: Statement[] = []
  for (let at = from; at < to; at++) {
    const mark = marks[at]
    if (mark?.name !== 'likewise' || mark.from !== at) continue
    const last = before.findLast((one) => one.page === page && one.subject === 'customer' && one.to <= at)
    const who = last && kinNear(page, marks, mark, { from, to })
    if (!last || !who || last.rule.speaker === 'asked') continue
    said.push({ ...last, from: Math.min(who.from, mark.from), to: Math.max(who.to, mark.to), subject: who.who })
  }
  return said
}

function kinNear(page: Page, marks: Marks, { from, to }: { from: number; to: number }, bounds: Bounds) {
  const places = page.ear.data.language === 'en' ? after(to, bounds.to) : before(from, bounds.from)
  for (const at of places) {
    const kin = marks[at]
    if (kin?.name !== 'kin') continue
    const { who, from: first } = ownKin(page, marks, kin, bounds.from)
    return who === 'other' ? null : { who, from: first, to: kin.to }
  }
  return null
}

const after = (to: number, limit: number): number[] =>
  Array.from({ length: Math.min(REACH, limit - to) }, (_, step) => to + step)
const before = (from: number, limit: number): number[] =>
  Array.from({ length: Math.min(REACH, from - limit) }, (_, step) => from - 1 - step)
