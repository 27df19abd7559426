import { isLineEnd, isSpace } from '../page/characters.ts'
import type { Finder, Found } from '../page/page.ts'

const longest = 256

/** The `user:password` of `https://user:password@host/`. */
export const findUrlCredentials: Finder = ({ text }) => {
  const found: Found[] = []
  for (let at = text.indexOf('://'); at >= 0; at = text.indexOf('://', at + 3)) {
    const from = at + 3
    let to = from
    while (to < text.length && to < from + longest && !ends(text, to)) to++
    const user = text.slice(from, to)
    if (text.charAt(to) === '@' && user.indexOf(':') > 0) found.push({ kind: 'url-credentials', from, to })
  }
  return found
}

function ends(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return isSpace(code) || isLineEnd(code) || code === 0xe000 || '@/?#<>"'.includes(text.charAt(at))
}
