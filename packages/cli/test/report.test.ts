import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { attune, conversation, folderWith, jsonLines } from './run-program.ts'

const transcript = 'customer: I am furious, you charged me twice!\nagent: Which order is it?\n'
const three = jsonLines(conversation('a'), conversation('b'), conversation('c', 'Hello', 'Hello'))

describe('attune report', () => {
  it('writes the page of the only conversation there is', async () => {
    const folder = await folderWith({ 'talk.txt': transcript })
    const output = path.join(folder, 'talk.html')
    const ran = await attune(['report', path.join(folder, 'talk.txt'), '--output', output])
    expect(ran).toEqual({ code: 0, stdout: '', stderr: `wrote ${output} about 1 conversation\n` })
    expect(readFileSync(output, 'utf8')).toMatch(/^<!doctype html>[\s\S]*furious[\s\S]*<\/html>\n$/)
  })

  it('writes an overview of many to stdout', async () => {
    const ran = await attune(['report', '-', '--title', 'Week <20>'], { stdin: three })
    expect(ran).toMatchObject({ code: 0, stderr: '' })
    expect(ran.stdout).toContain('<h1>Week &lt;20&gt;</h1>')
    expect(ran.stdout).toContain('3 conversations')
  })

  it('writes an overview that leads to a page for each, under names that are safe', async () => {
    const folder = await folderWith({})
    const stdin = jsonLines(conversation('../../etc/passwd'), conversation('订单 7'), conversation('c'))
    const ran = await attune(['report', '-', '--folder', path.join(folder, 'pages')], { stdin })
    expect(ran).toMatchObject({ code: 0, stdout: '' })
    const pages = readdirSync(path.join(folder, 'pages/conversations'))
    expect(pages).toEqual(['00001-etc-passwd.html', '00002-7.html', '00003-c.html'])
    const overview = readFileSync(path.join(folder, 'pages/index.html'), 'utf8')
    for (const page of pages) {
      expect(overview).toContain(`href="conversations/${page}"`)
      expect(readFileSync(path.join(folder, 'pages/conversations', page), 'utf8')).toContain('<a href="../index.html">')
    }
  })

  it('writes in the asked language', async () => {
    const ran = await attune(['report', '-', '--locale', 'zh-Hant'], { stdin: three })
    expect(ran.stdout).toContain('<html lang="zh-Hant">')
    expect(ran.stdout).toContain('我們的服務給人什麼感受')
  })

  it('does not fill a terminal with a page', async () => {
    const ran = await attune(['report', '-'], { stdin: three, stdoutTraits: { isTTY: true } })
    expect(ran).toMatchObject({ code: 2, stdout: '' })
    expect(ran.stderr).toContain('add --output report.html')
  })

  it('fails on findings at or above the asked level, and still writes the page', async () => {
    const ran = await attune(['report', '-', '--fail-on', 'minor'], { stdin: three })
    expect(ran.code).toBe(1)
    expect(ran.stdout).toContain('</html>')
  })

  it('names, skips and counts what cannot be read with --keep-going, and stops without', async () => {
    const stdin = jsonLines(conversation('a'), '{', conversation('b'))
    const going = await attune(['report', '-', '--keep-going'], { stdin })
    expect(going.code).toBe(0)
    expect(going.stderr).toContain('1 conversation skipped, 2 conversations reported')
    expect(going.stdout).toContain('1 conversation could not be read and is not in it.')
    expect((await attune(['report', '-'], { stdin })).code).toBe(2)
  })

  it('refuses two places at once, and groups of nobody', async () => {
    const both = await attune(['report', '-', '--output', 'a', '--folder', 'b'], { stdin: three })
    expect(both).toMatchObject({ code: 2 })
    expect((await attune(['report', '-', '--smallest-group', '0'], { stdin: three })).code).toBe(2)
  })

  it('says what is wrong with where it should be written, before it reads anything', async () => {
    const folder = await folderWith({ 'talk.txt': transcript, 'pages/kept.txt': 'x' })
    const there = (name: string) => path.join(folder, name)
    const cases = [
      [['--output', there('pages')], 'is a folder; name a file in it, or give it as --folder'],
      [['--output', there('no/where.html')], `there is no folder ${there('no')} to write`],
      [['--output', there('talk.txt/a.html')], 'is a file, so'],
      [['--output', ''], 'the name is empty'],
      [['--folder', there('talk.txt')], 'is a file; name a folder'],
      [['--folder', there('talk.txt/a')], 'is a file; name a folder'],
    ] as const
    for (const [flags, message] of cases) {
      const ran = await attune(['report', there('talk.txt'), ...flags])
      expect(ran).toMatchObject({ code: 2, stdout: '' })
      expect(ran.stderr).toContain(message)
      expect(ran.stderr).not.toMatch(/E[A-Z]{3,}/)
    }
  })
})

describe('attune explain', () => {
  it('walks through a conversation', async () => {
    const folder = await folderWith({ 'talk.txt': transcript })
    const ran = await attune(['explain', path.join(folder, 'talk.txt')])
    expect(ran).toMatchObject({ code: 0, stderr: '' })
    expect(ran.stdout).toMatch(/^talk {2}/)
    expect(ran.stdout).toContain('Owed: A feeling is acknowledged · acknowledge-feeling')
    expect(ran.stdout).toContain('Why it matters:')
  })

  it('explains one rule, and helps with its name', async () => {
    const one = await attune(['explain', '-', '--rule', 'acknowledge-feeling'], { stdin: transcript })
    expect(one.stdout).not.toContain('restate-specifics')
    const mistyped = await attune(['explain', '-', '--rule', 'acknowledge-feelings'], { stdin: transcript })
    expect(mistyped).toMatchObject({ code: 2, stdout: '' })
    expect(mistyped.stderr).toContain('did you mean "acknowledge-feeling"?')
  })
})

describe('attune score --format', () => {
  it('html prints the page of one conversation, and refuses a second one before it prints anything', async () => {
    const one = await attune(['score', '-', '--format', 'html'], { stdin: transcript })
    expect(one).toMatchObject({ code: 0, stderr: '' })
    expect(one.stdout).toMatch(/^<!doctype html>/)
    const many = await attune(['score', '-', '--format', 'html'], { stdin: three })
    expect(many).toMatchObject({ code: 2, stdout: '' })
    expect(many.stderr).toContain('attune report')
  })

  it('junit prints one document, failing at major unless told otherwise', async () => {
    const { code, stdout } = await attune(['score', '-', '--format', 'junit'], { stdin: three })
    // A build goes by the exit code, whatever the document says.
    expect(code).toBe(stdout.includes('<failure') ? 1 : 0)
    expect(stdout).toMatch(/^<\?xml [^>]*>\n<testsuites name="attune" tests="3" failures="2"/)
    const minor = await attune(['score', '-', '--format', 'junit', '--fail-on', 'critical'], { stdin: three })
    expect(minor.code).toBe(0)
    expect(minor.stdout).toContain('failures="0"')
  })
})
