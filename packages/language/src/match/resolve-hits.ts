import type { ConceptData, PackData } from '../pack-data.ts'
import type { Hit } from './find-hits.ts'

/**
 * Keeps what a reader would keep: a trap swallows its concept's hits that begin inside it (恐怕 swallows the 怕 of
 * 怕不行), a longer wording than the trap survives, and of overlapping hits of one signal kind the longest stays.
 * Hits arrive in order of their first token; one pass.
 */
export function resolveHits(pack: Pick<PackData, 'outputs' | 'concepts'>, hits: readonly Hit[]): Hit[] {
  /** Furthest end, by concept, of the traps that began before the current token, and of those that begin at it. */
  const before = new Map<number, number>()
  const here = new Map<number, number>()
  const lastOfKind = new Map<string, number>()
  const kept: (Hit | null)[] = []
  for (let index = 0; index < hits.length; ) {
    const from = hits[index]?.from
    let next = index
    for (; next < hits.length && hits[next]?.from === from; next++) noteTrap(hits[next] as Hit)
    for (; index < next; index++) keep(hits[index] as Hit)
    for (const [concept, end] of here) before.set(concept, Math.max(before.get(concept) ?? 0, end))
    here.clear()
  }
  return kept.filter((hit) => hit !== null)

  function noteTrap(hit: Hit): void {
    const output = pack.outputs[hit.output]
    if (output?.trap) here.set(output.concept, Math.max(here.get(output.concept) ?? 0, hit.to))
  }

  function keep(hit: Hit): void {
    const output = pack.outputs[hit.output]
    if (!output || output.trap) return
    if ((before.get(output.concept) ?? 0) > hit.from || (here.get(output.concept) ?? 0) >= hit.to) return
    const concept = pack.concepts[output.concept] as ConceptData
    const kind = 'signal' in concept ? concept.signal : concept.concept
    const lastIndex = lastOfKind.get(kind)
    const last = lastIndex === undefined ? null : kept[lastIndex]
    if (last && last.to > hit.from) {
      if (hit.to - hit.from <= last.to - last.from) return
      kept[lastIndex as number] = null
    }
    lastOfKind.set(kind, kept.length)
    kept.push(hit)
  }
}
