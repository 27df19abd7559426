import { head } from '../text/head.ts'
import { pattern } from '../text/pattern.ts'
import type { Utterance } from '../utterance.ts'
import { lives } from './lives.ts'

/** Words by which a customer opens a delicate topic, so that it may be spoken of. Widely: who asks the chemist about a pill. */
const topics: Readonly<Record<string, RegExp>> = {
  ...lives,
  body: new RegExp(
    `${lives.body?.source}|\\bmy (?:\\w+ )?(?:back|legs?|foot|feet|neck|shoulders?|hands?|eyes?|heart|chest|nerves)\\b|\\b(?:doctor|gp|scan|results|medic\\w*|prescri\\w*|pharmac\\w*)\\b|[药藥医醫诊診检檢病]`,
    'iu',
  ),
  kin: pattern('iu')`
    \b(?:mums?|moms?|dads?|mother|father|parents?|nan|gran\w*|sons?|daughters?|lads?|lass\w*|kids?|child\w*|baby|
      toddler|girls?|boys?|brother|sister|family|wife|husband)\b|
    [爸妈媽父母爷爺奶婆公儿兒女孩娃宝寶]|小朋友|老人|先生|太太
  `,
  health: pattern('iu')`
    \b(?:health|medic|doctor|gp\b|nurse|midwi|pills?\b|tablets?\b|dose|prescri|script\b|pharmac|chemist|scan|clinic|
      test|baby|pregnan|appointment|hospital|surgery|insur|claim|allerg|diet|ill\b|sick|pain|symptom|condition|
      treatment|therap|cancer|depress|hiv|ivf|meds\b|cream)|
    药|藥|病|医|醫|孕|宝宝|寶寶|检|檢|诊|診|保险|保險|吃|痛|疼|过敏|過敏|症|治|瘦|减肥|減肥|妇科|婦科
  `,
  family: pattern('iu')`
    \b(?:divorc|separat|husband|wife|partner|married|marriage|ex\b|lost|passed|died|death|solicitor|estate|surname|
      maiden|custody|alone|single)|
    婚|老公|老婆|先生|太太|丈夫|妻|走了|过世|過世|白事|继承|繼承|分居|单亲|單親
  `,
  // Who speaks of somebody or of how they are has opened a piece of their life.
  life: pattern('iu')`
    \b(?:divorc|separat|split up|broke up|husband|wife|partner|marri|wedding|anniversar|girlfriend|boyfriend|ex\b|
      date night|baby|pregnan|died|death|funeral|alone|on my own|diet|weight|sleep|sick|ill\b|doctor|surgery|job\b|
      redundan|afford|money|broke\b|rent\b|arrears|debt)|
    婚|老公|老婆|先生|太太|男朋?友|女朋?友|[对對]象|分手|孕|[宝寶][宝寶]|[过過]世|走了|一[个個]人|[减減]肥|瘦|胖|失眠|
    睡|病|工作|失[业業]|[没沒缺][钱錢]|手[头頭]|房租|[还還付交]不[上起]
  `,
  spied: pattern('iu')`
    \b(?:cctv|cameras?|footage|recordings?|gps|tracker|satellite|webcam)\b|
    [监監]控|[摄攝]像|[镜鏡][头頭]|[闭閉]路|定位|[录錄][音像影]|[轨軌][迹跡]|[门門]禁
  `,
  relatives: pattern('iu')`
    \b(?:mum|mom|dad|mother|father|wife|husband|partner|girlfriend|boyfriend|ex|sister|brother|boss|son|daughter|
      parents?|kids?|child|children|family|baby|she|he|her|his|married|wedding|funeral|we|our|us)\b
  `,
  money: pattern('iu')`
    \b(?:loan|debt|credit|mortgage|benefit|job|unemploy|redundan|bankrupt|insolv|gambl|salary|wage|income|afford|
      arrears|conviction|record)|
    贷|貸|债|債|工作|征信|徵信|社保|失业|失業|离职|離職|收入|欠|破产|破產
  `,
}

/** Whether one of the customer's messages has opened a delicate topic. */
export const speaksOf = (topic: string, told: readonly Pick<Utterance, 'text'>[]): boolean => {
  const words = topics[topic]
  return words !== undefined && told.some(({ text }) => words.test(head(text)))
}
