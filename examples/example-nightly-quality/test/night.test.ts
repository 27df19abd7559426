import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { HelpdeskAdapter } from '@attune/core'
import { expect, onTestFinished, test } from 'vitest'
import { night } from '../src/night.ts'
import { sampleHelpdesk } from '../src/sample-helpdesk.ts'
import { scorer } from '../src/scorer.ts'
import { threeNights } from '../src/three-nights.ts'
import { tag } from '../src/write-back.ts'

function newFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'nights-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}
const common = { scorer, locale: 'en', name: 'tonight' } as const

test('the README shows three nights as they are', async () => {
  const readme = readFileSync(path.resolve(import.meta.dirname, '../README.md'), 'utf8')
  expect(/```text\n([\s\S]*?)```/.exec(readme)?.[1]).toBe(await threeNights(newFolder()))
})

test('what fell short gets one internal note and a tag, and a page in the report; nothing else is touched', async () => {
  const { emulator, helpdesk } = sampleHelpdesk()
  const before = await emulator.ground.conversations()
  const folder = newFolder()
  const { below } = await night({ helpdesk, folder, ...common })
  const after = await emulator.ground.conversations()
  const tagged = after.filter(({ tags }) => tags.includes(tag))
  expect(below).toBeGreaterThan(0)
  expect(tagged).toHaveLength(below)
  for (const { id, entries } of tagged) {
    const [note, ...more] = entries.slice(before.find((one) => one.id === id)?.entries.length)
    expect(more).toEqual([])
    expect(note?.kind).toBe('note')
    expect(note?.text).toContain('worth reading again')
  }
  const rest = (all: typeof before) => all.filter(({ id }) => !tagged.some((one) => one.id === id))
  expect(rest(after)).toEqual(rest(before))

  const pages = readdirSync(path.join(folder, 'tonight'))
  expect(pages).toHaveLength(below + 1)
  const index = readFileSync(path.join(folder, 'tonight/index.html'), 'utf8')
  for (const page of pages.filter((name) => name !== 'index.html')) expect(index).toContain(page)
  expect(statSync(path.join(folder, 'tonight/index.html')).mode & 0o077).toBe(0)
})

test('a night that broke off in the middle is done again, and ends as if it had not', async () => {
  const whole = sampleHelpdesk()
  const broken = sampleHelpdesk()
  const folder = newFolder()
  let notes = 0
  const failing: HelpdeskAdapter = {
    ...broken.helpdesk,
    async note(request) {
      // The note is written, and the answer gets lost.
      const written = await broken.helpdesk.note?.(request)
      if (++notes === 2) throw new Error('power cut')
      return written as NonNullable<typeof written>
    },
  }
  await expect(night({ helpdesk: failing, folder, ...common })).rejects.toThrow('power cut')
  expect(existsSync(path.join(folder, 'tonight/index.html'))).toBe(false)
  // Zendesk would hold back what our note has just changed.
  broken.emulator.clock.advance(86_400_000)
  await night({ helpdesk: broken.helpdesk, folder, ...common })
  await night({ helpdesk: whole.helpdesk, folder: newFolder(), ...common })
  const left = async ({ emulator }: typeof whole) =>
    (await emulator.ground.conversations()).map(({ id, tags, entries }) => ({ id, tags, notes: entries.length }))
  expect(await left(broken)).toEqual(await left(whole))
})
