import type { Span } from '@attune/core'
import { defineRule } from '../define-rule.ts'
import { essay } from '../evidence/sources.ts'
import { wishesFor } from '../story/asked/wishes.ts'
import { deedsIn } from '../story/done/deeds.ts'
import { definiteActs } from '../story/done/definite-acts.ts'
import { wayBehindANo } from '../story/done/ways-forward.ts'
import { matchesIn } from '../story/text/matches-in.ts'
import { pattern } from '../story/text/pattern.ts'
import { sentenceAround } from '../story/text/sentence-around.ts'
import { sharedWords } from '../story/text/shared-words.ts'
import { bearsNews } from '../story/tone/bears-news.ts'
import { cheerIn, pitchIn } from '../story/tone/cheer.ts'
import { lastCustomerTurn } from '../story/turns/last-customer-turn.ts'
import { whatWasTold } from '../story/turns/what-was-told.ts'
import { heard, quote, type Utterance } from '../story/utterance.ts'
import { hasSubstance } from '../story/worth/has-substance.ts'
import { speaksOfTheirs } from '../story/worth/speaks-of-theirs.ts'
import { unaskedCare } from '../story/worth/unasked-care.ts'

/** A service that repeats its care is still one gift; so many words of the customer's make it an answer. */
const ASKED_FOR = 2

export const anticipateANeed = defineRule({
  meta: {
    id: 'anticipate-a-need',
    title: { en: 'The next trouble is prevented unasked', 'zh-Hans': '下雨之前先递伞', 'zh-Hant': '下雨之前先遞傘' },
    dimension: 'warmth',
    essays: ['S4.2', 'S4.1', 'S1.1'],
    fiveC: 'care',
    stage: 'experimental',
    weight: 1,
    giftsOnly: true,
    evidence: [
      {
        claim: {
          en: 'An umbrella before the rain: what moves people is what nobody asked for and somebody thought of.',
          'zh-Hans': '雨还没下，伞先递上：打动人的，是没人开口、却有人替他想到的。',
          'zh-Hant': '雨還沒下，傘先遞上：打動人的，是沒人開口、卻有人替他想到的。',
        },
        source: essay('moving'),
        grade: 'E',
        caveat: {
          en: 'Counted only beside a deed or a step; words alone are staging.',
          'zh-Hans': '连着实际的动作或办法才算；光说好听话，是作秀。',
          'zh-Hant': '連著實際的行動或做法才算；光說好聽話，是作秀。',
        },
      },
      {
        claim: {
          en: 'Satisfaction beyond the expected comes from what is unexpected and welcome; what is basic never delights.',
          'zh-Hans': '让人喜出望外的，是没料到又正合心意的；分内的事做得再好，也只是理所当然。',
          'zh-Hant': '讓人喜出望外的，是沒料到又正合心意的；分內的事做得再好，也只是理所當然。',
        },
        source: 'Kano 1984',
        grade: 'M',
        caveat: { en: 'From memory, unconfirmed.', 'zh-Hans': '凭记忆，未核实。', 'zh-Hant': '憑記憶，未查證。' },
      },
    ],
    reasons: {
      prevented: {
        what: {
          en: 'A need was met before the customer had to name it.',
          'zh-Hans': '顾客还没开口，下一个麻烦已经替他挡住了。',
          'zh-Hant': '顧客還沒開口，下一個麻煩已經替他擋下了。',
        },
      },
      instead: {
        what: {
          en: 'What could not be had came with another way.',
          'zh-Hans': '这个办不到，又给指了条别的路。',
          'zh-Hant': '這個辦不到，但也指了另一條路。',
        },
      },
    },
    examples: {
      met: [
        {
          language: 'en',
          transcript:
            "customer: Please send me the ticket to Bath.\nagent: I have sent the ticket. I have also added a map of the station, so you don't have to look for platform 9.",
        },
        {
          language: 'zh-Hans',
          transcript:
            '客户: 帮我改一下收货地址。\n客服: 已经帮您改好了，顺便帮您把发票也开到新公司名下了，省得您再跑一趟。',
        },
        {
          language: 'zh-Hant',
          transcript: '顧客: 幫我改一下收件地址。\n客服: 已為您更改，順便幫您把發票抬頭也改好了，省得您再跑一趟。',
        },
      ],
      missed: [],
      notOwed: [
        { language: 'en', transcript: 'customer: Please send me the ticket to Bath.\nagent: I have sent the ticket.' },
        { language: 'zh-Hans', transcript: '客户: 帮我改一下收货地址。\n客服: 已经帮您改好了。' },
        { language: 'zh-Hant', transcript: '顧客: 幫我改一下收件地址。\n客服: 已為您更改。' },
        {
          language: 'en',
          transcript:
            "customer: Please send the ticket and the map of the station so I need not look for platform 9.\nagent: I have sent the ticket and the map of the station, so you don't have to look for platform 9.",
        },
        {
          language: 'zh-Hans',
          transcript:
            '客户: 帮我改地址，发票也改成新公司，省得我再跑一趟。\n客服: 地址改好了，顺便帮您把发票也改成新公司了。',
        },
        {
          language: 'zh-Hant',
          transcript:
            '顧客: 幫我改地址，發票也改成新公司，省得我再跑一趟。\n客服: 已為您更改地址，順便幫您把發票也改成新公司了。',
        },
      ],
    },
  },
  wakes: { customer: [], end: false },
  judge({ utterance, story }) {
    if (utterance?.side !== 'service' || heard(utterance, 'pressure', 'flattery').length > 0) return []
    // Whatever comes beside an answer that was not given is no gift.
    if (!speaksOfTheirs(story, utterance)) return []
    // Whoever makes merry of, or sells beside, news that hurts has thought of nobody.
    const isMerry = cheerIn(utterance.text).jolly > 0 || pitchIn(utterance.text) !== null
    if (isMerry && bearsNews(utterance.text)) return []
    const added = unaskedCare(story, utterance)
    if (added && hasSubstance(story, utterance))
      return [{ type: 'gift', reason: 'prevented', evidence: [quote(utterance, added)] }]
    const way = lastCustomerTurn(story, utterance).some(wants) ? wayBehindANo(utterance) : null
    if (way && !isHad(utterance.text, way, lastCustomerTurn(story, utterance))) {
      const spared = isSpared(lastCustomerTurn(story, utterance))
      if (!spared || mayThey.test(utterance.text.slice(...way)))
        return [{ type: 'gift', reason: spared ? 'prevented' : 'instead', evidence: [quote(utterance, way)] }]
    }
    const [care] = heard(utterance, 'anticipates')
    const act = actBeside(utterance)
    if (!care || !act) return []
    const sentence = utterance.text.slice(...sentenceAround(utterance.text, care.span))
    const told = whatWasTold(story, utterance)
      .map(({ text }) => text)
      .join('\n')
    if ((sharedWords(told, sentence)?.count ?? 0) >= ASKED_FOR) return []
    return [{ type: 'gift', reason: 'prevented', evidence: [quote(utterance, care), quote(utterance, act)] }]
  },
})

/** What is had is what was asked for, or what the no itself held out: 要满200才能用，再加20就可以用. */
const isHad = (text: string, [start, end]: Span, asked: readonly Utterance[]): boolean =>
  asked.some((said) => grants(said.text, text.slice(start, end))) ||
  matchesIn(onlyThen, text.slice(Math.max(0, start - LONGEST), start)).some(([, deed]) =>
    matchesIn(may, text.slice(start, end)).some(([, other]) => other === deed),
  )
const onlyThen = /才(?:能|可以?)(?:正常)?([\u3400-\u9fff])/gu
const may = /(?:可以|能)(?:正常|直接)?([\u3400-\u9fff])/gu

/** 能改44不？还没发，可以改的. */
const grants = (asked: string, way: string): boolean => {
  const deed = /(?:能|可以|可唔可以|得唔得|行)(?:不能|不可以|否)?(?:[帮幫给給]?我)?([\u4e00-\u9fff])/u.exec(asked)?.[1]
  return deed !== undefined && new RegExp(`(?:可以|能)(?:先)?${deed}`, 'u').test(way)
}

/** “Will it be deducted?” “No”: what was feared will not be, and nothing was refused. */
const isSpared = (asked: readonly Utterance[]): boolean => asked.some(({ text }) => feared.test(text.slice(0, LONGEST)))
const LONGEST = 600
const feared = pattern('iu')`
  \b(?:will|would|does|do|is|are|am)\b[^.!?]{0,40}\b(?:deducted|charged|billed|dangerous|harm\w*|affect\w*|mess|lose|
    stuck|expire\w*|(?:have|need) to pay)\b[^.!?]{0,30}\?|
  (?:[会會要]|使唔使|唔)[^，。！？,]{0,6}(?:扣|另外|加[钱錢]|收[费費]|影[响響]|[罚罰]|
    作[废廢])[^，。！？,]{0,4}[吗嗎不㗎？?]
`
/** What they may do all the same. */
const mayThey = /\bif you\b|\byou (?:can|could|may)\b|可以/i

/** Who asks whether, or for a thing, can be told no. */
const wants = (said: Utterance): boolean =>
  heard(said, 'asks-for-human').length === 0 && (wishesFor(said) || heard(said, 'question', 'request').length > 0)

/** What shows that it was done and not only said; a promise is still to be kept. */
const actBeside = (utterance: Utterance) =>
  deedsIn(utterance)[0] ?? definiteActs(utterance).find(({ kind }) => kind === 'guidance' || kind === 'alternative')
