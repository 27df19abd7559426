import { readFileSync } from 'node:fs'
import { Command } from 'commander'
import { addAdaptersCommand } from './commands/adapters.ts'
import { addBriefCommand } from './commands/brief.ts'
import { addCalibrateCommand } from './commands/calibrate.ts'
import { addCheckCommand } from './commands/check.ts'
import { addCompareCommand } from './commands/compare.ts'
import { addConsentCommand } from './commands/consent.ts'
import { addEraseCommand } from './commands/erase.ts'
import { addExplainCommand } from './commands/explain.ts'
import { addExportCommand } from './commands/export.ts'
import { addFollowUpCommand } from './commands/follow-up.ts'
import { addCorrectCommand, addForgetCommand } from './commands/forget.ts'
import { addImportCommand } from './commands/import.ts'
import { addJobsCommand } from './commands/jobs.ts'
import { addLiveCommand } from './commands/live.ts'
import { addMeasureCommand } from './commands/measure.ts'
import { addPullCommand } from './commands/pull.ts'
import { addQueueCommand } from './commands/queue.ts'
import { addRecallCommand } from './commands/recall.ts'
import { addRedactCommand } from './commands/redact.ts'
import { addRememberCommand } from './commands/remember.ts'
import { addReportCommand } from './commands/report.ts'
import { addRulesCommand } from './commands/rules.ts'
import { addSchemaCommand } from './commands/schema.ts'
import { addScoreCommand } from './commands/score.ts'
import { addServeCommand } from './commands/serve.ts'
import { addStatusCommand } from './commands/status.ts'
import { addStoreCommand } from './commands/store.ts'
import { addSyncCommand } from './commands/sync.ts'
import { addWhyCommand } from './commands/why.ts'
import { addWorkCommand } from './commands/work.ts'
import { exitCodeHelp } from './exit-codes.ts'
import type { Terminal } from './terminal.ts'

const examples = `
Results go to stdout, everything else to stderr. "-" as a file is standard input.

Examples:
  attune score talk.txt
  attune score export.jsonl --json > reports.jsonl
  attune explain talk.txt
  attune report export.jsonl --output overview.html
  attune measure messages.jsonl > measures.jsonl
  attune help score
${exitCodeHelp}`

/** The whole command line. `exit` is told the exit code of the command that ran. */
export function createProgram(terminal: Terminal, exit: (code: number) => void): Command {
  const program = new Command('attune')
    .description("Reads the customer's heart and keeps the customer's pace: explained scores for conversations.")
    .version(version())
    .option('--no-color', 'no colours (NO_COLOR is honoured, too)')
    .addHelpText('after', examples)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
      getOutHelpWidth: () => Math.min(terminal.stdout.columns ?? 80, 100),
      getErrHelpWidth: () => Math.min(terminal.stderr.columns ?? 80, 100),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
  addScoreCommand(program, terminal, exit)
  addCheckCommand(program, terminal, exit)
  addLiveCommand(program, terminal, exit)
  addQueueCommand(program, terminal, exit)
  addFollowUpCommand(program, terminal, exit)
  addExplainCommand(program, terminal, exit)
  addReportCommand(program, terminal, exit)
  addMeasureCommand(program, terminal, exit)
  addRedactCommand(program, terminal, exit)
  addImportCommand(program, terminal, exit)
  addRememberCommand(program, terminal, exit)
  addBriefCommand(program, terminal, exit)
  addRecallCommand(program, terminal, exit)
  addWhyCommand(program, terminal, exit)
  addCorrectCommand(program, terminal, exit)
  addForgetCommand(program, terminal, exit)
  addConsentCommand(program, terminal, exit)
  addEraseCommand(program, terminal, exit)
  addExportCommand(program, terminal, exit)
  addSchemaCommand(program, terminal)
  addRulesCommand(program, terminal)
  addCalibrateCommand(program, terminal, exit)
  addCompareCommand(program, terminal, exit)
  addPullCommand(program, terminal, exit)
  addSyncCommand(program, terminal, exit)
  addWorkCommand(program, terminal, exit)
  addServeCommand(program, terminal, exit)
  addJobsCommand(program, terminal)
  addStatusCommand(program, terminal)
  addStoreCommand(program, terminal)
  addAdaptersCommand(program, terminal)
  return program
}

/** From the package's own description, which lies beside `src` and beside `dist`. */
function version(): string {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  return String(version)
}
