import { type ScoreReport, scoreReportSchema } from '@attune/core'

/** A report of a conversation, as small as one can be. */
export function report(conversationId: string, hash: string, quote: string): ScoreReport {
  const dimensions = Object.fromEntries(
    scoreReportSchema.shape.dimensions.keyType.options.map((name) => [
      name,
      { score: null, owed: 0, met: 0, faults: 0, gifts: 0 },
    ]),
  )
  const finding = {
    ...{ ruleId: 'names-the-feeling', dimension: 'acknowledgement', outcome: 'missed', severity: 'minor' },
    ...{ message: 'The feeling was not named.', evidence: [{ messageId: 'm1', span: [0, quote.length], quote }] },
  }
  return { ...blank, conversationId, hash, dimensions, findings: [finding] } as unknown as ScoreReport
}

const blank = {
  ...{ schema: 'attune/report@1', scorecard: { id: 'chat', version: '1' }, score: 0.5, verdict: 'below' },
}
