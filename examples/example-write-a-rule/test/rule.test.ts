import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createReader } from '@attune/language'
import { details } from '@attune/language/details'
import { english } from '@attune/language/en'
import { defineScorecard, openSession } from '@attune/scoring'
import { ruleChecks } from '@attune/scoring/testing'
import { expect, test } from 'vitest'
import { shareTheJoy } from '../src/share-the-joy.ts'

// Its examples are its tests: each is judged as it says, in three languages, and the rule keeps no state.
test.each(ruleChecks(shareTheJoy))('$name', ({ run }) => run())

test('its options can be set by a scorecard', () => {
  const said = [{ role: 'customer', text: "I'm so happy, our daughter was born last night!" }]
  const missed = (clarity: number) => {
    const scorecard = defineScorecard({
      id: 'florist',
      version: '1',
      customRules: [shareTheJoy],
      rules: { 'florist/share-the-joy': { options: { clarity } } },
    })
    const session = openSession({
      reader: createReader({ packs: [english], details }),
      scorecard,
      conversation: { messages: said },
    })
    return session.check('Which size?').map(({ ruleId }) => ruleId)
  }
  expect(missed(0.5)).toContain('florist/share-the-joy')
  expect(missed(0.9)).not.toContain('florist/share-the-joy')
})

test('the README shows what the command line really prints', () => {
  const folder = fileURLToPath(new URL('..', import.meta.url))
  const { scripts } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
  const [program, ...argv] = scripts.start.split(' ')
  expect(program).toBe('attune')
  const cli = `${folder}/../../packages/cli/src/main.ts`
  const printed = execFileSync(process.execPath, ['--conditions=@attune/source', cli, ...argv], {
    cwd: folder,
    encoding: 'utf8',
  })
  const readme = readFileSync(`${folder}/README.md`, 'utf8')
  expect(printed).toContain(/```text\n([\s\S]*?)```/.exec(readme)?.[1])
})
