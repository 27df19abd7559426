/**
 * Asks or tells one bit: `share` of 65,536 is how likely a 1 is held to be. The writer of a pack stores `bit` and returns it;
 * the reader is given anything and returns what was stored.
 */
export type BitCoder = (share: number, bit: number) => number

/** How many contexts each number is seen in. */
export const CONTEXTS = 4

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
const HALF = 1 << 23
/** How far one bit moves a share: 1 / (times met + this). Found by trying, like the two below. */
const SLOWNESS = 1.5
const FIRST_WEIGHT = 0.33
const LEARNING_RATE = 0.008

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
  /** Where the current stretch of places begins in each context. */
  const lines = new Int32Array(CONTEXTS)
  const odds = new Float64Array(CONTEXTS)

  function moveTo(contexts: ArrayLike<number>, salt: number): void {
    const salted = Math.imul(salt, 0x9e3779b1)
    for (let index = 0; index < CONTEXTS; index++) {
      let hash = Math.imul((contexts[index] as number) + index * 7919 + salted, 0x85ebca6b)
      hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35)
      lines[index] = (hash ^ (hash >>> 13)) & (SLOTS - LINE)
    }
  }

  /** @param node which bit of the stretch: 1, then twice as much, plus the bit before it, … */
  function codeBit(bit: number, node: number, weightSet: number): number {
    const ownWeights = weightSet * CONTEXTS
    let sum = 0
    for (let index = 0; index < CONTEXTS; index++) {
      const slot = slots[(lines[index] as number) + node] as number
      const own = oddsOf[((slot >> COUNT_BITS) + HALF) >> 12] as number
      odds[index] = own
      sum += (weights[ownWeights + index] as number) * own
    }
    const step = Math.min(STEPS - 1, Math.max(0, Math.round(sum * PER_UNIT) + STEPS / 2))
    const share = shareOf[step] as number
    const coded = code(share, bit)
    const error = (coded - share / 65536) * LEARNING_RATE
    const target = coded === 1 ? HALF : -HALF
    for (let index = 0; index < CONTEXTS; index++) {
      weights[ownWeights + index] = (weights[ownWeights + index] as number) + error * (odds[index] as number)
      const place = (lines[index] as number) + node
      const slot = slots[place] as number
      const count = slot & MOST_COUNTED
      const before = slot >> COUNT_BITS
      const after = before + (((target - before) / (count + SLOWNESS)) | 0)
      slots[place] = (after << COUNT_BITS) | Math.min(count + 1, MOST_COUNTED)
    }
    return coded
  }

  /** How many bits the number plus one has, then these bits but for the first. */
  return (stream: Stream, contexts: ArrayLike<number>, value: number): number => {
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
  }
}

export type NumberModel = ReturnType<typeof createNumberModel>
