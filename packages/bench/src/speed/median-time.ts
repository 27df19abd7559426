import { Bench } from 'tinybench'

/** Median milliseconds of each task. Every task runs at least twice and for about `time` milliseconds. */
export async function medianTimes(
  tasks: ReadonlyMap<string, () => void>,
  { time, warmup }: { time: number; warmup: boolean },
): Promise<Map<string, number>> {
  const bench = new Bench({ time, iterations: 2, warmup, warmupIterations: 1, warmupTime: time / 2, throws: true })
  for (const [name, task] of tasks) bench.add(name, task)
  await bench.run()
  return new Map(
    bench.tasks.map(({ name, result }) => [name, result.state === 'completed' ? result.latency.p50 : Number.NaN]),
  )
}
