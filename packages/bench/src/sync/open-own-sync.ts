import { createReader } from '@attune/language'
import { details } from '@attune/language/details'
import { english } from '@attune/language/en'
import { chinese } from '@attune/language/zh'
import { createScorer } from '@attune/scoring'
import { openStore, type StoreOptions } from '@attune/store'
import { openSync, type Sync } from '@attune/sync'
import { createZendesk } from '@attune/zendesk'
import { withoutLimits } from './without-limits.ts'

/** Where the processes of a run find what they work on; handed to each as its first argument. */
export interface Place {
  store: Pick<StoreOptions, 'url' | 'folder'>
  helpdesk: { url: string; secret: string }
  concurrency: number
  webhookSecret: string
}

/**
 * Waits that a helpdesk asks for are a hundredth as long: limits are not what is measured, and an outage should not last
 * for hours. Everything else goes by the real clock.
 */
const clock = {
  now: () => Date.now(),
  sleep: (milliseconds: number, signal?: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      const timer = setTimeout(resolve, Math.ceil(milliseconds / 100))
      signal?.addEventListener('abort', () => {
        clearTimeout(timer)
        reject(signal.reason)
      })
    }),
}

export async function openOwnSync({ store: where, helpdesk, concurrency, webhookSecret }: Place) {
  const scorer = createScorer({ reader: createReader({ packs: [english, chinese], details }) })
  const store = await openStore({ ...where, connections: 10 })
  const sync: Sync = await openSync({
    store,
    concurrency,
    connections: [
      {
        name: 'desk',
        pollSeconds: 1,
        // As they are judged when they are looked through afterwards.
        serviceHours: null,
        fetch: withoutLimits,
        connect: ({ fetch, logger }) =>
          createZendesk({
            ...{ baseUrl: helpdesk.url, email: 'attune@support.test', token: helpdesk.secret },
            ...{ statusChanges: false, webhookSecrets: [webhookSecret], clock, fetch, logger },
          }),
      },
    ],
    scorer,
    // All of history, too: it is what there is to write about.
    writeBackSince: '2000-01-01T00:00:00.000Z',
    // A note can be written twice, which is what must not happen; tags cannot.
    writeBack: ({ report }) =>
      report.verdict === 'below' ? [{ kind: 'note', text: `Attune: ${report.verdict}` }] : [],
  })
  return { store, sync, scorer }
}
