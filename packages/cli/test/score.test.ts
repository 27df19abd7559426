import path from 'node:path'
import { scoreReportSchema } from '@attune/core'
import { describe, expect, it } from 'vitest'
import { attune, conversation, folderWith, jsonLines, parsed } from './run-program.ts'

const transcript = 'customer: I am furious, you charged me twice!\nagent: Which order is it?\n'

describe('attune score', () => {
  it('prints a report to read for a transcript', async () => {
    const folder = await folderWith({ 'double-charge.txt': transcript })
    const ran = await attune(['score', path.join(folder, 'double-charge.txt')])
    expect(ran).toMatchObject({ code: 0, stderr: '' })
    expect(ran.stdout).toMatch(/^double-charge {2}/)
    expect(ran.stdout).toMatch(/m1 customer: .*"furious".*twice!/)
  })

  it('reads standard input for "-", whatever the format', async () => {
    for (const stdin of [transcript, JSON.stringify(conversation('a')), JSON.stringify([conversation('a')], null, 2)]) {
      const ran = await attune(['score', '-', '--json'], { stdin })
      expect(ran.code).toBe(0)
      expect(parsed(ran.stdout)).toHaveLength(1)
    }
  })

  it('prints one valid report on each line, in the order of the input', async () => {
    const stdin = jsonLines(conversation('a'), conversation('b'), conversation('c'))
    const ran = await attune(['score', '-', '--format', 'json'], { stdin })
    const reports = parsed(ran.stdout)
    expect(reports.map((report) => report.conversationId)).toEqual(['a', 'b', 'c'])
    for (const report of reports) expect(scoreReportSchema.safeParse(report).success).toBe(true)
  })

  it('prints the same bytes for the same input', async () => {
    const stdin = jsonLines(conversation('a'), conversation('b', '都三天了还没发货！', '稍等。'))
    for (const format of ['text', 'json', 'markdown']) {
      const twice = [
        await attune(['score', '-', '--format', format], { stdin }),
        await attune(['score', '-', '--format', format], { stdin }),
      ]
      expect(twice[0]).toEqual(twice[1])
    }
  })

  it('prints the labels and the findings in the asked language', async () => {
    const stdin = '顧客：氣死我了，都三天了還沒出貨！\n客服：請提供訂單編號。\n'
    expect((await attune(['score', '-', '--locale', 'zh-TW'], { stdin })).stdout).toContain('評分面向')
    expect((await attune(['score', '-', '--locale', 'zh-Hans', '--format', 'markdown'], { stdin })).stdout).toContain(
      '## 评分维度',
    )
  })

  it('reads a folder by name, with its sub-folders, and says what it passed over', async () => {
    const folder = await folderWith({
      'b.txt': transcript,
      'a/z.jsonl': jsonLines(conversation('a-z')),
      'a/photo.png': 'x',
      '.hidden.txt': 'x',
    })
    const ran = await attune(['score', folder, '--json'])
    expect(parsed(ran.stdout).map((report) => report.conversationId)).toEqual(['a-z', 'b'])
    expect(ran.stderr).toBe(`not read: 1 file of another kind (${path.join(folder, 'a/photo.png')})\n`)
  })

  it('keeps U+2028 inside a JSON string on its line', async () => {
    const text = 'I am furious\u2028you charged me twice'
    const ran = await attune(['score', '-', '--json'], { stdin: jsonLines(conversation('a', text), conversation('b')) })
    expect(ran.code).toBe(0)
    expect(parsed(ran.stdout)).toHaveLength(2)
  })

  it('reads a line of megabytes, Windows line ends, blank lines and a byte order mark', async () => {
    const huge = conversation('huge', 'I am furious. '.repeat(100_000))
    const stdin = `\ufeff${JSON.stringify(conversation('a'))}\r\n\r\n${JSON.stringify(huge)}\r\n${JSON.stringify(conversation('c'))}`
    const ran = await attune(['score', '-', '--json'], { stdin })
    expect(ran.stderr).toBe('')
    expect(parsed(ran.stdout).map((report) => report.conversationId)).toEqual(['a', 'huge', 'c'])
  })

  it('takes the channel and the labels from the command line where the input does not say', async () => {
    const withChannel = await attune(['score', '-', '--json', '--channel', 'email'], {
      stdin: jsonLines(conversation('a')),
    })
    const without = await attune(['score', '-', '--json'], { stdin: jsonLines(conversation('a')) })
    expect(parsed(withChannel.stdout)[0].hash).not.toBe(parsed(without.stdout)[0].hash)

    const labelled = 'Jane: Hello\nMr. Li: I am furious\nJane: Oh\n'
    expect((await attune(['score', '-'], { stdin: labelled })).code).toBe(2)
    const roles = ['--role', 'Jane=agent', '--role', 'Mr. Li=customer']
    expect((await attune(['score', '-', ...roles], { stdin: labelled })).code).toBe(0)
  })

  it('fails on findings at or above the asked level', async () => {
    const stdin = jsonLines(conversation('a'))
    expect((await attune(['score', '-', '--fail-on', 'minor'], { stdin })).code).toBe(1)
    expect((await attune(['score', '-', '--fail-on', 'critical'], { stdin })).code).toBe(0)
    expect((await attune(['score', '-', '--fail-on', 'below'], { stdin })).code).toBe(1)
  })

  it('sums up on stderr, never on stdout', async () => {
    const stdin = jsonLines(conversation('a'), conversation('b', 'Hello', 'Hello'))
    const ran = await attune(['score', '-', '--json', '--summary'], { stdin })
    expect(parsed(ran.stdout)).toHaveLength(2)
    expect(ran.stderr).toMatch(
      /^2 conversations: \d below · \d expected · \d above · \d unknown\nmean score .* · 0\.0 s\n$/,
    )
  })

  it('colours only for a terminal, and never with NO_COLOR or --no-color', async () => {
    const tty = { stdin: transcript, stdoutTraits: { isTTY: true, columns: 80 } }
    const colourCode = '\u001b['
    expect((await attune(['score', '-'], tty)).stdout).toContain(colourCode)
    expect((await attune(['score', '-'], { stdin: transcript })).stdout).not.toContain(colourCode)
    expect((await attune(['score', '-'], { ...tty, env: { NO_COLOR: '1' } })).stdout).not.toContain(colourCode)
    expect((await attune(['score', '-', '--no-color'], tty)).stdout).not.toContain(colourCode)
  })
})
