import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/**
 * Which fold each unit is in, 0 … folds − 1. Units of one cluster share a fold, or what is learnt from one would be
 * tested on its twin. Same seed, same folds.
 */
export function foldsOf(clusters: readonly Int32Array[], folds: number, seed: number): Int32Array {
  const random = xoroshiro128plus(seed)
  const order = clusters.map((_, index) => index)
  for (let last = order.length - 1; last > 0; last--) {
    const other = uniformInt(random, 0, last)
    ;[order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0]
  }
  const foldOf = new Int32Array(clusters.reduce((sum, cluster) => sum + cluster.length, 0))
  order.forEach((cluster, place) => {
    for (const unit of clusters[cluster] ?? []) foldOf[unit] = place % folds
  })
  return foldOf
}

/** Units outside a fold, which are learnt from, and those in it, which are tested on. */
export function splitAt(foldOf: Int32Array, fold: number): { train: Int32Array; test: Int32Array } {
  const units = Array.from(foldOf, (_, unit) => unit)
  return {
    train: Int32Array.from(units.filter((unit) => foldOf[unit] !== fold)),
    test: Int32Array.from(units.filter((unit) => foldOf[unit] === fold)),
  }
}
