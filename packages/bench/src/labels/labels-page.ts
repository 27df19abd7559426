import { type MeasuredFigure, reaches } from './measure-figure.ts'
import type { MeasuredRedaction } from './redaction.ts'
import { redactionTable } from './redaction-table.ts'
import { labelTable } from './table.ts'

/** How many marks are reached, in one line. */
export function summaryOf(figures: readonly MeasuredFigure[]): string {
  const marked = figures.filter((figure) => reaches(figure) !== undefined)
  return `${marked.filter(reaches).length} of ${marked.length} marks reached.`
}

export interface PageFacts {
  readerVersion: string
  resamples: number
  redactions: readonly MeasuredRedaction[] | undefined
}

/** The page for `docs/measured`. It holds figures only: nothing of the rows themselves. */
export function labelsPage(
  figures: readonly MeasuredFigure[],
  { readerVersion, resamples, redactions }: PageFacts,
): string {
  return `<!-- Written by \`npm run bench:labels -- --write docs/measured/labels.md\`. -->
# How well the reader agrees with people

Each row compares one measure of \`@attune/language\` with labels that people gave to texts nobody on this project wrote.
${summaryOf(figures)} Reader ${readerVersion}.

- **AUC**: how often a text with the label scores higher than one without (.50 = chance). **ρ**: Spearman's rank
  correlation. **ρ without length**: the partial one, length regressed out of both rankings. **pairs right**: the better of two
  replies to the same prompt scores higher. **accuracy**: with the threshold that fits these rows best.
- **95 %**: percentile bootstrap, ${resamples.toLocaleString('en')} resamples, whole dialogues (or prompts) drawn together.
- **null**: share of rows on which the measure gives no answer; they count as its median.
- VADER (vader-sentiment 1.1.3), AFINN (sentiment 5.0.2) and wink (wink-sentiment 5.0.2) ran beside it, as did “?” (number of
  question marks) and length, each in the direction that fits better. ConvoKit, learned (a bag of words; + with
  punctuation and length) and zhAFINN were measured on the same rows before; ConvoKit and learned are fitted to the labels of the set,
  by cross-validation. human: one rater against the others.
- These are development rows: whoever works on the lexicon may look at the figures, so they flatter. What counts is measured
  on rows kept back.

${labelTable(figures)}

## Redaction

${redactionTable(redactions)}
`
}
