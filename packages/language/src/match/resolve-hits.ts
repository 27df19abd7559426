import type { Hit } from './find-hits.ts'
import type { Report } from './reports.ts'

/**
 * Makes the function that keeps what a reader would keep: a trap swallows its concept's hits that begin inside it (恐怕
 * swallows the 怕 of 怕不行), a longer wording than the trap survives, and of overlapping hits of one signal kind the
 * longest stays. Hits arrive in order of their first token; one pass.
 */
export function createHitResolver(reports: readonly Report[]): (hits: readonly Hit[]) => readonly Hit[] {
  const numbers = 1 + reports.reduce((most, { concept, rivalry }) => Math.max(most, concept, rivalry), 0)
  // Kept between calls and wiped by each: a message touches few of the numbers.
  const lastOfRivalry = new Int32Array(numbers).fill(-1)
  /** By concept: furthest end of the traps that began before the current token, and of those that begin at it. */
  const trapsBefore = new Int32Array(numbers)
  const trapsHere = new Int32Array(numbers)

  const isSwallowed = ({ report: { concept }, from, to }: Hit): boolean =>
    (trapsBefore[concept] as number) > from || (trapsHere[concept] as number) >= to

  function noteTraps(reach: Int32Array, hits: readonly Hit[], from: number, to: number): void {
    for (let index = from; index < to; index++) {
      const { report, to: end } = hits[index] as Hit
      if (report.trap && end > (reach[report.concept] as number)) reach[report.concept] = end
    }
  }

  function forget(reach: Int32Array, hits: readonly Hit[], from: number, to: number): void {
    for (let index = from; index < to; index++) reach[(hits[index] as Hit).report.concept] = 0
  }

  return (hits) => {
    const kept: (Hit | null)[] = []
    let dropped = false
    for (let index = 0; index < hits.length; ) {
      const first = index
      const from = (hits[first] as Hit).from
      let next = first
      let trapped = false
      for (; next < hits.length && (hits[next] as Hit).from === from; next++)
        trapped ||= (hits[next] as Hit).report.trap
      if (trapped) noteTraps(trapsHere, hits, first, next)
      for (; index < next; index++) {
        const hit = hits[index] as Hit
        const { trap, rivalry } = hit.report
        if (trap || isSwallowed(hit)) continue
        const lastIndex = lastOfRivalry[rivalry] as number
        const last = lastIndex < 0 ? null : (kept[lastIndex] as Hit)
        if (last !== null && last.to > hit.from) {
          if (hit.to - hit.from <= last.to - last.from) continue
          kept[lastIndex] = null
          dropped = true
        }
        lastOfRivalry[rivalry] = kept.length
        kept.push(hit)
      }
      if (trapped) {
        noteTraps(trapsBefore, hits, first, next)
        forget(trapsHere, hits, first, next)
      }
    }
    for (const { report } of hits) lastOfRivalry[report.rivalry] = -1
    forget(trapsBefore, hits, 0, hits.length)
    return dropped ? kept.filter((hit) => hit !== null) : (kept as Hit[])
  }
}
