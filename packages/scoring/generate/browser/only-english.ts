import ts from 'typescript'
import { type Cut, withCuts } from './cut.ts'

const others: ReadonlySet<string> = new Set(['zh-Hans', 'zh-Hant'])

/** A source whose wordings (`{ en, 'zh-Hans', 'zh-Hant' }`) are left with the English one. */
export function onlyEnglish(source: string, file: string): string {
  const parsed = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true)
  const cuts: Cut[] = []
  const look = (node: ts.Node): void => {
    const isWording = ts.isObjectLiteralExpression(node) && node.properties.some((one) => keyOf(one) === 'en')
    if (!isWording) {
      ts.forEachChild(node, look)
      return
    }
    for (const property of node.properties) {
      if (!others.has(keyOf(property) ?? '')) look(property)
      else cuts.push({ from: property.getFullStart(), to: endWithComma(property, parsed), text: '' })
    }
  }
  look(parsed)
  return withCuts(source, cuts)
}

function keyOf(property: ts.ObjectLiteralElementLike): string | undefined {
  const { name } = property
  return name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : undefined
}

function endWithComma(property: ts.Node, { text }: ts.SourceFile): number {
  return text.charAt(property.end) === ',' ? property.end + 1 : property.end
}
