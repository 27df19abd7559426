import { aborted } from './faults/with-faults.ts'

/** A `fetch` that asks a function instead of the network. Abort signals are honoured at every moment. */
export function inProcess(answer: (request: Request) => Promise<Response>): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init)
    request.signal.throwIfAborted()
    return Promise.race([answer(request), aborted(request.signal)])
  }
}
