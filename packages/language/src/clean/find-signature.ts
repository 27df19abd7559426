import { isClosing, isDeviceLine } from './closings.ts'

const longestBlock = 8
const longestLine = 70

/**
 * Indexes of the lines of a signature, given the lines that are not quoted: from a line `--`, from a closing such as
 * “Kind regards” with a name under it, or a line that a device adds. Careful: what might be a sentence stays.
 */
export function findSignature(lines: readonly string[], own: readonly number[]): ReadonlySet<number> {
  const filled = own.filter((index) => lines[index]?.trim() !== '')
  const found = new Set<number>()
  const line = (position: number): string => lines[filled[position] ?? -1]?.trim() ?? ''
  let end = filled.length
  while (end > 1 && isDeviceLine(line(end - 1))) found.add(filled[--end] ?? -1)
  const start = startOfBlock(filled.length, end, line)
  for (let position = start; position < filled.length; position++) found.add(filled[position] ?? -1)
  return found.size < filled.length ? found : new Set()
}

function startOfBlock(length: number, end: number, line: (position: number) => string): number {
  for (let position = end - 1; position > 0 && position >= end - 30; position--) {
    if (line(position) === '--' || line(position) === '—') return position
  }
  for (let position = Math.max(1, end - longestBlock); position < end - 1; position++) {
    if (!isClosing(line(position))) continue
    const block = Array.from({ length: end - position - 1 }, (_, offset) => line(position + 1 + offset))
    if (block.every(isShort)) return position
  }
  return length
}

/** A name, a title, an address or a number, but no sentence. */
const isShort = (line: string): boolean => line.length <= longestLine && !/[?!？！。]$/.test(line)
