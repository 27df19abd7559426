import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { formatText } from '@attune/scoring'
import { loadConversations } from '../src/load-conversations.ts'
import { overview } from '../src/print-overview.ts'
import { type Story, scoreStories } from '../src/score-stories.ts'
import { plain } from '../src/terminal-style.ts'

const WIDTH = 88
const samples = ['score.ts', 'score.zh.ts', 'read-message.ts']

/** What the READMEs show, made by running it. A block stands between `<!-- run: name -->` and `<!-- end -->`. */
export function readmeBlocks(): Map<string, string> {
  const stories = scoreStories(loadConversations())
  return new Map([
    ['overview', fence('text', overview(stories, plain))],
    ...stories.map((story): [string, string] => [story.conversation.id, fence('text', excerpt(explained(story), 42))]),
    ...samples.map((name): [string, string] => [name, sample(name)]),
  ])
}

/** The README with its blocks as they are now; a name that no block has is left as it is. */
export function withBlocks(readme: string, blocks: ReadonlyMap<string, string>): string {
  return readme
    .split('<!-- run: ')
    .map((part, index) => {
      const name = part.slice(0, part.indexOf(' -->'))
      const block = blocks.get(name)
      return index === 0 || block === undefined
        ? part
        : `${name} -->\n${block}\n${part.slice(part.indexOf('<!-- end -->'))}`
    })
    .join('<!-- run: ')
}

const explained = ({ conversation, report, locale }: Story): string =>
  formatText(report, { conversation, locale, width: WIDTH })

/** At most so many lines, ending where a paragraph ends. */
function excerpt(text: string, longest: number): string {
  const lines = text.trimEnd().split('\n')
  if (lines.length <= longest) return lines.join('\n')
  const end = lines.lastIndexOf('', longest)
  return [...lines.slice(0, end < 1 ? longest : end), '  …'].join('\n')
}

function sample(name: string): string {
  const file = fileURLToPath(new URL(`../samples/${name}`, import.meta.url))
  const output = execFileSync(process.execPath, ['--conditions=@attune/source', file], { encoding: 'utf8' })
  return `${fence('ts', readFileSync(file, 'utf8'))}\n${fence('text', output)}`
}

const fence = (language: string, text: string): string => `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``
