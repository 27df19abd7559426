import type { Verdict } from '@attune/core'
import type { Attributes, Span } from '@opentelemetry/api'

type Api = typeof import('@opentelemetry/api')

/**
 * Spans and metrics, when `@opentelemetry/api` is installed and an SDK is set up; otherwise nothing. Attributes are names
 * of connections, queues and codes: never an id of a customer, never words.
 */
export interface Telemetry {
  /** Runs a job inside of a span. */
  job<T extends string>(queue: string, work: () => Promise<T>): Promise<T>
  pulled(connection: string, stream: string, items: number): void
  scored(verdict: Verdict, ms: number): void
  wrote(kind: string, outcome: 'sent' | 'failed' | 'given_up'): void
  received(connection: string, status: number): void
}

export async function openTelemetry(): Promise<Telemetry> {
  const api: Api | null = await import('@opentelemetry/api').catch(() => null)
  return api === null ? silent : telemetryOf(api)
}

const silent: Telemetry = {
  job: (_, work) => work(),
  ...{ pulled: () => {}, scored: () => {}, wrote: () => {}, received: () => {} },
}

function telemetryOf({ trace, metrics, SpanStatusCode }: Api): Telemetry {
  const tracer = trace.getTracer('@attune/sync')
  const meter = metrics.getMeter('@attune/sync')
  const jobs = meter.createHistogram('attune.sync.job.duration', { unit: 'ms', description: 'How long a job took' })
  const pulls = meter.createCounter('attune.sync.pulled', { description: 'Records that came in by pulling' })
  const scores = meter.createHistogram('attune.sync.score.duration', {
    unit: 'ms',
    description: 'How long scoring took',
  })
  const writes = meter.createCounter('attune.sync.writes', { description: 'What was written back' })
  const webhooks = meter.createCounter('attune.sync.webhooks', { description: 'Webhooks that came in' })

  return {
    job: (queue, work) =>
      tracer.startActiveSpan(`attune.sync.${queue}`, async (span) => {
        const began = performance.now()
        const end = (attributes: Attributes) => settle(span, attributes, performance.now() - began)
        try {
          const outcome = await work()
          end({ 'attune.queue': queue, 'attune.outcome': outcome })
          return outcome
        } catch (error) {
          // The error itself stays out: other programs' messages may repeat what they were given.
          span.setStatus({ code: SpanStatusCode.ERROR })
          end({ 'attune.queue': queue, 'attune.outcome': 'failed' })
          throw error
        }
      }),
    pulled: (connection, stream, items) =>
      pulls.add(items, { 'attune.connection': connection, 'attune.stream': stream }),
    scored: (verdict, ms) => scores.record(ms, { 'attune.verdict': verdict }),
    wrote: (kind, outcome) => writes.add(1, { 'attune.write': kind, 'attune.outcome': outcome }),
    received: (connection, status) => webhooks.add(1, { 'attune.connection': connection, 'http.status': status }),
  }

  function settle(span: Span, attributes: Attributes, ms: number): void {
    span.setAttributes(attributes)
    span.end()
    jobs.record(ms, attributes)
  }
}
