import { answersIn, type Model, type Sequence, SHIFT } from './answer-times.ts'

/** Logarithms of: base rate, kick of the service side's message, kick of one's own, decay; per minute. */
type Parameters = readonly [base: number, service: number, own: number, decay: number]

/**
 * A Hawkes process with an exponential kernel for the customer's messages (Hawkes 1971): every message of either side
 * makes the next one likelier for a while. Fitted by maximum likelihood on `train`, by a pattern search.
 */
export function hawkesModel(train: readonly Sequence[]): Model {
  let best: Parameters = [-3, -1, -2, -1]
  let value = total(train, best)
  for (let step = 1; step > 0.02; step /= 2) {
    for (let improved = true; improved; ) {
      improved = false
      for (const change of best.flatMap((_, at) => [move(best, at, step), move(best, at, -step)])) {
        const next = total(train, change)
        if (next <= value) continue
        ;[best, value, improved] = [change, next, true]
      }
    }
  }
  return {
    name: 'Hawkes, exponential kernel',
    predict(sequence, index) {
      const { base, excited, decay } = stateAt(sequence, index, best)
      const gap = (sequence[index]?.at ?? 0) - (sequence[index - 1]?.at ?? 0) + SHIFT
      return {
        medianMinutes: medianOf(base, excited, decay),
        logLikelihood: logDensity({ base, excited, decay }, gap),
      }
    },
  }
}

interface State {
  base: number
  /** Intensity above the base right after the last message. */
  excited: number
  decay: number
}

function stateAt(sequence: Sequence, index: number, parameters: Parameters): State {
  const [base, service, own, decay] = parameters.map(Math.exp) as [number, number, number, number]
  let excited = 0
  let before = sequence[0]?.at ?? 0
  for (const { at, by } of sequence.slice(0, index)) {
    excited = excited * Math.exp(-decay * (at - before)) + (by === 'service' ? service : own)
    before = at
  }
  return { base, excited, decay }
}

const compensator = ({ base, excited, decay }: State, gap: number): number =>
  base * gap + (excited / decay) * (1 - Math.exp(-decay * gap))

const logDensity = (state: State, gap: number): number =>
  Math.log(state.base + state.excited * Math.exp(-state.decay * gap)) - compensator(state, gap)

/** Where the compensator reaches ln 2, by bisection in logarithms. */
function medianOf(base: number, excited: number, decay: number): number {
  let [low, high] = [1e-3, 1e7]
  for (let turn = 0; turn < 60; turn++) {
    const middle = Math.sqrt(low * high)
    if (compensator({ base, excited, decay }, middle) < Math.LN2) low = middle
    else high = middle
  }
  return low
}

function total(train: readonly Sequence[], parameters: Parameters): number {
  let sum = 0
  for (const sequence of train) {
    for (const index of answersIn(sequence)) {
      const gap = (sequence[index]?.at ?? 0) - (sequence[index - 1]?.at ?? 0) + SHIFT
      sum += logDensity(stateAt(sequence, index, parameters), gap)
    }
  }
  return sum
}

const move = (parameters: Parameters, at: number, by: number): Parameters =>
  parameters.map((value, index) => (index === at ? value + by : value)) as unknown as Parameters
