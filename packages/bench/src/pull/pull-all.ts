import { paginate } from '@attune/core'
import { createZendesk } from '@attune/zendesk'
import nodeZendesk from 'node-zendesk'
import type { Server } from './start-server.ts'

/** Waits that the helpdesk asks for take no time: limits are not what is measured. */
let waited = 0
const clock = {
  now: () => Date.now() + waited,
  sleep: async (milliseconds: number) => {
    waited += milliseconds
  },
}

/** All tickets with their comments, page by page, nothing kept. Calls `onPage` with how many came. */
export async function pullByAdapter({ url, secret }: Server, onPage: (count: number) => void): Promise<void> {
  const options = { baseUrl: url, email: 'attune@support.test', token: secret, clock, statusChanges: false }
  const zendesk = createZendesk(options)
  for await (const { items } of paginate((page) => zendesk.conversations(page), { limit: 500 })) onPage(items.length)
}

/** The same by node-zendesk, as its users do it: the export page by page, then each ticket's comments. */
export async function pullByNodeZendesk({ url, secret }: Server, onPage: (count: number) => void): Promise<void> {
  const client = nodeZendesk.createClient({
    username: 'attune@support.test',
    token: secret,
    endpointUri: `${url}/api/v2`,
  })
  const headers = { authorization: `Basic ${btoa(`attune@support.test/token:${secret}`)}` }
  // Its own exportCursor reads one page and never goes on, so the pages are asked for here.
  let next = `${url}/api/v2/incremental/tickets/cursor?start_time=1&per_page=500`
  for (;;) {
    const page = (await (await fetch(next, { headers })).json()) as {
      tickets: { id: number }[]
      after_url: string
      end_of_stream: boolean
    }
    for (const { id } of page.tickets) await client.tickets.getComments(id)
    onPage(page.tickets.length)
    if (page.end_of_stream) return
    next = page.after_url
  }
}
