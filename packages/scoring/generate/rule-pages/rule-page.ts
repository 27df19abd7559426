import { cardIn, type EvidenceCard, type OptionSpec, type Reason, type Rule, type RuleMeta } from '../../src/index.ts'
import { pageWordsFor } from '../../src/report/html/words/page-words-for.ts'
import { explainWordsFor } from '../../src/report/words/explain-words.ts'
import { wordsFor } from '../../src/report/words/words-for.ts'
import { exampleSections } from './example-sections.ts'
import { kindOf } from './kind-of.ts'
import { optionWords, unitWords } from './option-words.ts'
import type { RulePageWords } from './page-words.ts'

/** The page about one rule. */
export function rulePage(rule: Rule, words: RulePageWords): string {
  const { meta } = rule
  const { folder, name } = words.other
  return `${[
    `# ${meta.title[words.locale]}`,
    `\`${meta.id}\` · [${words.rules}](index.md) · [${name}](${folder}/${meta.id}.md)`,
    factLines(meta, words),
    section(words.judged, reasonLines(meta, words)),
    ...(meta.options ? [section(words.options, optionLines(meta, words))] : []),
    section(words.why, evidenceLines(meta, words)),
    ...(meta.mends ? [section(words.mends, mendLines(meta, words))] : []),
    section(words.examples, `${words.examplesNote}\n\n${exampleSections(rule, words)}`),
    words.generated,
  ].join('\n\n')}\n`
}

const bracketed = (text: string, { brackets: [open, close] }: RulePageWords): string => open + text + close

const section = (title: string, body: string): string => `## ${title}\n\n${body}`

function factLines(meta: RuleMeta, words: RulePageWords): string {
  const { locale, facts, kindNotes, weightNote, stages, languageNames } = words
  const { dimensions, colon } = wordsFor(locale)
  const rows = [
    [facts.dimension, dimensions[meta.dimension]],
    [facts.fiveC, pageWordsFor(locale).fiveCs[meta.fiveC]],
    [facts.kind, kindNotes[kindOf(meta)]],
    [facts.weight, meta.weight + bracketed(weightNote, words)],
    [facts.stage, stages[meta.stage]],
    ...(meta.languages ? [[facts.languages, meta.languages.map((it) => languageNames[it]).join(', ')]] : []),
  ]
  return rows.map(([name, value]) => `- **${name}**${colon}${value}`).join('\n')
}

function reasonLines(meta: RuleMeta, words: RulePageWords): string {
  const { colon } = wordsFor(words.locale)
  // A wording for service hours differs only in the hours.
  const told = Object.entries(meta.reasons).filter(([name]) => !name.endsWith('-in-hours'))
  return told
    .map(([name, reason]) => {
      const outcome = words.reasons[name] ?? (isPraise(reason) ? words.gift : words.fault)
      return `- **${outcome}**${colon}${reasonText(reason, words)}`
    })
    .join('\n')
}

/** What asks for no change is praise. */
const isPraise = ({ advice }: Reason): boolean => advice === undefined

function reasonText({ what, advice }: Reason, { locale, better }: RulePageWords): string {
  const { colon } = wordsFor(locale)
  return named(what[locale]) + (advice ? `  \n  *${better}*${colon}${named(advice[locale])}` : '')
}

/** `{waitedMs}` stands for a figure of the conversation. */
const named = (text: string): string => text.replace(/\{(\w+)\}/g, '`{$1}`')

function optionLines(meta: RuleMeta, words: RulePageWords): string {
  const rows = Object.entries(meta.options ?? {}).map(
    ([name, spec]) => `| \`${name}\` | ${optionText(meta.id, name, spec, words)} | ${defaultText(spec, words)} |`,
  )
  const table = [`| ${words.option.join(' | ')} |`, '|---|---|---|', ...rows].join('\n')
  return `${table}\n\n${words.setIt(meta.id)}`
}

function optionText(rule: string, name: string, { doc }: OptionSpec, { locale }: RulePageWords): string {
  if (locale === 'en') return doc
  const text = optionWords[rule]?.[name]
  if (text === undefined) throw new Error(`Say in option-words.ts, in Chinese, what “${name}” of ${rule} changes.`)
  return text
}

function defaultText(spec: OptionSpec, words: RulePageWords): string {
  const { values, byItself } = words
  if (spec.default === null) return byItself
  const unit =
    spec.unit === undefined ? '' : ` ${words.locale === 'en' ? spec.unit : (unitWords[spec.unit] ?? spec.unit)}`
  if (spec.type === 'choice') return `\`${spec.default}\`${bracketed(`${values.choice} ${spec.of.join(', ')}`, words)}`
  if (spec.type === 'number') return `${spec.default}${unit}`
  return `\`${JSON.stringify(spec.default)}\`${bracketed(values[spec.type] + (spec.type === 'curve' ? unit : ''), words)}`
}

const evidenceLines = (meta: RuleMeta, words: RulePageWords): string =>
  meta.evidence.map((card) => evidenceLine(card, words)).join('\n')

function evidenceLine(card: EvidenceCard, { locale, but }: RulePageWords): string {
  const { claim, source, grade, caveat } = cardIn(card, locale)
  const { colon } = wordsFor(locale)
  const { cited, grades } = explainWordsFor(locale)
  const told = `- ${claim}${cited(source, `*${grades[grade]}*`)}`
  return caveat === undefined ? told : `${told}  \n  **${but}**${colon}${caveat}`
}

function mendLines(meta: RuleMeta, { locale, mendsNote, places }: RulePageWords): string {
  const { colon } = wordsFor(locale)
  const lines = Object.values(meta.mends ?? {})
    .flat()
    .flatMap(({ place, wording }) => [
      `- *${places[place]}*${colon}${wording.en}`,
      `  - ${wording['zh-Hans']}`,
      `  - ${wording['zh-Hant']}`,
    ])
  return `${mendsNote}\n\n${lines.join('\n')}`
}
