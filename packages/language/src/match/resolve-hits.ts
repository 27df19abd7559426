import type { Hits } from './find-hits.ts'
import type { ReportColumns } from './reports.ts'

/**
 * Makes the function that drops what a reader would not keep: a trap swallows its concept's hits that begin inside it (恐怕
 * swallows the 怕 of 怕不行), a longer wording than the trap survives, and of overlapping hits of one signal kind the
 * longest stays. Hits come in order of their first token; one pass.
 */
export function createHitResolver({ concept, rivalry, trap }: ReportColumns): (hits: Hits) => void {
  const numbers = 1 + Math.max(0, ...concept, ...rivalry)
  // Kept between calls and wiped by each: a message touches few of the numbers.
  const lastOfRivalry = new Int32Array(numbers).fill(-1)
  /** By concept: furthest end of the traps that began before the current token, and of those that begin at it. */
  const trapsBefore = new Int32Array(numbers)
  const trapsHere = new Int32Array(numbers)

  function noteTraps(reach: Int32Array, hits: Hits, from: number, to: number): void {
    for (let index = from; index < to; index++) {
      const output = hits.output[index] as number
      const own = concept[output] as number
      const end = hits.to[index] as number
      if (trap[output] === 1 && end > (reach[own] as number)) reach[own] = end
    }
  }

  function forget(reach: Int32Array, hits: Hits, from: number, to: number): void {
    for (let index = from; index < to; index++) reach[concept[hits.output[index] as number] as number] = 0
  }

  /** Whether the hit stays, as far as hits before it say; the one it takes the place of is dropped. */
  function stays(hits: Hits, index: number): boolean {
    const output = hits.output[index] as number
    const own = concept[output] as number
    const from = hits.from[index] as number
    const to = hits.to[index] as number
    if (trap[output] === 1 || (trapsBefore[own] as number) > from || (trapsHere[own] as number) >= to) return false
    const rivals = rivalry[output] as number
    const last = lastOfRivalry[rivals] as number
    if (last >= 0 && (hits.to[last] as number) > from) {
      if (to - from <= (hits.to[last] as number) - (hits.from[last] as number)) return false
      hits.dropped[last] = 1
    }
    lastOfRivalry[rivals] = index
    return true
  }

  return (hits) => {
    let anyTrap = false
    for (let index = 0; index < hits.count; ) {
      const first = index
      let next = first
      let trapped = false
      for (; next < hits.count && hits.from[next] === hits.from[first]; next++)
        trapped ||= trap[hits.output[next] as number] === 1
      if (trapped) noteTraps(trapsHere, hits, first, next)
      for (; index < next; index++) if (!stays(hits, index)) hits.dropped[index] = 1
      if (trapped) {
        anyTrap = true
        noteTraps(trapsBefore, hits, first, next)
        forget(trapsHere, hits, first, next)
      }
    }
    for (let index = 0; index < hits.count; index++) lastOfRivalry[rivalry[hits.output[index] as number] as number] = -1
    if (anyTrap) forget(trapsBefore, hits, 0, hits.count)
  }
}
