import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Where the last night stopped. */
export interface Checkpoint {
  /** Of the helpdesk's adapter; `null` before the first page of the first night. */
  cursor: string | null
  /** What was scored, by conversation: a fingerprint of its public words. Our own note does not change it. */
  scored: Record<string, string>
}

const fileIn = (folder: string): string => path.join(folder, 'checkpoint.json')

export function readCheckpoint(folder: string): Checkpoint {
  try {
    return JSON.parse(readFileSync(fileIn(folder), 'utf8'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    return { cursor: null, scored: {} }
  }
}

/** Whole or not at all: whoever is killed while writing finds the one before. */
export function writeCheckpoint(folder: string, checkpoint: Checkpoint): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  writeFileSync(`${fileIn(folder)}.new`, JSON.stringify(checkpoint), { mode: 0o600 })
  renameSync(`${fileIn(folder)}.new`, fileIn(folder))
}
