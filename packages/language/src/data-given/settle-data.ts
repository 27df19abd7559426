import type { Signal } from '../signal.ts'

/**
 * One value is one datum: of data that overlap the surer stays, so that words ("my phone is") decide what digits by
 * themselves leave open. One pass over signals in order of their start.
 */
export function settleData(signals: Signal[]): Signal[] {
  let dropped: Set<Signal> | null = null
  let last: Signal | null = null
  for (const signal of signals) {
    if (signal.kind !== 'gives-datum') continue
    if (last && last.span[1] > signal.span[0]) {
      dropped ??= new Set()
      dropped.add(signal.strength > last.strength ? last : signal)
      if (signal.strength <= last.strength) continue
    }
    last = signal
  }
  return dropped === null ? signals : signals.filter((signal) => !dropped.has(signal))
}
