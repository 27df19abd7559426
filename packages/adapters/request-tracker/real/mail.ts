import type { NewMessage } from '@attune/testkit'

/** A mail as a customer's program sends it. */
export function mailOf(from: { name: string; email: string }, subject: string, message: NewMessage): string {
  const words = message.html ?? message.text
  const quoted =
    message.quoted === undefined ? '' : `\n\nOn Mon, 2 Mar 2026 at 09:00, Support wrote:\n${behind(message.quoted)}`
  const body = part(message.html === undefined ? 'text/plain' : 'text/html', words + quoted)
  const head = [
    `From: ${encoded(from.name)} <${from.email}>`,
    'To: help@rt.test',
    `Subject: ${encoded(subject)}`,
    `Message-ID: <${crypto.randomUUID()}@example.test>`,
    `Date: ${new Date().toUTCString()}`,
    'MIME-Version: 1.0',
  ].join('\n')
  const files = message.attachments ?? []
  if (files.length === 0) return `${head}\n${body}`
  const edge = 'edge-of-a-part'
  const parts = [body, ...files.map(file)].map((text) => `--${edge}\n${text}\n`)
  return `${head}\nContent-Type: multipart/mixed; boundary="${edge}"\n\n${parts.join('')}--${edge}--\n`
}

const behind = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n')

const lines = (base64: string): string => base64.replace(/.{76}/g, '$&\n')

const part = (type: string, text: string): string =>
  `Content-Type: ${type}; charset="utf-8"\nContent-Transfer-Encoding: base64\n\n${lines(Buffer.from(text).toString('base64'))}\n`

const file = ({ name, mediaType, bytes }: { name: string; mediaType: string; bytes: number }): string =>
  `Content-Type: ${mediaType}; name="${name}"\nContent-Disposition: attachment; filename="${name}"\n` +
  `Content-Transfer-Encoding: base64\n\n${lines(Buffer.alloc(bytes, 'x').toString('base64'))}\n`

const encoded = (text: string): string => `=?UTF-8?B?${Buffer.from(text).toString('base64')}?=`
