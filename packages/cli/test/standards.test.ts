import path from 'node:path'
import { rules } from '@attune/scoring'
import { describe, expect, it, onTestFinished } from 'vitest'
import { attune, conversation, folderWith, jsonLines, parsed } from './run-program.ts'

const acme = path.join(import.meta.dirname, 'fixtures/acme-rules.ts')
const talk = "customer: I'm furious, you charged me twice!\nagent: According to our terms and conditions we cannot."

/** Runs in a folder with these files, named in the command line as `@name`. */
async function attuneIn(files: Record<string, string>, argv: readonly string[]) {
  const folder = await folderWith(files)
  return attune(argv.map((word) => (word.startsWith('@') ? path.join(folder, word.slice(1)) : word)))
}

describe('standards', () => {
  it('are chosen by name, or by what each conversation is', async () => {
    const files = {
      'talks.jsonl': jsonLines({ ...conversation('a', 'Where is my order?'), channel: 'email' }, conversation('b')),
    }
    const ids = async (...flags: string[]) =>
      parsed((await attuneIn(files, ['score', '@talks.jsonl', '--json', ...flags])).stdout).map((it) => it.scorecard.id)
    expect(await ids()).toEqual(['general', 'general'])
    expect(await ids('--profile', 'phone')).toEqual(['phone', 'phone'])
    expect(await ids('--profile', 'auto')).toEqual(['email', 'complaint'])
  })

  it('of a team are a JSON file, which may extend another', async () => {
    const files = {
      'talk.txt': talk,
      'base.json': '{"id":"base","version":"1","extends":"complaint","dimensions":{"tact":0}}',
      'night.json': '{"id":"night","version":"2","extends":"./base.json","rules":{"ask-once":"off"}}',
    }
    const { stdout } = await attuneIn(files, ['rules', '--scorecard', '@night.json', '--json'])
    const found = JSON.parse(stdout)
    expect(found.find((it: { id: string }) => it.id === 'ask-once').setting).toBe('off')
    expect(found.find((it: { id: string }) => it.id === 'tactful-mention')).toMatchObject({
      setting: 'off',
      dimensionWeight: 0,
    })
    expect(found.find((it: { id: string }) => it.id === 'fitting-apology').dimensionWeight).toBe(3)
    const scored = await attuneIn(files, ['score', '@talk.txt', '--json', '--scorecard', '@night.json'])
    expect(parsed(scored.stdout)[0].scorecard).toEqual({ id: 'night', version: '2' })
  })

  it.each([
    [
      '{"id":"x","version":"1","rules":{"ask-onec":"off"}}',
      'rules.ask-onec: unknown rule "ask-onec"; did you mean "ask-once"?',
    ],
    ['{"id":"x","version":"1","rules":{"leave-room":{"options":{"romMs":1}}}}', 'did you mean "roomMs"?'],
    ['{"id":"x","version":"1","rules":{"ask-once":"of"}}', 'rules.ask-once: unknown setting "of"; did you mean "off"?'],
    [
      '{"id":"x","version":"1","rules":{"ask-once":"sometimes"}}',
      'expected "off" or { weight, options, observe, because }',
    ],
    ['{"id":"x","version":"1","rules":{"acme/zip":"off"}}', 'it is a rule of your own: load it with --rules'],
    ['{"id":"x","version":"1","suppress":[{"rule":"acme/zip","because":"b"}]}', 'load it with --rules'],
    ['{"id":"x","version":"1","extends":"emial"}', 'extends: unknown profile "emial"; did you mean "email"?'],
    ['{"id":"x","version":"1","extends":"./x.json"}', 'extends itself'],
    ['{"id":"x","version":1}', 'version: expected a text'],
    ['{"id":"x",', 'not valid JSON'],
  ])('that cannot be used are refused with file and path: %s', async (json, message) => {
    const ran = await attuneIn({ 'x.json': json }, ['rules', '--scorecard', '@x.json'])
    expect(ran).toMatchObject({ code: 2, stdout: '' })
    expect(ran.stderr).toMatch(/^error: .*x\.json: /)
    expect(ran.stderr).toContain(message)
  })

  it('are printed with weights, and with reasons where they differ', async () => {
    const { stdout } = await attune(['rules', '--profile', 'complaint'])
    expect(stdout).toMatch(/^fitting-apology +apology +3 × [\d.]+ /m)
    expect(stdout).toContain('dimension apology 2 → 3: For failures of process')
    expect(stdout).toMatch(/^greet-the-customer +warmth +off /m)
  })

  it('have a JSON Schema', async () => {
    const schema = JSON.parse((await attune(['schema', 'scorecard'])).stdout)
    expect(schema.$id).toBe('urn:attune:schema:scorecard@1')
    expect(Object.keys(schema.properties.rules.properties)).toEqual(rules.map((rule) => rule.meta.id))
  })
})

describe('rules of one’s own', () => {
  it('are loaded from a TypeScript file, and judge', async () => {
    const { stdout } = await attuneIn({ 'talk.txt': talk }, ['score', '@talk.txt', '--json', '--rules', acme])
    const [report] = parsed(stdout)
    expect(report.scorecard.id).toBe('general+acme')
    expect(report.findings.some((it: { ruleId: string }) => it.ruleId === 'acme/no-terms')).toBe(true)
  })

  it('can be set by a scorecard', async () => {
    const files = {
      'own.json': '{"id":"own","version":"1","rules":{"acme/no-terms":{"weight":4,"because":"our promise"}}}',
    }
    const { stdout } = await attuneIn(files, ['rules', '--scorecard', '@own.json', '--rules', acme])
    expect(stdout).toContain('rule acme/no-terms, weight 4: our promise')
  })

  it.each([
    ['export const rules = [{ meta: { id: "no-space" } }]', 'export rules[0].meta.id: "no-space" has no namespace'],
    ['export const rules = [{ meta: { id: "a/b" } }]', 'export rules[0].judge: expected a function'],
    ['export const rules = [{ meta: { id: "a/b", dimension: "wamth" }, judge() {} }]', 'did you mean "warmth"?'],
    ['export const ruels = []', 'expected an export "rules" with a list of rules, found exports ruels'],
    ['throw new Error("no such table")', 'cannot be loaded: no such table'],
  ])('that cannot be used are refused with module, export and field: %s', async (code, message) => {
    const ran = await attuneIn({ 'own.mjs': code }, ['rules', '--rules', '@own.mjs'])
    expect(ran).toMatchObject({ code: 2, stdout: '' })
    expect(ran.stderr).toContain('own.mjs: ')
    expect(ran.stderr).toContain(message)
  })

  const meta = `{ id: 'acme/zip', title: { en: 'x', 'zh-Hans': 'x', 'zh-Hant': 'x' }, dimension: 'respect', essays: [],
    fiveC: 'care', stage: 'experimental', weight: 1, evidence: [],
    reasons: { missed: { what: { en: 'x', 'zh-Hans': 'x', 'zh-Hant': 'x' } } },
    examples: { met: [], missed: [], notOwed: [] } }`

  it('come from an installed package that can only be imported', async () => {
    const code = `export const rules = [{ meta: ${meta}, judge: () => [] }]`
    const manifest = (exports: unknown) => JSON.stringify({ name: '@acme/rules', type: 'module', exports })
    const there = await folderWith({
      'node_modules/@acme/rules/package.json': manifest({ '.': { types: './x.d.ts', import: './lib/rules.mjs' } }),
      'node_modules/@acme/rules/lib/rules.mjs': code,
      'node_modules/shut/package.json': manifest({ './other': './other.mjs' }),
      'inner/talk.txt': talk,
    })
    const before = process.cwd()
    onTestFinished(() => process.chdir(before))
    process.chdir(path.join(there, 'inner'))
    const ran = await attune(['rules', '--rules', '@acme/rules', '--json'])
    expect({ code: ran.code, stderr: ran.stderr }).toEqual({ code: 0, stderr: '' })
    expect(ran.stdout).toContain('acme/zip')
    const shut = await attune(['rules', '--rules', 'shut'])
    expect(shut.code).toBe(2)
    expect(shut.stderr).toContain('shut: it is installed, but exports nothing of that name')
    expect(shut.stderr).not.toContain('npm install')
    expect((await attune(['rules', '--rules', 'absent'])).stderr).toContain('npm install absent')
  })

  it.each([
    ['throw new TypeError(utterance.text)', 'threw TypeError'],
    ['return undefined', 'returned what is no list of entries'],
    ["return [{ type: 'give', duty: 'acme/zip#7', credit: 1 }]", ''],
  ])('that break are named, with their file, the message and what to do: %s', async (body, message) => {
    const code = `export const rules = [{ meta: ${meta}, judge({ utterance }) { ${body} } }]`
    const ran = await attuneIn({ 'own.mjs': code, 'talk.txt': talk }, ['score', '@talk.txt', '--rules', '@own.mjs'])
    expect(ran).toMatchObject({ code: 3, stdout: '' })
    expect(ran.stderr).toMatch(/^error: .*own\.mjs: Rule "acme\/zip" /)
    expect(ran.stderr).toContain(message)
    expect(ran.stderr).not.toContain('defect')
    if (message === '') return
    expect(ran.stderr).toContain('failed at message 1: ')
    expect(ran.stderr).toContain('testRule()')
    expect(ran.stderr).not.toContain(talk.split('\n')[0]?.split(': ')[1])
  })

  it('in TypeScript, where Node reads none, say which Node does', async () => {
    const asOldNodeSays =
      'throw Object.assign(new Error("Unknown file extension"), { code: "ERR_UNKNOWN_FILE_EXTENSION" })'
    const { stderr } = await attuneIn({ 'own.ts': asOldNodeSays }, ['rules', '--rules', '@own.ts'])
    expect(stderr).toContain('does not read TypeScript; take Node 22.18 or later')
  })

  it('that are not there are named', async () => {
    expect((await attune(['rules', '--rules', './nowhere.ts'])).stderr).toContain('./nowhere.ts: no such file')
    expect((await attune(['rules', '--rules', 'attune-rules-nowhere'])).stderr).toContain('attune-rules-nowhere: ')
  })
})

describe('every command that judges', () => {
  const ownRule = ['--rules', acme]

  it.each([
    ['score', '@talk.txt', '--json'],
    ['explain', '@talk.txt'],
    ['report', '@talk.txt'],
    ['check', '@talk.txt', '--draft', 'Please see our terms and conditions.', '--json'],
  ])('asks rules of one’s own: %s', async (...argv) => {
    const without = await attuneIn({ 'talk.txt': talk }, argv)
    const ran = await attuneIn({ 'talk.txt': talk }, [...argv, ...ownRule])
    expect([without.code, ran.code]).toEqual([0, 0])
    expect(without.stdout).not.toContain('acme/no-terms')
    expect(ran.stdout).toContain('acme/no-terms')
  })

  it('explains one of them alone, and names near misses', async () => {
    const explain = ['explain', '@talk.txt', ...ownRule, '--rule']
    expect((await attuneIn({ 'talk.txt': talk }, [...explain, 'acme/no-terms'])).stdout).toContain('Fault')
    for (const mistyped of ['acme/no-term', 'no-terms']) {
      const wrong = await attuneIn({ 'talk.txt': talk }, [...explain, mistyped])
      expect(wrong).toMatchObject({ code: 2, stdout: '' })
      expect(wrong.stderr).toContain('did you mean "acme/no-terms"?')
    }
  })

  it('goes by a scorecard: what is off is silent in a draft check and a replay', async () => {
    const files = {
      'talk.txt': talk,
      'calm.json': JSON.stringify({
        id: 'calm',
        version: '1',
        rules: { 'acknowledge-feeling': 'off', 'fitting-apology': 'off', 'name-the-next-step': 'off' },
      }),
    }
    for (const argv of [
      ['check', '@talk.txt', '--draft', 'One moment.', '--json'],
      ['live', '@talk.txt'],
    ]) {
      const usual = await attuneIn(files, argv)
      const calm = await attuneIn(files, [...argv, '--scorecard', '@calm.json'])
      expect([usual.code, calm.code]).toEqual([0, 0])
      expect(calm.stdout.length).toBeLessThan(usual.stdout.length)
      expect(usual.stdout).toContain('furious')
      expect(calm.stdout.replace(/I'm furious/g, '')).not.toContain('furious')
    }
  })
})
