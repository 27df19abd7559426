import { bearerAuth, type ClientOptions, createClient, type HttpClient } from '../src/index.ts'
import { createFakeClock, type FakeClock } from './fake-clock.ts'

type Answer = Response | Error | ((request: Request) => Response | Promise<Response>)

export interface FakeHelpdesk {
  client: HttpClient
  clock: FakeClock
  requests: Request[]
}

/** Gives the answers one after the other; the last one for ever. */
export function fakeHelpdesk(answers: readonly Answer[], options: Partial<ClientOptions> = {}): FakeHelpdesk {
  const clock = createFakeClock()
  const requests: Request[] = []
  const fetch = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init)
    const answer = answers[Math.min(requests.length, answers.length - 1)]
    requests.push(request)
    if (answer instanceof Error || answer === undefined) throw answer
    return typeof answer === 'function' ? answer(request) : answer.clone()
  }
  const client = createClient({
    ...{ system: 'acme', baseUrl: 'https://acme.test/api/v2', auth: bearerAuth('s3cret'), random: () => 0 },
    ...{ fetch, clock },
    ...options,
  })
  return { client, clock, requests }
}

/** What a rejected promise was rejected with. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => {
      throw new Error('it was not rejected')
    },
    (error: unknown) => error,
  )
}
