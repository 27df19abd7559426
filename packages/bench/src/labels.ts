import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Command } from 'commander'
import { type Figure, setOf } from './labels/figure.ts'
import { figures } from './labels/figures.ts'
import { labelsPage, summaryOf } from './labels/labels-page.ts'
import { type MeasuredFigure, measureFigure } from './labels/measure-figure.ts'
import { describeWorst } from './labels/print-worst.ts'
import { type ReadSet, readerVersion, readSet } from './labels/read-set.ts'
import { measureRedactions } from './labels/redaction.ts'
import { redactionTable } from './labels/redaction-table.ts'
import { labelTable } from './labels/table.ts'
import { type DataFolder, defaultDataFolder, needsData, openDataFolder } from './rows/data-folder.ts'
import { wholeNumber } from './whole-number.ts'

interface Options {
  data: string
  set?: string[]
  json?: true
  worst?: number
  show?: true
  write?: string
  resamples: number
}

const program = new Command('bench:labels')
  .description('Compares the measures of @attune/language with labels that people gave, beside other libraries.')
  .option('--data <folder>', 'where the labelled rows are', defaultDataFolder)
  .option('--set <name...>', 'only these sets, e.g. --set airline jddc')
  .option('--json', 'figures as JSON')
  .option('--worst <n>', 'ids of the rows on which measure and people differ most, n each way', wholeNumber)
  .option('--show', 'with --worst: their texts as well, on the terminal only')
  .option('--write <file>', 'write the table as a markdown page')
  .option('--resamples <n>', 'bootstrap resamples', wholeNumber, 1000)
  .parse()

run(program.opts<Options>())

function run(options: Options): void {
  const data = openDataFolder(options.data)
  if (!data) {
    console.log(needsData)
    return
  }
  const wanted = options.set ? figures.filter((figure) => options.set?.includes(setOf(figure))) : figures
  if (wanted.length === 0) program.error(`No such set. Sets: ${[...new Set(figures.map(setOf))].join(', ')}.`)
  if (options.worst !== undefined) printWorst(wanted, data, options.worst, options.show === true)
  else printFigures(wanted, data, options)
}

function printFigures(wanted: readonly Figure[], data: DataFolder, { json, set, write, resamples }: Options): void {
  const measured: MeasuredFigure[] = []
  eachSet(wanted, data, (figure, rows) => measured.push(measureFigure(figure, rows, resamples)))
  const redactions = measureRedactions(data)
  if (json) console.log(JSON.stringify({ readerVersion, figures: measured, redactions: redactions ?? null }, null, 2))
  else console.log(`${labelTable(measured)}\n\n${summaryOf(measured)} Reader ${readerVersion}.`)
  if (!json && !set) console.log(redactionTable(redactions))
  if (!write) return
  mkdirSync(path.dirname(path.resolve(write)), { recursive: true })
  writeFileSync(write, labelsPage(measured, { readerVersion, resamples, redactions }))
  console.error(`Written: ${write}`)
}

function printWorst(wanted: readonly Figure[], data: DataFolder, count: number, showTexts: boolean): void {
  eachSet(wanted, data, (figure, set) => console.log(describeWorst(figure, set, count, showTexts)))
}

/** Reads every set once, however many figures are taken from it. */
function eachSet(wanted: readonly Figure[], data: DataFolder, take: (figure: Figure, set: ReadSet) => void): void {
  for (const name of new Set(wanted.map(setOf))) {
    if (!data.has(name)) {
      console.error(`${name}: not in ${data.folder}, left out`)
      continue
    }
    const started = performance.now()
    const set = readSet(data.read(name))
    for (const figure of wanted) if (setOf(figure) === name) take(figure, set)
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    console.error(`${name}: ${set.rows.length.toLocaleString('en')} rows, ${seconds} s`)
  }
}
