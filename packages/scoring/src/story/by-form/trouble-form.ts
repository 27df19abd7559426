import type { Form } from './form.ts'

type HeardAs = Pick<Form, 'kind' | 'strength' | 'data'>

/**
 * What goes wrong for a customer, and what they wish, by form: how each is heard is the same in every language. A
 * language only says by which words it is known.
 */
const heardAs = {
  /** Taken twice, taken though nothing was owed. */
  taken: [
    { kind: 'complaint', strength: 0.75, data: { about: 'charge' } },
    { kind: 'severity', strength: 0.7, data: { topic: 'money' } },
  ],
  /** A sum that is no longer there, whoever has it. */
  sumGone: [{ kind: 'severity', strength: 0.7, data: { topic: 'money' } }],
  /** Somebody else was at it: it was not me. */
  intruder: [
    { kind: 'urgency', strength: 0.7 },
    { kind: 'severity', strength: 0.7, data: { topic: 'data' } },
  ],
  /** Ordered this and got that. */
  another: [{ kind: 'complaint', strength: 0.7, data: { about: 'wrong' } }],
  /** What somebody of theirs did to a thing of mine. */
  doneToMine: [{ kind: 'complaint', strength: 0.65, data: { about: 'wrong' } }],
  /** It says so, but it is not so. */
  belied: [{ kind: 'complaint', strength: 0.7, data: { about: 'wrong' } }],
  /** The same once more. */
  again: [{ kind: 'repeated-complaint', strength: 0.7 }],
  /** It stops, leaks, drags, does not start. */
  failing: [{ kind: 'complaint', strength: 0.65, data: { about: 'fault' } }],
  /** Nobody came, answered, told. */
  nobody: [{ kind: 'complaint', strength: 0.65, data: { about: 'service' } }],
  /** So much time has gone by. */
  waited: [{ kind: 'complaint', strength: 0.6, data: { about: 'delay' } }],
  /** What they were told to expect, held up to them. */
  promised: [{ kind: 'complaint', strength: 0.6, data: { about: 'delay' } }],
  /** What was advised was tried, and the machine said no. */
  machineNo: [{ kind: 'not-resolved', strength: 0.6 }],
  /** Banned, locked, called off. */
  cutOff: [{ kind: 'complaint', strength: 0.65, data: { about: 'access' } }],
  /** Left on a platform until midnight. */
  stranded: [{ kind: 'complaint', strength: 0.7, data: { about: 'service' } }],
  /** It is gone, or came back without a part. */
  lost: [{ kind: 'complaint', strength: 0.65, data: { about: 'lost' } }],
  /** What has been said already and was not heard. */
  told: [{ kind: 'already-told', strength: 0.6 }],
  /** It keeps them awake. */
  sleepless: [{ kind: 'worry', strength: 0.55 }],
  /** “How is that fair?”, the worst they have ever seen. */
  unfair: [{ kind: 'frustration', strength: 0.55 }],
  /** What is to be done for them. */
  wish: [{ kind: 'request', strength: 0.7 }],
  /** It is due today, it runs out tomorrow. */
  due: [{ kind: 'urgency', strength: 0.6 }],
} as const satisfies Readonly<Record<string, readonly HeardAs[]>>

export type Wording = Pick<Form, 'pattern' | 'unless'>
/** By which words a language tells each of the forms. */
export type Wordings = Readonly<Record<keyof typeof heardAs, Wording>>

export const toForms = (wordings: Wordings): readonly Form[] =>
  Object.entries(heardAs).flatMap(([name, ways]) =>
    ways.map((way): Form => ({ ...way, ...wordings[name as keyof typeof heardAs] })),
  )
