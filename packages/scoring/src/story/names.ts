import type { Evidence, Span } from '@attune/core'
import { introducedAs, surnameLength } from './introduced-as.ts'
import type { Story } from './story.ts'
import { heard, quote, type Utterance } from './utterance.ts'

/** A name the customer goes by, and where they said it; `null` when the helpdesk knows it. */
export interface OwnName {
  name: string
  evidence: Evidence | null
}

/** A name somebody is called by. */
export interface CalledName {
  name: string
  span: Span
}

const titles = ['先生', '女士', '小姐', '太太', '阿姨', '叔叔', '大爷', '大爺', '大哥', '大姐', '老师', '老師', '伯伯']
const greetings = ['hello', 'hi', 'hey', 'dear', 'thanks', 'sorry']
const greetingBegins = new Set(greetings.map((word) => word.charCodeAt(0)))
/** Where a title may begin, and how long it is. */
const FURTHEST = 8
const LONGEST_TITLE = 2
const courtesies = ['mr', 'mrs', 'ms', 'miss', 'dr']
/** They call somebody behind a comma too: “Thanks, Ms Brown.” */
const courteous = new Set(['thanks', 'sorry'])
/** What stands after a greeting and is no name. */
const nobody = new Set(
  `there customer sir madam team all everyone again and valued friend guest member client passenger folks mate user good how thank
  thanks this welcome our my the from we i you sirs ladies gentlemen again yes no your it that but for done of for everybody`.split(
    /\s+/,
  ),
)

/** Names of the customer that the helpdesk knows or that the customer said. */
export function customersNames(story: Story, told: readonly Utterance[]): OwnName[] {
  const said = told.flatMap((utterance) =>
    heard(utterance, 'gives-datum')
      .filter(({ data }) => data.datum === 'name')
      .filter(({ span }) => !noName.has(utterance.text.charAt(span[0])))
      .map(({ span }) => ({ name: utterance.text.slice(...span), evidence: quote(utterance, span) })),
  )
  const introduced = told.flatMap((utterance) => {
    const span = introducedAs(utterance.text) ?? introducedIn(utterance.text)?.span
    return span ? [{ name: utterance.text.slice(...span), evidence: quote(utterance, span) }] : []
  })
  return [...said, ...introduced, ...story.customerNames.map((name) => ({ name, evidence: null }))]
}

const introductions = ["i'm", 'i’m', 'i am', 'this is', "it's", 'it’s']

/**
 * "I'm Laura Bennett", "Hello, this is Priya Raman", "hey tom here": the name somebody begins with. One word alone may be
 * anything ("I'm Canadian"), so behind “I'm” both names have to be there.
 */
function introducedIn(text: string): CalledName | null {
  const begin = text.slice(0, 80)
  const lower = begin.toLowerCase()
  for (const words of introductions) {
    const at = lower.indexOf(`${words} `)
    if (at < 0 || !/^(?:(?:hello|hi|hey|dear|good \w{3,9})[^.?]{0,14}[,.! ]+)?$/i.test(begin.slice(0, at))) continue
    const start = at + words.length + 1
    const [full] = /^[A-Z][a-z’'-]+ [A-Z][A-Za-z’'-]+(?=[ ,.!;:]|$)/.exec(begin.slice(start)) ?? []
    if (full) return { name: full, span: [start, start + full.length] }
  }
  const alone = thisIs.exec(begin)?.groups?.name
  if (alone && !nobody.has(alone.toLowerCase())) {
    const start = begin.indexOf(alone)
    return { name: alone, span: [start, start + alone.length] }
  }
  const here = /^(?:hello|hi|hey)[, ]+(\w{2,14}) here\b/i.exec(begin)
  const name = here?.[1]
  if (!here || !name || nobody.has(name.toLowerCase())) return null
  const start = here[0].length - ' here'.length - name.length
  return { name, span: [start, start + name.length] }
}

/** “Hello, this is Margaret.”: behind a greeting one name is enough. */
const thisIs =
  /^(?:hello|hi|hey|good \w{3,9})(?: there)?[,.!]? (?:this is|my name is) (?<name>[A-Z][a-z]{1,14})(?=[,.!;]|$)/i

/** 我叫你们经理来: nobody's name begins like this. */
const noName = new Set('你您他她它咱这這那不没沒别別什甚人快客车車我了个個一')

/** The name a message begins by calling: "Hello Anna", "Dear Mr Brown", 王先生您好. `null`: none, or not clearly one. */
export function nameCalled(text: string): CalledName | null {
  return calledInChinese(text) ?? calledInEnglish(text)
}

/** The surname before a title within the first words, at the very beginning or after a greeting. */
function calledInChinese(text: string): CalledName | null {
  const begin = text.slice(0, FURTHEST + LONGEST_TITLE)
  for (const title of titles) {
    const at = begin.indexOf(title)
    if (at < 1 || at > FURTHEST || !isHan(text, at - 1)) continue
    const length = at > 1 && surnameLength(text, at - 2) === 2 ? 2 : 1
    const before = text.slice(0, at - length)
    // 您好，王先生 · 王先生您好 · 亲爱的王女士; whoever is spoken about (我们的李先生会联系您) is not called.
    if (before !== '' && !/(?:[，,。！! ]|您好|你好|尊敬的|亲爱的|親愛的)$/.test(before)) continue
    const after = text.slice(at + title.length, at + title.length + 2)
    if (!/^(?:[，,：:！!。~ ]|您|你|早|晚|午|$)/.test(after)) continue
    return { name: text.slice(at - length, at), span: [at - length, at + title.length] }
  }
  return null
}

function calledInEnglish(text: string): CalledName | null {
  if (!greetingBegins.has(text.charCodeAt(0) | 32)) return null
  const words = [...text.slice(0, 60).matchAll(/[A-Za-z'’]+/g)]
  const [greeting, ...rest] = words
  if (greeting?.index !== 0 || !greetings.includes(greeting[0].toLowerCase())) return null
  const titled = rest[0] !== undefined && courtesies.includes(rest[0][0].toLowerCase())
  const named = titled ? rest[1] : rest[0]
  // "Hello! Yes, we do" calls nobody.
  const before = titled ? rest[0] : greeting
  const gap = before && named ? text.slice(before.index + before[0].length, named.index) : ''
  const isCalled = gap === ' ' || (titled && gap === '. ') || (gap === ', ' && courteous.has(greeting[0].toLowerCase()))
  if (!named || !isCalled || !/^[A-Z][a-z]+$/.test(named[0]) || nobody.has(named[0].toLowerCase())) return null
  // "Hello Attune Support": only a name that ends the call is one.
  const end = named.index + named[0].length
  return /^(?:[,.!:\n–-]| -|$)/.test(text.slice(end)) ? { name: named[0], span: [named.index, end] } : null
}

const isHan = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code >= 0x3400 && code <= 0x9fff
}
