import ts from 'typescript'
import { type Cut, withCuts } from './cut.ts'

/** What of a rule only its page and its tests look at, and what takes its place. */
const empty: ReadonlyMap<string, string> = new Map([
  ['examples', '{ met: [], missed: [], notOwed: [] }'],
  ['evidence', '[]'],
])

/**
 * The source of a rule without its examples and evidence cards, which no score depends on.
 *
 * @throws Error when there is no `meta` with both: then the rule is written in a way this does not understand
 */
export function withoutExamples(source: string, file: string): string {
  const parsed = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true)
  const cuts: Cut[] = []
  const look = (node: ts.Node): void => {
    const isMeta = ts.isPropertyAssignment(node) && nameOf(node) === 'meta'
    if (!isMeta || !ts.isObjectLiteralExpression(node.initializer)) {
      ts.forEachChild(node, look)
      return
    }
    for (const property of node.initializer.properties) {
      const text = empty.get(nameOf(property) ?? '')
      if (text === undefined || !ts.isPropertyAssignment(property)) continue
      cuts.push({ from: property.initializer.getStart(parsed), to: property.initializer.end, text })
    }
  }
  look(parsed)
  if (cuts.length !== empty.size) throw new Error(`${file}: expected "meta" with one "examples" and one "evidence"`)
  return withCuts(source, cuts)
}

const nameOf = (node: ts.Node) =>
  ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) ? node.name.text : undefined
