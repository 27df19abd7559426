import { Command } from 'commander'
import { markdownTable } from 'markdown-table'
import { mean } from 'simple-statistics'
import { answersIn, gapBefore, type Model, type Sequence, SHIFT, sequencesOf } from './next/answer-times.ts'
import { hawkesModel } from './next/hawkes.ts'
import { robustModel } from './next/robust.ts'
import { readConversations } from './pace/read-conversations.ts'
import { defaultDataFolder, needsData, openDataFolder } from './rows/data-folder.ts'

/** From so many answers on, a customer has a tempo. */
const KNOWN = 3

const program = new Command('bench:next')
  .description("Compares models of a customer's next message: fitted on every other conversation, tried on the rest.")
  .option('--data <folder>', 'where the labelled conversations are', defaultDataFolder)
  .parse()

const { data } = program.opts<{ data: string }>()
if (openDataFolder(data)) run()
else console.log(needsData)

function run(): void {
  const rows = ['twcs', 'annomi_dialog'].flatMap((set) => {
    const sequences = sequencesOf(readConversations(data, set) ?? [])
    const train = sequences.filter((_, index) => index % 2 === 0)
    const held = sequences.filter((_, index) => index % 2 === 1)
    if (train.length === 0 || held.length === 0) return []
    const models = [hawkesModel(train), robustModel(train, 1), robustModel(train, 4), robustModel(train, 1e9)]
    return models.map((model) => [set, model.name, ...figures(model, held, 0), ...figures(model, held, KNOWN)])
  })
  const columns = ['n', 'mean \\|log error\\|', 'log-likelihood']
  const head = ['set', 'model', ...columns, ...columns.map((column) => `${column}, ${KNOWN} or more before`)]
  console.log(markdownTable([head, ...rows], { align: ['l', 'l', 'r', 'r', 'r', 'r', 'r', 'r'] }))
}

/** `least`: answers of the same customer that came before. */
function figures(model: Model, held: readonly Sequence[], least: number): string[] {
  const tries = held.flatMap((sequence) =>
    answersIn(sequence)
      .slice(least)
      .map((index) => ({
        real: gapBefore(sequence, index) + SHIFT,
        ...model.predict(sequence, index),
      })),
  )
  if (tries.length === 0) return ['0', '–', '–']
  const error = mean(tries.map(({ real, medianMinutes }) => Math.abs(Math.log(real / medianMinutes))))
  const likelihood = mean(tries.map(({ logLikelihood }) => logLikelihood))
  return [String(tries.length), error.toFixed(3), likelihood.toFixed(3)]
}
