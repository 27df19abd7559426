import type { SignalKind } from '../signal-kind.ts'

/** How much a signal at full strength moves a measure towards 1. */
export type Weights = Readonly<Partial<Record<SignalKind, number>>>

/** Presence: 0 when nothing of the kind was said. */
export interface Presence {
  shows: Weights
  /** What makes it milder: thanks and delight beside a complaint. */
  eases?: Weights
}

/** Balance between two sides. */
export interface Balance {
  for: Weights
  against: Weights
  /**
   * When neither side was heard: plain words are neither polite nor rude and show neither content nor discontent (½),
   * but whether they respect somebody cannot be told (`null`).
   */
  silence: 'neutral' | 'unknown'
}

/**
 * Every measure as data. A presence is `1 − Π(1 − weight × strength)` over the signals that show it (a noisy or: more
 * evidence never lowers it and never passes 1), times the same product over what eases it. A balance is `½ + (for − against) / 2`, both sides combined the same way.
 * Weights say what a wording of full strength means for the measure; they are judgement, not fitted.
 */
export const presences = {
  distress: {
    shows: {
      anger: 0.9,
      frustration: 0.75,
      disappointment: 0.65,
      worry: 0.6,
      sadness: 0.7,
      complaint: 0.5,
      'not-resolved': 0.4,
      'threat-to-leave': 0.6,
      'repeated-complaint': 0.5,
      'already-told': 0.4,
      criticism: 0.4,
      rude: 0.4,
      vulnerability: 0.5,
      'asks-for-human': 0.3,
      severity: 0.25,
      trouble: 0.25,
    },
    eases: { gratitude: 0.35, joy: 0.35, praise: 0.35, resolved: 0.3, thanks: 0.15 },
  },
  anger: {
    shows: {
      anger: 1,
      rude: 0.6,
      frustration: 0.35,
      'threat-to-leave': 0.35,
      criticism: 0.3,
      'rhetorical-question': 0.3,
      'repeated-complaint': 0.2,
      'already-told': 0.2,
      order: 0.2,
      disappointment: 0.15,
      'not-resolved': 0.1,
      complaint: 0.1,
      trouble: 0.06,
    },
    eases: { gratitude: 0.35, joy: 0.35 },
  },
  worry: { shows: { worry: 1 } },
  sadness: { shows: { sadness: 1, apology: 0.2, acknowledgement: 0.1, disappointment: 0.4, vulnerability: 0.3 } },
  confusion: { shows: { confusion: 1, question: 0.25 } },
  gratitude: {
    shows: { gratitude: 1, thanks: 0.8, joy: 0.1, praise: 0.06, polite: 0.06, warmth: 0.06, support: 0.06 },
  },
  complaint: {
    shows: {
      complaint: 0.9,
      'repeated-complaint': 0.9,
      'not-resolved': 0.6,
      'threat-to-leave': 0.6,
      anger: 0.5,
      frustration: 0.6,
      disappointment: 0.6,
      criticism: 0.5,
      'already-told': 0.5,
      rude: 0.3,
      'asks-for-human': 0.3,
      severity: 0.3,
      trouble: 0.3,
      // Whoever asks or requests something still lacks it.
      question: 0.08,
      request: 0.08,
    },
    eases: { gratitude: 0.35, joy: 0.35, praise: 0.35, resolved: 0.3 },
  },
  urgency: { shows: { urgency: 1, 'threat-to-leave': 0.2, severity: 0.3 } },
  acknowledgement: {
    shows: {
      acknowledgement: 1,
      apology: 0.35,
      support: 0.5,
      warmth: 0.3,
      sadness: 0.25,
      worry: 0.2,
      paraphrase: 0.15,
      praise: 0.1,
      polite: 0.1,
    },
  },
  understanding: {
    shows: { paraphrase: 1, acknowledgement: 0.5, 'self-disclosure': 0.8, explanation: 0.3, remembers: 0.3 },
  },
  exploration: { shows: { explores: 0.6, question: 0.7, 'asks-datum': 0.3, 'check-in': 0.3 } },
  support: {
    shows: {
      support: 1,
      acknowledgement: 0.45,
      praise: 0.4,
      warmth: 0.4,
      apology: 0.2,
      polite: 0.12,
      'further-help': 0.3,
      action: 0.2,
      option: 0.2,
    },
  },
  // Sympathy is half of the word: "sorry to hear".
  apology: { shows: { apology: 1, ownership: 0.2, acknowledgement: 0.08 } },
  warmth: {
    shows: {
      warmth: 0.8,
      greeting: 0.3,
      thanks: 0.4,
      gratitude: 0.4,
      closing: 0.4,
      acknowledgement: 0.4,
      support: 0.4,
      praise: 0.4,
      polite: 0.15,
      joy: 0.3,
    },
  },
  concreteness: {
    shows: { 'gives-datum': 0.5, promise: 0.4, action: 0.5, paraphrase: 0.3, guidance: 0.4, option: 0.2 },
  },
} as const satisfies Record<string, Presence>

export const balances = {
  satisfaction: {
    silence: 'neutral',
    for: { resolved: 0.9, gratitude: 0.8, thanks: 0.6, joy: 0.8, praise: 0.8, polite: 0.25, agrees: 0.3 },
    against: {
      anger: 0.9,
      frustration: 0.8,
      disappointment: 0.8,
      complaint: 0.7,
      'not-resolved': 0.8,
      'threat-to-leave': 0.9,
      'repeated-complaint': 0.8,
      'already-told': 0.7,
      criticism: 0.8,
      rude: 0.7,
      sadness: 0.5,
      worry: 0.3,
      confusion: 0.2,
      declines: 0.3,
      trouble: 0.15,
      // Whoever asks is not yet where they want to be.
      question: 0.1,
    },
  },
  politeness: {
    silence: 'neutral',
    for: {
      polite: 0.8,
      thanks: 0.7,
      gratitude: 0.7,
      greeting: 0.5,
      apology: 0.5,
      hedge: 0.2,
      praise: 0.4,
      warmth: 0.4,
      support: 0.4,
      joy: 0.3,
      option: 0.3,
    },
    against: {
      rude: 0.9,
      anger: 0.7,
      order: 0.6,
      blame: 0.7,
      dismissal: 0.7,
      'rhetorical-question': 0.6,
      criticism: 0.4,
      frustration: 0.4,
      'negative-wording': 0.2,
      trouble: 0.15,
      // A bare question puts its demand on the other; "could you" and 请问 more than make up for it.
      question: 0.1,
    },
  },
  respect: {
    silence: 'unknown',
    for: {
      polite: 0.4,
      acknowledgement: 0.4,
      option: 0.3,
      support: 0.3,
      thanks: 0.3,
      paraphrase: 0.3,
      explores: 0.3,
      question: 0.1,
    },
    against: {
      blame: 0.9,
      'rhetorical-question': 0.8,
      dismissal: 0.9,
      order: 0.7,
      rude: 0.9,
      'buck-passing': 0.5,
      advice: 0.4,
      pressure: 0.6,
      'negative-wording': 0.3,
      flattery: 0.2,
    },
  },
} as const satisfies Record<string, Balance>

/** What a message is measured for; every measure is from 0 to 1, or `null` when it cannot be told. */
export type MeasureName = keyof typeof presences | keyof typeof balances
