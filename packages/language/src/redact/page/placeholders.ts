import type { RedactionKind } from '../redaction-kind.ts'
import { redactionKinds } from '../redaction-kind.ts'
import { MASK } from './characters.ts'

/** `national-id` → `NATIONAL_ID`, as it stands in a placeholder. */
export const labelOf = (kind: RedactionKind): string => kind.toUpperCase().replaceAll('-', '_')

const labels = new Map(redactionKinds.map((kind) => [labelOf(kind), kind]))

// Bounded on both sides, so a bracket costs the same wherever it stands.
const shape = /\[([A-Z_]{2,20})_(\d{1,9})\]/g

/** Masks placeholders that are already there, and tells the highest number of each kind. */
export function maskPlaceholders(text: string): { text: string; highest: Map<RedactionKind, number> } {
  const highest = new Map<RedactionKind, number>()
  const masked = text.replace(shape, (placeholder, label: string, number: string) => {
    const kind = labels.get(label)
    if (!kind) return placeholder
    highest.set(kind, Math.max(highest.get(kind) ?? 0, Number(number)))
    return MASK.repeat(placeholder.length)
  })
  return { text: masked, highest }
}
