// Checks the types of every workspace with the native compiler. Workspaces with the same compiler options are one program:
// what they share is read once, which takes seconds where a compiler for each took minutes. For one workspace alone there
// is `npm run typecheck -w <name>`.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

const root = path.resolve(import.meta.dirname, '..')
const into = path.join(root, 'node_modules/.cache/types')
const compiler = path.join(root, 'node_modules/typescript7/bin/tsc')

const programs = new Map()
for (const folder of workspaces()) {
  const { compilerOptions = {}, files } = programOf(folder)
  const key = JSON.stringify(Object.entries(compilerOptions).sort())
  const program = programs.get(key) ?? { folders: [], compilerOptions, files: [] }
  program.folders.push(folder)
  program.files.push(...files)
  programs.set(key, program)
}

let failed = false
mkdirSync(into, { recursive: true })
for (const [index, { folders, compilerOptions, files }] of [...programs.values()].entries()) {
  const config = path.join(into, `program-${index}.json`)
  writeFileSync(config, JSON.stringify({ extends: path.join(root, 'tsconfig.base.json'), compilerOptions, files }))
  // With one checker: each further one would read most of the types again, for a core that has other work.
  const { status } = spawnSync(process.execPath, [compiler, '--noEmit', '--checkers', '1', '-p', config], {
    cwd: root,
    stdio: 'inherit',
  })
  failed ||= status !== 0
  console.log(`${status === 0 ? '✓' : '✗'} types of ${files.length} files: ${folders.join(', ')}`)
}
process.exit(failed ? 1 : 0)

function workspaces() {
  const rooms = ['packages', 'packages/adapters', 'examples']
  const folders = rooms.flatMap((room) => readdirSync(path.join(root, room)).map((name) => `${room}/${name}`))
  return ['docs', ...folders].filter((folder) => existsSync(path.join(root, folder, 'package.json')))
}

/** What the tsconfig.json of a workspace says. One that names no file would check nothing. */
function programOf(folder) {
  const file = path.join(root, folder, 'tsconfig.json')
  const { config, error } = ts.readConfigFile(file, ts.sys.readFile)
  if (error) throw new Error(`${file}: ${ts.flattenDiagnosticMessageText(error.messageText, '\n')}`)
  const { fileNames, errors } = ts.parseJsonConfigFileContent(config, ts.sys, path.dirname(file))
  if (errors.length > 0) throw new Error(`${file}: ${ts.flattenDiagnosticMessageText(errors[0].messageText, '\n')}`)
  return { compilerOptions: config.compilerOptions, files: fileNames }
}
