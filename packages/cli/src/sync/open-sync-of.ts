import type { Conversation, ConversationContext } from '@attune/core'
import type { ReportLocale } from '@attune/scoring'
import type { Store } from '@attune/store'
import type { Sync, SyncOptions, SyncScorer } from '@attune/sync'
import { judgingBy } from '../standards/judging.ts'
import type { Terminal } from '../terminal.ts'
import { connectionsOf } from './connections-of.ts'
import { followUpsOf } from './follow-ups-of.ts'
import { readSyncConfig, type SyncConfig } from './read-config.ts'
import { openStoreOf, type SyncFlags } from './store-options.ts'
import { terminalLogger } from './terminal-logger.ts'
import { writeBackOf } from './write-back-of.ts'

/** A sync and what lies under it. */
export interface OpenSync {
  sync: Sync
  store: Store
  close(): Promise<void>
}

/** Opens store and sync as the command line says. */
export async function openSyncOf(
  flags: SyncFlags,
  terminal: Terminal,
  print: (line: string) => void,
): Promise<OpenSync> {
  const config = flags.from === undefined ? await readSyncConfig(flags.config) : null
  const connections = await connectionsOf(config, flags, terminal)
  const scorer = await scorerOf(flags, config?.locale ?? 'en')
  const store = await openStoreOf(flags, terminal.env)
  try {
    const { openSync } = await import('@attune/sync')
    const sync = await openSync({
      ...{ store, connections, scorer, concurrency: flags.concurrency, logger: terminalLogger(print) },
      ...(config === null ? {} : optionsOf(config)),
    })
    return { sync, store, close: () => closeBoth(sync, store) }
  } catch (error) {
    await store.close()
    throw error
  }
}

const optionsOf = (config: SyncConfig): Partial<SyncOptions> => ({
  ...writeBackOf(config),
  ...followUpsOf(config),
  ...{ retention: config.retention, whenCustomerDeleted: config.whenCustomerDeleted },
})

/** Without helpdesks: to look at what there is, and at the jobs. */
export async function openIdleSync(flags: { folder?: string }, terminal: Terminal): Promise<OpenSync> {
  const store = await openStoreOf(flags, terminal.env)
  const { openSync } = await import('@attune/sync')
  const sync = await openSync({ store })
  return { sync, store, close: () => closeBoth(sync, store) }
}

async function closeBoth(sync: Sync, store: Store): Promise<void> {
  await sync.stop()
  await store.close()
}

async function scorerOf(flags: SyncFlags, locale: ReportLocale): Promise<SyncScorer> {
  const judging = await judgingBy({ ...flags, locale })
  return {
    standards: judging.standards,
    score: (conversation: Conversation, context: ConversationContext) => judging.score({ conversation, context }),
  }
}
