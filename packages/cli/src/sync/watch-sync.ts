import type { SyncStatus } from '@attune/sync'
import { SingleBar } from 'cli-progress'
import type { Terminal } from '../terminal.ts'

export interface SyncProgress {
  /** Looks every so often how far it is. */
  watch(look: () => Promise<SyncStatus>): void
  /** Prints a line without tearing the bar. */
  print(line: string): void
  stop(): void
}

const lookMs = 1000
const lineEveryMs = 10_000

/** Shows on stderr how far a sync is: a bar on a terminal, a line every ten seconds elsewhere. */
export function watchSync({ stderr, now }: Pick<Terminal, 'stderr' | 'now'>): SyncProgress {
  const isTTY = stderr.isTTY === true
  let timer: NodeJS.Timeout | undefined
  let bar: SingleBar | undefined
  let looking = false
  let lineAt = now() + lineEveryMs

  async function show(look: () => Promise<SyncStatus>): Promise<void> {
    if (looking || (!isTTY && now() < lineAt)) return
    lineAt = now() + lineEveryMs
    looking = true
    try {
      // Being shown is not worth failing for.
      const status = await look().catch(() => null)
      if (status === null || timer === undefined) return
      if (isTTY) update(status)
      else stderr.write(`${lineOf(status)}\n`)
    } finally {
      looking = false
    }
  }

  function update(status: SyncStatus): void {
    bar ??= startBar(stderr)
    bar.setTotal(status.conversations)
    bar.update(status.scored, { text: lineOf(status) })
  }

  return {
    watch: (look) => {
      timer = setInterval(() => void show(look), lookMs)
    },
    print: (line) => {
      if (bar) stderr.write('\r\u001b[K')
      stderr.write(`${line}\n`)
    },
    stop: () => {
      clearInterval(timer)
      timer = undefined
      bar?.stop()
      bar = undefined
    },
  }
}

function startBar(stream: NodeJS.WritableStream): SingleBar {
  const bar = new SingleBar({
    ...{ stream, format: '{bar} {text}', barCompleteChar: '█', barIncompleteChar: '░', barsize: 24 },
    ...{ hideCursor: true, clearOnComplete: true, gracefulExit: false },
  })
  bar.start(0, 0, { text: '' })
  return bar
}

function lineOf({ conversations, scored, connections, failedJobs }: SyncStatus): string {
  const states = connections.filter(({ state }) => state !== 'caught_up').map(({ name, state }) => `${name} ${state}`)
  return [
    `${scored} of ${conversations} scored`,
    ...(states.length === 0 ? ['up to date'] : states),
    ...(failedJobs === 0 ? [] : [`${failedJobs} put aside`]),
  ].join(' · ')
}
