import path from 'node:path'
import ts from 'typescript'
import { root } from '../workspaces.ts'
import { type PublicEntry, publicPackages } from './public-entries.ts'

/** What one package shows its users. */
export interface PackageSurface {
  name: string
  /** Relative to the repository. */
  folder: string
  entries: { subpath: string; exports: PublicSymbol[] }[]
}

/** A name that users can import, with what it stands for. */
export interface PublicSymbol {
  name: string
  symbol: ts.Symbol
}

/** Reads every public name from the built declarations, just as a user's compiler does. */
export function readSurface(): { packages: PackageSurface[]; checker: ts.TypeChecker } {
  const packages = publicPackages()
  const program = ts.createProgram(
    packages.flatMap(({ entries }) => entries.map(({ types }) => types)),
    {
      ...{ target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.NodeNext, strict: true, noEmit: true },
      ...{ moduleResolution: ts.ModuleResolutionKind.NodeNext, skipLibCheck: true, types: [] },
    },
  )
  const checker = program.getTypeChecker()
  return {
    checker,
    packages: packages.map(({ workspace: { folder, manifest }, entries }) => ({
      ...{ name: manifest.name, folder },
      entries: entries.map((entry) => ({ subpath: entry.subpath, exports: exportsOf(entry, program) })),
    })),
  }
}

function exportsOf({ types }: PublicEntry, program: ts.Program): PublicSymbol[] {
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(types)
  const module = source && checker.getSymbolAtLocation(source)
  if (!module) throw new Error(`${path.relative(root, types)} is missing: build first (npm run build).`)
  return checker
    .getExportsOfModule(module)
    .map((symbol) => ({ name: symbol.name, symbol: aliased(symbol, checker) }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

/** What an import or re-export stands for. */
export const aliased = (symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol

/** Where a symbol is declared in what we built; nothing for what comes from elsewhere. */
export const ourDeclarations = (symbol: ts.Symbol): ts.Declaration[] =>
  (symbol.declarations ?? []).filter((declaration) =>
    /\/packages\/[\w/-]+\/dist\//.test(declaration.getSourceFile().fileName),
  )
