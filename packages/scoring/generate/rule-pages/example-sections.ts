import { stepsOf } from '../../src/fit/effort-trend.ts'
import type { Rule, RuleExample, RuleMeta } from '../../src/index.ts'
import { wordsFor } from '../../src/report/words/words-for.ts'
import { type RulePageWords, reportLineWords } from './page-words.ts'
import { reportLines } from './report-lines.ts'

const kinds = ['met', 'missed', 'notOwed'] as const satisfies readonly (keyof RuleMeta['examples'])[]

/** Every example with what the report says of it. */
export function exampleSections(rule: Rule, words: RulePageWords): string {
  return kinds
    .filter((kind) => rule.meta.examples[kind].length > 0)
    .map((kind) => {
      const shown = inOrder(rule.meta.examples[kind], words).map((example) => exampleBlock(rule, example, words))
      return [`### ${words.kindsOfExample[kind]}`, ...shown].join('\n\n')
    })
    .join('\n\n')
}

/** The reader's own language first. */
function inOrder(examples: readonly RuleExample[], { languageOrder }: RulePageWords): readonly RuleExample[] {
  if (languageOrder === null) return examples
  return languageOrder.flatMap((language) => examples.filter((example) => example.language === language))
}

function exampleBlock(rule: Rule, example: RuleExample, words: RulePageWords): string {
  const { remembered, visits, languageNames, brackets } = words
  const { language, transcript, facts = [], history = [] } = example
  const { colon } = wordsFor(words.locale)
  const told = facts.map(({ statement }) => statement).join('; ')
  const noted = (what: string, said: string) => (said === '' ? '' : brackets[0] + what + colon + said + brackets[1])
  const known = noted(remembered, told) + noted(visits, history.map((it) => stepsOf(it)).join(', '))
  const lines = reportLines(rule, example)
  const said = lines.length === 0 ? [`- *${reportLineWords[language].nothing}*`] : lines
  return `**${languageNames[language]}**${known}\n\n\`\`\`text\n${transcript}\n\`\`\`\n\n${said.join('\n')}`
}
