import { type ConversationInput, nearest, OptionsError } from '@attune/core'
import { rules as builtIn, formatExplanation, type Rule } from '@attune/scoring'
import type { Command } from 'commander'
import { exitCodeHelp, exitCodes } from '../exit-codes.ts'
import { paint, wantsColor } from '../output/paint.ts'
import { judgingBy } from '../standards/judging.ts'
import type { Terminal } from '../terminal.ts'
import {
  type ConversationOptions,
  conversationSources,
  readingOf,
  withConversationOptions,
} from './conversation-options.ts'
import { processItems } from './process-items.ts'
import { widestReport } from './report-printer.ts'

interface ExplainFlags extends ConversationOptions {
  rule?: string
  color: boolean
}

const examples = `
Where "attune score" sums up, this tells the whole ledger in the order of the
conversation: what each message asked for, what answered it, how much of it, on
which evidence the rule rests, a better wording, and the smallest change that
would have made it right: it was tried and scored. "-" is standard input.

Examples:
  attune explain talk.txt                         everything, in order
  attune explain talk.txt --rule fitting-apology  what this rule says, and why
  attune explain talk.txt --locale zh-Hant        the same in Chinese
  attune rules                                    the names of the rules
${exitCodeHelp}`

export function addExplainCommand(program: Command, terminal: Terminal, exit: (code: number) => void): void {
  const command = program
    .command('explain')
    .summary('walk through a conversation: what was owed, and what met it')
    .description("Explains a score: a walk through the conversation's ledger of duties, with the words behind it.")
    .argument('[files...]', 'files or folders; "-" is standard input')
    .option('--rule <id>', 'only what this rule found')
  withConversationOptions(command, 'language of the explanation: en, zh-Hans, zh-Hant')
    .addHelpText('after', examples)
    .action(async (files: string[], _: unknown, own: Command) => {
      exit(await explain(files, own.optsWithGlobals<ExplainFlags>(), terminal))
    })
}

function checkRule(id: string, rules: readonly Rule[]): void {
  const ids = rules.map(({ meta }) => meta.id)
  if (ids.includes(id)) return
  // Who forgets the namespace of an own rule means that rule.
  const near = ids.find((known) => known.endsWith(`/${id}`)) ?? nearest(id, ids)
  throw new OptionsError(
    `--rule: no rule of that name; ${near ? `did you mean "${near}"?` : 'see "attune rules" for their names'}`,
  )
}

async function explain(files: readonly string[], options: ExplainFlags, terminal: Terminal): Promise<number> {
  const { stdout, env } = terminal
  const { locale, rule } = options
  const judging = await judgingBy(options)
  const { customRules } = judging
  if (rule !== undefined) checkRule(rule, [...builtIn, ...customRules])
  const sources = await conversationSources(files, terminal)
  const width = Math.min(stdout.columns ?? 80, widestReport)
  const format = {
    locale,
    width,
    rules: customRules,
    ...(rule ? { rule } : {}),
    ...(wantsColor(stdout, env, options.color) ? { style: paint } : {}),
  }
  await processItems<ConversationInput>({
    ...readingOf(sources, terminal, options),
    print: async (input, index) =>
      (index === 0 ? '' : `\n${'─'.repeat(width)}\n\n`) +
      formatExplanation(await judging.score(input), {
        ...format,
        conversation: input.conversation,
        counterfactuals: await judging.counterfactuals(input),
      }),
    done: 'explained',
    keepGoing: false,
  })
  return exitCodes.ok
}
