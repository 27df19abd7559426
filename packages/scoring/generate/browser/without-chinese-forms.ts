import ts from 'typescript'
import { type Cut, withCuts } from './cut.ts'

/** A source whose exported lists of Chinese forms (`chineseRespect`, …) are empty: what they were made of falls away with them. */
export function withoutChineseForms(source: string, file: string): string {
  const parsed = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true)
  const cuts = parsed.statements.flatMap((statement): Cut[] => {
    if (!ts.isVariableStatement(statement)) return []
    return statement.declarationList.declarations.flatMap(({ name, initializer }) =>
      initializer && ts.isIdentifier(name) && name.text.startsWith('chinese')
        ? [{ from: initializer.getStart(), to: initializer.end, text: '[]' }]
        : [],
    )
  })
  return withCuts(source, cuts)
}
