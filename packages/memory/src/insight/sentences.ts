import type { Span } from '@attune/core'

let segmenter: Intl.Segmenter | undefined

/** The sentences of a text without the white space around them, in both English and Chinese punctuation. */
export function sentencesOf(text: string): Span[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' })
  const spans: Span[] = []
  for (const { segment, index } of segmenter.segment(text)) {
    const start = index + segment.length - segment.trimStart().length
    const end = index + segment.trimEnd().length
    if (start < end) spans.push([start, end])
  }
  return spans
}
