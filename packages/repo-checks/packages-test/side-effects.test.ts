import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { publicPackages } from '../src/surface/public-entries.ts'
import { root } from '../src/workspaces.ts'

// The packages say `sideEffects: false`: a bundler may leave out what nobody uses. These tests hold them to it, first by
// what a bundler keeps, then by what an import really does.

const entries = publicPackages().flatMap(({ workspace: { manifest }, entries }) =>
  entries.map(({ subpath }) => `${manifest.name}${subpath.slice(1)}`),
)

async function bundled(contents: string): Promise<string> {
  const result = await build({
    stdin: { contents, resolveDir: path.join(root, 'packages/repo-checks') },
    ...{ bundle: true, format: 'esm', platform: 'node', minify: true, write: false, logLevel: 'silent' },
  })
  return result.outputFiles[0]?.text ?? ''
}

describe('a bundle', () => {
  it.each(entries)('keeps nothing of %s when nothing of it is used', async (entry) => {
    // A user's own module is never dropped; what stands beside it must be.
    expect(await bundled(`import * as unused from '${entry}'; console.log('mine')`)).toBe('console.log("mine");\n')
  })

  it.each([
    { code: "import { AttuneError } from '@attune/core/errors'", used: 'AttuneError', atMost: 3_000 },
    { code: "import { kappa } from '@attune/scoring/statistics'", used: 'kappa', atMost: 5_000 },
    {
      code: "import { constantTimeEqual } from '@attune/adapter-kit/webhook'",
      used: 'constantTimeEqual',
      atMost: 3_000,
    },
  ])('keeps of one name what that name needs: $used', async ({ code, used, atMost }) => {
    expect((await bundled(`${code}; console.log(${used})`)).length).toBeLessThan(atMost)
  })

  it('of an English reader holds no Chinese lexicon', async () => {
    const english = await bundled("import { english } from '@attune/language/en'; console.log(english)")
    const chinese = await bundled("import { chinese } from '@attune/language/zh'; console.log(chinese)")
    const han = (text: string) => text.match(/\p{Script=Han}|\\u[4-9]/gu)?.length ?? 0
    expect(han(chinese)).toBeGreaterThan(1_000)
    expect(han(english)).toBeLessThan(100)
  })
})

const watch = `
const owned = (value) => Reflect.ownKeys(value).map(String).sort().join()
const world = () => {
  const builtIn = Reflect.ownKeys(globalThis).filter((key) => typeof key === 'string' && /^[A-Z]/.test(key))
  const shapes = builtIn.flatMap((key) => {
    const value = globalThis[key]
    return typeof value === 'function' ? [key + owned(value) + (value.prototype ? owned(value.prototype) : '')] : []
  })
  return JSON.stringify([owned(globalThis), shapes, process.eventNames().map(String), process.getActiveResourcesInfo()])
}
// Zod and vitest announce themselves globally; that is theirs, and happens once.
await import('zod')
if (process.argv[1].startsWith('@attune/testkit')) await import('vitest')
world()
const before = world()
await import(process.argv[1])
console.log(before === world())
`

describe('an import', () => {
  it.each(entries)('of %s changes nothing for others: no global, no prototype, no listener, no timer', (entry) => {
    const output = execFileSync('node', ['--input-type=module', '-e', watch, entry], {
      cwd: path.join(root, 'packages/repo-checks'),
      encoding: 'utf8',
    })
    expect(output.trim()).toBe('true')
  })
})
