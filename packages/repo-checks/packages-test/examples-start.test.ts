import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { root, workspacesIn } from '../src/workspaces.ts'

/** The desk goes on until it is closed; its own tests start it. */
const goesOn = ['example-agent-desk']

describe('npm start', () => {
  const examples = workspacesIn('examples').map(({ manifest }) => manifest.name)

  it.each(examples.filter((name) => !goesOn.includes(name)))('of %s runs offline and says something', (name) => {
    const env = Object.fromEntries(Object.entries(process.env).filter(([key]) => !/TOKEN|_KEY$|_URL$/.test(key)))
    const output = execFileSync('npm', ['start', '-s', '-w', name], { cwd: root, encoding: 'utf8', env, stdio: 'pipe' })
    expect(output.trim().split('\n').length).toBeGreaterThan(1)
  })
})
