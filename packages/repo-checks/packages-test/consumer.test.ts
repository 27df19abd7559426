import { execFileSync, spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { installConsumer, packAll } from './pack.ts'

const program = `
import { conversationFromTranscript, type ScoreReport } from '@attune/core'
import { jsonSchema } from '@attune/core/json-schema'
import { createReader, readMessage, type MessageReading } from '@attune/language'
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
const small: ScoreReport = createScorer({ reader: createReader({ packs: [english] }) }).score(transcript)
console.log(JSON.stringify({ language: reading.language, score: report.score, same: report.score === small.score, pages, schema: jsonSchema('report').$id }))
`

describe('a project that installs the packed packages', () => {
  let folder = ''
  beforeAll(() => {
    folder = installConsumer(packAll(), { zod: '^4.6.0', typescript: 'npm:@typescript/typescript6@6.0.2' })
    writeFileSync(path.join(folder, 'main.ts'), program)
  })

  it.each([
    ['NodeNext', 'NodeNext'],
    ['ESNext', 'Bundler'],
  ])('type-checks with module %s and resolution %s, libraries included', (module, moduleResolution) => {
    const compilerOptions = {
      module,
      moduleResolution,
      strict: true,
      noEmit: true,
      target: 'ES2023',
      lib: ['ES2023', 'DOM'],
      types: [],
      skipLibCheck: false,
    }
    writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['main.ts'] }))
    const { stdout } = spawnSync('npx', ['tsc6', '-p', '.'], { cwd: folder, encoding: 'utf8' })
    expect(stdout).toBe('')
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
