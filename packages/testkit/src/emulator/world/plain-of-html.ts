const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }
const breaks = /^<(br|\/p|\/div|\/li)\b/i

/**
 * The words of HTML that a client posted, for worlds, which keep words. Knows what adapters write: paragraphs, line breaks
 * and the common entities. Not for cleaning mail.
 *
 * @example
 * plainOfHtml('<p>Hello<br>Mei &amp; Jo</p>') // 'Hello\nMei & Jo'
 */
export function plainOfHtml(html: string): string {
  let text = ''
  // Behind it no tag ends, so that a row of "<" is not searched again and again.
  const lastEnd = html.lastIndexOf('>')
  for (let at = 0; at < html.length; ) {
    const tagEnd = html[at] === '<' && at < lastEnd ? html.indexOf('>', at) : -1
    if (tagEnd !== -1) {
      if (breaks.test(html.slice(at, at + 6))) text += '\n'
      at = tagEnd + 1
    } else if (html[at] === '&') {
      const [decoded, length] = entityAt(html, at)
      text += decoded
      at += length
    } else {
      text += html[at]
      at += 1
    }
  }
  return text.trim()
}

function entityAt(html: string, at: number): [string, number] {
  const [name = '', ...rest] = html.slice(at + 1, at + 10).split(';')
  if (rest.length === 0) return ['&', 1]
  const code = /^#x[0-9a-f]+$/i.test(name)
    ? Number.parseInt(name.slice(2), 16)
    : /^#\d+$/.test(name)
      ? Number(name.slice(1))
      : null
  const decoded = code === null ? entities[name] : String.fromCodePoint(Math.min(code, 0x10ffff))
  return decoded === undefined ? ['&', 1] : [decoded, name.length + 2]
}
