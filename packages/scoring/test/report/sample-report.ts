import {
  type Dimension,
  type DimensionScore,
  dimensions,
  type Finding,
  type MomentCell,
  type MomentStretch,
  type ScoreReport,
} from '@attune/core'
import { sampleTimeline } from './sample-timeline.ts'

const blank: DimensionScore = { score: null, owed: 0, met: 0, faults: 0, gifts: 0 }

const cell: MomentCell = { score: null, because: 'no-such-phase', owed: 0, met: 0, faults: 0, gifts: 0 }
const stretch: MomentStretch = { messages: null, durationMs: null, time: cell, effect: cell, feedback: cell }

/** A report with nothing in it but what is given. */
export function sampleReport(
  parts: Partial<Omit<ScoreReport, 'dimensions'>> & { dimensions?: Partial<Record<Dimension, DimensionScore>> } = {},
): ScoreReport {
  return {
    schema: 'attune/report@1',
    conversationId: 'double-charge',
    scorecard: { id: 'general', version: '1' },
    hash: '0123456789abcdef0123456789abcdef',
    score: 0.5,
    verdict: 'below',
    families: { empathy: 0.5, pacing: null, outcome: null },
    fiveC: { communication: null, care: null, commitment: null, comfort: null, 'conflict-resolution': null },
    duties: [],
    findings: [],
    suppressed: [],
    moments: { peak: null, low: null, ending: null },
    momentMap: { before: stretch, during: stretch, after: stretch },
    arc: [],
    timeline: sampleTimeline,
    contributions: [],
    ...parts,
    dimensions: Object.fromEntries(dimensions.map((name) => [name, parts.dimensions?.[name] ?? blank])) as Record<
      Dimension,
      DimensionScore
    >,
  }
}

export function sampleFinding(parts: Partial<Finding> = {}): Finding {
  return {
    ruleId: 'acknowledge-feeling',
    dimension: 'acknowledgement',
    outcome: 'missed',
    severity: 'major',
    message: 'The customer showed a feeling, and nothing in the reply saw it.',
    advice: 'Say what it must be like for them.',
    evidence: [sampleEvidence('I have been waiting for three days')],
    ...parts,
  }
}

export function sampleEvidence(quote: string, messageId = 'm1') {
  return { messageId, span: [0, quote.length] as [number, number], quote }
}
