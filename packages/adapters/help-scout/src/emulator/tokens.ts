import type { EmulatorContext } from '@attune/testkit/emulator'
import type { Hono } from 'hono'

const tokenPath = '/v2/oauth2/token'
const holdsSeconds = 172_800

/** Tokens for the app's secret, which is itself no token. */
export function createTokens() {
  const until = new Map<string, number>()
  return {
    refusal(request: Request, { clock }: EmulatorContext): Response | null {
      if (new URL(request.url).pathname === tokenPath) return null
      const [scheme, token = ''] = (request.headers.get('authorization') ?? '').split(' ')
      const holds = scheme === 'Bearer' && (until.get(token) ?? 0) > clock.now()
      return holds ? null : Response.json({ error: 'invalid_token' }, { status: 401 })
    },
    routes(app: Hono, { clock, secret }: EmulatorContext) {
      app.post(tokenPath, async (c) => {
        const form = await c.req.parseBody()
        if (form.grant_type !== 'client_credentials' || form.client_secret !== secret)
          return c.json({ error: 'invalid_client' }, 401)
        const token = `sentinel-help-scout-token-${until.size + 1}`
        until.set(token, clock.now() + holdsSeconds * 1000)
        return c.json({ token_type: 'bearer', access_token: token, expires_in: holdsSeconds })
      })
    },
  }
}
