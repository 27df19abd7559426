import { Agent, request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { zendeskEmulator } from '@attune/zendesk/emulator'

/**
 * Sends rightly signed webhooks from a process of its own, so many at a time, for so many seconds. Prints a line when it
 * begins, and at the end which deliveries were accepted and how long each answer took, in milliseconds.
 */
const [, , url = '', secret = '', seconds = '5', connections = '8', run = 'a'] = process.argv
const agent = new Agent({ keepAlive: true, maxSockets: Number(connections) })
const { webhook } = zendeskEmulator({})
if (webhook === undefined) throw new Error('the emulator has no webhooks')
const until = Date.now() + Number(seconds) * 1000
const accepted: { delivery: string; subject: string }[] = []
const latencies: number[] = []
let refused = 0
let number = 0

process.stdout.write('{}\n')
const started = performance.now()
await Promise.all(Array.from({ length: Number(connections) }, sendUntilTheEnd))
const took = (performance.now() - started) / 1000
process.stdout.write(`${JSON.stringify({ accepted, refused, latencies, perSecond: accepted.length / took })}\n`)
agent.destroy()

async function sendUntilTheEnd(): Promise<void> {
  while (Date.now() < until) {
    const delivery = `${run}-${number++}`
    const subject = String(1001 + (number % 5000))
    const began = performance.now()
    const status = await send(delivery, subject).catch(() => null)
    if (status !== null && status >= 200 && status < 300) {
      accepted.push({ delivery, subject })
      latencies.push(performance.now() - began)
    } else {
      refused += 1
      // Whoever is not there is given a moment to come back.
      await sleep(20)
    }
  }
}

function send(delivery: string, subject: string): Promise<number | null> {
  const at = new Date().toISOString()
  const change = { kind: 'conversation.changed', subject, text: 'Hello again', delivery } as const
  const { body, headers } = (webhook as NonNullable<typeof webhook>).request(change, { url, secret, at })
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', agent, headers: Object.fromEntries(headers as Headers) }, (answer) => {
      answer.resume()
      answer.once('end', () => resolve(answer.statusCode ?? null)).once('error', reject)
    })
    sent.once('error', reject)
    sent.end(body)
  })
}
