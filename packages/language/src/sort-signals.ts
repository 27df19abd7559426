import type { Signal } from './signal.ts'

/** By start, the longer first, then by name: the same order on every machine. */
const byPlace = (a: Signal, b: Signal): number =>
  a.span[0] - b.span[0] || b.span[1] - a.span[1] || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0)

/** Up to here moving signals one by one is faster than `sort`, which sets up buffers first. */
const FEW = 16

/** Sorts in place. Signals come nearly in order, so that most stay where they are. */
export function sortByPlace(signals: Signal[]): void {
  if (signals.length > FEW) {
    if (!isSorted(signals)) signals.sort(byPlace)
    return
  }
  for (let index = 1; index < signals.length; index++) {
    const signal = signals[index] as Signal
    let place = index
    for (; place > 0 && byPlace(signals[place - 1] as Signal, signal) > 0; place--)
      signals[place] = signals[place - 1] as Signal
    signals[place] = signal
  }
}

/** Signals of one source come in order, and a sort that finds nothing to do has copied them all twice. */
function isSorted(signals: readonly Signal[]): boolean {
  for (let index = 1; index < signals.length; index++)
    if (byPlace(signals[index - 1] as Signal, signals[index] as Signal) > 0) return false
  return true
}
