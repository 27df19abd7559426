import { Bench } from 'tinybench'

/**
 * Milliseconds of each task's fastest run. Every task runs at least twice and for about `time` milliseconds. Other work on
 * the machine only ever adds time, so that the least is nearest to what the task itself takes.
 */
export async function leastTimes(
  tasks: ReadonlyMap<string, () => void>,
  { time, warmup }: { time: number; warmup: boolean },
): Promise<Map<string, number>> {
  const bench = new Bench({ time, iterations: 2, warmup, warmupIterations: 1, warmupTime: time / 2, throws: true })
  for (const [name, task] of tasks) bench.add(name, task)
  await bench.run()
  return new Map(
    bench.tasks.map(({ name, result }) => [name, result.state === 'completed' ? result.latency.min : Number.NaN]),
  )
}
