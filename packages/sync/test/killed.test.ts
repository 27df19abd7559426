import { spawn } from 'node:child_process'
import { copyFileSync, mkdtempSync, openAsBlob, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { localKeyFile, openStore } from '@attune/store'
import { expect, inject, it, onTestFinished } from 'vitest'
import { helpdesk, keptIn } from './support/helpdesk.ts'

const program = path.join(import.meta.dirname, 'support', 'one-process.ts')

/** Runs it, and kills it as soon as that is enough. @returns what it said */
function runUntil(args: string[], isEnough: () => boolean): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--conditions=@attune/source', program, ...args])
    let said = ''
    let complaint = ''
    child.stdout.on('data', (chunk) => {
      said += String(chunk)
    })
    child.stderr.on('data', (chunk) => {
      complaint += String(chunk)
    })
    const watch = setInterval(() => isEnough() && child.kill('SIGKILL'), 5)
    child.on('error', reject)
    child.on('exit', (code) => {
      clearInterval(watch)
      if (code !== null && code !== 0) reject(new Error(`it ended with ${code}: ${complaint}`))
      else resolve(said)
    })
  })
}

it('a sync on a folder that is killed goes on where it was, and does nothing twice', { timeout: 300_000 }, async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'attune-killed-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const emulator = helpdesk(16)
  const { url, close } = await emulator.listen()
  onTestFinished(close)
  const keyFile = path.join(folder, 'keys.json')
  copyFileSync(inject('template').keyFile, keyFile)
  const data = path.join(folder, 'data')
  const from = await openAsBlob(inject('template').file)
  await (await openStore({ folder: data, from, keys: localKeyFile(keyFile) })).close()
  const args = [data, keyFile, url, emulator.secret]

  // Once in the middle of pulling, once in the middle of writing.
  const writes = () => emulator.calls.filter(({ method }) => method === 'PUT').length
  await runUntil(args, () => emulator.calls.length > 12)
  await runUntil(args, () => writes() > 3)
  const written = writes()
  expect(await runUntil(args, () => false)).toBe('started\nsettled\n')
  expect(written).toBeGreaterThan(3)

  const store = await openStore({ folder: data, keys: localKeyFile(keyFile) })
  onTestFinished(() => store.close())
  const kept = await keptIn(store)
  expect(kept.map(({ source }) => source?.id).sort()).toEqual(
    emulator.world
      .listed()
      .map(({ id }) => id)
      .sort(),
  )
  for (const { id } of kept) expect(await store.scores.history(id)).toHaveLength(1)
  const notes = emulator.world.listed().map(({ entries }) => entries.filter(({ kind }) => kind === 'note'))
  const ours = notes.map(
    (all) => all.filter((entry) => entry.kind === 'note' && entry.text.includes('Judged as')).length,
  )
  expect(ours).toEqual(kept.map(() => 1))
  expect(await store.outbox.count()).toEqual({ pending: 0, sent: kept.length, failed: 0 })
})
