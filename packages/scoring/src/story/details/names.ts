import type { Evidence, Span } from '@attune/core'
import { once } from '../once.ts'
import type { Story } from '../story.ts'
import { head } from '../text/head.ts'
import { inOneScript } from '../text/in-one-script.ts'
import { matchesIn } from '../text/matches-in.ts'
import { pattern } from '../text/pattern.ts'
import { heard, quote, type Utterance } from '../utterance.ts'
import { childNamed, introducedAs, surnameLength } from './introduced-as.ts'

/** A name the customer goes by, and where they said it; `null` when the helpdesk knows it. */
export interface OwnName {
  name: string
  /** It is their child’s: 陶一诺妈妈. */
  ofChild?: boolean
  evidence: Evidence | null
}

/** A name somebody is called by. */
export interface CalledName {
  name: string
  /** 一诺妈妈 is called by the name of a child. */
  ofChild?: boolean
  span: Span
}

/** 一诺妈妈: who writes for a child is called by it. */
const kinTitles = ['妈妈', '媽媽', '爸爸', '奶奶', '爷爷', '爺爺', '家长', '家長']
const titles = [
  '先生',
  '女士',
  '小姐',
  '太太',
  '阿姨',
  '叔叔',
  '大爷',
  '大爺',
  '大哥',
  '大姐',
  '老师',
  '老師',
  '伯伯',
  '同学',
  '同學',
  '教授',
  '医生',
  '醫生',
  ...kinTitles,
  '总',
  '總',
  '姐',
  '哥',
]
/** Where a title may begin, and how long it is. */
const FURTHEST = 8
const LONGEST_TITLE = 2
/** What stands after a greeting and is no name. */
const nobody = new Set(
  `there customer sir madam team all everyone again and valued friend guest member client passenger folks mate user good how thank
  thanks this welcome our my the from we i you sirs ladies gentlemen again yes no your it that but for done of for everybody
  sorry apologies unfortunately sure certainly absolutely please great ok okay right well congratulations indeed everything nothing so
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november
  december christmas easter urgent asap cheers regards please help just still not now visa mastercard amex paypal`.split(
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
    const span = introducedAs(utterance.text) ?? introducedIn(utterance.text, utterance.index === 0)?.span
    const child = childNamed(utterance.text)
    const own = (at: Span, ofChild: boolean): OwnName => ({
      name: utterance.text.slice(...at),
      evidence: quote(utterance, at),
      ofChild,
    })
    return [...(span ? [own(span, false)] : []), ...(child ? [own(child, true)] : [])]
  })
  return [...said, ...introduced, ...story.customerNames.map((name) => ({ name, evidence: null }))]
}

/**
 * "I'm Laura Bennett", "this is Tom from flat 12", "it's Mrs Bell", "hey tom here": the name somebody begins with. One word
 * alone may be anything ("I'm Canadian"): there both names, a title, or what follows a name has to be there.
 */
function introducedIn(text: string, isFirst: boolean): CalledName | null {
  const begin = text.slice(0, 80)
  for (const pattern of introductions) {
    const found = pattern.exec(begin)
    const name = found?.groups?.name
    if (!found || !name || nobody.has(name.split(' ', 1)[0]?.toLowerCase() ?? '')) continue
    const start = found.index + found[0].lastIndexOf(name)
    return { name, span: [start, start + name.length] }
  }
  const signed = signedAs(text) ?? (isFirst ? thankful.exec(text.slice(-40))?.[1] : undefined)
  if (!signed || nobody.has(signed.split(' ', 1)[0]?.toLowerCase() ?? '')) return null
  const start = text.lastIndexOf(signed)
  return { name: signed, span: [start, start + signed.length] }
}

const greets =
  /^(?:(?:[Hh](?:ello|i(?:ya)?|ey)|[Dd]ear|[Gg]ood \w{3,9}|[Mm]orning|[Aa]fternoon|[Ee]vening)[^.?]{0,14}?[,.! ]+)/
    .source
const itIs = /(?:[Tt]his is|[Ii]t[’']?s|[Ii][’']?m|[Ii] am|[Mm]y name is)/.source
/** “Mrs”, “Dr. R.”, “Mr T. J.”: a title, and initials. */
const titled = '(?:Mrs?|Ms|Miss|Dr|Prof)\\.? (?:[A-Z]\\.? ?){0,3}'
const introductions = [
  // Both names, or one behind a title.
  new RegExp(
    `${greets}?${itIs} (?:${titled})?(?<name>(?<=\\b${titled})[A-Z][\\w’'-]+|[A-Z][a-z’'-]+ [A-Z][A-Za-z’'-]+)(?=[ ,.!;:]|$)`,
  ),
  // Behind “this is” one name and no more, or where they are.
  new RegExp(
    `${greets}?(?:[Tt]his is|[Mm]y name is) (?<name>[A-Z][a-z]{1,14})(?=[,.!;]|$| (?:from|in|at|here|again|calling|writing)\\b)`,
  ),
  new RegExp(`${greets}${itIs} (?<name>[A-Z][a-z]{2,14})(?=[,.!;] )`),
  new RegExp(`${greets}(?<name>[\\w’'-]{2,14}(?: [A-Z][\\w’'-]{1,14})?) here\\b`),
  // “I’m Greg.” at the end, and not “I’m British.”
  /(?<=[.!?] )[Ii][’']m (?<name>(?!\w*(?:ish|ese|[a-z]ian|can)\b)[A-Z][a-z]{2,14})[.!]?\s{0,3}$/,
  // “My name isn’t Sarah, it’s Grace.”
  pattern('i')`
    \bname (?:isn[’']t|is not|wasn[’']t) [A-Z][a-z]{1,14}[,;:.–—-]? ?(?:it[’']?s|it is|but|i[’']?m) (?<name>
      [A-Z][a-z]{2,14})
  `,
  // 我係Vivian, 我叫Kelly.
  /我(?:[是係叫]|[个個]?名叫) ?(?<name>[A-Z][a-z]{2,14})(?=[，,。.！!、 ~]|$)/,
  // For a booking or a ticket.
  pattern('')`
    \b(?:[Nn]ame(?:[’']s| is| of)|[Ss]urname(?: is)?)(?: spel(?:led|t))?:? (?<name>
      [A-Z][a-z]{2,14}(?: [A-Z][a-z]{2,14})?)(?=[,.!;]|$| (?:please|for|and|not|with|but)\b)
  `,
]

/** “… by Friday. Thanks, Tom Hale”, “… – Tom”, “… on Tuesday? Tom”: before anybody has answered, nobody can be thanked by name. */
const thankful = pattern('')`
  (?:(?<=[.!?\n] ?)(?:[Mm]any )?(?:[Tt]hanks|[Tt]hank you|[Cc]heers|[Bb]est|[Rr]egards),? |(?<=[.!?] ?)[–—-] ?|
    (?<=[a-z\d][.!?] ))([A-Z][a-z’-]{1,14}(?: [A-Z][A-Za-z’-]{1,14})?)\.?\s{0,3}$
`
/** “Kind regards, Ingrid” at the end. Who only says thanks may be calling the other side by one name. */
function signedAs(text: string): string | undefined {
  const found =
    /(?:(?:[Rr]egards|[Ss]incerely|[Ff]aithfully|[Bb]est wishes|[Yy]ours|[Tt]hank(?:s| you) in advance),?\s{1,3}(?:(?:Mrs?|Ms|Miss|Dr|Prof)\.? )?(?:[A-Z]\.? ){0,3}(?<name>[A-Z][a-z’-]{1,14}(?: [A-Z][A-Za-z’-]{1,14}){0,2})|(?<=^|[.!?\n] ?)(?:[Mm]any thanks,\s{1,3}|(?:[Tt]hanks|[Tt]hank you|[Cc]heers),?\n)(?:(?:Mrs?|Ms|Miss|Dr|Prof)\.? )?(?:[A-Z]\.? ){0,3}(?<both>[A-Z][a-z’-]{1,14} [A-Z][A-Za-z’-]{1,14}))\.?\s{0,3}$/.exec(
      text.slice(-80),
    )?.groups
  return found?.name ?? found?.both
}

/** 我叫你们经理来: nobody's name begins like this. */
const noName = new Set('你您他她它咱这這那不没沒别別什甚人快客车車我了个個一')

/** All that a message calls somebody: at its beginning, and “…, Ms Hale.” wherever it stands. */
export const namesCalled = ({ text }: Utterance): readonly CalledName[] => {
  const first = nameCalled(text)
  const begin = head(text)
  const amid = matchesIn(vocative, begin)
    .filter(({ index, 2: name }) =>
      name ? name.length === 1 || surnameLength(name, 0) > 0 : !ofSomebody.test(begin.slice(0, index).slice(-NEAR)),
    )
    .map(({ 0: whole, 1: english, 2: name = english ?? '', index }): CalledName => {
      const end = index + whole.length
      return { name, span: [english ? end - name.length : index, end] }
    })
  return first ? [first, ...amid.filter(({ name }) => name !== first.name)] : amid
}
/** Between a comma and a mark somebody is called by title, and behind a courtesy by name. */
const vocative = pattern('g')`
  (?:(?<=^|[,.!?:–—] ?)(?:Mrs?|Ms|Miss)\.? |(?<=\b(?:[Yy]ou[’']?(?:re| are) (?:right|welcome)|[Tt]hanks|[Tt]hank you|
        [Ss]orry|[Uu]nderstood|[Nn]oted|[Aa]pologies), )(?!(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*day\b|I\b|
      [A-Z][a-z]+ (?:is|was|has|will)\b))([A-Z][\w’'-]{1,20})(?=[,.!?:;]|$| [–—])|
  (?<=[，,。！!？?：: ])([\u3400-\u9fff]{1,4})(?:先生|女士|小姐|太太)(?=[，,。！!？?：:~]|[您你]|$)
`
/** So near a name stands what it belongs to. */
const NEAR = 40
/** “Our manager, Mr Hale,” speaks of him. */
const ofSomebody = /\b(?:our|my|an?|the|his|her|their|by|with|from|to) (?:[\w-]+ ){0,3}[\w-]+, ?$/i

/** The name a message begins by calling: "Hello Anna", "Dear Mr Brown", 王先生您好. `null`: none, or not clearly one. */
const nameCalled = (text: string): CalledName | null => calledInChinese(text) ?? calledInEnglish(text)

/** The surname, or the whole name, before a title within the first words, at the very beginning or after a greeting. */
function calledInChinese(text: string): CalledName | null {
  const begin = text.slice(0, FURTHEST + LONGEST_TITLE)
  for (const title of titles) {
    const at = begin.indexOf(title)
    if (at < 1 || at > FURTHEST || !isHan(text, at - 1)) continue
    const ofChild = kinTitles.includes(title)
    const start = nameBefore(text, at, ofChild ? FOR_KIN : Number(title.length > 1))
    if (start === null || (ofChild && noCall.test(text.slice(start, at)))) continue
    const after = text.slice(at + title.length, at + title.length + 2)
    if (!/^(?:[，,：:！!。~ ]|您|你|早|晚|午|好[，,：:！!。~ ]?$|$)/.test(after)) continue
    return { name: text.slice(start, at), span: [start, at + title.length], ofChild }
  }
  return givenNameCalled(text)
}

/** 王麗珊小姐 · 欧阳女士 · 王先生, where a call begins: 您好，王先生 · 亲爱的王女士. */
function nameBefore(text: string, at: number, free: number): number | null {
  for (let length = Math.min(LONGEST_NAME, at); length > 0; length--) {
    const start = at - length
    // Whoever is spoken about (我们的李先生会联系您) is not called.
    if (start > 0 && !mayPrecede.test(text.slice(0, start))) continue
    const surname = surnameLength(text, start)
    // 一诺妈妈 is called by the given name, of as many characters as it has.
    if (free === FOR_KIN ? length > 1 && length <= FOR_KIN : length === free) return start
    if (surname > 0 && length >= surname) return start
  }
  return null
}
const LONGEST_NAME = 4
const mayPrecede = /(?:[，,。！! ]|您好|你好|尊敬的|亲爱的|親愛的|^(?:好的?|嗯+|是的|收到|抱歉|不好意思|明白))$/
/** Characters of a name that need no surname before a word of kinship. */
const FOR_KIN = 3

/** 雨桐您好: a given name alone. */
function givenNameCalled(text: string): CalledName | null {
  const [, name] =
    /^([\u3400-\u9fff]{2,3}?|[A-Z][a-z]{2,14}(?= ?[您你早]))(?:您好|你好|早上好|下午好|晚上好)/.exec(text) ?? []
  if (!name || noCall.test(name) || noName.has(name.charAt(0))) return null
  return { name, span: [0, name.length] }
}
/** What stands before 您好 and is no name. */
const noCall = pattern('')`
  大家|客|亲|親|朋友|同学|同學|家长|家長|老师|老師|用户|用戶|会员|會員|各位|主|宝|寶|宾|賓|先生|女士|小姐|太太|板|
  师傅|師傅|美女|帅|哥|姐|哈|嗨|好|早|乘|旅|住|业|業|患|阿|爷|奶|叔|伯|领|街|店|这|這|尊
`

function calledInEnglish(text: string): CalledName | null {
  const begin = text.slice(0, 80)
  const lower = begin.toLowerCase()
  // Small letters of some scripts are longer: places would no longer fit.
  const call = lower.length === begin.length ? calls.exec(lower) : null
  if (!call) return null
  const { title = '', comma = '' } = call.groups ?? {}
  const start = call[0].length
  const [name, first = ''] = /^([A-Z][a-z]+)(?: [A-Z][a-z]+(?=,))?/.exec(begin.slice(start)) ?? []
  if (!name || nobody.has(first.toLowerCase())) return null
  // "Hello! Yes, we do" and "Hello, Visa" call nobody.
  if (title === '' && comma !== '' && !courteous.test(lower)) return null
  // "Hello Attune Support": only a name that ends the call is one.
  const end = start + name.length
  return /^(?:[,.!:\n–-]| -|$)/.test(text.slice(end)) ? { name, span: [start, end] } : null
}

/** “Hello Anna”, “Good morning, Mrs Oakes”, “Mr Brown,”, “Thanks for waiting, Jo”: all that stands before the name. */
const calls = pattern('')`
  ^(?:(?:hello|hi|hiya|hey|dear|noted|welcome back|good (?:morning|afternoon|evening)|morning|afternoon|evening|
      thanks|thank you|sorry|apologies|of course|sure thing|certainly|absolutely|no (?:problem|worries)|it is|
      they are|done|all done|all sorted|will do|gladly|not at all|leave it with me)(?: again| there| so much| very much| for [a-z ]{3,24}| about [a-z ]{3,12})?
      (?<comma>,)? |(?=(?:mrs?|ms|miss|dr)\b))(?<title>(?:mrs?|ms|miss|dr)\.? )?
`
/** They call somebody behind a comma too: “Thanks, Ms Brown.” */
const courteous = pattern('')`
  ^(?:thank|noted|sorry|apolog|good |morning|afternoon|evening|welcome|of course|sure|certain|absolut|no |it is|
    they are|done|all |will do|gladly|not at|leave)
`

const isHan = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code >= 0x3400 && code <= 0x9fff
}

/** A surname with a title that tells a man from a woman, wherever it stands. */
export interface TitledName {
  surname: string
  male: boolean
  span: Span
}

const englishTitle = /\b(Mr|Mrs|Ms|Miss)\.? (?:[A-Z](?:[\w’'-]{1,14}|\.?) ?(?=[A-Z])){0,2}([A-Z][\w’'-]{1,14})/g
const chineseTitle = /([\u3400-\u9fff])(先生|女士|小姐|太太)/g

export const titledNames = once(({ text }): readonly TitledName[] => {
  const begin = head(text)
  const english = matchesIn(englishTitle, begin).map(
    ({ 0: whole, 1: title, 2: surname = '', index }): TitledName => ({
      surname,
      male: title === 'Mr',
      span: [index, index + whole.length],
    }),
  )
  const chinese = matchesIn(chineseTitle, begin)
    .filter(({ index }) => surnameLength(text, index) > 0)
    .map(
      ({ 1: surname = '', 2: title, index }): TitledName => ({
        surname: inOneScript(surname),
        male: title === '先生',
        span: [index, index + 3],
      }),
    )
  return [...english, ...chinese]
})
