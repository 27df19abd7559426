import type { Readable } from 'node:stream'

/** Everything a stream holds, as text without a byte order mark. */
export async function readAll(stream: Readable): Promise<string> {
  const parts: Buffer[] = []
  for await (const chunk of stream) parts.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
  return Buffer.concat(parts)
    .toString('utf8')
    .replace(/^\ufeff/, '')
}
