import { Command } from 'commander'
import { markdownTable } from 'markdown-table'
import { quantile } from 'simple-statistics'
import { twoDecimals } from './labels/table.ts'
import { readConversations } from './pace/read-conversations.ts'
import { replyTimes } from './pace/reply-times.ts'
import { tempoFigures } from './pace/tempo-of-helpers.ts'
import { defaultDataFolder, needsData, openDataFolder } from './rows/data-folder.ts'
import { wholeNumber } from './whole-number.ts'

interface Options {
  data: string
  resamples: number
}

const program = new Command('bench:pace')
  .description('Measures the clock on real conversations: reply times, and what tempo alone tells of quality.')
  .option('--data <folder>', 'where the labelled conversations are', defaultDataFolder)
  .option('--resamples <n>', 'bootstrap resamples', wholeNumber, 1000)
  .parse()

const { data, resamples } = program.opts<Options>()
if (openDataFolder(data)) run()
else console.log(needsData)

function run(): void {
  const replies = readConversations(data, 'twcs')
  if (replies) {
    const { first, next } = replyTimes(replies)
    const shares = [0.05, 0.25, 0.5, 0.75, 0.9, 0.95]
    const row = (name: string, times: readonly number[]) => [
      name,
      String(times.length),
      ...shares.map((share) => quantile([...times], share).toFixed(1)),
    ]
    const head = ['twcs, minutes', 'n', ...shares.map((share) => `${share * 100} %`)]
    console.log(markdownTable([head, row('first reply', first), row('next reply', next)], { align: 'r' }))
  }
  const counselling = readConversations(data, 'annomi_dialog')
  if (counselling) {
    const rows = tempoFigures(counselling, resamples).map(({ measure, n, auc, interval: [low, high] }) => [
      measure,
      String(n),
      twoDecimals(auc),
      `${twoDecimals(low)}–${twoDecimals(high)}`,
    ])
    console.log(`\n${markdownTable([['annomi_dialog', 'n', 'AUC', '95 %'], ...rows], { align: ['l', 'r', 'r', 'r'] })}`)
  }
}
