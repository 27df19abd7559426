import { localKeyFile, openStore } from '@attune/store'
import { openSync } from '@attune/sync'
import { createZendesk } from '@attune/zendesk'
import { scorer } from './scorer.ts'

/** A sync in a process of its own, for a test that kills it. Says `settled` when there is nothing left to do. */
const [folder = '', keyFile = '', baseUrl = '', token = ''] = process.argv.slice(2)
const store = await openStore({ folder, keys: localKeyFile(keyFile) })
const sync = await openSync({
  ...{ store, scorer, leaseSeconds: 2, writeBackSince: '2000-01-01T00:00:00Z' },
  writeBack: ({ report }) => [{ kind: 'note', text: `Judged as ${report.verdict}.` }],
  connections: [
    {
      ...{ name: 'shop', pageSize: 5 },
      connect: (options) => createZendesk({ baseUrl, email: 'attune@support.test', token, ...options }),
    },
  ],
})
await sync.start()
console.log('started')
await sync.settled()
console.log('settled')
await sync.stop()
await store.close()
