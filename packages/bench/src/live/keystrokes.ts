import { PerformanceObserver } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { quantile } from './quantile.ts'

/** Microseconds per keystroke. */
export interface KeystrokeTimes {
  count: number
  p50: number
  p99: number
}

export interface Keystrokes {
  all: KeystrokeTimes
  /** Without the steps in which the machine gave the processor to somebody else: what the program itself takes. */
  undisturbed: KeystrokeTimes
  /** Of those, without the steps in which memory was collected. */
  withoutCollection: KeystrokeTimes
}

interface Timed {
  from: number
  to: number
  preempted: boolean
}

/** Rounds of typing before anything is timed. */
const WARM_UP = 4

/** Types a text letter by letter, `rounds` times, and times `step` for each beginning of it. */
export async function typed(text: string, rounds: number, step: (beginning: string) => void): Promise<Keystrokes> {
  const collections: { from: number; to: number }[] = []
  const observer = new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      collections.push({ from: startTime, to: startTime + duration })
  })
  observer.observe({ entryTypes: ['gc'] })
  const steps: Timed[] = []
  for (let round = 0; round < WARM_UP + rounds; round++) {
    for (let length = 1; length <= text.length; length++) {
      const timed = timedStep(() => step(text.slice(0, length)))
      if (round >= WARM_UP) steps.push(timed)
    }
  }
  // What was collected is told a little later.
  await sleep(50)
  observer.disconnect()
  const undisturbed = steps.filter(({ preempted }) => !preempted)
  const collected = ({ from, to }: Timed) => collections.some((one) => one.from < to && one.to > from)
  return {
    all: timesOf(steps),
    undisturbed: timesOf(undisturbed),
    withoutCollection: timesOf(undisturbed.filter((one) => !collected(one))),
  }
}

function timedStep(step: () => void): Timed {
  const before = process.resourceUsage().involuntaryContextSwitches
  const from = performance.now()
  step()
  const to = performance.now()
  return { from, to, preempted: process.resourceUsage().involuntaryContextSwitches !== before }
}

function timesOf(steps: readonly Timed[]): KeystrokeTimes {
  const times = steps.map(({ from, to }) => (to - from) * 1000)
  return { count: times.length, p50: quantile(times, 0.5), p99: quantile(times, 0.99) }
}
