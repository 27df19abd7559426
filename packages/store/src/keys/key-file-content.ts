import { randomUUID } from 'node:crypto'
import { chmodSync, closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod'
import { checkKeyFile, keyFileError } from './key-file-safety.ts'
import type { KeyringContent } from './keyring.ts'
import type { PuncturableKey } from './puncturable-key.ts'

const contentSchema = z.strictObject({
  schema: z.literal('attune/keys@1'),
  note: z.string(),
  current: z.string().min(1),
  keys: z.record(z.string(), z.record(z.string().regex(/^[01]{0,64}$/), z.base64())),
  destroyed: z.array(z.string()),
})

const note =
  'Secret. Back it up apart from the database, and after every erasure: an older copy of this file together with an older copy of the database brings erased customers back.'

/** @throws StoreError `key_file` when it is unsafe or damaged; `null` when it is not there */
export function readKeyFile(file: string): KeyringContent | null {
  checkKeyFile(file)
  const text = textOf(file)
  if (text === null) return null
  const read = contentSchema.safeParse(parsed(text))
  if (!read.success || read.data.keys[read.data.current] === undefined) {
    throw keyFileError(
      `the key file ${file} is damaged; restore it from a backup, since without it nothing can be read`,
    )
  }
  const { current, keys, destroyed } = read.data
  return { current, destroyed, keys: new Map(Object.entries(keys).map(([id, nodes]) => [id, keyFrom(nodes)])) }
}

/** Replaces the file as a whole, so that a crash leaves either the old or the new one. */
export function writeKeyFile(file: string, { current, keys, destroyed }: KeyringContent): void {
  const folder = path.dirname(file)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  checkKeyFile(file)
  const nodes = Object.fromEntries([...keys].map(([id, key]) => [id, textOfKey(key)]))
  const text = `${JSON.stringify({ schema: 'attune/keys@1', note, current, keys: nodes, destroyed }, null, 1)}\n`
  const draft = `${file}.${randomUUID()}.draft`
  const handle = openSync(draft, 'wx', 0o600)
  try {
    writeSync(handle, text)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
  chmodSync(draft, 0o600)
  renameSync(draft, file)
  syncFolder(folder)
}

/** Without it, a power cut could bring back the file from before an erasure. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  fsyncSync(handle)
  closeSync(handle)
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw keyFileError(`the key file ${file} cannot be read; check that this user may read it`)
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const keyFrom = (nodes: Record<string, string>): PuncturableKey =>
  new Map(Object.entries(nodes).map(([prefix, text]) => [prefix, Buffer.from(text, 'base64')]))

const textOfKey = (key: PuncturableKey): Record<string, string> =>
  Object.fromEntries([...key].map(([prefix, node]) => [prefix, Buffer.from(node).toString('base64')]))
