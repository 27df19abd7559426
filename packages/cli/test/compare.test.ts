import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { attune, conversation, folderWith, jsonLines } from './run-program.ts'

const cold = (id: string) => conversation(id)
const kind = (id: string) =>
  conversation(id, undefined, 'I am so sorry, that was our mistake. I have refunded the second charge.')

const folder = () =>
  folderWith({
    'before.jsonl': jsonLines(cold('a'), cold('b'), cold('c')),
    'after.jsonl': jsonLines(kind('b'), kind('a'), kind('d')),
    'before.txt': 'customer: I am furious!\nagent: Noted.',
    'after.txt': 'customer: I am furious!\nagent: I am sorry, I can see why.',
  })

describe('attune compare', () => {
  it('compares two versions of conversations by their ids', async () => {
    const there = await folder()
    const files = ['before.jsonl', 'after.jsonl'].map((name) => path.join(there, name))
    const { code, stdout, stderr } = await attune(['compare', ...files])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain('2 conversations on both sides')
    expect(stdout).toContain('Better 2 · the same 0 · worse 0')
    expect(stdout).toContain('Only before: c')
    expect(stdout).toContain('Only after: d')
    const json = JSON.parse((await attune(['compare', ...files, '--json'])).stdout)
    expect(json).toMatchObject({ schema: 'attune/comparison@1', wins: 2, losses: 0 })
  })

  it('takes one conversation on each side for the same one', async () => {
    const there = await folder()
    const files = ['before.txt', 'after.txt'].map((name) => path.join(there, name))
    const json = JSON.parse((await attune(['compare', ...files, '--json'])).stdout)
    expect(json.conversations).toHaveLength(1)
    expect(json.conversations[0].vanished.length).toBeGreaterThan(0)
  })

  it('compares two scorecards over the same conversations', async () => {
    const file = path.join(await folder(), 'before.jsonl')
    const { stdout } = await attune([
      'compare',
      file,
      '--profile',
      'general',
      '--profile',
      'complaint',
      '--format',
      'markdown',
    ])
    expect(stdout).toContain('scorecard general 1 before, complaint 1 after')
  })

  it('says what it needs', async () => {
    const ran = await attune(['compare', path.join(await folder(), 'before.jsonl')])
    expect(ran.code).toBe(2)
    expect(ran.stderr).toContain('expected two inputs and at most one scorecard, or one input and two scorecards')
  })
})
