import { PassThrough, Readable, Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { readLines } from '../src/input/read-lines.ts'
import { attune, conversation, jsonLines, parsed } from './run-program.ts'

/** Endless JSON Lines; `taken` tells how many were asked for. */
function endless() {
  const source = { taken: 0 }
  function* rows() {
    for (;;) yield Buffer.from(jsonLines({ id: String(source.taken++), text: 'I am worried' }))
  }
  return Object.assign(source, { stream: Readable.from(rows(), { objectMode: false }) })
}

describe('streams', () => {
  it('end quietly when whoever reads the output has gone', async () => {
    let written = 0
    const stdout = new Writable({
      write(_chunk, _encoding, done) {
        written++
        done(written > 3 ? Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }) : null)
      },
    })
    const ran = await attune(['measure', '-'], { stdin: endless().stream, stdout })
    expect(ran).toMatchObject({ code: 0, stderr: '' })
  })

  it('stop with 3 and the reason when the output cannot be written', async () => {
    const stdout = new Writable({
      write(_chunk, _encoding, done) {
        done(Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', syscall: 'write' }))
      },
    })
    const ran = await attune(['measure', '-'], { stdin: endless().stream, stdout })
    expect(ran).toMatchObject({ code: 3, stderr: 'error: ENOSPC: no space left on device, write\n' })
  })

  it('read no further than a slow reader wants', async () => {
    const source = endless()
    const stdout = new PassThrough({ highWaterMark: 1000 })
    const interruption = new AbortController()
    const running = attune(['measure', '-'], { stdin: source.stream, stdout, signal: interruption.signal })
    await new Promise((resolve) => stdout.once('readable', resolve))
    for (let turn = 0; turn < 50; turn++) await new Promise(setImmediate)
    expect(source.taken).toBeLessThan(5000)
    interruption.abort()
    stdout.resume()
    expect((await running).code).toBe(130)
  })

  it('end with 130 and whole lines after Ctrl-C, also while waiting for input', async () => {
    const stdin = new PassThrough()
    const stdout = new PassThrough()
    const interruption = new AbortController()
    const running = attune(['score', '-', '--json'], { stdin, stdout, signal: interruption.signal })
    stdin.write(jsonLines(conversation('a'), conversation('b')))
    let printed = ''
    stdout.on('data', (chunk) => {
      printed += chunk
      if (printed.split('\n').length === 3) interruption.abort()
    })
    expect(await running).toMatchObject({ code: 130, stderr: 'interrupted\n' })
    expect(parsed(printed).map((report) => report.conversationId)).toEqual(['a', 'b'])
  })

  it('give every row while the input is still open', async () => {
    const stdin = new PassThrough()
    const stdout = new PassThrough()
    const running = attune(['measure', '-'], { stdin, stdout })
    stdin.write(jsonLines({ id: '1', text: 'hello' }))
    const first = await new Promise<Buffer>((resolve) => stdout.once('data', resolve))
    expect(JSON.parse(first.toString()).id).toBe('1')
    stdin.end()
    expect((await running).code).toBe(0)
  })

  it.each([
    [['score', '-'], 2, 'error: stdin: empty; expected a transcript, JSON or JSON Lines\n'],
    [['measure', '-'], 0, 'no row in stdin\n'],
  ])(
    'pass over megabytes of blank lines in time that grows with their number: %j',
    async (argv, code, stderr) => {
      const pieces = Array.from({ length: 4096 }, () => Buffer.alloc(2048, '\n'))
      const ran = await attune(argv, { stdin: Readable.from(pieces, { objectMode: false }) })
      expect(ran).toEqual({ code, stdout: '', stderr })
    },
    20_000,
  )

  it('count blank lines before the first row', async () => {
    const pieces = ['\ufeff', '\n', ' \n\n', '{"id": ', '1}\n'].map((piece) => Buffer.from(piece))
    const ran = await attune(['score', '-'], { stdin: Readable.from(pieces, { objectMode: false }) })
    expect(ran.stderr).toMatch(/^error: stdin, row 4: /)
  })

  it.each([
    ['compressed', ['score', '-'], Buffer.from([0x1f, 0x8b, 0x08])],
    ['compressed', ['measure', '-', '--keep-going'], Buffer.from([0x1f, 0x8b, 0x08])],
    ['row 1', ['score', '-'], Buffer.from('{"id": 1}\n')],
  ])('let go of an input that is still open when it is refused (%s): %j', async (why, argv, bytes) => {
    const stdin = new PassThrough()
    stdin.write(bytes)
    const ran = await attune(argv, { stdin })
    expect(ran.code).toBe(2)
    expect(ran.stderr).toContain(why)
    expect(stdin.destroyed).toBe(true)
  })

  it('count rows as an editor does, across chunks that cut characters', async () => {
    const bytes = Buffer.from('一\n\n二三\r\n四')
    async function* chunks() {
      for (const byte of bytes) yield Buffer.from([byte])
    }
    const lines = []
    for await (const line of readLines(chunks(), 'x')) lines.push([line.row, line.text.trim()])
    expect(lines).toEqual([
      [1, '一'],
      [3, '二三'],
      [4, '四'],
    ])
  })

  it('show progress as lines where there is no terminal', async () => {
    let time = 0
    const now = () => {
      time += 2000
      return time
    }
    const rows = Array.from({ length: 5 }, (_, index) => ({ id: String(index), text: 'hello' }))
    const ran = await attune(['measure', '-'], { stdin: jsonLines(...rows), now })
    expect(ran.stderr).toBe('3 rows, 0.0 MB read\n')
  })

  it('show a bar on a terminal, and take it away at the end', async () => {
    let time = 0
    const now = () => {
      time += 1000
      return time
    }
    const rows = Array.from({ length: 5 }, (_, index) => ({ id: String(index), text: 'hello' }))
    const ran = await attune(['measure', '-'], {
      stdin: jsonLines(...rows),
      now,
      stderrTraits: { isTTY: true, columns: 80 },
    })
    expect(parsed(ran.stdout)).toHaveLength(5)
    expect(ran.stderr).toContain('rows')
  })
})
