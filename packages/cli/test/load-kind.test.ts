import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { expect, it } from 'vitest'
import { loadKind } from '../src/helpdesk/load-kind.ts'
import { folderWith } from './run-program.ts'

const main = path.resolve(import.meta.dirname, '../src/main.ts')
const kind = "export const kind = { id: 'desk', title: 'Our Desk', settings: [], capabilities: {}, connect() {} }"

/** `attune adapters NAME --json`, run in a folder. */
function told(folder: string, name: string): string {
  const args = ['--conditions=@attune/source', main, 'adapters', name, '--json']
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
  return stdout + stderr
}

it('finds a package of the folder it is run in, wherever it is installed itself', async () => {
  const folder = await folderWith({
    'node_modules/attune-desk/package.json': '{ "name": "attune-desk", "type": "module", "exports": "./index.js" }',
    'node_modules/attune-desk/index.js': kind,
  })
  expect(told(folder, 'attune-desk')).toContain('Our Desk')
})

it('says what is the matter with what it found and cannot load', async () => {
  const folder = await folderWith({
    'node_modules/typed/package.json': '{ "name": "typed", "type": "module", "exports": "./index.ts" }',
    'node_modules/typed/index.ts': kind,
    'desk/index.ts': kind,
    'lacking.ts': "import 'not-installed-anywhere'",
  })
  expect(told(folder, 'typed')).toContain('typed: holds TypeScript, which Node does not read in packages')
  expect(told(folder, './lacking.ts')).toContain("could not be loaded: Cannot find package 'not-installed-anywhere'")
  expect(told(folder, './desk')).toContain('./desk: is a folder; name the file in it')
})

it('says of what it cannot find which name was meant', async () => {
  await expect(loadKind('./missing.ts')).rejects.toThrow('no package or file of that name')
  await expect(loadKind('zendesc')).rejects.toThrow('did you mean "zendesk"?')
})
