import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { everythingInstalled, noticesPages } from '../src/notices/notices.ts'
import { readJson, root } from '../src/workspaces.ts'

/** Licences under which anybody may use our packages in closed products too, if they pass the notices on. */
const permissive = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD']

/** Of `(MIT OR CC0-1.0)` one is enough, of `MIT AND Apache-2.0` each counts. */
const isPermissive = (licence: string): boolean =>
  licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((part) => permissive.includes(part)))

describe('work of others', () => {
  it('is under licences that ask for nothing but a notice', () => {
    const others = everythingInstalled()
    expect(others.length).toBeGreaterThan(20)
    const asking = others.filter(({ licence }) => !isPermissive(licence))
    expect(asking).toEqual([])
  })

  const pages = noticesPages()
  it.each(pages)('is named as it is in $file; after a change, run `npm run notices`', ({ file, text }) => {
    const written = path.join(root, file)
    expect(existsSync(written) ? readFileSync(written, 'utf8') : '').toBe(text)
  })

  it.each(pages.filter(({ file }) => file.includes('/')))('travels with its notices: $file', ({ file }) => {
    expect(readJson<{ files: string[] }>(`${path.dirname(file)}/package.json`).files).toContain(path.basename(file))
  })
})
