import { pattern } from '../text/pattern.ts'
import { pitchIn } from './cheer.ts'

/** A wish, a review, an order of one's own: what the house wants of them, or how they are to behave. */
const asksOfThem = pattern('iu')`
  祝[您你]|期待|光[临臨顾顧]|恭候|保持(?:[卫衛]生|好心情|安[静靜])|[继繼][续續]使用|
  \b(?:look(?:ing)? forward|see you|wish(?:ing)? you|save (?:\d|up to))\b|
  好[评評]|[关關]注我|下[单單]|[优優]惠券|升[级級]|[会會][员員]价|加[购購]|[办辦]卡|[坚堅]持|再考[虑慮]|再想想|
  点[赞贊]|五星|5星|
  \bif you (?:spend|buy|join|upgrade|sign up|subscribe|order (?:more|two|three|another|\d))\b|
  \b(?:upgrade|subscribe|follow us|review|rating|discount code|premium|special offer|deal|stick with it|reconsider|
    stay with us)\b
`

/** Whether words behind an answer serve the house and not the customer: a sale, a review, a wish, a rule of conduct. */
export const isForTheHouse = (words: string): boolean => asksOfThem.test(words) || pitchIn(words) !== null
