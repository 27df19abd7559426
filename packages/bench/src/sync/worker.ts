import { openOwnSync, type Place } from './open-own-sync.ts'

/** One worker, as `attune work` is one: works until it is told to stop, or killed. Prints a line when it is ready. */
const { store, sync } = await openOwnSync(JSON.parse(process.argv[2] ?? '{}') as Place)
await sync.start()
process.stdout.write('{}\n')
process.once('SIGTERM', async () => {
  await sync.stop()
  await store.close()
  process.exit(0)
})
