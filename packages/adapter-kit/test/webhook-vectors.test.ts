import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { createHmacVerifier, type HmacScheme } from '../src/webhook/index.ts'

// Signatures of real schemes, kept beside the repository: they are not ours to ship.
const file = new URL('../../../../shared/specs/webhook-vectors.json', import.meta.url)
const found = existsSync(file)

const vectorWire = z.object({
  vendor: z.string(),
  secret: z.string(),
  body: z.string(),
  method: z.string().default('POST'),
  uri: z.string().default('https://us.test/hook'),
  headers: z.record(z.string(), z.string()),
})
const vectorsWire = z.object({ vectors: z.array(z.looseObject({ vendor: z.string() })) })

const schemes: Record<string, HmacScheme> = {
  zendesk: {
    ...{ algorithm: 'sha256', encoding: 'base64', header: 'X-Zendesk-Webhook-Signature' },
    timestamp: { header: 'X-Zendesk-Webhook-Signature-Timestamp', format: 'iso' },
    message: ({ timestamp, body }) => [timestamp, body],
  },
  intercom: { algorithm: 'sha1', encoding: 'hex', header: 'X-Hub-Signature', prefix: 'sha1=' },
  zammad: { algorithm: 'sha1', encoding: 'hex', header: 'X-Hub-Signature', prefix: 'sha1=' },
  jira: { algorithm: 'sha256', encoding: 'hex', header: 'X-Hub-Signature', prefix: 'sha256=' },
  helpscout: { algorithm: 'sha1', encoding: 'base64', header: 'X-HelpScout-Signature' },
  'front-rule': { algorithm: 'sha1', encoding: 'base64', header: 'X-Front-Signature' },
  'front-application': {
    ...{ algorithm: 'sha256', encoding: 'base64', header: 'X-Front-Signature' },
    timestamp: { header: 'X-Front-Request-Timestamp', format: 'ms' },
    message: ({ timestamp, body }) => [timestamp, ':', body],
  },
  'hubspot-v3': {
    ...{ algorithm: 'sha256', encoding: 'base64', header: 'X-HubSpot-Signature-v3' },
    timestamp: { header: 'X-HubSpot-Request-Timestamp', format: 'ms' },
    message: ({ method, url, body, timestamp }) => [method, url, body, timestamp],
  },
  chatwoot: {
    ...{ algorithm: 'sha256', encoding: 'hex', header: 'X-Chatwoot-Signature', prefix: 'sha256=' },
    timestamp: { header: 'X-Chatwoot-Timestamp', format: 's' },
    message: ({ timestamp, body }) => [timestamp, '.', body],
  },
  crisp: {
    ...{ algorithm: 'sha256', encoding: 'hex', header: 'X-Crisp-Signature' },
    timestamp: { header: 'X-Crisp-Request-Timestamp', format: 'ms' },
    message: ({ timestamp, body }) => ['[', timestamp, ';', body, ']'],
  },
}

describe.skipIf(!found)('the scheme of a vendor (skipped where ../shared is not)', () => {
  const vectors = found ? vectorsWire.parse(JSON.parse(readFileSync(file, 'utf8'))).vectors : []
  // Versions 1 and 2 of HubSpot's are plain hashes, which no adapter here needs.
  const signed = vectors.filter(({ vendor }) => vendor in schemes).map((vector) => vectorWire.parse(vector))

  it('is among those with a vector', () => {
    expect(new Set(signed.map(({ vendor }) => vendor))).toEqual(new Set(Object.keys(schemes)))
  })

  it.each(signed)('$vendor verifies its signature, and no other', ({ vendor, secret, body, method, uri, headers }) => {
    const scheme = schemes[vendor] as HmacScheme
    const verify = createHmacVerifier(scheme, secret)
    const request = { method, url: uri, headers: new Headers(headers), body: new TextEncoder().encode(body) }
    const now = '2026-11-21T08:00:00.000Z'
    expect(() => verify(request, { now })).not.toThrow()
    expect(() => verify({ ...request, body: new TextEncoder().encode(`${body}\n`) }, { now })).toThrow(/does not hold/)
    expect(() => createHmacVerifier(scheme, `${secret}x`)(request, { now })).toThrow(/does not hold/)
  })
})
