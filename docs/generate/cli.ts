import { PassThrough } from 'node:stream'
import { createProgram } from '../../packages/cli/src/program.ts'

type Command = ReturnType<typeof createProgram>

/** The page about the command line: what every command says of itself. */
export function cliPage(): string {
  const program = programWithoutTerminal()
  const commands = program.commands.filter((command) => command.name() !== 'help')
  const rows = commands.map((command) => `| [\`${pathOf(command)}\`](#${anchorOf(command)}) | ${command.summary()} |`)
  return `${[
    '# Command line',
    'What `attune` and its commands say of themselves with `--help`. Results go to stdout, everything else to stderr.',
    ['| command | what it does |', '|---|---|', ...rows].join('\n'),
    `## attune {#attune}\n\n${helpOf(program)}`,
    ...commands
      .flatMap(withOwn)
      .map((command) => `## ${pathOf(command)} {#${anchorOf(command)}}\n\n${helpOf(command)}`),
  ].join('\n\n')}\n`
}

const withOwn = (command: Command): Command[] => [command, ...command.commands.filter((own) => own.name() !== 'help')]

const pathOf = (command: Command): string =>
  command.parent ? `${pathOf(command.parent as Command)} ${command.name()}` : command.name()

const anchorOf = (command: Command): string => pathOf(command).replaceAll(' ', '-')

function helpOf(command: Command): string {
  let said = ''
  command.configureOutput({ writeOut: (text) => (said += text), getOutHelpWidth: () => 80 })
  command.outputHelp()
  return `\`\`\`text\n${said.trimEnd()}\n\`\`\``
}

function programWithoutTerminal(): Command {
  const nowhere = new PassThrough() as unknown as NodeJS.WriteStream
  const signal = new AbortController().signal
  return createProgram(
    { argv: [], env: {}, stdin: nowhere, stdout: nowhere, stderr: nowhere, signal, now: () => 0 } as never,
    () => {},
  )
}
