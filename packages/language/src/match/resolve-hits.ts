import type { ConceptData, OutputData, PackData } from '../pack-data.ts'
import type { Hit } from './find-hits.ts'

/**
 * Keeps what a reader would keep: a trap swallows its concept's hits that begin inside it (恐怕 swallows the 怕 of
 * 怕不行), a longer wording than the trap survives, and of overlapping hits of one signal kind the longest stays.
 * Hits arrive in order of their first token; one pass.
 */
export function resolveHits(pack: Pick<PackData, 'outputs' | 'concepts'>, hits: readonly Hit[]): readonly Hit[] {
  if (hits.length === 0) return hits
  const traps = createTrapReach(pack.outputs)
  const lastOfKind = new Map<string, number>()
  const kept: (Hit | null)[] = []
  for (let index = 0; index < hits.length; ) {
    const from = (hits[index] as Hit).from
    let next = index
    for (; next < hits.length && (hits[next] as Hit).from === from; next++) traps.note(hits[next] as Hit)
    for (; index < next; index++) {
      const hit = hits[index] as Hit
      const output = pack.outputs[hit.output] as OutputData
      if (output.trap || traps.swallow(hit)) continue
      const kind = rivalsOf(output, pack.concepts[output.concept] as ConceptData)
      const lastIndex = lastOfKind.get(kind)
      const last = lastIndex === undefined ? null : (kept[lastIndex] as Hit)
      if (last !== null && last.to > hit.from) {
        if (hit.to - hit.from <= last.to - last.from) continue
        kept[lastIndex as number] = null
      }
      lastOfKind.set(kind, kept.length)
      kept.push(hit)
    }
    traps.pass()
  }
  return kept.filter((hit) => hit !== null)
}

/** What competes with a hit: wordings of its signal kind, and of data only those of the same datum. */
function rivalsOf({ data }: OutputData, concept: ConceptData): string {
  const kind = 'signal' in concept ? concept.signal : concept.concept
  return data?.datum === undefined ? kind : `${kind} ${data.datum}`
}

/** How far the traps met so far reach, by concept. Most messages have none. */
function createTrapReach(outputs: readonly OutputData[]) {
  /** Furthest end of the traps that began before the current token, and of those that begin at it. */
  let before: Map<number, number> | null = null
  let here: Map<number, number> | null = null

  return {
    note({ output: index, to }: Hit): void {
      const output = outputs[index] as OutputData
      if (!output.trap) return
      here ??= new Map()
      here.set(output.concept, Math.max(here.get(output.concept) ?? 0, to))
    },
    swallow({ output: index, from, to }: Hit): boolean {
      if (before === null && here === null) return false
      const { concept } = outputs[index] as OutputData
      return (before?.get(concept) ?? 0) > from || (here?.get(concept) ?? 0) >= to
    },
    /** The current token is done with. */
    pass(): void {
      if (here === null) return
      before ??= new Map()
      for (const [concept, end] of here) before.set(concept, Math.max(before.get(concept) ?? 0, end))
      here = null
    },
  }
}
