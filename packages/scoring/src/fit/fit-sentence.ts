import { durationText } from '../report/duration-text.ts'
import { wordsFor } from '../report/words/words-for.ts'
import type { ReportLocale } from '../rule.ts'
import type { TurnFit } from './turn-fit.ts'

/** What a customer signalled against what they got, as one would say it. */
export function fitSentence(fit: Omit<TurnFit, 'sentence'>, locale: ReportLocale): string {
  return locale === 'en' ? inEnglish(fit) : inChinese(fit, locale)
}

type Fit = Omit<TurnFit, 'sentence'>

function inEnglish({ signalled, given, speed, length, tone }: Fit): string {
  const time = (ms: number) => durationText(ms, wordsFor('en'))
  const said = signalled.evidence[0]?.quote
  const customer = [
    signalled.tempoMs !== null && `writes back within ${time(signalled.tempoMs)}`,
    said !== undefined && `said “${said}”`,
  ].filter(isSaid)
  const got = [given.replyMs !== null && `took ${time(given.replyMs)}`, `has ${count(given.words, 'word')}`].filter(
    isSaid,
  )
  const faults = [
    speed === 'too-slow' && 'too slow',
    length === 'too-long' && 'too long',
    tone === 'pushed' && 'a push for somebody with time',
    tone === 'slow-to-act' && 'no act at the start for somebody in a hurry',
  ].filter(isSaid)
  const who =
    customer.length === 0
      ? `The customer wrote ${count(signalled.words, 'word')}`
      : `The customer ${customer.join(' and ')}`
  return `${who}; the reply ${got.join(' and ')}: ${faults.length === 0 ? 'that fits' : faults.join(', ')}.`
}

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`

function inChinese({ signalled, given, speed, length, tone }: Fit, locale: 'zh-Hans' | 'zh-Hant'): string {
  const time = (ms: number) => durationText(ms, wordsFor(locale)).replaceAll(' ', '')
  const [open, close] = locale === 'zh-Hans' ? ['“', '”'] : ['「', '」']
  const t = chinese[locale]
  const said = signalled.evidence[0]?.quote
  const customer = [
    signalled.tempoMs !== null && t.tempo(time(signalled.tempoMs)),
    said !== undefined && `${t.said}${open}${said}${close}`,
  ].filter(isSaid)
  const got = [given.replyMs !== null && t.waited(time(given.replyMs)), t.words(given.words)].filter(isSaid)
  const faults = [
    speed === 'too-slow' && t.slow,
    length === 'too-long' && t.long,
    tone === 'pushed' && t.pushed,
    tone === 'slow-to-act' && t.slowToAct,
  ].filter(isSaid)
  const who = customer.length === 0 ? t.wrote(signalled.words) : `${t.customer}${customer.join('，')}`
  return `${who}；${got.join('，')}：${faults.length === 0 ? t.fits : faults.join('、')}。`
}

const chinese = {
  'zh-Hans': {
    customer: '顾客',
    tempo: (time: string) => `一般${time}就回`,
    said: '说了',
    wrote: (words: number) => `顾客写了${words}个字`,
    waited: (time: string) => `回复用了${time}`,
    words: (words: number) => `回了${words}个字`,
    slow: '慢了',
    long: '长了',
    pushed: '人家不急，却在催',
    slowToAct: '人家正急，开头没说怎么办',
    fits: '合拍',
  },
  'zh-Hant': {
    customer: '顧客',
    tempo: (time: string) => `通常${time}就回`,
    said: '說了',
    wrote: (words: number) => `顧客寫了${words}個字`,
    waited: (time: string) => `回覆花了${time}`,
    words: (words: number) => `回了${words}個字`,
    slow: '慢了',
    long: '長了',
    pushed: '對方不急，卻在催',
    slowToAct: '對方正急，開頭沒說怎麼處理',
    fits: '合拍',
  },
}

const isSaid = (part: string | false): part is string => part !== false
