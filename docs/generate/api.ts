import { rmSync } from 'node:fs'
import path from 'node:path'
import {
  Application,
  Comment,
  type Context,
  Converter,
  type DeclarationReflection,
  IntrinsicType,
  type ProjectReflection,
  ReferenceType,
  ReflectionKind,
} from 'typedoc'
import { docs, entries } from './published.ts'

/**
 * Writes the reference of everything that packages export, one page for each symbol, from their docstrings.
 *
 * @throws {Error} when TypeDoc warns, such as of a link that leads nowhere, or a function has no example
 */
export async function writeApi(): Promise<number> {
  const out = path.join(docs, 'reference/api')
  rmSync(out, { recursive: true, force: true })
  const names = entries()
  const app = await Application.bootstrapWithPlugins({ ...options([...names.keys()]), out })
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, (context, reflection) => {
    if (reflection.kind === ReflectionKind.Module) nameModule(context, reflection, names)
    else if (reflection.kind === ReflectionKind.Variable) shortenSchema(reflection)
  })
  const project = await app.convert()
  if (!project) throw new Error('TypeDoc could not read the packages; see above.')
  app.validate(project)
  for (const name of withoutExample(project)) {
    app.logger.error(`${name} has no @example: show in its docstring the smallest call and what comes of it.`)
  }
  await app.generateOutputs(project)
  const { warningCount, errorCount } = app.logger
  if (warningCount + errorCount > 0) throw new Error(`TypeDoc: ${warningCount + errorCount} warnings or errors, above.`)
  return symbolsOf(project)
}

const symbolsOf = (project: ProjectReflection): number =>
  (project.children ?? []).reduce((count, module) => count + (module.children?.length ?? 0), 0)

/** Exported functions whose docstrings show no call, with the entry that programs import them from. */
function withoutExample(project: ProjectReflection): string[] {
  return project.getReflectionsByKind(ReflectionKind.Function).flatMap((found) => {
    const isShown = (found as DeclarationReflection).signatures?.some(({ comment }) => comment?.getTag('@example'))
    return isShown ? [] : [`${found.parent?.name}: ${found.name}`]
  })
}

/** A module is called what programs import it by. */
function nameModule(context: Context, module: DeclarationReflection, names: ReadonlyMap<string, string>): void {
  const file = context.getSymbolFromReflection(module)?.declarations?.[0]?.getSourceFile().fileName
  const name = file === undefined ? undefined : names.get(path.normalize(file))
  if (name) module.name = name
}

/** The type of a zod schema is a page long and says what the interface beside it says better. */
function shortenSchema(variable: DeclarationReflection): void {
  if (!(variable.type instanceof ReferenceType) || !variable.type.name.startsWith('Zod')) return
  variable.type = new IntrinsicType('ZodType')
  const noun = variable.name.replace(/Schema$/, '')
  const type = noun.charAt(0).toUpperCase() + noun.slice(1)
  variable.comment ??= new Comment([{ kind: 'text', text: `The zod schema of ${type}: \`.parse(value)\` checks one.` }])
}

/** The plugin for Markdown adds options that TypeDoc's own types do not know. */
const options = (entryPoints: string[]): object => ({
  entryPoints,
  tsconfig: path.join(import.meta.dirname, 'tsconfig.api.json'),
  plugin: ['typedoc-plugin-markdown'],
  readme: 'none',
  name: 'API',
  entryFileName: 'index',
  router: 'member',
  disableGit: true,
  disableSources: true,
  excludeInternal: true,
  // The packages check their own types.
  skipErrorChecking: true,
  validation: { notExported: false, invalidLink: true, notDocumented: false },
  hidePageHeader: true,
  hideBreadcrumbs: true,
  parametersFormat: 'table',
  interfacePropertiesFormat: 'table',
  typeDeclarationFormat: 'table',
  enumMembersFormat: 'table',
  propertyMembersFormat: 'table',
  typeAliasPropertiesFormat: 'table',
  indexFormat: 'table',
  useCodeBlocks: true,
  expandObjects: true,
})
