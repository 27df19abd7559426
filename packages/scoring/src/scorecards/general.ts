import type { Scorecard } from '../scorecard.ts'

/**
 * The scorecard used when none is given: effort and honesty outrank ceremony (of customers with high effort 96 % become less
 * loyal; CEB 2010), warmth counts least and is never asked of a one-line exchange. The weights are judgement.
 */
export const general: Scorecard = {
  id: 'general',
  version: '1',
  title: 'Any conversation, on any channel',
  channel: 'unknown',
  dimensions: {
    acknowledgement: 3,
    understanding: 3,
    apology: 2,
    respect: 3,
    ownership: 3,
    honesty: 3,
    tact: 2,
    warmth: 1,
    responsiveness: 3,
    tempo: 2,
    load: 1,
    room: 1,
    continuity: 2,
    promises: 3,
    waits: 1,
    ending: 1,
    solved: 3,
    effort: 2,
    timeliness: 2,
  },
  faultCosts: { info: 0, minor: 0.15, major: 0.35, critical: 0.7 },
  faultCap: 0.8,
  verdict: { poor: 0.35, enough: 0.7, good: 0.75 },
  rules: {},
  suppress: [],
  customRules: [],
  because: {},
}
