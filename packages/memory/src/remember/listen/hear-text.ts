import { matchPhrase } from '../match/match-phrase.ts'
import type { Bounds, Match, Page } from '../match/page.ts'
import type { RuleData } from '../packs/pack-data.ts'
import { ownKin } from '../scope/find-subject.ts'
import { readQuotes } from '../scope/quoted.ts'
import { type Marks, readMarks } from '../scope/read-marks.ts'
import { furtherValues, listedValues } from './join-values.ts'
import { likewise } from './likewise.ts'
import type { Statement } from './statement.ts'
import { type Setting, weigh } from './weigh.ts'

interface Found {
  rule: RuleData
  match: Match
}

/** What was said before. */
export type Context = Pick<Setting, 'hearsQuestions' | 'asked' | 'askedOf' | 'told'>

/** Everything a message says of the customer, in order. */
export function hearText(page: Page, sentences: readonly Bounds[], context: Context): Statement[] {
  const statements: Statement[] = []
  let marks: Marks | undefined
  let quoted: Uint8Array | undefined
  let lastKin: string | null = null
  let kinReadTo = 0
  for (const [index, bounds] of sentences.entries()) {
    const found = findPhrases(page, bounds)
    if (found.length === 0 && statements.length === 0) continue
    marks ??= readMarks(page)
    quoted ??= readQuotes(page)
    if (isJoke(marks, sentences, index)) continue
    const spoken: Statement[] = []
    for (const { rule, match } of found) {
      for (; kinReadTo < match.from; kinReadTo++) lastKin = kinAt(page, marks, kinReadTo, lastKin)
      const statement = weigh(page, rule, match, {
        marks,
        quoted,
        bounds,
        lastKin,
        ...context,
      })
      if (!statement) continue
      spoken.push(statement)
      if (!statement.value) continue
      const more = rule.many
        ? listedValues(page, statement.value, bounds)
        : furtherValues(page, marks, statement.value, bounds)
      for (const value of more) spoken.push({ ...statement, value, to: Math.max(statement.to, value.to) })
    }
    statements.push(...spoken, ...likewise(page, marks, bounds, [...statements.slice(-1), ...spoken]))
  }
  return statements
}

function findPhrases(page: Page, bounds: Bounds): Found[] {
  const found: Found[] = []
  for (let at = bounds.from; at < bounds.to; at++) {
    const phrases = page.ear.phrases.get(page.symbols[at] as number)
    if (!phrases) continue
    for (const phrase of phrases) {
      const match = matchPhrase(page, phrase, at, bounds)
      if (match) found.push({ rule: phrase.rule, match })
    }
  }
  return found.sort((a, b) => a.match.from - b.match.from)
}

/** Who of the family was named last, once this token is read; nobody when somebody else was: 店里那姑娘……她……. */
function kinAt(page: Page, marks: Marks, at: number, last: string | null): string | null {
  const mark = marks[at]
  if (!mark || mark.from !== at) return last
  if (mark.name === 'other' && page.ear.data.language === 'zh')
    return '你您妳'.includes(page.text.charAt(page.tokens.start[at] as number)) ? last : null
  if (mark.name !== 'kin') return last
  const { who } = ownKin(page, marks, mark, 0)
  return who === 'other' ? last : who
}

/** The sentence or the one behind it takes it back: "just kidding". */
function isJoke(marks: Marks, sentences: readonly Bounds[], index: number): boolean {
  const from = sentences[index]?.from ?? 0
  const to = (sentences[index + 1] ?? sentences[index])?.to ?? from
  for (let at = from; at < to; at++) if (marks[at]?.name === 'joke') return true
  return false
}
