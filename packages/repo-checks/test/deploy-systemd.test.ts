import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { attuneLinesOf, unknownIn } from '../src/deploy/command-line.ts'
import { deployFile, deployFolder, settingsOf } from '../src/deploy/files.ts'

const units = ['attune.service', 'attune-work@.service']
const here = mkdtempSync(path.join(tmpdir(), 'attune-units-'))
afterAll(() => rmSync(here, { recursive: true }))

const serviceOf = (unit: string) => settingsOf(deployFile(unit)).get('Service') ?? []

describe.each(units)('%s', (unit) => {
  const service = serviceOf(unit)
  const settingOf = (name: string) => service.find(([other]) => other === name)?.[1]

  it('runs a command line that attune knows', () => {
    const lines = attuneLinesOf(settingOf('ExecStart') ?? '')
    expect(lines).toHaveLength(1)
    expect(unknownIn(lines[0] ?? [])).toEqual([])
  })

  it('gains no rights, and writes only where its state lies', () => {
    expect(Object.fromEntries(service)).toMatchObject({
      ...{ NoNewPrivileges: 'yes', ProtectSystem: 'strict', ProtectHome: 'yes', PrivateTmp: 'yes' },
      ...{ CapabilityBoundingSet: '', User: 'attune', StateDirectoryMode: '0700', UMask: '0077' },
    })
    expect(service.map(([name]) => name)).not.toContain('ReadWritePaths')
  })

  it('keeps the keys apart from the data, in a folder of its own', () => {
    const [, file = ''] = /ATTUNE_KEY_FILE=(.*)/.exec(deployFile(unit)) ?? []
    const folders = (settingOf('StateDirectory') ?? '').split(' ').map((name) => `/var/lib/${name}`)
    expect(folders).toContain(path.dirname(file))
    expect(settingOf('WorkingDirectory')).not.toBe(path.dirname(file))
  })

  it('gets its secrets as credentials', () => {
    expect(settingOf('LoadCredential')).toBe('secret:/etc/attune/secrets')
    const given = service.filter(([name]) => name === 'Environment').map(([, value]) => value)
    expect(given.filter((value) => /TOKEN|SECRET|PASSWORD|DATABASE_URL/.test(value))).toEqual([])
  })

  it('is stopped later than a sync stops by itself', () => {
    expect(Number(settingOf('TimeoutStopSec'))).toBeGreaterThan(30)
  })

  it('differs from the other in its command line alone', () => {
    const others = (name: string) => serviceOf(name).filter(([setting]) => setting !== 'ExecStart')
    expect(others(unit)).toEqual(others(units[0] ?? ''))
  })
})

const analyze = spawnSync('systemd-analyze', ['--version']).status === 0
const why = analyze ? '' : ' (skipped: there is no systemd-analyze on this machine)'

it.skipIf(!analyze)(`systemd finds nothing to say about the units${why}`, () => {
  const files = units.map((unit) => {
    const file = path.join(here, unit.replace('@', '@1'))
    // Where it will lie, nothing lies here.
    writeFileSync(file, deployFile(unit).replaceAll('/opt/attune/', `${deployFolder}/`))
    return file
  })
  const env = { ...process.env, SYSTEMD_LOG_LEVEL: 'warning' }
  const { status, stdout, stderr } = spawnSync(
    'systemd-analyze',
    ['verify', '--man=no', '--recursive-errors=no', ...files],
    {
      ...{ env, encoding: 'utf8' },
    },
  )
  expect({ status, said: `${stdout}${stderr}` }).toEqual({ status: 0, said: '' })
})

it('a command beside the services runs with all they have', () => {
  const given = [...deployFile('as-service').matchAll(/--property=([^=]+)=(\S+)/g)].map(([, name, value]) => [
    name,
    value,
  ])
  expect(given.length).toBeGreaterThan(5)
  const settings = serviceOf('attune.service').map((setting) => setting.join('='))
  expect(given.filter((setting) => !settings.includes(setting.join('=')))).toEqual([])
})
