import { readFileSync } from 'node:fs'
import path from 'node:path'
import { exportAll } from '@attune/memory'
import { describe, expect, it } from 'vitest'
import { anna } from './anna.ts'
import { attune, folderWith } from './run-program.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const blocks = (kind: string) =>
  [...readme.matchAll(new RegExp(`^\`\`\`${kind}\n([^]*?)^\`\`\``, 'gm'))].map(([, it]) => it ?? '')

const annaJson = exportAll(anna, { now: '2026-06-01T12:00:00Z' }).json
const files = ['talk.txt', 'anna.json', 'attune-data']

/** Each command of the README, with what it shows below. */
const examples = blocks('console')
  .flatMap((block) => block.split(/^\$ /m).slice(1))
  .map((example) => {
    const [command = '', ...shown] = example.trimEnd().split('\n')
    return { command, shown: shown.join('\n') }
  })

describe('the README', () => {
  it('has examples', () => expect(examples.length).toBeGreaterThan(3))

  it.each(examples)(
    'shows what is really printed: $command',
    async ({ command, shown }) => {
      const folder = await folderWith({ 'talk.txt': blocks('text')[0] ?? '', 'anna.json': annaJson })
      const [, stdin = '', args = ''] = /^(?:echo '(.*)' \| )?attune ([^>]*)/.exec(command) ?? []
      const argv = Array.from(args.matchAll(/"([^"]*)"|\S+/g), ([word, quoted]) => quoted ?? word)
      const env = { ATTUNE_KEY_FILE: path.join(folder, 'settings', 'keys.json') }
      const placeOf = (word: string) => {
        if (word === './shop.ts') return path.join(import.meta.dirname, 'fixtures', 'shop.ts')
        return files.includes(word) ? path.join(folder, word) : word
      }
      const ran = await attune(argv.map(placeOf), { stdin, env })
      // As test results, a conversation with a major finding fails the build.
      expect(ran).toMatchObject({ code: argv.includes('junit') ? 1 : 0, stderr: '' })
      let rest = ran.stdout
      // An ellipsis stands for what is left out.
      for (const part of shown.split('…').map((part) => part.trim())) {
        expect(rest).toContain(part)
        rest = rest.slice(rest.indexOf(part) + part.length)
      }
    },
    240_000,
  )
})
