/** Digits of the text, 6 bits each. */
export const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_'
/** The coder's numbers have five digits, so that no engine keeps one in an object. */
export const CODER_DIGITS = 5

/** What stands at the other end of the arithmetic code. */
export interface CodeEnd {
  /**
   * The next bit of a number that is written; `null` when numbers are read.
   *
   * @param isSmall whether the number is one of those that are mostly tiny
   * @param length how many bits it has after the first, -1 as long as it is that which is written
   * @param left how many bits are still to come
   * @param coded what was written of it
   */
  bitOf: ((given: number, isSmall: boolean, length: number, left: number, coded: number) => number) | null
  /** Is told each digit as it is settled, and gives the next one, five digits on. */
  exchange(settled: number): number
  /** The code's first digits. */
  first: number
}

/** How many contexts each number is seen in. */
const CONTEXTS = 3

/** A kind of number, below {@link STREAMS}: each has weights of its own. */
export type Stream = number
const STREAMS = 8
/** Streams below this are of numbers that are mostly tiny. */
export const SMALL_STREAMS = 3

/** One place for every bit in every context; fewer would be shared by more, which makes the Chinese pack larger. */
const SLOT_BITS = 21
/** Contexts times this are spread over the places. Small enough for the product to be exact. */
const SPREAD = 0x1f3779
/** Bits of a number that are asked for in one stretch of places, which is one line of the processor's cache. */
const NIBBLE = 4
const LINE = 1 << NIBBLE
/**
 * How often a place was met is counted so far, in its last six bits; the others are its share, from minus to plus half of
 * all, which is 2 to the power of 21.
 */
const MOST_COUNTED = 32
/** Short of half of all by more than rounding can overshoot. */
const FURTHEST = (1 << 21) - 512
/** How far one bit moves a share: 1 / (times met + this). Found by trying, like the first weight and the rate of learning. */
const SLOWNESS = 1.4
const RATE_BITS = 14

/** Shares are of 2 to the power of this. */
const SHARE_BITS = 15
/** Steps of log odds, and how many of them make one unit, as powers of two. */
const STEPS = 1024
const PER_UNIT_BITS = 6
/** One unit of log odds in sums is 2 to the power of this. */
const ODDS_BITS = 11
/** What a share of a place has at most. */
const SLOT_STEPS = 4096
const WEIGHT_BITS = 16
const FIRST_WEIGHT = Math.round(0.4 * (1 << WEIGHT_BITS))

/**
 * Log odds of a share, and the share of log odds, never so near to 0 or to all that a surprise would be costly. Rounded, so
 * that every engine, whatever its exponential, computes the same.
 */
function createTables() {
  const oddsOf = new Int32Array(SLOT_STEPS)
  const shareOf = new Int32Array(STEPS)
  let filled = 0
  for (let step = 0; step < STEPS; step++) {
    const odds = (step + 0.5 - STEPS / 2) / (1 << PER_UNIT_BITS)
    const share = 1 / (1 + Math.exp(-odds))
    shareOf[step] = Math.min((1 << SHARE_BITS) - 8, Math.max(8, Math.round((1 << SHARE_BITS) * share)))
    const next = step === STEPS - 1 ? SLOT_STEPS : Math.round(SLOT_STEPS * share)
    oddsOf.fill(Math.round(odds * (1 << ODDS_BITS)), filled, next)
    filled = next
  }
  const rates = new Int32Array(MOST_COUNTED + 1)
  for (let count = 0; count <= MOST_COUNTED; count++) {
    rates[count] = Math.round((1 << RATE_BITS) / (count + SLOWNESS))
  }
  return { oddsOf, shareOf, rates }
}

/**
 * Numbers of 0 and more, each as bits whose likelihood is learned from the numbers before it: how often they came after
 * the same words, inside the same concept and so on, and which of these contexts told best (the logistic mixing of PAQ;
 * Mahoney, “Adaptive Weighing of Context Models for Lossless Data Compression”, 2005). Writer and reader run the same
 * model over the same numbers, so nothing of it is stored.
 *
 * The bits are an arithmetic code: a text is one long number between 0 and 1, and each bit halves what is left of that
 * range in the proportion that the model holds likely (Witten, Neal and Cleary, “Arithmetic Coding for Data Compression”,
 * 1987).
 *
 * It runs once, when nothing is compiled yet, and what it spends until then is most of the time. Hence one loop over local
 * variables, and products that fit the 31 bits in which engines keep whole numbers without an object.
 */
export function createNumberModel({ bitOf, exchange, first }: CodeEnd) {
  const slots = new Int32Array(1 << SLOT_BITS)
  const weights = new Int32Array(STREAMS * 2 * LINE * CONTEXTS).fill(FIRST_WEIGHT)
  const { oddsOf, shareOf, rates } = createTables()
  /** What is left of the range, and where in it the text is. */
  const coder = { low: 0, high: (1 << 30) - 1, value: first }

  /**
   * Codes a number. Of those that are mostly tiny as many 1 as it says, then a 0; of others how many bits it has plus one,
   * then these bits but for the first.
   *
   * @param given the number; anything when it is read
   */
  function number(stream: Stream, a: number, b: number, c: number, given: number): number {
    const isSmall = stream < SMALL_STREAMS
    let low = coder.low
    let high = coder.high
    let value = coder.value
    /** Tells apart what has the same contexts: streams, and stretches of one number. */
    let salt = stream
    const firstWeight = stream * 2 * LINE * CONTEXTS
    /** Where the current stretch of places begins in each context. */
    let lineA = 0
    let lineB = 0
    let lineC = 0
    /** Which bit of the stretch: 1, then twice as much, plus the bit before it, … */
    let node = 1
    let length = -1
    let left = NIBBLE
    let coded = isSmall ? 0 : 1
    for (;;) {
      if (node === 1) {
        const salted = salt * 977
        lineA = (((a ^ salted) * SPREAD) >>> (32 - SLOT_BITS)) & -LINE
        lineB = (((b ^ salted ^ 0x3c6ef37) * SPREAD) >>> (32 - SLOT_BITS)) & -LINE
        lineC = (((c ^ salted ^ 0x1b87359) * SPREAD) >>> (32 - SLOT_BITS)) & -LINE
      }
      const slotA = slots[lineA + node] as number
      const slotB = slots[lineB + node] as number
      const slotC = slots[lineC + node] as number
      const oddsA = oddsOf[(slotA >> 16) + 2048] as number
      const oddsB = oddsOf[(slotB >> 16) + 2048] as number
      const oddsC = oddsOf[(slotC >> 16) + 2048] as number
      const weight = firstWeight + (length < 0 ? node : LINE + length) * CONTEXTS
      const weightA = weights[weight] as number
      const weightB = weights[weight + 1] as number
      const weightC = weights[weight + 2] as number
      // A weight of 0 would make minus 0, which no engine keeps among whole numbers.
      const sum = ((weightA >> 4) | 1) * oddsA + ((weightB >> 4) | 1) * oddsB + ((weightC >> 4) | 1) * oddsC
      const step = (sum >> 17) + 512
      const share = shareOf[step < 0 ? 0 : step > 1023 ? 1023 : step] as number

      const range = high - low
      const split = low + (range >> 15) * share + (((range & 0x7fff) * share) >> 15)
      if (bitOf !== null) value = bitOf(given, isSmall, length, left, coded) === 1 ? low : high
      let bit = 0
      if (value <= split) {
        bit = 1
        high = split
      } else low = split + 1
      while ((low ^ high) >> 24 === 0) {
        value = ((value & 0xffffff) << 6) | exchange(low >> 24)
        low = (low & 0xffffff) << 6
        high = ((high & 0xffffff) << 6) | 63
      }

      const error = (((bit << 15) - share) * 3) >> 2
      weights[weight] = weightA + ((error * oddsA) >> 16)
      weights[weight + 1] = weightB + ((error * oddsB) >> 16)
      weights[weight + 2] = weightC + ((error * oddsC) >> 16)
      const target = bit === 1 ? FURTHEST : -FURTHEST
      slots[lineA + node] =
        slotA + (((((target - (slotA >> 6)) >> 7) * (rates[slotA & 63] as number)) >> 7) << 6) + 1 - ((slotA & 63) >> 5)
      slots[lineB + node] =
        slotB + (((((target - (slotB >> 6)) >> 7) * (rates[slotB & 63] as number)) >> 7) << 6) + 1 - ((slotB & 63) >> 5)
      slots[lineC + node] =
        slotC + (((((target - (slotC >> 6)) >> 7) * (rates[slotC & 63] as number)) >> 7) << 6) + 1 - ((slotC & 63) >> 5)

      if (isSmall) {
        if (bit === 0) break
        coded++
        // The last place of the stretch serves all bits that follow.
        if (node < LINE - 1) node++
        continue
      }
      node = node * 2 + bit
      left--
      if (length >= 0) coded = coded * 2 + bit
      else if (left === 0) {
        length = node - LINE
        left = length
      }
      if (left === 0 && length >= 0) break
      if (node >= LINE) {
        salt = stream + (coded << 8) + (length << 4)
        node = 1
      }
    }
    coder.low = low
    coder.high = high
    coder.value = value
    return isSmall ? coded : coded - 1
  }

  /** Writes what is left: the reader takes zeros behind the end, so the first digit of a number in the range will do. */
  const close = (): void => {
    if (coder.low > 0) exchange((coder.low >> 24) + 1)
  }

  return { number, close }
}
