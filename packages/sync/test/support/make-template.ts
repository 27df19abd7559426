import { writeFileSync } from 'node:fs'
import { localKeyFile, openStore } from '@attune/store'
import { openSync } from '@attune/sync'

/** Writes an empty embedded database with all its tables, and the keys it was made with. */
const [file = '', keyFile = ''] = process.argv.slice(2)
const store = await openStore({ memory: true, keys: localKeyFile(keyFile) })
await (await openSync({ store })).stop()
writeFileSync(file, new Uint8Array(await (await store.dump()).arrayBuffer()))
await store.close()
