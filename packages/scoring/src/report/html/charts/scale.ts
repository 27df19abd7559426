/** Maps a value of a domain to a place on paper, evenly. */
export function linearScale([from, to]: readonly [number, number], [start, end]: readonly [number, number]) {
  const share = to === from ? 0 : 1 / (to - from)
  return (value: number): number => start + (value - from) * share * (end - start)
}

/** A few round numbers that span 0 to `most`: steps of 1, 2 or 5 times a power of ten. */
export function roundTicks(most: number, count: number): number[] {
  if (!(most > 0)) return [0]
  const rough = most / count
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power
  const ticks: number[] = []
  for (let index = 0; index === 0 || (ticks.at(-1) ?? 0) < most; index++)
    ticks.push(Number((index * step).toPrecision(6)))
  return ticks
}
