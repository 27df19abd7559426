import { describe, expect, test } from 'vitest'
import { attune, folderWith } from './run-program.ts'

const talk = `[10:00:00] customer: My app keeps crashing.
[10:00:20] agent: I am sorry to hear that. Which phone do you use?
[10:30:00] customer: A Pixel 9.
`

describe('attune live', () => {
  test('tells, without a terminal, how the advice changed as time passed', async () => {
    const folder = await folderWith({ 'talk.txt': talk })
    const { code, stdout } = await attune(['live', `${folder}/talk.txt`])
    const places = ['SPEAK', 'LEAVE ROOM', 'CHECK IN', 'min later', 'A Pixel 9.', 'The end'].map((word) =>
      stdout.indexOf(word),
    )
    expect(code).toBe(0)
    expect(places.every((place, index) => place > (places[index - 1] ?? -1))).toBe(true)
  })

  test('redraws on a terminal and leaves it as it was', async () => {
    const folder = await folderWith({ 'talk.txt': 'customer: Where is my order?\nagent: It arrives tomorrow.\n' })
    const { code, stdout } = await attune(['live', `${folder}/talk.txt`, '--speed', '2000'], {
      stdoutTraits: { isTTY: true, columns: 80 },
    })
    expect(code).toBe(0)
    expect(stdout.startsWith('\u001b[?25l')).toBe(true)
    expect(stdout.trimEnd().endsWith('\u001b[?25h')).toBe(true)
  })

  test('ends when interrupted, cursor and all', async () => {
    const folder = await folderWith({ 'talk.txt': talk })
    const ctrlC = new AbortController()
    setTimeout(() => ctrlC.abort(), 150)
    const { code, stdout } = await attune(['live', `${folder}/talk.txt`, '--speed', '1'], {
      stdoutTraits: { isTTY: true, columns: 80 },
      signal: ctrlC.signal,
    })
    expect(code).toBe(130)
    expect(stdout.endsWith('\u001b[?25h')).toBe(true)
  })
})
