import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { dependencyOn, isBuilt, wherePackagesAre } from '../src/helpdesk/new/where-packages-are.ts'
import { attune, folderWith } from './run-program.ts'

const root = path.resolve(import.meta.dirname, '../../..')

it('lays out an adapter whose types hold and whose contract tests name what is missing', async () => {
  // Within the repository, so that the packages it names are found.
  const folder = path.join(import.meta.dirname, 'new-adapter.generated')
  rmSync(folder, { recursive: true, force: true })
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const ran = await attune(['adapters', 'new', 'help-scout', '--dir', folder])
  expect(ran.code).toBe(0)
  expect(ran.stdout).toContain('src/kind.ts')
  expect(readFileSync(path.join(folder, 'src/kind.ts'), 'utf8')).toContain("env: 'HELP_SCOUT_TOKEN'")
  expect(readFileSync(path.join(folder, 'src/kind.ts'), 'utf8')).toContain("title: 'Help Scout'")
  const { dependencies, devDependencies } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
  expect({ ...dependencies, ...devDependencies }).toMatchObject({
    '@attune/adapter-kit': 'file:../../../adapter-kit',
    '@attune/cli': 'file:../..',
    '@attune/core': 'file:../../../core',
    '@attune/testkit': 'file:../../../testkit',
  })
  for (const file of ran.stdout.split('\n').filter((line) => line.startsWith(folder)))
    expect(readFileSync(file, 'utf8'), file).not.toMatch(/__[\w:-]+__/)

  const bin = (name: string) => path.join(root, 'node_modules', '.bin', name)
  const conditions = ['--customConditions', '@attune/source']
  const compiler = path.join(root, 'node_modules/typescript7/bin/tsc')
  const types = spawnSync(process.execPath, [compiler, '-p', folder, ...conditions], { encoding: 'utf8' })
  // Of the folder itself: the packages' sources, read here instead of what is published, have settings of their own.
  expect(types.stdout.split('\n').filter((line) => line.includes('new-adapter.generated'))).toEqual([])
  expect(types.error).toBeUndefined()

  const config = path.join(root, 'packages/cli/vitest.config.ts')
  const report = path.join(folder, 'test-results.json')
  spawnSync(bin('vitest'), ['run', '--root', folder, '--config', config, '--reporter=json', `--outputFile=${report}`], {
    encoding: 'utf8',
  })
  expect(existsSync(report)).toBe(true)
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'))
  // It connects and pages already; the words of the conversations are what is left to do.
  expect(numPassedTests).toBeGreaterThan(10)
  expect(numFailedTests).toBeGreaterThan(3)
}, 240_000)

it('takes the packages of the version it was installed in, wherever in that it is run from', async () => {
  const root = await folderWith({
    'package.json': '{ "name": "somebody-else" }',
    'node_modules/@attune/cli/package.json': '{ "name": "@attune/cli", "version": "1.2.3" }',
    'node_modules/@attune/testkit/src/index.ts': '',
    'packages/cli/package.json': '{ "name": "@attune/cli", "version": "1.2.3" }',
    'packages/testkit/src/index.ts': '',
  })
  const installed = await wherePackagesAre(path.join(root, 'node_modules/@attune/cli/dist/chunk.js'))
  expect(dependencyOn(installed, 'core', path.join(root, 'mine'))).toBe('^1.2.3')
  const cloned = await wherePackagesAre(path.join(root, 'packages/cli/dist/chunk.js'))
  expect(dependencyOn(cloned, 'core', path.join(root, 'mine'))).toBe('file:../packages/core')
  expect(isBuilt(root)).toBe(false)
})

it('overwrites nothing, and takes no name that cannot be one', async () => {
  const folder = await folderWith({ 'mine.txt': 'x' })
  expect((await attune(['adapters', 'new', 'acme', '--dir', folder])).code).toBe(2)
  const named = await attune(['adapters', 'new', 'Acme Inc'])
  expect(named.code).toBe(2)
  expect(named.stderr).toContain('expected small letters')
})
