import type { Signal } from '@attune/language'
import type { Utterance } from './utterance.ts'

/** 住院理赔、住院要用、殡葬补贴、hospital bill: an illness or a loss that names a paper, a sum or a purpose, and tells no news. */
const behind =
  /^(?:[^，,。！!？?\n]{0,3}(?:理[赔賠]|[费費]|押金|[报報][销銷]|保[险險]|[险險]|[证證]明|手[续續]|[补補][贴貼]|津[贴貼]|病历|病歷|[单單]|[发發]票|[给給]付|要?用)| (?:bill|claim|insurance|invoice|parking|appointment|fee|form|certificate|records?|benefit|allowance|cover|policy|voucher)s?\b)/iu
const NEAR = 14
/** “What do I do?”, 咋整: who asks for a way is comforted by one. */
const asksForAWay =
  /^(?:[那这這可该該我]|到底)*(?:怎么办|怎麼辦|咋办|咋整|點算|点算|如何是好)[啊呀呢]?$|^what (?:do|should|can) i do$/iu

/** Whether a sign of a feeling tells one: not when it belongs to the name of a paper, nor when it only asks for a way. */
export const isFelt =
  ({ text }: Utterance) =>
  ({ span: [start, end] }: Signal): boolean =>
    !behind.test(text.slice(end, end + NEAR)) && !asksForAWay.test(text.slice(start, end))
