import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { attune, conversation, folderWith, jsonLines, parsed } from './run-program.ts'

const angry = 'I am furious, you charged me twice!'
const kind = 'I can hear how angry this makes you, and I am truly sorry. I have refunded the second charge.'
const talks = (count: number) =>
  jsonLines(...Array.from({ length: count }, (_, at) => conversation(`c${at}`, angry, kind)))

describe('--templates', () => {
  test('lets a sentence that everybody gets earn less', async () => {
    const folder = await folderWith({ 'many.jsonl': talks(6) })
    const file = path.join(folder, 'many.jsonl')
    const scores = async (...flags: string[]) =>
      parsed((await attune(['score', file, '--json', ...flags])).stdout).map(({ score }) => score)
    const [plain] = await scores()
    const [known] = await scores('--templates')
    expect(known).toBeLessThan(plain)
  })

  test('says what it found, and goes on to report', async () => {
    const folder = await folderWith({ 'many.jsonl': talks(5), 'few.jsonl': talks(4) })
    const stderr = async (file: string) =>
      (await attune(['report', path.join(folder, file), '--templates', '--output', path.join(folder, 'o.html')])).stderr
    expect(await stderr('many.jsonl')).toContain('templates: 2 sentences said in five conversations or more, of 5\n')
    expect(await stderr('few.jsonl')).toContain('templates: 0 sentences')
  })

  test('leaves what cannot be read to the second reading', async () => {
    const folder = await folderWith({ 'bad.jsonl': `${talks(1)}{"messages": 3}\n` })
    const { code, stderr } = await attune(['score', path.join(folder, 'bad.jsonl'), '--templates'])
    expect(code).toBe(2)
    expect(stderr).toContain('row 2')
  })

  test('cannot read standard input twice, and says so', async () => {
    const { code, stderr } = await attune(['score', '-', '--templates'], { stdin: talks(5) })
    expect(code).toBe(2)
    expect(stderr).toContain('stdin can be read only once; save it to a file')
  })
})
