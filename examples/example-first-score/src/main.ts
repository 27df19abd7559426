// Scores the conversations of this example and explains some of them.
//
//   node src/main.ts             the overview, and two stories explained
//   node src/main.ts 04 08       … and those stories
//   node src/main.ts --all       … and every story
import { parseArgs } from 'node:util'
import { chooseStories } from './choose-stories.ts'
import { loadConversations } from './load-conversations.ts'
import { page } from './page.ts'
import { scoreStories } from './score-stories.ts'
import { paintFor } from './terminal-style.ts'

// Whoever reads only the beginning (`| head`) has read enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

const { values, positionals } = parseArgs({
  options: { all: { type: 'boolean', default: false } },
  allowPositionals: true,
})

const stories = scoreStories(loadConversations())
const choice = chooseStories(stories, values.all, positionals)
if ('unknown' in choice) {
  const ids = stories.map(({ conversation }) => conversation.id).join(', ')
  console.error(`There is no story "${choice.unknown}". Stories start with a number: ${ids}.`)
  process.exitCode = 2
} else {
  const paint = paintFor(process.stdout, process.env)
  const width = Math.min(process.stdout.columns ?? 88, 100)
  process.stdout.write(page({ stories, explained: choice.explained, paint, width }))
}
