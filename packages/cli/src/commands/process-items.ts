import type { Where } from '@attune/core'
import type { Item } from '../input/item.ts'
import type { Source } from '../input/source.ts'
import { printable } from '../output/printable.ts'
import { createProgress } from '../output/progress.ts'
import { createResultWriter } from '../output/result-writer.ts'
import { plural } from '../output/summary.ts'
import type { Terminal } from '../terminal.ts'

export interface ProcessOptions<T> {
  terminal: Terminal
  sources: readonly Source[]
  /** Starts the reading; call `onBytes` with the size of each piece. */
  read: (onBytes: (count: number) => void) => AsyncIterable<Item<T>>
  /** The text to print for one, line break included. */
  print: (value: T, index: number, where: Where) => string | Promise<string>
  /** The text to print when all have been read. */
  end?: () => string | Promise<string>
  /** What one is called: `conversation`, `row`. */
  noun: string
  /** Which part of the work this is, when there are several: `before`. */
  part?: string
  /** `scored`, `measured`. */
  done: string
  /** Told of each item that is skipped. */
  skipped?: () => void
  /** Report what cannot be read and go on, instead of stopping. */
  keepGoing: boolean
}

export interface Processed {
  done: number
  skipped: number
}

/**
 * Reads, prints, and shows how far it is, one item at a time and in order. Stops at the first item that cannot be read,
 * or with `keepGoing` says so for each and counts them.
 */
export async function processItems<T>(options: ProcessOptions<T>): Promise<Processed> {
  const { terminal, sources, read, print, end, noun, keepGoing } = options
  const sizes = sources.map((source) => source.size)
  const totalBytes = sizes.includes(null) ? null : sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0)
  const progress = createProgress(terminal, options.part ? { noun, part: options.part } : { noun }, totalBytes)
  const results = createResultWriter(terminal.stdout)
  const count = { done: 0, skipped: 0 }
  let bytes = 0
  try {
    for await (const item of read((size) => {
      bytes += size
    })) {
      terminal.signal.throwIfAborted()
      if ('error' in item) {
        if (!keepGoing) throw item.error
        count.skipped++
        options.skipped?.()
        progress.print(`skipped: ${printable(item.error.message)}`)
        continue
      }
      for (const doubt of item.doubts ?? []) progress.print(`warning: ${printable(doubt)}`)
      await results.write(await print(item.value, count.done, item.where))
      count.done++
      progress.step(bytes)
    }
    if (end) await results.write(await end())
  } finally {
    progress.stop()
    // A writer that is silent for now would keep us waiting for what nobody will read.
    if (sources.some((source) => source.path === null)) terminal.stdin.destroy()
    // Also after an error: what was finished belongs to the user.
    await results.close()
  }
  // Nothing to do looks the same as all done well; whoever reads the log must be able to tell them apart.
  if (count.done + count.skipped === 0) {
    const names = sources.slice(0, 3).map(({ name }) => name)
    const more = sources.length > names.length ? ', …' : ''
    terminal.stderr.write(`${options.part ? `${options.part}: ` : ''}no ${noun} in ${names.join(', ')}${more}\n`)
  }
  if (count.skipped > 0) {
    terminal.stderr.write(
      `${options.part ? `${options.part}: ` : ''}${plural(count.skipped, noun)} skipped, ${plural(count.done, noun)} ${options.done}\n`,
    )
  }
  return count
}
