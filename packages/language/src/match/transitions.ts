/** Remembered transitions: whole numbers to whole numbers, in one flat array, because every token asks. */
export interface Transitions {
  /** The remembered value, or -1. */
  get(key: number): number
  set(key: number, value: number): void
  clear(): void
  size(): number
}

const SMALLEST = 1 << 12

/** An open-addressing table that grows when it is two thirds full. Keys and values are 0 or more. */
export function createTransitions(): Transitions {
  /** Key, value, key, value …: both lie in one line of the processor's cache. */
  let entries = new Int32Array(0)
  let mask = 0
  let count = 0
  clear()

  function clear(): void {
    count = 0
    allot(SMALLEST)
  }

  function allot(places: number): void {
    entries = new Int32Array(places * 2).fill(-1)
    mask = places - 1
  }

  /** Where a key stands, or the free place where it would. */
  function placeOf(key: number): number {
    let place = (Math.imul(key, 0x9e3779b1) >>> 8) & mask
    for (let found = entries[place * 2]; found !== key && found !== -1; found = entries[place * 2])
      place = (place + 1) & mask
    return place * 2
  }

  function grow(): void {
    const old = entries
    allot((mask + 1) * 2)
    for (let at = 0; at < old.length; at += 2) {
      if (old[at] === -1) continue
      const place = placeOf(old[at] as number)
      entries[place] = old[at] as number
      entries[place + 1] = old[at + 1] as number
    }
  }

  return {
    /** A free place holds -1, so the value beside the place is the answer either way. */
    get: (key) => entries[placeOf(key) + 1] as number,
    set(key, value) {
      if (count * 3 > mask * 2) grow()
      const place = placeOf(key)
      if (entries[place] === -1) count++
      entries[place] = key
      entries[place + 1] = value
    },
    clear,
    size: () => count,
  }
}
