import { context, metrics, trace } from '@opentelemetry/api'
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics'
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base'
import { expect, it, onTestFinished } from 'vitest'
import { openTelemetry } from '../src/telemetry/telemetry.ts'

it('tells an SDK what jobs did, and how long it took, by names and codes only', async () => {
  const spans = new InMemorySpanExporter()
  const exporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE)
  const reader = new PeriodicExportingMetricReader({ exporter, exportIntervalMillis: 60_000 })
  trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spans)] }))
  metrics.setGlobalMeterProvider(new MeterProvider({ readers: [reader] }))
  onTestFinished(() => {
    trace.disable()
    metrics.disable()
    context.disable()
  })
  const telemetry = await openTelemetry()
  await telemetry.job('score', async () => 'done')
  const failing = telemetry.job('fetch', async () => Promise.reject(new TypeError('sentinel-words')))
  await expect(failing).rejects.toThrow(TypeError)
  telemetry.pulled('shop', 'conversations', 3)
  telemetry.scored('above', 2)
  telemetry.wrote('note', 'sent')
  telemetry.received('shop', 204)
  await reader.forceFlush()

  const finished = spans.getFinishedSpans()
  expect(finished.map(({ name, attributes }) => [name, attributes['attune.outcome']])).toEqual([
    ['attune.sync.score', 'done'],
    ['attune.sync.fetch', 'failed'],
  ])
  expect(JSON.stringify(finished.map(({ events, status, attributes }) => [events, status, attributes]))).not.toContain(
    'sentinel',
  )
  const measured = exporter.getMetrics().flatMap(({ scopeMetrics }) => scopeMetrics.flatMap((scope) => scope.metrics))
  expect(measured.map(({ descriptor }) => descriptor.name).sort()).toEqual([
    'attune.sync.job.duration',
    'attune.sync.pulled',
    'attune.sync.score.duration',
    'attune.sync.webhooks',
    'attune.sync.writes',
  ])
})
