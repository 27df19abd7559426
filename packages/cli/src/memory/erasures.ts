import { InputError, inputErrorFromZod, OptionsError } from '@attune/core'
import type { ErasureRecord, Suppression } from '@attune/memory'
import { askSecret } from '../helpdesk/ask-secret.ts'
import { listSources } from '../input/list-sources.ts'
import { readLines } from '../input/read-lines.ts'
import { readChunks } from '../input/source.ts'
import type { Terminal } from '../terminal.ts'

/** Holds the secret that erasures are hashed with. It is not taken from the command line, where others can read it. */
export const erasureKeyVariable = 'ATTUNE_ERASURE_KEY'

/**
 * The secret: from the environment, else asked for on a terminal.
 *
 * @throws OptionsError when there is none
 */
export async function erasureKey({ env, stdin }: Pick<Terminal, 'env' | 'stdin'>): Promise<string> {
  const known = env[erasureKeyVariable] ?? ''
  if (known !== '') return known
  const answer = 'isTTY' in stdin && stdin.isTTY === true ? await askSecret('key of the erasures') : ''
  if (answer !== '') return answer
  throw new OptionsError(
    `the key of the erasures is missing; put it into the environment as ${erasureKeyVariable} (at least 16 bytes, the same each time, kept apart from the records)`,
  )
}

/**
 * Who must not come back: the records in a JSON Lines file, with their key.
 *
 * @throws InputError that names the line
 */
export async function readSuppression(file: string, terminal: Terminal): Promise<Suppression> {
  const { sources } = await listSources([file], ['.jsonl', '.ndjson'])
  const [source] = sources
  if (source === undefined || sources.length > 1) throw new OptionsError(`${file}: expected one file of erasures`)
  const { erasureRecordSchema } = await import('@attune/memory')
  const records: ErasureRecord[] = []
  for await (const { text, row } of readLines(
    readChunks(source, terminal, () => {}),
    source.name,
  )) {
    const where = { file: source.name, row }
    const value = parsed(text, where)
    const checked = erasureRecordSchema.safeParse(value)
    if (!checked.success) throw inputErrorFromZod(checked.error, value, where, erasureRecordSchema)
    records.push(checked.data)
  }
  return { records, key: await erasureKey(terminal) }
}

function parsed(text: string, where: { file: string; row: number }): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new InputError(`${where.file}, row ${where.row}: not valid JSON; expected what attune erase wrote`, where)
  }
}
