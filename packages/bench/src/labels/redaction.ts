import { redact } from '@attune/language/redact'
import type { DataFolder } from '../rows/data-folder.ts'
import type { LabelledRow } from '../rows/labelled-row.ts'

interface Span {
  kind: string
  value: string
}

export interface MeasuredRedaction {
  set: string
  kind: string
  n: number
  /** Share of gold values that no longer stand in the output; for `clean rows altered`, share of rows changed. */
  value: number
}

const sets = ['pii_synth_en', 'pii_profile_en', 'pii_profile_zh', 'pii_chat_en', 'pii_clean_zh']

export function measureRedactions(data: DataFolder): MeasuredRedaction[] {
  return sets
    .filter((set) => data.has(set))
    .flatMap((set) => measureRedaction(set, data.read(set), (text) => redact(text).text))
}

export function measureRedaction(
  set: string,
  rows: readonly LabelledRow[],
  redact: (text: string) => string,
): MeasuredRedaction[] {
  const tally = new Map<string, { n: number; hits: number }>()
  const count = (kind: string, hit: boolean) => {
    const { n, hits } = tally.get(kind) ?? { n: 0, hits: 0 }
    tally.set(kind, { n: n + 1, hits: hits + (hit ? 1 : 0) })
  }
  for (const { text, labels } of rows) {
    const output = redact(text)
    const spans = labels.spans as readonly Span[]
    if (spans.length === 0) count('clean rows altered', output !== text)
    for (const { kind, value } of spans) count(kind, !output.includes(value))
  }
  return [...tally].map(([kind, { n, hits }]) => ({ set, kind, n, value: hits / n }))
}
