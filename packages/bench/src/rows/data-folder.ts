import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { LabelledRow } from './labelled-row.ts'
import { parseRows } from './parse-rows.ts'

const repository = path.resolve(import.meta.dirname, '../../../..')

/** Where the rows lie when nobody says where: beside the repository, since most of them may not be copied into it. */
export const defaultDataFolder = path.join(repository, '../shared/data/dev')

export const needsData = `No labelled rows here, so there is nothing to measure.
Say where they are with --data FOLDER. The folder holds one file per set, SET.jsonl, with one row per line:
  {"id": "airline-1", "text": "…", "role": "customer", "labels": {"y": -1}}
packages/bench/README.md says where each set comes from; most may be measured with but not passed on.`

export interface DataFolder {
  folder: string
  has(set: string): boolean
  read(set: string): LabelledRow[]
}

/** `undefined` when there is no such folder. */
export function openDataFolder(folder: string = defaultDataFolder): DataFolder | undefined {
  if (!existsSync(folder)) return undefined
  const fileOf = (set: string) => path.join(folder, `${set}.jsonl`)
  return {
    folder,
    has: (set) => existsSync(fileOf(set)),
    read: (set) => parseRows(readFileSync(fileOf(set), 'utf8'), `${set}.jsonl`),
  }
}
