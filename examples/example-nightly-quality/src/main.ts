// One night: node src/main.ts, with ZENDESK_SUBDOMAIN, ZENDESK_EMAIL and ZENDESK_TOKEN. Without, three nights at a helpdesk in
// memory. FOLDER says where the report goes, SINCE (2026-05-01) how far the first night looks back.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { isAttuneError } from '@attune/core'
import { kind } from '@attune/zendesk'
import { night } from './night.ts'
import { scorer } from './scorer.ts'
import { show } from './show.ts'
import { threeNights } from './three-nights.ts'

const { env } = process
const settings = Object.fromEntries(
  kind.settings.flatMap(({ name, env: variable }) => (env[variable] ? [[name, env[variable]]] : [])),
)
try {
  process.stdout.write(settings.token || settings.accessToken ? await tonight() : await inMemory())
} catch (error) {
  if (!isAttuneError(error)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 3
}

async function tonight(): Promise<string> {
  const folder = path.resolve(env.FOLDER ?? 'out')
  const name = new Date().toISOString().slice(0, 10)
  const since = env.SINCE ? new Date(env.SINCE).toISOString() : undefined
  const came = await night({ helpdesk: kind.connect(settings), folder, scorer, locale: 'en', name, since })
  return `${name}: ${show(came)}\n${reportIn(folder, name)}`
}

async function inMemory(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'attune-nights-'))
  return `${await threeNights(folder)}${reportIn(folder, 'night-1')}`
}

function reportIn(folder: string, name: string): string {
  return `report: ${path.join(folder, name, 'index.html')}\n`
}
