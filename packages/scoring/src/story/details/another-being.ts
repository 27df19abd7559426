import type { Span } from '@attune/core'
import { once } from '../once.ts'
import { head } from '../text/head.ts'
import { pattern } from '../text/pattern.ts'
import { quote, type Utterance } from '../utterance.ts'
import type { NameSlip } from './name-slips.ts'

/** A name of somebody the customer speaks of, and what they say or ask of them. */
interface Being {
  name: string
  span: Span
  /** Heads of what is said of them: need, ready, eat. */
  deeds: ReadonlySet<string>
}

/** “Bella doesn’t need another bottle”, where the customer asked whether Mabel does: another name before the same deed. */
export function anotherBeing({ text }: Utterance, told: readonly Utterance[]): NameSlip | null {
  const reply = head(text)
  for (const { 1: name = '', 2: deed = '', index, 0: whole } of reply.matchAll(subject)) {
    if (nobody.test(name) || told.some((by) => by.text.toLowerCase().includes(name.toLowerCase()))) continue
    for (const by of told) {
      const meant = beingIn(by)
      if (!meant || reply.includes(meant.name) || !(meant.deeds.has(stem(deed)) || alive.test(deed))) continue
      const start = index + whole.indexOf(name)
      return { said: [start, start + name.length], meant: quote(by, meant.span) }
    }
  }
  return null
}

const auxiliary =
  "(?:is|was|are|has|had|can|could|will|would|should|may|might|does|did|do|[a-z]{2,6}n[’']t|not|still|already|now|just|also|been|be|gets?|to)"
/** Who does what, at the beginning of a sentence or behind a yes. */
const subject = new RegExp(
  `(?<=^|[.!?:] |\\b(?:[Yy]es|[Nn]o|[Ss]ure|[Oo]f course), )([A-Z][a-zÀ-ɏ]{1,14}) (?:${auxiliary} ){0,3}([a-z]{3,14})\\b`,
  'gu',
)
/** What no thing is or does. */
const alive = pattern('')`
  ^(?:awake|asleep|sle(?:eping|pt)|resting|eat(?:ing|en)|ate|drinking|drank|hungry|comfortable|purring|wagging|
    dozing)$
`
/** Words that begin sentences; plurals and what is done are no names. */
const nobody = pattern('')`
  ^(?:It|That|The\w*|There|Here|Wh\w+|How|Let|S?[Hh]e|You\w*|We|I|To\w+|Yes\w*|Every\w+|Some\w+|Any\w+|No\w*|This|One|
    Both|All|Most|Many|Our|Your?|My|His|Her|Its|Mum|Mom|Dad|Baby|Children|People|Patients|Puss|Kitty|Pup|Doggy|Please|
    Just|Only|Almost|Nearly|Quite|Already|Still|Now|Soon|Never|But|And|So|If|As|
    \w+(?:tion|ment|ing|ery|ness|ance|ence|s))$
`

/** Whom somebody calls theirs: kin, animals, who lives or works with them. */
export const beings =
  '(?:(?:grand|step|god)?(?:sons?|daughter|mother|father)|mum|mom|dad|wife|husband|brother|sister|nephew|niece|aunt|uncle|cousin|twins?|gran|nan|granny|grandad|boy|girl|child|kid|toddler|baby|dog|cat|pup\\w*|kitten|horse|mare|pony|rabbit|bunny|hamster|parrot|terrier|spaniel|collie|poodle|labrador|retriever|tabby|pet|partner|fianc[eé]e?|(?:girl|boy)?friend|(?:flat|house|room|team)mate|neighbou?r|colleague|boss|assistant|tenant|lodger|client|guest|student|pupil|patient)'
/** Mine, or said with he or she. */
const isLiving = new RegExp(`\\b(?:${beings}|s?he|him|his|her|kennels?|cattery|vet)\\b`, 'i')
/** “My cat Mabel”, “is Maple ready”, “if Ziggy ate”, “how is Truffle”. */
const introduced = new RegExp(
  `\\b(?:${beings},? |(?:[Ii]s|[Ww]as|[Hh]as|[Dd]oes|[Dd]id|[Cc]an|[Ww]ill|[Ss]hould|[Hh]ow[’']?s|if|whether|called|named) )([A-Z][a-zÀ-ɏ]{1,14})(?![’']s? [A-Z]| [A-Z])`,
  'u',
)

const beingIn = once(({ text }): Being | null => {
  const words = head(text)
  const found = isLiving.test(words) ? introduced.exec(words) : null
  const name = found?.[1] ?? ''
  if (!found || nobody.test(name) || calendar.test(name)) return null
  const end = found.index + found[0].length
  const says = new RegExp(`\\b(?:${name}|[Ss]?[Hh]e)(?:[’']s)? (?:${auxiliary} ){0,3}([a-z]{3,14})\\b`, 'gu')
  const deeds = [...words.matchAll(says)].map(({ 1: deed = '' }) => stem(deed))
  return { name, span: [end - name.length, end], deeds: new Set(deeds.filter((deed) => !bare.test(deed))) }
})
const calendar =
  /^(?:\w{3,6}day|January|February|March|April|May|June|July|August|September|October|November|December)$/
/** Joins, and says nothing of anybody. */
const bare = /^(?:and|but|for|from|with|the|her|his|this|that|after|before|when|ther|here|okay|all)$/
/** “Needs” and “need”. */
const stem = (word: string): string => word.replace(/(?<=\w{3})(?:s|ed|ing)$/, '').slice(0, SAME)
const SAME = 5
