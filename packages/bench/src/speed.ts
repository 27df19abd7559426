import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Command } from 'commander'
import { readerVersion } from './labels/read-set.ts'
import { type DataFolder, defaultDataFolder, needsData, openDataFolder } from './rows/data-folder.ts'
import { contestants } from './speed/contestants.ts'
import { type Growth, measureGrowth } from './speed/growth.ts'
import { hostileTexts } from './speed/hostile-texts.ts'
import { measureImport } from './speed/import-time.ts'
import { race } from './speed/race.ts'
import { sampleTexts } from './speed/sample-rows.ts'
import { type MeasuredSpeed, speedPage, speedTables } from './speed/speed-page.ts'
import { wholeNumber } from './whole-number.ts'

interface Options {
  data: string
  messages: number
  rounds: number
  time: number
  json?: true
  write?: string
}

const program = new Command('bench:speed')
  .description('Times the reader beside other libraries, and on longer and longer texts.')
  .option('--data <folder>', 'where the labelled rows are', defaultDataFolder)
  .option('--messages <n>', 'messages of each language', wholeNumber, 300)
  .option('--rounds <n>', 'rounds in which everybody takes a turn', wholeNumber, 7)
  .option('--time <ms>', 'milliseconds per turn', wholeNumber, 200)
  .option('--json', 'figures as JSON')
  .option('--write <file>', 'write the tables as a markdown page')
  .parse()

await run(program.opts<Options>())

async function run(options: Options): Promise<void> {
  const data = openDataFolder(options.data)
  if (!data) {
    console.log(needsData)
    return
  }
  const measured = await measureSpeed(data, options)
  console.log(options.json ? JSON.stringify(measured, null, 2) : speedTables(measured))
  if (!options.write) return
  mkdirSync(path.dirname(path.resolve(options.write)), { recursive: true })
  writeFileSync(options.write, speedPage(measured))
  console.error(`Written: ${options.write}`)
}

async function measureSpeed(data: DataFolder, { messages, rounds, time }: Options): Promise<MeasuredSpeed> {
  const texts = { en: sampleTexts(data, 'en', messages), zh: sampleTexts(data, 'zh', messages) }
  const raceIn = (language: 'en' | 'zh') =>
    race(texts[language], contestants[language], {
      rounds,
      time,
      onRound: (round) => console.error(`${language}: round ${round} of ${rounds}`),
    })
  const races = { en: await raceIn('en'), zh: await raceIn('zh') }
  const pieces = { 'English messages': texts.en.join('\n'), 'Chinese messages': texts.zh.join('\n'), ...hostileTexts }
  const growths: Growth[] = []
  for (const [name, piece] of Object.entries(pieces)) {
    console.error(`growth: ${name}`)
    growths.push(await measureGrowth(name, piece, time / 4))
  }
  const imports = measureImport(2 * rounds + 1)
  return { readerVersion, rounds, imports, messages: { en: texts.en.length, zh: texts.zh.length }, races, growths }
}
