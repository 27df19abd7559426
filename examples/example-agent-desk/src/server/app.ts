import { isAttuneError } from '@attune/core'
import { whyKnown } from '@attune/memory'
import { createScorer, profileFor } from '@attune/scoring'
import { htmlReport, pageStyles } from '@attune/scoring/html'
import { Hono } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import { streamSSE } from 'hono/streaming'
import * as z from 'zod'
import type { DeskLocale } from '../api.ts'
import { personas } from '../samples/personas.ts'
import { conversationView } from './conversation-view.ts'
import type { Dashboard } from './dashboard.ts'
import type { Desk } from './desk.ts'
import { ownRequestsOnly } from './own-requests-only.ts'
import { reader } from './readers.ts'

const words = z.object({ text: z.string().min(1).max(20_000) })
const draft = z.object({ text: z.string().max(20_000), typing: z.boolean(), locale: z.enum(['en', 'zh-Hans']) })
const arrival = z.object({ persona: z.string() })

/** The desk over HTTP. */
export function createApp(desk: Desk, dashboard: Dashboard): Hono {
  const app = new Hono()
  app.use(secureHeaders({ contentSecurityPolicy: { defaultSrc: ["'self'"], styleSrc: ["'self'", "'unsafe-inline'"] } }))
  app.use('/api/*', ownRequestsOnly)
  reads(app, desk, dashboard)
  deeds(app, desk, dashboard)
  // What a helpdesk refused is not the desk's fault; its message holds no secret and nobody's words.
  app.onError((error, c) => {
    console.error(isAttuneError(error) ? error.message : error)
    return isAttuneError(error) ? c.json({ message: error.message }, 502) : c.body(null, 500)
  })
  return app
}

function reads(app: Hono, desk: Desk, dashboard: Dashboard): void {
  app.get('/api/inbox', (c) => c.json(desk.inbox()))
  app.get('/api/personas', (c) => c.json(personas))
  app.get('/api/dashboard', (c) => c.json(dashboard.view(localeOf(c.req.query('locale')))))
  app.get('/report.css', (c) => c.body(`.report{${pageStyles}}`, 200, { 'content-type': 'text/css; charset=utf-8' }))
  app.get('/api/conversations/:id', (c) => {
    const one = desk.get(c.req.param('id'))
    return one ? c.json(conversationView(desk, one, localeOf(c.req.query('locale')))) : c.notFound()
  })
  app.get('/report/:id', (c) => {
    const one = desk.get(c.req.param('id'))
    if (!one) return c.notFound()
    const locale = localeOf(c.req.query('locale'))
    const conversation = one.record()
    const scorer = createScorer({ reader, scorecard: profileFor(conversation, reader).scorecard, locale })
    const counterfactuals = scorer.counterfactuals(conversation)
    return c.html(htmlReport({ conversation, report: scorer.score(conversation) }, { locale, counterfactuals }))
  })
  app.get('/api/customers/:customer/facts/:fact/why', (c) => {
    const profile = desk.customers.get(c.req.param('customer'))
    const fact = profile?.facts.find(({ id }) => id === c.req.param('fact'))
    if (!profile || !fact) return c.notFound()
    const { timeZone } = profile.customer
    const { statement, text } = whyKnown(fact, { locale: localeOf(c.req.query('locale')), timeZone })
    return c.json({ statement, text })
  })
  app.get('/api/events', (c) =>
    streamSSE(c, async (stream) => {
      const stop = desk.events.listen((event) => void stream.writeSSE({ data: JSON.stringify(event) }))
      stream.onAbort(stop)
      // A word now and then keeps proxies from hanging up.
      while (!stream.aborted && !stream.closed) {
        await stream.writeSSE({ event: 'still-here', data: '' })
        await stream.sleep(20_000)
      }
    }),
  )
}

function deeds(app: Hono, desk: Desk, dashboard: Dashboard): void {
  app.post('/api/conversations/:id/check', async (c) => {
    const one = desk.get(c.req.param('id'))
    const read = draft.safeParse(await c.req.json())
    if (!one || !read.success) return c.notFound()
    const { text, typing, locale } = read.data
    return c.json({ findings: one.session(locale).check(text, { typing, now: desk.now() }) })
  })
  app.post('/api/conversations/:id/reply', async (c) => {
    const read = words.safeParse(await c.req.json())
    return read.success && (await desk.reply(c.req.param('id'), read.data.text)) ? c.body(null, 204) : c.notFound()
  })
  app.post('/api/conversations/:id/customer', async (c) => {
    const read = words.safeParse(await c.req.json())
    return read.success && desk.say(c.req.param('id'), read.data.text) ? c.body(null, 204) : c.notFound()
  })
  app.post('/api/conversations/:id/close', (c) => (desk.close(c.req.param('id')) ? c.body(null, 204) : c.notFound()))
  app.post('/api/arrivals', async (c) => {
    const read = arrival.safeParse(await c.req.json())
    const id = read.success ? desk.arrive(read.data.persona) : null
    return id === null ? c.notFound() : c.json({ id })
  })
  app.post('/api/customers/:customer/facts/:fact/forget', (c) => {
    desk.forget(c.req.param('customer'), c.req.param('fact'))
    return c.body(null, 204)
  })
  app.post('/api/customers/:customer/erase', async (c) => {
    const erased = await desk.erase(c.req.param('customer'))
    if (!erased) return c.notFound()
    dashboard.startAgain()
    return c.json(erased)
  })
  app.post('/api/reset', (c) => {
    desk.reset()
    dashboard.startAgain()
    return c.body(null, 204)
  })
}

const localeOf = (asked: string | undefined): DeskLocale => (asked === 'zh-Hans' ? 'zh-Hans' : 'en')
