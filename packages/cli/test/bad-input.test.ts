import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { attune, conversation, folderWith, jsonLines, parsed } from './run-program.ts'

const secret = 'my card is 4111 1111 1111 1111'
const wrongRole = { id: 'x', messages: [{ role: 'user', text: secret }] }

describe('what cannot be read', () => {
  it('stops with exit code 2 and says row, path, found, expected and what to do', async () => {
    const stdin = jsonLines(conversation('a'), wrongRole, conversation('c'))
    const ran = await attune(['score', '-', '--json'], { stdin })
    expect(ran.code).toBe(2)
    expect(parsed(ran.stdout).map((report) => report.conversationId)).toEqual(['a'])
    expect(ran.stderr).toBe(
      'error: stdin, row 2: messages[0].role: expected one of "customer", "agent", "bot", "ai", "system", ' +
        'found a string of 4 characters; "user" is called "customer" here\n',
    )
  })

  it('with --keep-going names, skips and counts it, and goes on', async () => {
    const stdin = jsonLines(conversation('a'), `{"id": "${secret}`, wrongRole, conversation('d'))
    const ran = await attune(['score', '-', '--json', '--keep-going'], { stdin })
    expect(ran.code).toBe(0)
    expect(parsed(ran.stdout).map((report) => report.conversationId)).toEqual(['a', 'd'])
    const lines = ran.stderr.trimEnd().split('\n')
    expect(lines[0]).toMatch(/^skipped: stdin, row 2: not valid JSON/)
    expect(lines[1]).toMatch(/^skipped: stdin, row 3: messages\[0\]\.role: /)
    expect(lines[2]).toBe('2 conversations skipped, 2 conversations scored')
    expect(ran.stderr).not.toContain('4111')
  })

  it('with --keep-going is still exit code 2 when nothing could be scored', async () => {
    const ran = await attune(['score', '-', '--keep-going'], { stdin: jsonLines(wrongRole) })
    expect(ran).toMatchObject({ code: 2, stdout: '' })
    expect(ran.stderr).toContain('1 conversation skipped, 0 conversations scored')
  })

  it('says when there was nothing to score, and ends a check with 2', async () => {
    const there = await folderWith({ 'none.jsonl': '\n', 'none.json': '[]' })
    for (const name of ['none.jsonl', 'none.json']) {
      const file = path.join(there, name)
      const plain = await attune(['score', file])
      expect({ code: plain.code, stdout: plain.stdout }).toEqual({ code: 0, stdout: '' })
      expect(plain.stderr).toBe(`no conversation in ${file}\n`)
      expect((await attune(['score', file, '--fail-on', 'major'])).code).toBe(2)
      const junit = await attune(['score', file, '--format', 'junit'])
      expect(junit.code).toBe(2)
      expect(junit.stdout).toContain('tests="0"')
      expect((await attune(['report', file, '--fail-on', 'major'])).code).toBe(2)
    }
  })

  it('names the first byte that is not UTF-8', async () => {
    const text = Buffer.from('customer: 退款 please\nagent: ')
    const there = await folderWith({ 'a.txt': Buffer.concat([text, Buffer.from([0xcd, 0xcb, 0xbf, 0xee, 0x0a])]) })
    const { stderr } = await attune(['score', path.join(there, 'a.txt')])
    expect(stderr).toContain(`not UTF-8 (at byte ${text.length})`)
  })

  it('names the item of a JSON list, and skips only that one', async () => {
    const stdin = JSON.stringify([conversation('a'), wrongRole, conversation('c')])
    const ran = await attune(['score', '-', '--json', '--keep-going'], { stdin })
    expect(parsed(ran.stdout).map((report) => report.conversationId)).toEqual(['a', 'c'])
    expect(ran.stderr).toMatch(/^skipped: stdin, \[1\]: messages\[0\]\.role: expected/)
  })

  it('goes on with the next file', async () => {
    const folder = await folderWith({
      '1.json': '{"messages": [',
      '2.txt': 'no label here\n',
      '3.txt': '',
      '4.txt': Buffer.from([0xff, 0xfe, 0x41, 0x00]),
      '5.jsonl': Buffer.from([0x1f, 0x8b, 0x08]),
      '6.txt': 'customer: hello\nagent: hello\n',
    })
    const ran = await attune(['score', folder, '--json', '--keep-going'])
    expect(ran.code).toBe(0)
    expect(parsed(ran.stdout).map((report) => report.conversationId)).toEqual(['6'])
    const lines = ran.stderr
      .replaceAll(folder + path.sep, '')
      .trimEnd()
      .split('\n')
    expect(lines.map((line) => line.split(';')[0])).toEqual([
      expect.stringMatching(/^skipped: 1\.json: not valid JSON/),
      expect.stringMatching(/^skipped: 2\.txt, row 1: /),
      'skipped: 3.txt: empty',
      'skipped: 4.txt: written in UTF-16',
      'skipped: 5.jsonl: compressed',
      '5 conversations skipped, 1 conversation scored',
    ])
  })

  it('refuses a file in GBK instead of judging what it is not', async () => {
    // 客户：好 in GBK, and UTF-8 that is cut within a character after a good beginning.
    const gbk = Buffer.from([0xbf, 0xcd, 0xbb, 0xa7, 0xa3, 0xba, 0xba, 0xc3, 0x0a])
    const cut = Buffer.concat([Buffer.from('customer: hello\nagent: hi\n客户：'), Buffer.from([0xe5, 0xa5])])
    const folder = await folderWith({ 'a.txt': gbk, 'b.txt': cut })
    const ran = await attune(['score', folder, '--json', '--keep-going'])
    expect(ran.stdout).toBe('')
    expect(ran.stderr).toMatch(/a\.txt: not UTF-8 \(at byte 0\); save it as UTF-8 .* iconv -f GB18030/)
    expect(ran.stderr).toMatch(/b\.txt: not UTF-8 \(at byte 35\)/)
  })

  it.skipIf(process.platform === 'win32')('never lets a file name colour or rewrite the terminal', async () => {
    const name = 'a\u001b[31m\u009b2J\u202e\r\nb'
    const folder = await folderWith({ [`${name}.json`]: '{"id": 1}', [`${name}.png`]: '', [`${name}/x.pdf`]: '' })
    const file = path.join(folder, name)
    const runs = [
      await attune(['score', folder, '--keep-going']),
      await attune(['score', `${file}.json`]),
      await attune(['measure', `${file}.json`]),
      await attune(['score', file]),
      await attune(['score', `${file}.missing`]),
    ]
    expect(runs.map((ran) => ran.code)).toEqual([2, 2, 2, 2, 2])
    for (const { stderr } of runs) expect(stderr).not.toMatch(/[^\P{Cc}\n]|\u202e/u)
    expect(runs[0]?.stderr).toMatch(/^not read: 2 files of another kind .*\nskipped: .*\/a \[31m 2J b\.json: /)
    expect(runs[1]?.stderr).toMatch(/^error: .*\/a \[31m 2J b\.json: /)
  })

  it('says what is wrong with a name before anything is read', async () => {
    const folder = await folderWith({ 'a.txt': 'customer: hi\n', 'empty/notes.pdf': '' })
    const missing = await attune(['score', path.join(folder, 'a.txt'), 'missing.txt'])
    expect(missing).toMatchObject({
      code: 2,
      stdout: '',
      stderr: 'error: missing.txt: no such file or folder; check the name, or use "-" for standard input\n',
    })
    const empty = await attune(['score', path.join(folder, 'empty')])
    expect(empty.code).toBe(2)
    expect(empty.stderr).toContain('nothing to read in this folder; expected files that end in .json, .jsonl')
    expect((await attune(['score', '-', '-'])).stderr).toContain('standard input can be read only once')
  })
})

describe('a command line that cannot be read', () => {
  it.each([
    [['scoer', 'x'], "error: unknown command 'scoer'\n(Did you mean score?)\n"],
    [['score', '--sumary', 'x'], "error: unknown option '--sumary'\n(Did you mean --summary?)\n"],
    [['score'], 'error: nothing to read: name files or folders, or "-" for standard input\n'],
    [['schema', 'reprot'], 'error: no schema "reprot"; did you mean "report"?\n'],
    [
      ['score', 'x', '--fail-on', 'mjor'],
      "error: option '--fail-on <level>' argument 'mjor' is invalid. Expected minor, major, critical, below. Did you mean major?\n",
    ],
    [
      ['score', 'x', '--role', 'Jane'],
      "error: option '--role <label=role>' argument 'Jane' is invalid. Expected LABEL=ROLE, for example Jane=agent.\n",
    ],
    [
      ['score', 'x', '--json', '--format', 'text'],
      "error: option '--json' cannot be used with option '--format <format>'\n",
    ],
  ])('exits with 2 and a hint: %j', async (argv, message) => {
    expect(await attune(argv)).toEqual({ code: 2, stdout: '', stderr: message })
  })
})
