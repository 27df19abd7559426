/** Elements that hold nothing, or that the next one of their kind ends. */
const flat = new Set(
  'area base br col embed hr img input link meta source track wbr p li tr td th dt dd option tbody thead tfoot html head body'.split(
    ' ',
  ),
)

/** How deep the elements of some HTML are nested at most, as far as one pass over its tags can tell. */
export function nestingDepth(html: string): number {
  let depth = 0
  let deepest = 0
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    const closes = html.charAt(at + 1) === '/'
    const name = /^[a-z][a-z0-9-]{0,15}/i.exec(html.slice(at + (closes ? 2 : 1), at + 18))?.[0].toLowerCase()
    if (name === undefined || flat.has(name)) continue
    depth = closes ? Math.max(0, depth - 1) : depth + 1
    deepest = Math.max(deepest, depth)
  }
  return deepest
}
