import { SingleBar } from 'cli-progress'
import type { Terminal } from '../terminal.ts'
import { plural } from './summary.ts'

export interface Progress {
  /** One more is done; `bytes` is how much has been read in all. */
  step(bytes: number): void
  /** Prints a line without tearing the bar. */
  print(line: string): void
  stop(): void
}

/** Short runs show nothing. */
const quietMs = 700
const lineEveryMs = 5000

/**
 * Shows on stderr how far it has come: a bar on a terminal, a line every five seconds elsewhere, and nothing when the
 * results themselves go by on the same screen.
 *
 * @param of what is counted, and which part of the work it is when there are several
 * @param totalBytes `null` when nobody knows, as with standard input.
 */
export function createProgress(
  { stdout, stderr, now }: Pick<Terminal, 'stdout' | 'stderr' | 'now'>,
  { noun, part }: { noun: string; part?: string },
  totalBytes: number | null,
): Progress {
  const started = now()
  let lineAt = started + lineEveryMs
  let done = 0
  let bar: SingleBar | undefined
  const counted = () => `${part === undefined ? '' : `${part}: `}${plural(done, noun)}`

  function step(bytes: number): void {
    done++
    const time = now()
    if (stdout.isTTY) return
    if (!stderr.isTTY) {
      if (time < lineAt) return
      lineAt = time + lineEveryMs
      stderr.write(`${counted()}, ${percent(bytes, totalBytes)}\n`)
      return
    }
    if (!bar && time - started >= quietMs) bar = startBar(stderr, totalBytes)
    bar?.update(totalBytes === null ? done : bytes, {
      text: counted(),
      left: left(time - started, bytes, totalBytes),
    })
  }

  function print(line: string): void {
    if (bar) stderr.write('\r\u001b[K')
    stderr.write(`${line}\n`)
  }

  return { step, print, stop: () => bar?.stop() }
}

function startBar(stream: NodeJS.WritableStream, totalBytes: number | null): SingleBar {
  const format = totalBytes === null ? '{text} · {duration_formatted}' : '{bar} {percentage}% · {text}{left}'
  const bar = new SingleBar({
    stream,
    format,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 24,
    hideCursor: true,
    clearOnComplete: true,
    // Ctrl-C is ours: what is in hand is flushed first.
    gracefulExit: false,
  })
  bar.start(totalBytes ?? 0, 0, { text: '', left: '' })
  return bar
}

/** cli-progress estimates from the last few updates, but bytes come in big steps: this looks at the whole run. */
function left(elapsedMs: number, bytes: number, totalBytes: number | null): string {
  if (totalBytes === null || bytes === 0) return ''
  const seconds = Math.ceil((elapsedMs * (totalBytes - bytes)) / bytes / 1000)
  return seconds < 100 ? ` · ${seconds} s left` : ` · ${Math.ceil(seconds / 60)} min left`
}

function percent(bytes: number, totalBytes: number | null): string {
  if (totalBytes === null || totalBytes === 0) return `${(bytes / 1e6).toFixed(1)} MB read`
  return `${Math.floor((100 * bytes) / totalBytes)}% read`
}
