import { describe, expect, it } from 'vitest'
import { unknownIn } from '../src/deploy/command-line.ts'
import { compose, deployFile, instructionsOf } from '../src/deploy/files.ts'

/** Of the Compose specification: what stands in our file; anything else is a typing error or has to be added here. */
const known = {
  file: ['name', 'x-attune', 'services', 'secrets', 'configs', 'volumes'],
  service: [
    ...['image', 'build', 'command', 'environment', 'env_file', 'secrets', 'configs', 'volumes', 'ports', 'depends_on'],
    ...[
      'healthcheck',
      'read_only',
      'tmpfs',
      'cap_drop',
      'security_opt',
      'init',
      'restart',
      'stop_grace_period',
      'deploy',
    ],
  ],
  healthcheck: ['test', 'interval', 'timeout', 'retries', 'start_period'],
}
const strange = (value: object | undefined, names: readonly string[]) =>
  Object.keys(value ?? {}).filter((name) => !names.includes(name))

const secondsOf = (duration: string | undefined): number => {
  const [, many, unit] = /^(\d+)(s|m)$/.exec(duration ?? '') ?? []
  return Number(many) * (unit === 'm' ? 60 : 1)
}

const services = Object.entries(compose.services)
const ours = services.filter(([, { image }]) => image?.startsWith('attune:'))

it('has a database, one that serves and some that work', () => {
  expect(Object.keys(compose.services)).toEqual(['database', 'serve', 'work'])
  expect(ours.map(([name]) => name)).toEqual(['serve', 'work'])
  expect(strange(compose, known.file)).toEqual([])
})

describe.each(services)('the service %s', (_, service) => {
  it('says nothing that Compose would not understand', () => {
    expect(strange(service, known.service)).toEqual([])
    expect(strange(service.healthcheck, known.healthcheck)).toEqual([])
  })

  it('refers to nothing that is not there', () => {
    const missing = (names: readonly string[] = [], there: object) => names.filter((name) => !(name in there))
    expect(missing(service.secrets, compose.secrets)).toEqual([])
    const configs = service.configs?.map(({ source }) => source)
    expect(missing(configs, compose.configs)).toEqual([])
    const volumes = service.volumes?.map((volume) => volume.split(':')[0] ?? '')
    expect(missing(volumes, compose.volumes)).toEqual([])
    for (const [other, { condition }] of Object.entries(service.depends_on ?? {})) {
      expect(condition).toBe('service_healthy')
      expect(compose.services[other]?.healthcheck, other).toBeDefined()
    }
  })

  it('is stopped later than a sync stops by itself', () => {
    expect(secondsOf(service.stop_grace_period)).toBeGreaterThan(30)
  })

  it('takes an image with a version, from no particular registry', () => {
    expect(service.image).toMatch(/^[a-z]+:(\d+$|\$\{)/)
  })

  it('holds no secret in its environment', () => {
    const names = Object.keys(service.environment ?? {})
    expect(names.filter((name) => /TOKEN|SECRET|PASSWORD$|KEY$/.test(name))).toEqual([])
    expect(Object.values(service.environment ?? {}).filter((value) => /\/\/[^/@]*:[^/@]*@/.test(value))).toEqual([])
  })

  it('is asked whether it is well by a command that ends', () => {
    if (service.healthcheck === undefined) return expect(service.ports).toBeUndefined()
    const { test, interval, timeout, retries } = service.healthcheck
    expect(test[0]).toBe('CMD')
    expect(secondsOf(timeout)).toBeLessThanOrEqual(secondsOf(interval))
    expect(retries).toBeGreaterThan(1)
  })
})

describe.each(ours)('%s of ours', (_, service) => {
  it('runs a command line that attune knows', () => {
    expect(service.command?.[0]).toBe('attune')
    expect(unknownIn(service.command?.slice(1) ?? [])).toEqual([])
  })

  it('reads the configuration where it is put', () => {
    const [config] = service.configs ?? []
    expect(service.command).toContain(config?.target)
  })

  it('can write nothing but its volumes and gains no rights', () => {
    expect(service).toMatchObject({ read_only: true, cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] })
    expect((service.ports ?? []).filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([])
  })

  it('keeps its keys in a volume it can write to, where the image made room for them', () => {
    expect(service.volumes).toEqual(['keys:/keys'])
    expect(deployFile('Dockerfile')).toContain('--mode=700 --owner=node --group=node /keys')
    expect(deployFile('Dockerfile')).toContain('ATTUNE_KEY_FILE=/keys/')
  })
})

it('lists no secret, config or volume that nobody uses, and each secret under the name of its file', () => {
  const used = services.flatMap(([, { secrets = [], configs = [], volumes = [] }]) => [
    ...secrets,
    ...configs.map(({ source }) => source),
    ...volumes.map((volume) => volume.split(':')[0]),
  ])
  const listed = [compose.secrets, compose.configs, compose.volumes].flatMap((all) => Object.keys(all))
  expect(listed.filter((name) => !used.includes(name))).toEqual([])
  for (const [name, { file }] of Object.entries(compose.secrets)) expect(file).toBe(`secrets/${name}`)
  expect(deployFile('.gitignore').split('\n')).toContain('secrets/')
})

describe('the Dockerfile', () => {
  const instructions = instructionsOf(deployFile('Dockerfile'))
  const values = (name: string) => instructions.filter((one) => one.name === name).map(({ value }) => value)

  it('has only instructions that there are', () => {
    const all = ['FROM', 'ARG', 'WORKDIR', 'RUN', 'COPY', 'ENV', 'USER', 'ENTRYPOINT', 'CMD']
    expect(instructions.filter(({ name }) => !all.includes(name))).toEqual([])
    expect(instructions[0]?.name).toBe('FROM')
  })

  it('begins with a Node that Attune runs on, from no particular registry', () => {
    expect(values('FROM')).toHaveLength(1)
    const [, version] = /^node:(\d+)-slim$/.exec(values('FROM')[0] ?? '') ?? []
    expect(Number(version)).toBeGreaterThanOrEqual(22)
  })

  it('runs as nobody special, and prepares everything before', () => {
    const names = instructions.map(({ name }) => name)
    expect(values('USER')).toEqual(['node'])
    expect(names.lastIndexOf('RUN')).toBeLessThan(names.indexOf('USER'))
    expect(names.lastIndexOf('COPY')).toBeLessThan(names.indexOf('USER'))
  })

  it('copies only what lies beside it', () => {
    for (const value of values('COPY')) {
      const [source = ''] = value.split(' ').filter((word) => !word.startsWith('--'))
      expect(() => deployFile(source)).not.toThrow()
    }
  })

  it('starts a program with its signals, not a shell', () => {
    expect(JSON.parse(values('ENTRYPOINT')[0] ?? '')).toEqual(['with-secrets'])
    const [attune, ...words] = JSON.parse(values('CMD')[0] ?? '')
    expect(attune).toBe('attune')
    expect(unknownIn(words)).toEqual([])
  })
})
