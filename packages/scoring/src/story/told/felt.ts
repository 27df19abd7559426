import type { Signal } from '@attune/language'
import { head } from '../text/head.ts'
import { pattern } from '../text/pattern.ts'
import { heard, type Utterance } from '../utterance.ts'

/** 住院理赔、住院要用、殡葬补贴、hospital bill: an illness or a loss that names a paper, a sum or a purpose, and tells no news. */
const behind = pattern('iu')`
  ^(?:[^，,。！!？?\n]{0,3}(?:(?:理|索)[赔賠償偿]|申索|[费費]|押金|[报報][销銷]|保[险險]|[险險]|[证證]明|手[续續]|
      [补補][贴貼]|津[贴貼]|病历|病歷|[单單]|[发發]票|[给給]付|要?用)| (?:bill|claim|insurance|invoice|parking|
      appointment|fee|form|certificate|records?|benefit|allowance|cover|policy|voucher)s?\b)
`
const NEAR = 14
/** 明天的葬礼要用: what it is for was told, and whoever has it is in mourning. */
const isMourned = (words: string): boolean =>
  /^[^，。！？]{0,6}(?:葬[礼禮]|告[别別][式会會]|追悼)[^，。！？]{0,2}要?用/u.test(words)
/** “What do I do?”, 咋整: who asks for a way is comforted by one. */
const asksForAWay =
  /^(?:[那这這可该該我]|到底)*(?:怎么办|怎麼辦|咋办|咋整|點算|点算|如何是好)[啊呀呢]?$|^what (?:do|should|can) i do$/iu

/** Whether a sign of a feeling tells one: not when it belongs to the name of a paper, nor when it only asks for a way. */
export const isFelt =
  (said: Utterance) =>
  ({ kind, strength, span: [start, end] }: Signal): boolean =>
    !(behind.test(said.text.slice(end, end + NEAR)) && !isMourned(said.text.slice(start, end + NEAR))) &&
    !asksForAWay.test(said.text.slice(start, end)) &&
    !(kind === 'vulnerability' && asksForCover(said)) &&
    !(kind === 'worry' && strength <= PLEA) &&
    !(kind === 'frustration' && (isDelighted(said) || ownSlip.test(head(said.text))))

/** 住院免赔额怎么算, “does the policy pay for surgery?”: asks what is insured, and nobody is said to be ill. */
const asksForCover = ({ text, reading: { signals } }: Utterance): boolean =>
  cover.test(head(text)) && !ofThem.test(head(text)) && signals.some(({ kind }) => kind === 'question')
const cover =
  /(?<![危风風冒])[险險](?!些)|免[赔賠]|\b(?:polic(?:y|ies)|insur\w+|covers?|covered|plan|deductible|premiums?)\b/iu
const ofThem = pattern('iu')`
  [我咱](?![想们們能可该該要])|[爸妈媽父母爷爺奶婆公哥弟姐妹][^，。]{0,8}[了在]|孩子|
  \b(?:my|our|i[’'](?:m|ve)|i (?:am|have|had|was|need))\b
`

/** “Pls help” asks for it, and tells no fear. */
const PLEA = 0.4
/** “Can’t believe I have to leave, it was wonderful 😩”: with joy or a heart, and nothing against anybody, such words are glad ones. */
const isDelighted = (said: Utterance): boolean =>
  (/[❤💛💚💙💜🧡🥰😍]/u.test(head(said.text)) || isJoyful(said)) &&
  heard(said, 'complaint', 'repeated-complaint', 'anger', 'not-resolved', 'disappointment').length === 0
/** “Came a second time, love it”: praises, and complains of nothing. */
export const isGlad = (said: Utterance): boolean =>
  isJoyful(said) && heard(said, 'complaint', 'anger', 'frustration', 'not-resolved', 'disappointment').length === 0
const isJoyful = (said: Utterance): boolean => heard(said, 'joy', 'praise').some(({ strength }) => strength >= GLAD)
const GLAD = 0.5

/** “Forgot my card. Ugh.”: cross with themselves. */
const ownSlip =
  /(?:^|[.!,] ?|\b(?:i|and|stupidly) )(?:i )?(?:accidentally )?(?:forgot|misplaced|left my)\b|我(?:自己)?忘[了记記]/iu
