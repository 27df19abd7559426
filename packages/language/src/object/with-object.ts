import type { Signal } from '../signal.ts'
import type { ObjectFinder } from './object-finder.ts'

/** The signal with what it is about, when its clause says so. */
export function withObject(signal: Signal, text: string, find: ObjectFinder): Signal {
  const found = find(text, signal.span, signal.kind)
  if (!found) return signal
  const { span, generic } = found
  return { ...signal, data: { ...signal.data, object: true, ...(generic ? { generic } : {}) }, object: span }
}
