import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openDataFolder } from '../../src/rows/data-folder.ts'
import { parseRows } from '../../src/rows/parse-rows.ts'

const line = '{"id":"invented-1","text":"The kettle leaks.","role":"customer","labels":{"y":-1}}'

describe('parseRows', () => {
  it('reads one row per line and passes over empty lines', () => {
    expect(parseRows(`${line}\n\n`, 'invented.jsonl')).toEqual([
      { id: 'invented-1', text: 'The kettle leaks.', role: 'customer', labels: { y: -1 } },
    ])
  })

  it('names the line that is not JSON', () => {
    expect(() => parseRows(`${line}\n{oops`, 'invented.jsonl')).toThrow('invented.jsonl:2: not JSON')
  })

  it('says what a row needs', () => {
    expect(() => parseRows('{"id":"invented-1","text":"…"}', 'invented.jsonl')).toThrow(
      'invented.jsonl:1: a row needs "id" and "text" (strings) and "labels" (an object).',
    )
  })
})

describe('openDataFolder', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'attune-bench-'))
  writeFileSync(path.join(folder, 'invented.jsonl'), `${line}\n`)
  afterAll(() => rmSync(folder, { recursive: true }))

  it('reads the sets it has', () => {
    const data = openDataFolder(folder)
    expect(data?.has('invented')).toBe(true)
    expect(data?.has('other')).toBe(false)
    expect(data?.read('invented')).toHaveLength(1)
  })

  it('is undefined where there is no folder', () => {
    expect(openDataFolder(path.join(folder, 'nowhere'))).toBeUndefined()
  })
})
