import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { publicPackages } from '../src/surface/public-entries.ts'
import { installConsumer, packAll } from './pack.ts'

const program = `
import { conversationFromTranscript, type ScoreReport } from '@attune/core'
import { jsonSchema } from '@attune/core/json-schema'
import { createReader, readMessage, type MessageReading } from '@attune/language'
import { details } from '@attune/language/details'
import { english } from '@attune/language/en'
import { createScorer, scoreConversation } from '@attune/scoring'
import { createOverview, htmlReport } from '@attune/scoring/html'

const transcript = "customer: I'm furious, you charged me twice!\\nagent: I'm so sorry, that was our mistake. I have refunded the second charge."
const reading: MessageReading = readMessage('我很生气')
const conversation = conversationFromTranscript(transcript)
const report: ScoreReport = scoreConversation(conversation)
const overview = createOverview({ locale: 'zh-Hans' })
overview.add(conversation, report)
const pages = [htmlReport({ conversation, report }), overview.html()].every((page) => page.endsWith('</html>\\n'))
const small: ScoreReport = createScorer({ reader: createReader({ packs: [english], details }) }).score(transcript)
console.log(JSON.stringify({ language: reading.language, score: report.score, same: report.score === small.score, pages, schema: jsonSchema('report').$id }))
`

const programFolder = path.join(import.meta.dirname, '../release-test/programs')
const programs = readdirSync(programFolder)

/** The compilers that our users have: the last 5, 6 (its own package) and the native 7. */
const compilers = {
  ts59: { install: 'npm:typescript@5.9.3', bin: 'bin/tsc' },
  ts6: { install: 'npm:@typescript/typescript6@6.0.2', bin: 'bin/tsc6' },
  ts7: { install: 'npm:typescript@7.0.2', bin: 'bin/tsc' },
}
const resolutions = [
  { module: 'NodeNext', moduleResolution: 'NodeNext' },
  { module: 'ESNext', moduleResolution: 'Bundler' },
]
const cases = Object.entries(compilers).flatMap(([compiler, { bin }]) =>
  resolutions.map((resolution) => ({ compiler, bin, ...resolution })),
)

/** Every way in, so that all declarations are read. */
const everything = publicPackages()
  .flatMap(({ workspace: { manifest }, entries }) => entries.map(({ subpath }) => manifest.name + subpath.slice(1)))
  .map((entry, index) => `import * as entry${index} from '${entry}'\nexport type { entry${index} }\n`)
  .join('')

describe('a project that installs the packed packages', () => {
  let folder = ''
  beforeAll(() => {
    const aliases = Object.fromEntries(Object.entries(compilers).map(([name, { install }]) => [name, install]))
    folder = installConsumer(packAll(), { zod: '^4.6.0', '@types/node': '^24.0.0', vitest: '5.1.1', ...aliases })
    writeFileSync(path.join(folder, 'main.ts'), program)
    writeFileSync(path.join(folder, 'everything.ts'), everything)
    for (const file of programs) cpSync(path.join(programFolder, file), path.join(folder, file))
  })

  it.each(cases)('type-checks with $compiler, module $module and resolution $moduleResolution', (given) => {
    const compilerOptions = {
      ...{ module: given.module, moduleResolution: given.moduleResolution },
      ...{ strict: true, noEmit: true, target: 'ES2023', lib: ['ES2023', 'DOM', 'DOM.Iterable'], types: ['node'] },
      skipLibCheck: false,
    }
    const files = ['main.ts', 'everything.ts', ...programs]
    writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }))
    const compiler = path.join(folder, 'node_modules', given.compiler, given.bin)
    const { stdout } = spawnSync('node', [compiler, '-p', '.'], { cwd: folder, encoding: 'utf8' })
    // Declarations of others are theirs to mend.
    const mistakes = stdout.split('\n').filter((line) => /error TS/.test(line))
    expect(mistakes.filter((line) => line.includes('@attune') || !line.startsWith('node_modules/'))).toEqual([])
  })

  it('runs on Node and scores', () => {
    const output = JSON.parse(execFileSync('node', ['main.ts'], { cwd: folder, encoding: 'utf8' }))
    expect(output).toMatchObject({ language: 'zh-Hans', same: true, pages: true, schema: 'urn:attune:schema:report@1' })
    expect(output.score).toBeGreaterThan(0)
  })

  it('has the command', () => {
    expect(execFileSync('npx', ['attune', '--help'], { cwd: folder, encoding: 'utf8' })).toContain('attune score')
  })
})
