import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { InputError, inputErrorFromZod } from '@attune/core'
import { type Profile, profileSchema } from '@attune/memory'
import { printableLine } from './printable.ts'

/** Profiles that are there already; none when nothing is. A `.jsonl` file, else a folder with a file for each. */
export async function readProfiles(place: string): Promise<Profile[]> {
  if (isLines(place)) {
    const lines = (await textOf(place))?.split('\n') ?? []
    return lines.flatMap((line, index) => (line.trim() === '' ? [] : [readProfile(line, place, index + 1)]))
  }
  const profiles: Profile[] = []
  for (const name of (await namesIn(place)).filter((each) => each.endsWith('.json')).sort()) {
    const file = path.join(place, name)
    profiles.push(readProfile((await textOf(file)) ?? '', file, null))
  }
  return profiles
}

/** Writes what is new or changed; a file is whole at every moment. */
export async function writeProfiles(
  place: string,
  existing: readonly Profile[],
  changed: ReadonlyMap<string, Profile>,
): Promise<void> {
  if (isLines(place)) {
    const all = new Map([...existing.map((each) => [each.customer.id, each] as const), ...changed])
    await mkdir(path.dirname(path.resolve(place)), { recursive: true })
    await replaceFile(place, [...all.values()].map((each) => `${JSON.stringify(each)}\n`).join(''))
    return
  }
  await mkdir(place, { recursive: true })
  for (const [id, profile] of changed) {
    await replaceFile(path.join(place, `${encodeURIComponent(id)}.json`), `${JSON.stringify(profile, null, 2)}\n`)
  }
}

function isLines(place: string): boolean {
  return ['.jsonl', '.ndjson'].includes(path.extname(place).toLowerCase())
}

function readProfile(text: string, place: string, row: number | null): Profile {
  const file = printableLine(place)
  const where = row === null ? { file } : { file, row }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new InputError(`${file}${row === null ? '' : `, row ${row}`}: not valid JSON; expected a profile`, where)
  }
  const read = profileSchema.safeParse(value)
  if (!read.success) throw inputErrorFromZod(read.error, value, where, profileSchema)
  return read.data
}

async function replaceFile(file: string, text: string): Promise<void> {
  const beside = `${file}.part`
  await writeFile(beside, text)
  await rename(beside, file)
}

async function textOf(file: string): Promise<string | null> {
  return readFile(file, 'utf8').catch(nothingThere)
}

async function namesIn(folder: string): Promise<string[]> {
  return (await readdir(folder).catch(nothingThere)) ?? []
}

function nothingThere(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null
  throw error
}
