/** Remembered transitions: whole numbers to whole numbers, in two flat arrays, because every token asks. */
export interface Transitions {
  /** The remembered value, or -1. */
  get(key: number): number
  set(key: number, value: number): void
  clear(): void
  size(): number
}

const SMALLEST = 1 << 12

/** An open-addressing table that grows when it is half full. Keys are 0 or more. */
export function createTransitions(): Transitions {
  let keys = new Int32Array(SMALLEST).fill(-1)
  let values = new Int32Array(SMALLEST)
  let mask = SMALLEST - 1
  let count = 0

  /** Where a key stands, or the free place where it would. */
  function placeOf(key: number): number {
    let place = Math.imul(key, 0x9e3779b1) >>> 8
    for (place &= mask; keys[place] !== key && keys[place] !== -1; ) place = (place + 1) & mask
    return place
  }

  function resize(size: number): void {
    const [oldKeys, oldValues] = [keys, values]
    keys = new Int32Array(size).fill(-1)
    values = new Int32Array(size)
    mask = size - 1
    for (let at = 0; at < oldKeys.length; at++) {
      const key = oldKeys[at] as number
      if (key === -1) continue
      const place = placeOf(key)
      keys[place] = key
      values[place] = oldValues[at] as number
    }
  }

  return {
    get(key) {
      const place = placeOf(key)
      return keys[place] === key ? (values[place] as number) : -1
    },
    set(key, value) {
      if (count * 2 >= keys.length) resize(keys.length * 2)
      const place = placeOf(key)
      if (keys[place] !== key) count++
      keys[place] = key
      values[place] = value
    },
    clear() {
      count = 0
      keys = new Int32Array(SMALLEST).fill(-1)
      values = new Int32Array(SMALLEST)
      mask = SMALLEST - 1
    },
    size: () => count,
  }
}
