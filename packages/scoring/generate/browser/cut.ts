/** A piece of a source and what takes its place. */
export interface Cut {
  from: number
  to: number
  text: string
}

/** The source with its pieces replaced, which must not overlap. */
export const withCuts = (source: string, cuts: readonly Cut[]): string =>
  cuts
    .toSorted((a, b) => a.from - b.from)
    .reduceRight((rest, { from, to, text }) => rest.slice(0, from) + text + rest.slice(to), source)
