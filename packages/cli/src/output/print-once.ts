import type { Writable } from 'node:stream'
import { createResultWriter } from './result-writer.ts'

/** Prints a whole result and waits until it has left. */
export async function printOnce(stream: Writable, text: string): Promise<void> {
  const results = createResultWriter(stream)
  try {
    await results.write(text)
  } finally {
    await results.close()
  }
}
