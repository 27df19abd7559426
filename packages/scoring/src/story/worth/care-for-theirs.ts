import type { Span } from '@attune/core'
import type { SignalKind } from '@attune/language'
import { isChinese } from '../text/languages.ts'
import { pattern } from '../text/pattern.ts'
import { sentenceAround } from '../text/sentence-around.ts'
import { sharedWords } from '../text/shared-words.ts'
import { grievances } from '../told/grievances.ts'
import { isForTheHouse } from '../tone/for-the-house.ts'
import { heard, type Utterance } from '../utterance.ts'

/** More of a message is not looked at. */
const LONGEST = 1500

/** “As your dad uses a stick, I’ve put …”, “I’ve told the driver so she can sit at the front”, 太太怀孕，我帮你们换到…。 */
const thoughtOf = {
  en: pattern('i')`
    \b(?:as|since|because|seeing(?: that)?|given(?: that)?|knowing|with) (?:you|your|he|she|it|they|the|there|two|
      both|\w+ing)\b[^.!?]{2,70}[, ] ?(?:i|we)(?:['’](?:ve|ll)| have| will)\b|
    \b(?:i|we)(?:['’]ve| have) (?:also |just )?(?:asked|told|put|moved|kept|packed|set|given|added|saved|booked|left|
      warned|arranged|let)\b[^.!?]{4,120}\b(?:so(?: that)? (?:you|he|she|they|your|it|there)|
      at no (?:extra )?(?:cost|charge)|free of charge|for (?:him|her|them)\b)|
    \b(?:i|we)(?:['’]ve| have) (?:also |just )?(?:asked|told|warned|let) \w+(?: \w+){0,3} (?:about|know|to)\b
  `,
  zh: pattern('u')`
    (?:^|[，。,！!；;])(?:也|已[经經]?|所以|就)?(?:我|我[们們哋]|同事|[师師]傅|司[机機]|[护護]士)[^，。,！!]{0,4}(?:
      [给給帮幫替为為把将將请請叫让讓][^，。,！!？?]{0,14}?(?:[换換調调安]|多[放包裹带帶备備留送]|[帶带加送放]多|
        [备備加排留裹蒸煮砌放垫墊等接]|[准準][备備]|提前)|[换換]|多[放包裹带帶备備留送]|[备備]了)|
    我[^，。,！!]{0,2}(?:[让讓请請叫同跟])(?:了)?(?:同事|[师師]傅|[导導][师師]|老[师師]|司[机機]|[护護]士|[厨廚]房|
      前台|[门門][卫衛]|保安|店[员員]|佢)[^，。,！!？?]{2}|
    我[^，。,！!]{0,4}(?:[来來去到喺嚟])[^，。,！!？?]{0,6}[接等扶陪][您你]|
    [给給帮幫][^，。,！!？?]{1,8}多[放包裹带帶备備留送]
  `,
}
/** “… so she needn’t listen for her name.” */
const spares = /\bso(?: that)? (?:he|she|they)(?:['’]ll| will| can| need|n['’]t| do| won['’]t| has| have)/i
/** Bus, dad, dog: no long words, and matter all the same. */
const sharesAShortWord = (told: string, added: string): boolean => {
  const short = new Set(told.toLowerCase().match(/\b[a-z]{3}\b/g))
  return (added.toLowerCase().match(/\b[a-z]{3}\b/g) ?? []).some((word) => short.has(word) && !small.test(word))
}
const small = pattern('')`
  ^(?:the|and|you|she|her|his|him|are|for|our|has|had|not|was|but|all|its|who|how|one|two|any|out|off|get|got|can|may|
    too|now|day|let|see|say|yes)$
`

/** Given without being paid for. */
const forNothing = pattern('iu')`
  \b(?:at no (?:extra )?(?:cost|charge)|free of charge|on (?:us|the house))\b|
  [不唔](?:收|另|使|用)[^，。]{0,4}[钱錢费費]|免[费費]|[不唔]使加[钱錢]
`
/** What is asked for, in words of a customer. */
const asksFor = pattern('iu')`
  [?？吗嗎嘛呢]|
  \b(?:can|could|would|please|want|need|like|hope|may|wish|prefer)\b|
  [请請]|麻[烦煩]|[帮幫][我忙]|[给給畀俾]我|想(?!起)|要(?!是)|希望|能不能|可[不唔]可以|可以|唔該
`
/** To whom it makes amends it is no gift. */
const owed: readonly SignalKind[] = [
  'not-resolved',
  'already-told',
  'anger',
  'frustration',
  'disappointment',
  'threat-to-leave',
]
export const isOwedAmends = (said: Utterance): boolean => grievances(said).length > 0 || heard(said, ...owed).length > 0
/** Before it, at least so much has answered. */
const ANSWER = 2
const ASKED_FOR = 2

/** Behind the answer, something done for what the customer had mentioned and not asked for; `null` when nothing. */
export function careForTheirs({ text: whole }: Utterance, asked: readonly Utterance[]): Span | null {
  const text = whole.slice(0, LONGEST)
  const found = (isChinese(text) ? thoughtOf.zh : thoughtOf.en).exec(text)
  if (!found || asked.some(isOwedAmends)) return null
  const span = sentenceAround(text, [found.index + 1, found.index + found[0].length])
  const added = text.slice(...span)
  if (span[0] < ANSWER || isForTheHouse(added) || /[?？]/.test(text.charAt(span[1]))) return null
  const clauses = asked.flatMap((said) => said.text.slice(0, LONGEST).match(/[^.!?。！？，,；;\n]+[?？]?/gu) ?? [])
  const wanted = clauses.filter((clause) => asksFor.test(clause)).join('\n')
  if ((sharedWords(wanted, added)?.count ?? 0) >= ASKED_FOR) return null
  const told = clauses.filter((clause) => !asksFor.test(clause)).join('\n')
  const takesUp = sharedWords(told, added) !== null || sharesAShortWord(told, added)
  return takesUp || spares.test(added) || forNothing.test(added) ? span : null
}
