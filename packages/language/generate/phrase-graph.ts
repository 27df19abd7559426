import { isDigit, isLetter } from '../src/text/characters.ts'
import { type Part, wordingsOf } from './parse-phrase.ts'
import { wordingSteps } from './wording-steps.ts'

/** A phrase as a graph from its first token to its last; `free` edges cost no token. */
export interface GraphNode {
  edges: Array<readonly [symbol: number, to: GraphNode]>
  free: GraphNode[]
  output: number | null
}

const node = (): GraphNode => ({ edges: [], free: [], output: null })

/** Builds the graph of a phrase that reports `output`; returns its start. */
export function phraseGraph(parts: readonly Part[], output: number, intern: (word: string) => number): GraphNode {
  return sequence(parts, { ...node(), output })

  function sequence(items: readonly Part[], next: GraphNode): GraphNode {
    return segments(items).reduceRight((following, segment) => segmentStart(segment, following), next)
  }

  function segmentStart(segment: readonly Part[], next: GraphNode): GraphNode {
    const only = segment.length === 1 ? segment[0] : undefined
    if (only && 'alternatives' in only) {
      const start = node()
      for (const alternative of only.alternatives) start.free.push(sequence(alternative, next))
      if (only.optional) start.free.push(next)
      return start
    }
    const start = node()
    for (const wording of new Set(wordingsOf(segment))) start.free.push(chain(wording, next))
    return start
  }

  function chain(wording: string, next: GraphNode): GraphNode {
    return wordingSteps(wording).reduceRight<GraphNode>((following, step) => {
      const before = node()
      before.edges.push(['word' in step ? intern(step.word) : step.symbol, following])
      return before
    }, next)
  }
}

/**
 * Cuts parts where a token surely ends, so that groups can be joined without writing out all their combinations. Only
 * groups inside a Latin word (`apologi(s|z)e`) have to stay together.
 */
function segments(parts: readonly Part[]): Part[][] {
  const result: Part[][] = []
  for (const [index, part] of parts.entries()) {
    const last = result.at(-1)
    if (last && endsInWord(parts, index - 1) && startsInWord(parts, index)) last.push(part)
    else result.push([part])
  }
  return result
}

/** Whether the wording of the parts up to `index` may end inside a Latin word; an absent group shows the one before. */
function endsInWord(parts: readonly Part[], index: number): boolean {
  const part = parts[index]
  if (!part) return false
  if ('text' in part) return isWordCharacter(part.text.at(-1))
  return (
    part.alternatives.some((parts) => parts.length === 0 || endsInWord(parts, parts.length - 1)) ||
    (part.optional && endsInWord(parts, index - 1))
  )
}

function startsInWord(parts: readonly Part[], index: number): boolean {
  const part = parts[index]
  if (!part) return false
  if ('text' in part) return isWordCharacter(part.text.at(0))
  return (
    part.alternatives.some((parts) => parts.length === 0 || startsInWord(parts, 0)) ||
    (part.optional && startsInWord(parts, index + 1))
  )
}

function isWordCharacter(character: string | undefined): boolean {
  const code = character?.charCodeAt(0) ?? 0
  return isLetter(code) || isDigit(code) || character === "'"
}
