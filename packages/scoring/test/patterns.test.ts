import { expect, it } from 'vitest'
import { type RuleExample, rules, scoreConversation } from '../src/index.ts'

/** Patterns without an upper bound look at no more of a message than this. */
const BOUNDED = 4000

/**
 * Patterns whose repeated part repeats itself, by how they begin. Each round ends in something that the round cannot hold, or
 * takes one kind of character, so that a text can be divided in one way only and nothing is tried again.
 */
const dividedInOneWay = [
  '\\d+(?:[.:,]',
  '^\\W*(?:(?:(?:very',
  '^(?:咨[询詢]',
  '^(?:@\\w+ )*',
  '^(?:[很非常',
  '\\bkeeps (?!happ',
]

/** Patterns that have no upper bound and meet a whole message, by how they begin: from each place they go on to a mark or a word's end. */
const goneThroughOnce = [
  '\\d+(?:[.:,]',
  '\\bforms?\\b|certificate',
  "\\b(?:what(?:'s|s| is)",
  '(?:^|(?<=[.!?\\n]) ?)(?:please|kindly',
  // Brings a message into one form: a run of spaces is taken whole, and a line is looked back on for 80 characters at most.
  '(?! (?![^\\S\\n]))[^\\S\\n]+',
  '(?<=(?:^|\\n)[^\\n]{55,80}',
]

const filler = {
  en: 'The parcel 1234 came on Monday and we looked at the invoice for you, $12.50. Please try it again. Why is it so? ',
  zh: '订单号123的快递周一到了，麻烦您再看看发票，一共12元，谢谢您。请您重启一下。为什么会这样呢？',
}

/** An example in which every message goes on and on. */
function drawnOut({ transcript, language, facts }: RuleExample) {
  const words = language === 'en' ? filler.en : filler.zh
  const messages = transcript.split('\n').map((line) => {
    const [, who = '', text = ''] = line.match(/^([^:：]+)[:：]\s*(.*)$/) ?? []
    const role = /customer|客[户戶]|[顾顧]客/.test(who) ? ('customer' as const) : ('agent' as const)
    return { role, text: `${text} ${words.repeat(Math.ceil((BOUNDED + 500) / words.length))}` }
  })
  return { messages, ...(facts ? { profile: { facts: [...facts] } } : {}) }
}

/** Every pattern that meets a text meanwhile, with the length of the longest. */
function patternsMet(work: () => void): Map<string, number> {
  const met = new Map<string, number>()
  const { exec } = RegExp.prototype
  RegExp.prototype.exec = function (text: string) {
    const { source } = this
    if (text.length > (met.get(source) ?? -1)) met.set(source, text.length)
    return exec.call(this, text)
  }
  try {
    work()
  } finally {
    RegExp.prototype.exec = exec
  }
  return met
}

/** A pattern with only what repeats left of it: groups, quantifiers, and a letter for all else. */
const bare = (source: string): string =>
  source
    .replace(/\\p\{[^}]*\}|\\u\{[^}]*\}|\\k<[^>]*>|\\./giu, 'x')
    .replace(/\[[^\]]*\]/gu, 'x')
    .replace(/\(\?(?:<[a-z]\w*>|<?[=!]|:)/giu, '(')

const endless = /[*+]|\{\d+,\}/u

function repeatsWhatRepeats(source: string): boolean {
  const pattern = bare(source)
  const outer: boolean[] = []
  let inside = false
  for (let at = 0; at < pattern.length; at++) {
    if (pattern[at] === '(') {
      outer.push(inside)
      inside = false
    } else if (pattern[at] === ')') {
      const repeated = /^(?:[*+]|\{\d+,\})/u.test(pattern.slice(at + 1))
      if (repeated && inside) return true
      const around = outer.pop() ?? false
      inside = inside || repeated || around
    } else if (/^(?:[*+]|\{\d+,\})/u.test(pattern.slice(at, at + 8))) inside = true
  }
  return false
}

it('tells a pattern that can try without end from one that cannot', () => {
  expect(['(a+)+b', '(?:\\w+ ?)*$', '((?:x|y)*z){2,}'].map(repeatsWhatRepeats)).toEqual([true, true, true])
  expect(['(?:ab)+c+', '[(+*]{2}(a|b)*', '(?:\\d{1,3})+'].map(repeatsWhatRepeats)).toEqual([false, false, false])
})

it('lets no pattern try without end, or go through a long message from each of its places', {
  timeout: 120_000,
}, () => {
  // One example of each rule, by turns English and Chinese: most patterns meet every message, whatever the rule.
  const examples = rules.flatMap(({ meta }, index) => {
    const script = index % 2 === 0 ? 'en' : 'zh-Hans'
    return [...meta.examples.missed, ...meta.examples.met].find(({ language }) => language === script) ?? []
  })
  const met = patternsMet(() => {
    for (const example of examples) scoreConversation(drawnOut(example))
  })
  expect(met.size).toBeGreaterThan(800)
  const isOf = (known: readonly string[]) => (source: string) => known.some((start) => source.startsWith(start))
  const sources = [...met.keys()]
  expect(sources.filter(repeatsWhatRepeats).filter((source) => !isOf(dividedInOneWay)(source))).toEqual([])
  const wholly = sources.filter((source) => endless.test(bare(source)) && (met.get(source) ?? 0) > BOUNDED)
  expect(wholly.filter((source) => !source.startsWith('^') && !isOf(goneThroughOnce)(source))).toEqual([])
})
