import { once } from '../once.ts'
import type { Story } from '../story.ts'
import { head } from '../text/head.ts'
import { pattern } from '../text/pattern.ts'
import { whatWasTold } from '../turns/what-was-told.ts'
import type { Utterance } from '../utterance.ts'

const trade =
  '(?:engineer|developer|programmer|coder|nurse|midwife|doctor|gp|surgeon|dentist|paramedic|plumber|electrician|mechanic|lawyer|solicitor|accountant|architect|chef|baker|pharmacist|vet|sysadmin|admin|carpenter|joiner|technician|pilot|tailor|farrier|chemist|luthier)'
const tradeZh =
  '(?:工程[师師]|程[序式][员員設]|[开開][发發]|[运運][维維]|[电電]工|水[电電](?:工|[师師]傅)|[护護]士|[护護]理[师師]|[医醫][生师師]|[药藥][剂劑]?[师師]|律[师師]|[会會][计計][师師]?|[厨廚][师師]|技[师師]|[机機]修|木工|焊工|[设設][计計][师師]|[兽獸][医醫])'
/** “I’m a plumber”, “I’ve run servers for ten years”, 我做开发的: knows the matter. */
const knows = new RegExp(
  `\\bi(?:[’']m| am) (?:a |an )?(?:\\w+ ){0,2}?${trade}\\b|\\bi(?:[’']ve| have) (?:run|been|worked|done|built|fitted|sold|managed|repaired) [^.!?]{0,40}\\b(?:years|decades)\\b|\\bi know (?:the basics|how (?:it|this|that) works)\\b|我(?:自己|本身)?(?:就?[是做]|[当當干幹])[^，。！？]{0,6}${tradeZh}|我(?:做|[干幹]|搞)[^，。！？]{1,8}(?:[\\d一二两兩三四五六七八九十]+年|的(?=[，。]|$))`,
  'iu',
)
/** “A port is like a door to a house”, 电流就像水管里的水, 别紧张: told as to somebody who has never heard of it. */
const simple = pattern('iu')`
  \b(?:is|are|works?) (?:a (?:bit|little) |just |kind of |sort of )?like (?:a|an|the|your)\b|
  \b(?:explain (?:it|this|that) (?:\w+ )?simply|in (?:plain|simple|easy) (?:words|english|terms)|simply put)\b|
  \b(?:is|are|that[’']s) (?:a|an|the) (?:\w+ )?(?:thing|part|bit|word|place|program|medicine|machine|tool|number) (?:
    that|which|you|we|for|against|where)\b|
  \b(?:no worries|don[’']t (?:worry|panic|be afraid)|my dear|sweetheart|bless you)\b|
  就?(?:像|好比|相[当當][于於])[^，。！？]{1,14}(?:一[样樣]|[里裡]的|的[^，。！？]{1,4}|插座|水管|[门門])[呢喔哦啦]?
    (?=[，。！])|(?:[别別]|不用|不要|唔使)(?:[紧緊][张張]|着急|著急|[担擔]心|急|怕)|[听聽]不懂|慢慢[来來]
`
const isExpert = once((said): boolean => said.side === 'customer' && knows.test(head(said.text)))

/** Whether a reply explains to somebody who knows the matter what they know. */
export const talksDown = (story: Story, reply: Utterance): boolean =>
  simple.test(head(reply.text)) && whatWasTold(story, reply).some(isExpert)
