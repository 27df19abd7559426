/**
 * What agents write is a template: `{{ 'x' }}` becomes x, and what names something what it names, here nothing. Code
 * between backticks stays. A template that is broken stays as a whole.
 */
export function filledIn(content: string): string {
  const parts = content.split('`')
  const filled = parts.map((part, index) => (index % 2 === 1 && index < parts.length - 1 ? part : rendered(part)))
  return filled.includes(null) ? content : filled.join('`')
}

function rendered(part: string): string | null {
  let out = ''
  for (let at = 0; at < part.length; ) {
    const two = part.slice(at, at + 2)
    const end = two === '{{' ? part.indexOf('}}', at) : two === '{%' ? part.indexOf('%}', at) : at
    if (end === -1) return null
    if (end === at) {
      out += part[at]
      at += 1
    } else {
      const inner = part.slice(at + 2, end).trim()
      if (two === '{{' && inner.startsWith("'") && inner.endsWith("'")) out += inner.slice(1, -1)
      at = end + 2
    }
  }
  return out
}
