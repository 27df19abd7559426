/**
 * Asks or tells one bit: `share` of 65,536 is how likely a 1 is held to be. The writer of a pack stores `bit` and returns it;
 * the reader is given anything and returns what was stored.
 */
export type BitCoder = (share: number, bit: number) => number

/** How many contexts each number is seen in. */
export const CONTEXTS = 3

/** A kind of number, below {@link STREAMS}: each has weights of its own. */
export type Stream = number
const STREAMS = 8

/** One place for every bit in every context; fewer would be shared by more, which makes the Chinese pack larger. */
const SLOTS = 1 << 21
/** Bits of a number that are asked for in one stretch of places, which is one line of the processor's cache. */
const NIBBLE = 4
const LINE = 1 << NIBBLE
/** Bits of a place that count how often it was met; the others are its share, from −HALF to HALF. */
const COUNT_BITS = 7
const MOST_COUNTED = (1 << COUNT_BITS) - 1
const HALF = 1 << 22
/** How far one bit moves a share: 1 / (times met + this). Found by trying, like the two below. */
const SLOWNESS = 1.4
const FIRST_WEIGHT = 0.4
const LEARNING_RATE = 0.012

/** Steps of the two tables, and how many make one unit of log odds. */
const STEPS = 4096
const PER_UNIT = 171

/** Log odds of a share, rounded so that every engine, whatever its logarithm, computes the same. */
const logOdds = (): Float64Array =>
  Float64Array.from(
    { length: STEPS },
    (_, step) => Math.round(Math.log((step + 0.5) / (STEPS - step - 0.5)) * 65536) / 65536,
  )

/** Share of 65,536 of log odds, never so near to 0 or to all that a surprise would be costly. */
const shares = (): Int32Array =>
  Int32Array.from({ length: STEPS }, (_, step) =>
    Math.min(65520, Math.max(16, Math.round(65536 / (1 + Math.exp((STEPS / 2 - step) / PER_UNIT))))),
  )

function lineOf(context: number): number {
  let hash = Math.imul(context, 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35)
  return (hash ^ (hash >>> 13)) & (SLOTS - LINE)
}

/**
 * Numbers of 0 and more, each as bits whose likelihood is learned from the numbers before it: how often they came after
 * the same words, inside the same concept and so on, and which of these contexts told best (the logistic mixing of PAQ;
 * Mahoney, “Adaptive Weighing of Context Models for Lossless Data Compression”, 2005). Writer and reader run the same
 * model over the same numbers, so nothing of it is stored.
 */
export function createNumberModel(code: BitCoder) {
  const slots = new Int32Array(SLOTS)
  const weights = new Float64Array(STREAMS * 2 * LINE * CONTEXTS).fill(FIRST_WEIGHT)
  const oddsOf = logOdds()
  const shareOf = shares()
  const rates = Float64Array.from({ length: MOST_COUNTED + 1 }, (_, count) => 1 / (count + SLOWNESS))
  /** Where the current stretch of places begins in each context. */
  let [lineA, lineB, lineC] = [0, 0, 0]

  function moveTo(contexts: ArrayLike<number>, salt: number): void {
    const salted = Math.imul(salt, 0x9e3779b1)
    lineA = lineOf((contexts[0] as number) + salted)
    lineB = lineOf((contexts[1] as number) + salted + 7919)
    lineC = lineOf((contexts[2] as number) + salted + 15838)
  }

  function learn(place: number, slot: number, target: number): void {
    const count = slot & MOST_COUNTED
    const before = slot >> COUNT_BITS
    const after = before + (((target - before) * (rates[count] as number)) | 0)
    slots[place] = (after << COUNT_BITS) | (count < MOST_COUNTED ? count + 1 : count)
  }

  const oddsIn = (slot: number): number => oddsOf[((slot >> COUNT_BITS) + HALF) >> 11] as number

  /** @param node which bit of the stretch: 1, then twice as much, plus the bit before it, … */
  function codeBit(bit: number, node: number, weightSet: number): number {
    const weight = weightSet * CONTEXTS
    const slotA = slots[lineA + node] as number
    const slotB = slots[lineB + node] as number
    const slotC = slots[lineC + node] as number
    const a = oddsIn(slotA)
    const b = oddsIn(slotB)
    const c = oddsIn(slotC)
    const weightA = weights[weight] as number
    const weightB = weights[weight + 1] as number
    const weightC = weights[weight + 2] as number
    const step = ((weightA * a + weightB * b + weightC * c) * PER_UNIT + STEPS / 2) | 0
    const share = shareOf[step < 0 ? 0 : step < STEPS ? step : STEPS - 1] as number
    const coded = code(share, bit)
    const error = ((coded << 16) - share) * (LEARNING_RATE / 65536)
    weights[weight] = weightA + error * a
    weights[weight + 1] = weightB + error * b
    weights[weight + 2] = weightC + error * c
    const target = coded * 2 * HALF - HALF
    learn(lineA + node, slotA, target)
    learn(lineB + node, slotB, target)
    learn(lineC + node, slotC, target)
    return coded
  }

  return {
    /** A number that is mostly tiny: as many 1 as it says, then a 0. */
    small(stream: Stream, contexts: ArrayLike<number>, value: number): number {
      moveTo(contexts, stream)
      let coded = 0
      for (let node = 1; codeBit(coded < value ? 1 : 0, node, stream * 2 * LINE + node) === 1; coded++)
        if (node < LINE - 1) node++
      return coded
    },
    /** Any number: how many bits it has plus one, then these bits but for the first. */
    any(stream: Stream, contexts: ArrayLike<number>, value: number): number {
      const given = value + 1
      const givenLength = 31 - Math.clz32(given)
      moveTo(contexts, stream)
      let node = 1
      for (let at = NIBBLE - 1; at >= 0; at--)
        node = node * 2 + codeBit((givenLength >> at) & 1, node, stream * 2 * LINE + node)
      const length = node - LINE
      const weightSet = (stream * 2 + 1) * LINE + length
      let coded = 1
      for (let at = length - 1; at >= 0; at--) {
        if ((length - 1 - at) % NIBBLE === 0) {
          moveTo(contexts, stream + (coded << 8) + (length << 4))
          node = 1
        }
        const bit = codeBit((given >> at) & 1, node, weightSet)
        node = node * 2 + bit
        coded = coded * 2 + bit
      }
      return coded - 1
    },
  }
}
