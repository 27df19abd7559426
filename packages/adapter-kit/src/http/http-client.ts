import type * as z from 'zod'
import type { HttpAnswer, HttpRequest } from './http-request.ts'

/**
 * Talks to one account. Every method rejects with a typed error that says whether to try again, or with the signal's
 * reason.
 */
export interface HttpClient {
  /**
   * Reads the answer as JSON. Nothing sent (204) reads as `null`, so let the schema allow it where that happens.
   *
   * @throws WireFormatError when the answer does not fit: names the path, never the value.
   */
  json<S extends z.ZodType>(schema: S, request: HttpRequest): Promise<HttpAnswer<z.output<S>>>
  text(request: HttpRequest): Promise<HttpAnswer<string>>
  bytes(request: HttpRequest): Promise<HttpAnswer<Uint8Array>>
  /** For writes whose answer does not matter beyond its status and headers. */
  send(request: HttpRequest): Promise<HttpAnswer<null>>
}
