import ts from 'typescript'
import { ourDeclarations, type PackageSurface } from './read-surface.ts'

/** What a package shows without a word about it, as `package/entry name`. */
export function undocumented({ name, entries }: PackageSurface, checker: ts.TypeChecker): string[] {
  return entries.flatMap(({ subpath, exports }) =>
    exports
      .filter(({ symbol }) => ourDeclarations(symbol).length > 0)
      .flatMap(({ name: exported, symbol }) =>
        [...(isDocumented(symbol, checker) ? [] : [exported]), ...numbersWithoutUnit(exported, symbol, checker)].map(
          (what) => `${name}${subpath.slice(1)} ${what}`,
        ),
      ),
  )
}

const isDocumented = (symbol: ts.Symbol, checker: ts.TypeChecker): boolean =>
  symbol.getDocumentationComment(checker).length > 0

/** Numbers of an interface that neither say their unit in their name (`…Ms`) nor have a comment that could. */
function numbersWithoutUnit(exported: string, symbol: ts.Symbol, checker: ts.TypeChecker): string[] {
  return ourDeclarations(symbol)
    .filter(ts.isInterfaceDeclaration)
    .flatMap(({ members }) => [...members])
    .filter((member) => ts.isPropertySignature(member) && isNumber(member.type))
    .flatMap((member) => {
      const property = member.name && checker.getSymbolAtLocation(member.name)
      return !property || property.name.endsWith('Ms') || isDocumented(property, checker)
        ? []
        : [`${exported}.${property.name}`]
    })
}

const isNumber = (type: ts.TypeNode | undefined): boolean =>
  type?.kind === ts.SyntaxKind.NumberKeyword ||
  (type !== undefined && ts.isUnionTypeNode(type) && type.types.some(isNumber))
