import { OptionsError } from '@attune/core'
import type { ConnectionOptions } from '@attune/sync'
import { askSecret } from '../helpdesk/ask-secret.ts'
import { gatherSettings } from '../helpdesk/gather-settings.ts'
import { loadKind } from '../helpdesk/load-kind.ts'
import type { Terminal } from '../terminal.ts'
import type { ConfiguredConnection, SyncConfig } from './read-config.ts'

export interface ConnectionFlags {
  from?: string
  set: string[]
  since?: string
}

/**
 * The connections of a configuration, or the one of `--from`. Secrets come from the environment: `SHOP_ZENDESK_TOKEN` for
 * the connection `shop`, where that is set, and otherwise `ZENDESK_TOKEN`.
 *
 * @throws OptionsError when there is none, or a setting is missing
 */
export async function connectionsOf(
  config: SyncConfig | null,
  { from, set, since }: ConnectionFlags,
  terminal: Terminal,
): Promise<ConnectionOptions[]> {
  if (from !== undefined) {
    const { id } = await loadKind(from)
    return [await connectionOf(id, { helpdesk: from, settings: {}, since }, set, terminal)]
  }
  if (config === null) {
    throw new OptionsError(
      'which helpdesk? Give --from, or a file with --config (attune.sync.json, where it is there, is read)',
      'from',
    )
  }
  const connections: ConnectionOptions[] = []
  for (const [name, one] of Object.entries(config.connections)) {
    await refuseSecrets(name, one)
    const pairs = Object.entries(one.settings).map(([setting, value]) => `${setting}=${value}`)
    connections.push(await connectionOf(name, one, pairs, terminal))
  }
  return connections
}

async function connectionOf(
  name: string,
  { helpdesk, pollSeconds, since, limit, serviceHours }: ConfiguredConnection,
  pairs: readonly string[],
  terminal: Terminal,
): Promise<ConnectionOptions> {
  const kind = await loadKind(helpdesk)
  const env = envOf(name, terminal.env)
  const settings = await gatherSettings(kind, pairs, { env, stdin: terminal.stdin }, askSecret)
  return { name, connect: (options) => kind.connect(settings, options), pollSeconds, since, limit, serviceHours }
}

const prefixOf = (name: string): string => `${name.toUpperCase().replaceAll('-', '_')}_`

/** The environment as one connection sees it. */
function envOf(name: string, env: Terminal['env']): Terminal['env'] {
  const prefix = prefixOf(name)
  const own = Object.entries(env).filter(([variable]) => variable.startsWith(prefix))
  return { ...env, ...Object.fromEntries(own.map(([variable, value]) => [variable.slice(prefix.length), value])) }
}

async function refuseSecrets(name: string, { helpdesk, settings }: ConfiguredConnection): Promise<void> {
  const { settings: known } = await loadKind(helpdesk)
  const secret = known.find((setting) => setting.secret && setting.name in settings)
  if (secret === undefined) return
  const variable = `${prefixOf(name)}${secret.env}`
  const path = `connections.${name}.settings.${secret.name}`
  throw new OptionsError(`${path}: a secret does not belong in a file that is shared; put it into ${variable}`, path)
}
