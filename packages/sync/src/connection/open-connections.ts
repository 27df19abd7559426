import type { Clock } from '@attune/adapter-kit'
import { expandServiceHours, type HelpdeskLogger, OptionsError } from '@attune/core'
import type { Store } from '@attune/store'
import { SyncError } from '../errors/sync-error.ts'
import type { Connection, ConnectionOptions } from './connection.ts'
import { sharedFetch } from './shared-fetch.ts'

export interface Connections {
  all: readonly Connection[]
  /** @throws SyncError `unknown_connection` */
  named(name: string): Connection
}

export function openConnections(
  options: readonly ConnectionOptions[],
  { store, clock, logger }: { store: Store; clock: Clock; logger: HelpdeskLogger | undefined },
): Connections {
  const byName = new Map<string, Connection>()
  for (const {
    name,
    connect,
    fetch = globalThis.fetch,
    pollSeconds = 60,
    since,
    pageSize,
    limit,
    serviceHours,
  } of options) {
    if (byName.has(name)) {
      throw new OptionsError(`options of openSync: connections: two are called "${name}"`, 'connections')
    }
    const shared = sharedFetch({ store, connection: name, limit, fetch, clock })
    const adapter = connect({ fetch: shared, ...(logger === undefined ? {} : { logger }) })
    const twin = [...byName.values()].find(
      (one) => one.adapter.id === adapter.id && one.adapter.connection === adapter.connection,
    )
    if (twin !== undefined) {
      throw new OptionsError(
        `options of openSync: connections: "${twin.name}" and "${name}" are the same account of ${adapter.id}, so their ids would meet; give their adapters different options \`connection\``,
        'connections',
      )
    }
    const hours = serviceHours ? expandServiceHours(serviceHours) : serviceHours
    byName.set(name, { name, adapter, pollMs: pollSeconds * 1000, since, pageSize, serviceHours: hours })
  }
  return {
    all: [...byName.values()],
    named: (name) => {
      const connection = byName.get(name)
      if (connection !== undefined) return connection
      const known = [...byName.keys()].join(', ') || 'none'
      throw new SyncError(`there is no connection of the name "${name}"; there are: ${known}`, {
        code: 'unknown_connection',
      })
    },
  }
}
