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

  const silent = (id: string) => ({ id, messages: [{ role: 'customer', text: 'I am furious, you charged me twice!' }] })

  it('ends with 1 when nobody answers any more', async () => {
    const there = await folderWith({
      'before.jsonl': jsonLines(cold('a'), kind('b')),
      'after.jsonl': jsonLines(silent('a'), silent('b')),
    })
    const files = ['before.jsonl', 'after.jsonl'].map((name) => path.join(there, name))
    const plain = await attune(['compare', ...files])
    expect(plain.code).toBe(0)
    expect(plain.stdout).toContain('No longer judged: 2, of which no longer answered: 2')
    const failed = await attune(['compare', ...files, '--fail-on', 'verdict'])
    expect(failed.code).toBe(1)
    expect(failed.stderr).toBe('2 conversations became worse (verdict): a, b\n')
  })

  it('ends with 2 when no conversation can be judged on both sides', async () => {
    const there = await folderWith({ 'silent.jsonl': jsonLines(silent('a'), silent('b')) })
    const files = [path.join(there, 'silent.jsonl'), path.join(there, 'silent.jsonl')]
    const { code, stderr } = await attune(['compare', ...files, '--fail-on', 'minor'])
    expect(code).toBe(2)
    expect(stderr).toContain('no conversation has a score on both sides')
    expect((await attune(['compare', ...files])).code).toBe(0)
  })

  it('names file and row of an id that is there twice', async () => {
    const there = await folderWith({ 'twice.jsonl': jsonLines(cold('a'), cold('b'), cold('a')) })
    const file = path.join(there, 'twice.jsonl')
    const { code, stderr } = await attune(['compare', file, file])
    expect(code).toBe(2)
    expect(stderr).toMatch(/twice\.jsonl, row 3: "a" is the id of .*twice\.jsonl, row 1 too/)
  })

  it('ends with 1 when a conversation became worse, and says which', async () => {
    const there = await folder()
    const files = ['after.jsonl', 'before.jsonl'].map((name) => path.join(there, name))
    expect((await attune(['compare', ...files])).code).toBe(0)
    const failed = await attune(['compare', ...files, '--fail-on', 'score'])
    expect(failed.code).toBe(1)
    expect(failed.stderr).toBe('2 conversations became worse (score): b, a\n')
    const better = await attune(['compare', ...files.toReversed(), '--fail-on', 'minor'])
    expect({ code: better.code, stderr: better.stderr }).toEqual({ code: 0, stderr: '' })
  })

  it('allows a score to fall by the tolerance', async () => {
    const there = await folderWith({
      'one.jsonl': jsonLines(conversation('a', undefined, 'I can see why you are angry.')),
      'two.jsonl': jsonLines(conversation('a', undefined, 'Noted.')),
    })
    // The verdict stays below here: it is the score alone that falls.
    const one = path.join(there, 'one.jsonl')
    const two = path.join(there, 'two.jsonl')
    const strict = await attune(['compare', one, two, '--fail-on', 'score'])
    expect(strict.code).toBe(1)
    expect((await attune(['compare', one, two, '--fail-on', 'score', '--tolerance', '0.9'])).code).toBe(0)
    const alone = await attune(['compare', one, two, '--tolerance', '1'])
    expect(alone).toMatchObject({ code: 2, stdout: '' })
    expect(alone.stderr).toContain('add --fail-on')
  })

  it('prints test results for a build, failing at major unless told otherwise', async () => {
    const there = await folder()
    const files = ['after.jsonl', 'before.jsonl'].map((name) => path.join(there, name))
    const failed = await attune(['compare', ...files, '--format', 'junit'])
    expect(failed.code).toBe(1)
    expect(failed.stdout).toContain('tests="4" failures="2" errors="0" skipped="2"')
    const same = await attune(['compare', files[0] ?? '', files[0] ?? '', '--format', 'junit'])
    expect(same.code).toBe(0)
    expect(same.stdout).toContain('tests="3" failures="0"')
  })

  it('speaks Chinese', async () => {
    const there = await folder()
    const files = ['before.jsonl', 'after.jsonl'].map((name) => path.join(there, name))
    expect((await attune(['compare', ...files, '--locale', 'zh-Hans'])).stdout).toContain('变好 2 · 持平 0 · 变差 0')
    expect((await attune(['compare', ...files, '--locale', 'zh-Hant'])).stdout).toContain('只在改後有：d')
  })

  it('fails when no conversation is on both sides', async () => {
    const there = await folderWith({
      'one.jsonl': jsonLines(cold('a'), cold('b')),
      'two.jsonl': jsonLines(cold('c'), cold('d')),
    })
    const ran = await attune(['compare', path.join(there, 'one.jsonl'), path.join(there, 'two.jsonl')])
    expect(ran).toMatchObject({ code: 2, stdout: '' })
    expect(ran.stderr).toContain('no conversation is on both sides (2 before, 2 after)')
  })

  it('says what it needs', async () => {
    const ran = await attune(['compare', path.join(await folder(), 'before.jsonl')])
    expect(ran.code).toBe(2)
    expect(ran.stderr).toContain('expected two inputs and at most one scorecard, or one input and two scorecards')
  })
})
