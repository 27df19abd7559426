import { readFile, rename, writeFile } from 'node:fs/promises'
import { InputError } from '@attune/core'
import * as z from 'zod'

const schema = z.strictObject({
  schema: z.literal('attune/pull@1'),
  /** Id of the helpdesk and name of the account. */
  from: z.string(),
  connection: z.string().nullable(),
  what: z.enum(['conversations', 'customers']),
  /** Where the next pull goes on. */
  cursor: z.string(),
  /** Bytes of the output file that belong to it: what stands behind them came without its checkpoint. */
  bytes: z.int().nonnegative(),
  count: z.int().nonnegative(),
})

/** How far a pull into a file has come. It is written behind every page, so that a crash costs one page at most. */
export type Checkpoint = z.output<typeof schema>

export const checkpointFile = (output: string): string => `${output}.pull.json`

/** @throws InputError when the file is there and is something else. */
export async function readCheckpoint(output: string): Promise<Checkpoint | null> {
  const file = checkpointFile(output)
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (text === null) return null
  const parsed = schema.safeParse(jsonOf(text))
  if (!parsed.success)
    throw new InputError(`${file}: not a checkpoint of a pull; move it away to start from the beginning`, { file })
  return parsed.data
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Whole or not at all: a crash while writing leaves the one before. */
export async function writeCheckpoint(output: string, checkpoint: Checkpoint): Promise<void> {
  const file = checkpointFile(output)
  await writeFile(`${file}.new`, `${JSON.stringify(checkpoint, null, 2)}\n`, { mode: 0o600 })
  await rename(`${file}.new`, file)
}
