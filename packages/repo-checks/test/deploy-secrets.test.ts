import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { attuneLinesOf, sourceOfCli, unknownIn } from '../src/deploy/command-line.ts'
import { compose, deployFile, deployFolder } from '../src/deploy/files.ts'
import { root } from '../src/workspaces.ts'

describe('with-secrets', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'attune-secrets-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const run = (...words: string[]) =>
    spawnSync(path.join(deployFolder, 'with-secrets'), words, {
      ...{ env: { PATH: process.env.PATH, CREDENTIALS_DIRECTORY: folder }, encoding: 'utf8' },
    })

  it('gives a program each file as the variable of its name, whatever stands in it', () => {
    const odd = `a "b" $(c) 'd' \\ =`
    writeFileSync(path.join(folder, 'SHOP_ZENDESK_TOKEN'), `${odd}\n`)
    writeFileSync(path.join(folder, 'secret_PGPASSWORD'), 'from a folder')
    const { stdout, status } = run(
      'sh',
      '-c',
      'printf "%s|%s|%s" "$SHOP_ZENDESK_TOKEN" "$PGPASSWORD" "$1"',
      'sh',
      'a b',
    )
    expect({ stdout, status }).toEqual({ stdout: `${odd}|from a folder|a b`, status: 0 })
  })

  it('is gone once the program runs, which gets the signals and gives the exit code', () => {
    expect(run('sh', '-c', 'exit 3').status).toBe(3)
    expect(run('sh', '-c', 'kill -TERM $$').signal).toBe('SIGTERM')
  })

  it('refuses a file that is named like no variable, and does not tell what is in it', () => {
    writeFileSync(path.join(folder, 'zendesk-token'), 'hush')
    const { status, stdout, stderr } = run('echo', 'started')
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain('zendesk-token')
    expect(stderr).not.toContain('hush')
  })

  it('needs no secrets at all', () => {
    expect(run('echo', 'started').stdout).toBe('started\n')
  })
})

describe('the examples beside it', () => {
  it('are a configuration that attune reads, with a secret in Compose for its connection', async () => {
    const { readSyncConfig } = (await sourceOfCli('sync/read-config.ts')) as {
      readSyncConfig(file: string): Promise<{ connections: object; writeBack?: { since?: string } } | null>
    }
    const config = await readSyncConfig(path.join(deployFolder, 'attune.sync.json'))
    const names = Object.keys(config?.connections ?? {}).map((name) => `${name.toUpperCase()}_`)
    expect(names).toEqual(['SHOP_'])
    expect(config?.writeBack?.since).toBeDefined()
    const theirs = Object.keys(compose.secrets).filter((name) => name !== 'PGPASSWORD')
    expect(theirs.filter((name) => !names.some((prefix) => name.startsWith(prefix)))).toEqual([])
  })

  it('are settings without a secret', () => {
    const lines = deployFile('attune.env.example')
      .split('\n')
      .filter((line) => /^#?[A-Z_]+=/.test(line))
    expect(lines.length).toBeGreaterThan(2)
    expect(lines.filter((line) => /^#?\w*(TOKEN|SECRETS?|PASSWORD|KEY)=|\/\/[^/@]*:[^/@]*@/.test(line))).toEqual([])
  })
})

describe.each(['docs/guides/deploy.md', 'docs/zh/guides/deploy.md'])('%s', (page) => {
  const text = readFileSync(path.join(root, page), 'utf8')
  const blocks = [...text.matchAll(/^```sh\n([\s\S]*?)^```/gm)].map(([, block]) => block ?? '')
  const lines = blocks.flatMap(attuneLinesOf)

  it('shows command lines that attune knows', () => {
    expect(lines.length).toBeGreaterThan(8)
    expect(lines.flatMap((words) => unknownIn(words).map((word) => `attune ${words.join(' ')}: ${word}`))).toEqual([])
  })

  it('names files of this folder that are there', () => {
    const named = [...text.matchAll(/\bdeploy\/([\w@.-]*[\w])/g)].map(([, name]) => name ?? '')
    expect(named.length).toBeGreaterThan(4)
    for (const name of named) expect(() => deployFile(name), name).not.toThrow()
  })
})

it('tells an option that is not there, and a command that is not', () => {
  expect(unknownIn(['serve', '--port', '8080', '--tls'])).toEqual(['--tls'])
  expect(unknownIn(['jobs', 'retry', '8d6f'])).toEqual([])
  expect(unknownIn(['job', 'retry'])).toEqual(['job', 'retry'])
})
