const blocks = new Set([
  'p',
  'div',
  'br',
  'tr',
  'li',
  'ul',
  'ol',
  'table',
  'h1',
  'h2',
  'h3',
  'h4',
  'blockquote',
  'hr',
  'pre',
])
const silent = new Set(['script', 'style', 'head', 'title', 'template'])
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

/** The words of HTML without any layout but lines. One pass, no nesting, so nothing is too deep for it. */
export function stripTags(html: string): string {
  const parts: string[] = []
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    if (open < 0) break
    parts.push(html.slice(at, open))
    const close = html.indexOf('>', open)
    if (close < 0) {
      at = open
      break
    }
    const name = /^[a-z][a-z0-9]{0,20}/i.exec(html.slice(open + 1, open + 24).replace('/', ''))?.[0].toLowerCase() ?? ''
    if (blocks.has(name)) parts.push('\n')
    at = close + 1
    if (!silent.has(name) || html.charAt(open + 1) === '/') continue
    const end = html.indexOf(`</${name}`, at)
    at = end < 0 ? html.length : end
  }
  parts.push(html.slice(at))
  return parts.join('').replace(/&(#\d{1,7}|[a-z]{2,4});/gi, decode)
}

function decode(whole: string, name: string): string {
  if (!name.startsWith('#')) return entities[name.toLowerCase()] ?? whole
  const code = Number(name.slice(1))
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
}
