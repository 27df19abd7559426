import type { Writable } from 'node:stream'

/** Whoever read our output has gone (`| head`). Not a failure. */
export class OutputClosedError extends Error {
  override name = 'OutputClosedError'
}

export interface ResultWriter {
  /** Resolves when the stream wants more, so that a slow reader slows us down instead of filling the memory. */
  write(text: string): Promise<void>
  /** Resolves when all of it has left the process. */
  close(): Promise<void>
}

/** Writes results, heeding back-pressure. `close` it, whatever happens. */
export function createResultWriter(stream: Writable): ResultWriter {
  let failure: Error | undefined
  let wake = () => {}

  const onError = (error: NodeJS.ErrnoException) => {
    failure = error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED' ? new OutputClosedError() : error
    wake()
  }
  const onClose = () => {
    failure ??= new OutputClosedError()
    wake()
  }
  const onDrain = () => wake()
  stream.on('error', onError).on('close', onClose).on('drain', onDrain)

  async function write(text: string): Promise<void> {
    if (failure) throw failure
    if (stream.write(text)) return
    await new Promise<void>((resolve) => {
      wake = resolve
    })
    if (failure) throw failure
  }

  async function close(): Promise<void> {
    if (!failure) {
      await new Promise<void>((resolve) => {
        wake = resolve
        stream.write('', () => resolve())
      })
    }
    stream.off('close', onClose).off('drain', onDrain)
    // A late EPIPE must still find a listener, or it would end the process with a stack trace.
    if (failure) throw failure
    stream.off('error', onError)
  }

  return { write, close }
}
