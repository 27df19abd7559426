import type { MemoryLocale } from '@attune/memory'
import type { Command } from 'commander'
import { exitCodeHelp, exitCodes } from '../exit-codes.ts'
import { momentOf, withNow } from '../memory/moment.ts'
import { readProfile } from '../memory/read-profile.ts'
import { saveFile } from '../memory/save-file.ts'
import { parseLocale } from '../options/locale.ts'
import { printOnce } from '../output/print-once.ts'
import type { Terminal } from '../terminal.ts'

interface ExportFlags {
  now?: string
  html?: true
  locale: MemoryLocale
  output?: string
}

const examples = `
Everything that is kept about a customer, to take away: JSON for programs, which
every command here reads back, or a page for people that loads nothing.

Examples:
  attune export anna.json > export.json
  attune export anna.json --html --output anna.html --locale zh-Hans
${exitCodeHelp}`

export function addExportCommand(program: Command, terminal: Terminal, exit: (code: number) => void): void {
  const command = program
    .command('export')
    .summary('everything that is kept about a customer')
    .description('Gives a customer everything that is kept about them.')
    .argument('<profile>', 'the profile; "-" is standard input')
  withNow(command)
    .option('--html', 'a page to read')
    .option('--json', 'JSON, which is what it prints without --html')
    .option('--locale <tag>', 'language of the page: en, zh-Hans, zh-Hant', parseLocale, 'en')
    .option('--output <file>', 'write it there, readable by its owner only')
    .addHelpText('after', examples)
    .action(async (file: string, { now, html, locale, output }: ExportFlags) => {
      const profile = await readProfile(file, terminal)
      const { exportAll } = await import('@attune/memory')
      const exported = exportAll(profile, { now: momentOf(now), locale })
      const text = html ? exported.html : exported.json
      if (output === undefined) await printOnce(terminal.stdout, text)
      else await saveFile(output, text)
      exit(exitCodes.ok)
    })
}
