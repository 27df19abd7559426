import type { WorldMessage } from './entries.ts'

/**
 * A message as a helpdesk with HTML bodies has it: with the author's HTML, or the words as paragraphs, and what was quoted
 * in a `blockquote` under a line that says who wrote it.
 *
 * @example
 * htmlOf({ ...message, text: 'Hello\nMei here', html: null, quoted: null }) // '<p>Hello<br>Mei here</p>'
 */
export function htmlOf(message: WorldMessage): string {
  const words = message.html ?? paragraphs(message.text)
  if (message.quoted === null) return words
  return `${words}<div class="gmail_quote"><div class="gmail_attr">${attribution}<br></div><blockquote class="gmail_quote">${paragraphs(message.quoted)}</blockquote></div>`
}

/**
 * A message as a helpdesk with plain bodies has it: what was quoted stands below, each line behind a `>`.
 *
 * @example
 * plainOf({ ...message, text: 'Yes.', quoted: 'Is it blue?' })
 * // 'Yes.\n\nOn Mon, 2 Mar 2026 at 09:00, Support <support@paperboat.test> wrote:\n> Is it blue?'
 */
export function plainOf(message: WorldMessage): string {
  if (message.quoted === null) return message.text
  const quoted = message.quoted
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n')
  return `${message.text}\n\n${attribution}\n${quoted}`
}

/**
 * Text as HTML shows it.
 *
 * @example
 * escapeHtml('Tea & "cups"') // 'Tea &amp; &quot;cups&quot;'
 */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

const attribution = 'On Mon, 2 Mar 2026 at 09:00, Support <support@paperboat.test> wrote:'

const paragraphs = (text: string): string =>
  text
    .split('\n\n')
    .map((paragraph) => `<p>${escapeHtml(paragraph).replaceAll('\n', '<br>')}</p>`)
    .join('')
