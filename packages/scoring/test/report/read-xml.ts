/** An element of a parsed document. */
export interface XmlElement {
  name: string
  attributes: Record<string, string>
  children: XmlElement[]
  text: string
}

const token = /<\?xml [^?]*\?>|<\/([A-Za-z]+)>|<([A-Za-z]+)((?:\s+[A-Za-z]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y
const invalid = /(?![\t\n\r])\p{Cc}(?<!\u0085)|\p{Cs}|[\ufffe\uffff]/u
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }

/** Reads the strict subset of XML that JUnit files are written in; anything else throws. */
export function readXml(text: string): XmlElement {
  if (invalid.test(text)) throw new Error('a character that XML cannot carry')
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' }
  const path = [root]
  token.lastIndex = 0
  while (token.lastIndex < text.length) {
    const at = token.lastIndex
    const found = token.exec(text)
    if (!found) throw new Error(`not XML at ${at}: ${text.slice(at, at + 40)}`)
    const [, closed, opened, attributes = '', selfClosed, characters] = found
    const parent = path.at(-1) as XmlElement
    if (closed !== undefined && path.pop()?.name !== closed) throw new Error(`</${closed}> closes nothing`)
    if (characters !== undefined) parent.text += decoded(characters)
    if (opened === undefined) continue
    const element: XmlElement = { name: opened, attributes: {}, children: [], text: '' }
    for (const [, name = '', value = ''] of attributes.matchAll(/([A-Za-z]+)="([^"]*)"/g)) {
      if (name in element.attributes) throw new Error(`${name} twice`)
      element.attributes[name] = decoded(value)
    }
    parent.children.push(element)
    if (selfClosed === '') path.push(element)
  }
  const [only, ...others] = root.children
  if (path.length !== 1 || !only || others.length > 0 || root.text.trim() !== '')
    throw new Error('not one whole element')
  return only
}

function decoded(text: string): string {
  return text.replace(/&([^;]*;?)/g, (whole, name: string) => {
    const sign = entities[name.replace(/;$/, '')]
    if (sign === undefined || !name.endsWith(';')) throw new Error(`unknown entity ${whole}`)
    return sign
  })
}
