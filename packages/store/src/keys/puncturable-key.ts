import { createHash, createHmac } from 'node:crypto'

/**
 * A key with a hole for each data key that was destroyed.
 *
 * Every ref has a leaf in a binary tree whose root is the key; the key of a leaf follows from that of any node above it
 * (Goldreich, Goldwasser, Micali, "How to construct random functions", 1986). To destroy a leaf, the nodes above it are
 * dropped and the siblings along its path kept: all other leaves can still be derived, this one never again. So the file
 * grows with the erased, not with the living.
 */
export type PuncturableKey = ReadonlyMap<string, Uint8Array>

/** Deep enough that two refs do not meet: with ten million data keys the odds are about one in 400,000. */
const depth = 64
const empty = ''

export function wholeKey(root: Uint8Array): PuncturableKey {
  return new Map([[empty, root]])
}

/** The key of a ref, or `null` when it was destroyed. */
export function deriveAt(key: PuncturableKey, ref: string): Uint8Array | null {
  const path = pathOf(ref)
  const start = coveringNode(key, path)
  if (start === null) return null
  let node = key.get(start) as Uint8Array
  for (const bit of path.slice(start.length)) node = childOf(node, bit)
  return node
}

/** The key without that ref. */
export function puncture(key: PuncturableKey, ref: string): PuncturableKey {
  const path = pathOf(ref)
  const start = coveringNode(key, path)
  if (start === null) return key
  const left = new Map(key)
  let node = key.get(start) as Uint8Array
  left.delete(start)
  for (let level = start.length; level < depth; level += 1) {
    const bit = path.charAt(level)
    const other = bit === '0' ? '1' : '0'
    left.set(path.slice(0, level) + other, childOf(node, other))
    node = childOf(node, bit)
  }
  return left
}

function coveringNode(key: PuncturableKey, path: string): string | null {
  for (let level = 0; level <= depth; level += 1) {
    const prefix = path.slice(0, level)
    if (key.has(prefix)) return prefix
  }
  return null
}

function childOf(node: Uint8Array, bit: string): Uint8Array {
  return createHmac('sha256', node).update(bit).digest()
}

function pathOf(ref: string): string {
  const leaf = createHash('sha256').update(ref).digest().readBigUInt64BE()
  return leaf.toString(2).padStart(depth, '0')
}
