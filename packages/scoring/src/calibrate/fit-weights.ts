import { type Dimension, dimensions } from '@attune/core'
import { spearman } from '../statistics/spearman.ts'
import { allOf } from '../statistics/statistic.ts'
import { type DimensionPart, scoreWith, type Weights } from './score-with.ts'

/** A conversation with a score, and the grade people gave it. */
export interface Example {
  parts: readonly DimensionPart[]
  label: number
}

/** What a weight may be multiplied by: no dimension is turned off or on by fitting. */
const factors = [0.25, 0.5, 0.71, 1, 1.41, 2, 4]
/** Rounds over all dimensions; it settles long before. */
const MOST_ROUNDS = 6
/** A dimension that came up in fewer conversations keeps its weight. */
const RAREST = 10

/**
 * Weights of dimensions under which scores rank conversations as people do: coordinate ascent on Spearman's ρ, less a
 * price for every weight that leaves its default (ridge on the logarithm, so that doubling and halving cost the same).
 * Weights stay positive: doing better in a dimension never lowers a score.
 */
export function fitWeights(examples: readonly Example[], start: Weights, price: number): Weights {
  const labels = examples.map(({ label }) => label)
  const everyone = allOf(examples.length)
  const fitted = dimensions.filter((name) => (start[name] ?? 0) > 0 && timesSeen(examples, name) >= RAREST)
  const factorOf = new Map<Dimension, number>(fitted.map((name) => [name, 1]))
  const weightsNow = () => withFactors(start, factorOf)
  const worth = () => {
    const weights = weightsNow()
    const scores = examples.map(({ parts }) => scoreWith(weights, parts) ?? 0)
    const moved = [...factorOf.values()].reduce((sum, factor) => sum + Math.log2(factor) ** 2, 0)
    return spearman(scores, labels)(everyone) - price * moved
  }
  let best = worth()
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = best
    for (const name of fitted) {
      let chosen = factorOf.get(name) ?? 1
      for (const factor of factors) {
        factorOf.set(name, factor)
        const found = worth()
        // Of equals the first is kept, so that the result does not hang on rounding.
        if (found > best + 1e-9) [best, chosen] = [found, factor]
      }
      factorOf.set(name, chosen)
    }
    if (best - before < 1e-6) break
  }
  return weightsNow()
}

function withFactors(start: Weights, factorOf: ReadonlyMap<Dimension, number>): Weights {
  const weights: Partial<Record<Dimension, number>> = { ...start }
  for (const [name, factor] of factorOf) weights[name] = Math.round((start[name] ?? 0) * factor * 100) / 100
  return weights
}

const timesSeen = (examples: readonly Example[], name: Dimension): number =>
  examples.filter(({ parts }) => parts.some((part) => part.dimension === name)).length
