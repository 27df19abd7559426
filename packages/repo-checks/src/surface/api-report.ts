import ts from 'typescript'
import { aliased, ourDeclarations, type PackageSurface } from './read-surface.ts'

const printer = ts.createPrinter({ removeComments: true })

/**
 * The public surface of a package as text: every name with its declaration, without comments, in an order that does not
 * depend on files. Committed, so that whoever reviews a change sees what users will see.
 */
export function apiReport({ name, entries }: PackageSurface, checker: ts.TypeChecker): string {
  const shown = new Map<ts.Symbol, string>()
  const sections = entries.map(({ subpath, exports }) => {
    const lines = exports.map(({ name: exported, symbol }) => {
      const before = shown.get(symbol)
      if (before) return `// ${exported}: as in ${before}`
      shown.set(symbol, subpath)
      return declarationOf(exported, symbol)
    })
    return [`## ${name}${subpath.slice(1)}`, '', ...code(lines)].join('\n')
  })
  const hidden = reachableFrom([...shown.keys()], checker)
  const rest = hidden.map((symbol) => declarationOf(symbol.name, symbol))
  return [
    `# ${name}: what its users can see`,
    '',
    'Written by `npm run api` from the built declarations. A line that changes here changes something for users: say so in',
    'a changeset. Names below “Not exported” are only reached through others. Of a large Zod schema only its keys are shown;',
    'what it reads is the interface of the same name.',
    '',
    ...sections,
    ...(rest.length > 0 ? ['## Not exported', '', ...code(rest)] : []),
  ].join('\n')
}

const code = (lines: readonly string[]): string[] => ['```ts', ...lines, '```', '']

function declarationOf(exported: string, symbol: ts.Symbol): string {
  const declarations = ourDeclarations(symbol)
  if (declarations.length === 0) return `// ${exported}: from ${originOf(symbol)}`
  const text = declarations.map((declaration) => printed(declaration)).join('\n')
  return exported === symbol.name ? text : `// as ${exported}\n${text}`
}

function printed(declaration: ts.Declaration): string {
  // A variable's keyword stands two levels above it.
  const node = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration
  const text = printer
    .printNode(ts.EmitHint.Unspecified, node, declaration.getSourceFile())
    .replace(/^(export |declare |default )+/, '')
  return text.includes(': z.Zod') && text.split('\n').length > 10 ? withoutDepth(text) : text
}

/** `const a: z.ZodObject<{ id …; name … }>`: the outermost keys only, for a schema repeats the nouns it is made of. */
function withoutDepth(text: string): string {
  const kind = /^.*?z\.Zod\w+/s.exec(text)?.[0] ?? ''
  const indents = [...text.matchAll(/^( +)\w+: /gm)].map(([, spaces = '']) => spaces.length)
  const outermost = Math.min(...indents)
  const keys = [...text.matchAll(/^( +)(\w+): /gm)].flatMap(([, spaces = '', key = '']) =>
    spaces.length === outermost ? [key] : [],
  )
  return `${kind}<{ ${keys.join(', ')} }>;`
}

const originOf = (symbol: ts.Symbol): string =>
  /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(symbol.declarations?.[0]?.getSourceFile().fileName ?? '')?.[1] ??
  'elsewhere'

/** What is not exported, but spoken of by what is: part of the promise all the same. */
function reachableFrom(start: readonly ts.Symbol[], checker: ts.TypeChecker): ts.Symbol[] {
  const seen = new Set(start)
  const home = homeOf(start)
  const waiting = [...start]
  for (let symbol = waiting.pop(); symbol; symbol = waiting.pop()) {
    for (const named of ourDeclarations(symbol).flatMap((declaration) => namesIn(declaration, checker))) {
      if (seen.has(named) || !ourDeclarations(named).some((declaration) => isOf(declaration, home))) continue
      seen.add(named)
      waiting.push(named)
    }
  }
  const known = new Set(start)
  return [...seen].filter((symbol) => !known.has(symbol)).toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

/** The folder of `dist` that a package's own declarations are in. */
const homeOf = (symbols: readonly ts.Symbol[]): string =>
  symbols
    .flatMap(ourDeclarations)
    .map((declaration) => declaration.getSourceFile().fileName.replace(/\/dist\/.*$/, '/dist/'))
    .at(0) ?? ''

const isOf = (declaration: ts.Declaration, home: string): boolean =>
  declaration.getSourceFile().fileName.startsWith(home) && isTopLevel(declaration)

const isTopLevel = (declaration: ts.Declaration): boolean =>
  ts.isSourceFile(ts.isVariableDeclaration(declaration) ? declaration.parent.parent.parent : declaration.parent)

function namesIn(node: ts.Node, checker: ts.TypeChecker): ts.Symbol[] {
  const found: ts.Symbol[] = []
  const visit = (inner: ts.Node): void => {
    if (ts.isIdentifier(inner)) {
      const symbol = checker.getSymbolAtLocation(inner)
      if (symbol) found.push(aliased(symbol, checker))
    }
    inner.forEachChild(visit)
  }
  visit(node)
  return found
}
