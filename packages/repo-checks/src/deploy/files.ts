import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { root } from '../workspaces.ts'

export const deployFolder: string = path.join(root, 'deploy')

export const deployFile = (name: string): string => readFileSync(path.join(deployFolder, name), 'utf8')

export interface Healthcheck {
  test: string[]
  interval: string
  timeout: string
  retries: number
  start_period?: string
}

/** What `compose.yaml` uses of a service. */
export interface Service {
  image?: string
  command?: string[]
  environment?: Record<string, string>
  secrets?: string[]
  configs?: { source: string; target: string }[]
  volumes?: string[]
  ports?: string[]
  depends_on?: Record<string, { condition: string }>
  healthcheck?: Healthcheck
  read_only?: boolean
  cap_drop?: string[]
  security_opt?: string[]
  stop_grace_period?: string
}

export interface Compose {
  services: Record<string, Service>
  secrets: Record<string, { file: string }>
  configs: Record<string, { file: string }>
  volumes: Record<string, null>
}

/** @throws YAMLParseError for what is no YAML, and for keys that stand twice */
export const compose: Compose = parse(deployFile('compose.yaml'), { merge: true, strict: true, uniqueKeys: true })

/** The instructions of a Dockerfile, continued lines joined. */
export function instructionsOf(dockerfile: string): { name: string; value: string }[] {
  return dockerfile
    .replaceAll('\\\n', ' ')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => ({ name: line.split(' ', 1)[0] ?? '', value: line.slice(line.indexOf(' ') + 1).trim() }))
}

/** The settings of a unit, by section: `Service` → [[`User`, `attune`], …]. */
export function settingsOf(unit: string): Map<string, [name: string, value: string][]> {
  const sections = new Map<string, [string, string][]>()
  let section: [string, string][] = []
  for (const line of unit.split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    const head = /^\[(\w+)\]$/.exec(line)?.[1]
    if (head === undefined) {
      section.push([line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)])
    } else {
      section = []
      sections.set(head, section)
    }
  }
  return sections
}
