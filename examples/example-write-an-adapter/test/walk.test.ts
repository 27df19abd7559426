import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { tinpostEmulator } from '../src/emulator.ts'
import { kind } from '../src/kind.ts'
import { fillHelpdesk } from '../src/sample-world.ts'
import { walk } from '../src/walk.ts'

async function filled() {
  const emulator = tinpostEmulator()
  await fillHelpdesk(emulator.ground)
  const settings = { baseUrl: 'https://tinpost.test/v1', token: emulator.secret }
  return { emulator, helpdesk: kind.connect(settings, { fetch: emulator.fetch }) }
}
async function printed(walked: AsyncGenerator<string>): Promise<string> {
  let all = ''
  for await (const text of walked) all += text
  return all
}

test('the README shows what is really printed', async () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  const { helpdesk } = await filled()
  expect(/```text\n([\s\S]*?)```/.exec(readme)?.[1]).toBe(await printed(walk(helpdesk)))
})

test('the note is for colleagues, and there is one of it however often the walk is taken', async () => {
  const { emulator, helpdesk } = await filled()
  await printed(walk(helpdesk))
  expect(await printed(walk(helpdesk))).toContain('noted already')
  const kinds = (await emulator.ground.conversations()).map(({ entries }) => entries.map((entry) => entry.kind))
  expect(kinds.map((all) => all.join(' '))).toEqual(['message message', 'message message note'])
})

test('the command line pulls with it, over a real port', async () => {
  const { emulator } = await filled()
  const { url, close } = await emulator.listen()
  onTestFinished(close)
  const file = (name: string) => fileURLToPath(new URL(name, import.meta.url))
  const cli = [file('../../../packages/cli/src/main.ts'), 'pull', '--from', file('../src/index.ts')]
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--conditions=@attune/source', ...cli, '--set', `baseUrl=${url}/v1`],
    { env: { ...process.env, TINPOST_TOKEN: emulator.secret } },
  )
  const subjects = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).subject)
  expect(subjects).toEqual(['The kettle is dented', '退款还没到'])
})
