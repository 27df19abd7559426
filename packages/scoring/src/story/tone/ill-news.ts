import type { Span } from '@attune/core'
import { head } from '../text/head.ts'
import { isChinese } from '../text/languages.ts'
import { pattern } from '../text/pattern.ts'
import { clauseAround } from '../text/sentence-around.ts'

/** That somebody died, could not be saved, or may be gravely ill: a fact, in whatever tone. */
const told = {
  en: pattern('i')`
    \b(?:died|passed (?:away|on)(?! (?:to|your))|deceased|(?:didn't|did not) (?:make it|pull through|survive)|
      heart (?:just )?(?:stopped|gave out)|(?:couldn't|could not|weren't able to|wasn't able to) (?:
        be (?:saved|revived)|(?:save|revive) (?:him|her|it|them)|bring (?:him|her|it|them) (?:back|round))|
      put (?:him|her|it) to sleep|(?:a|an?other|some) (?:\w+ )?(?:shadow|lump|mass|growth|tumou?r) (?:on|in|at|near)|
      (?:scan|x-?ray|ultrasound|bloods?|results?|biopsy|found|shows?|showed) (?:\w+ ){0,6}(?:shadow|lump|mass|nodule|
        growth|tumou?r|cyst|clot|bleeding)|
      (?:it's|it is|has|found|suspects?|looks like|signs of) (?:\w+ ){0,2}(?:cancer|sepsis|tumou?rs?)|melanoma|
      lymphoma|leukaemia|sarcoma|carcinoma|malignant|crossed the rainbow bridge|
      embryos? [^.!?]{0,20}(?:n't|not|stopped|arrested)|(?:no|without a) (?:fetal |foetal )?heartbeat|
      (?:took|taken|rushed|brought|admitted) (?:him|her|it|them|[A-Z]\w+)?(?: straight| over| down)? ?to (?:the |a )?(?:
        vets?|hospital|emergency|a&e|casualty)|came down in the|no longer exists)\b
  `,
  zh: pattern('u')`
    (?:去|[当當做作])[了]?小?天使|[变變去回][成到了]?[^。，,]{0,2}(?:喵|汪|狗|[猫貓])星|彩虹[桥橋]|
    心[脏臟]?跳?[^。，,]{0,3}停[了咗止]|停止了?呼吸|[没沒]有?了?呼吸|[没沒](?:能|有)?救(?:回|活|过|過)|
    救[唔不](?:返|回|活)|救不了[它他她牠佢]|[没沒](?:能|有)?[撑撐熬挺][过過到]|[捱撐]唔[過到]|
    (?:[天日晚夜早上午周週月晨]|[周週]?[一二三四五六日]|[刚剛已])
      [^，。,！!师師司递遞车車员員你您我订訂取卖賣带帶拿开開寄搬退抢搶借租买買接送逛]{0,4}走[了咗][喔哦囉啰啦哈呀]?(?=
      [，。,！!；;～~]|$)|死[了亡咗](?![机機]|[锁鎖循证證登])|去世|[过過][世身](?![纪紀])|[离離]世|往生|病逝|
    [没沒](?:能|有)?留住[它牠他她]|[肿腫][块塊瘤]|[结結][节節](?!目)|淋巴瘤|癌|白血病|[恶惡]性|[阴陰]影|黑影|病危|
    末期|衰竭|[肾腎心肝]衰|[没沒未冇][有能]?著?着?床(?!位)|胎停|[没沒冇]有?(?:胎)?心[跳音]|
    (?:已[经經]?|先|[点點半早晨午晚上][多]?|把[^，。,]{1,6}|[给給])送(?:到|去|往|[进進])?[^，。,]{0,12}(?:[医醫]院|
      [医醫]|急[诊診])(?![生师師])|昏迷|抽搐|(?:[怀懷]疑|考[虑慮])[^。，,]{0,8}(?:有[问問][题題]|病[变變]|感染|瘤)
  `,
}
/** Of things, of what might be, and of what is sold against it. */
const unless = pattern('iu')`
  \b(?:phone|battery|laptop|computer|car|boiler|engine|motor|screen|app|wi-?fi|router|printer|fridge|line|drafts?|
    changes|settings|forms?|files?|password|if|unless|in case|anyone|people|cover(?:ed|s)?|policy|plan|screening|
    (?<!could |we were |did )not (?:a |any )?)\b|n't have\b|\bno (?:sign|shadow|lump|mass|growth)|
  如果|要是|[万萬]一|若|保[险險]|手[机機]|[电電][池脑腦]|[键鍵]|系[统統]|程序|程式|[预預]防|[筛篩]查|[篩筛][检檢]|
  疫苗|[没沒]有?(?:看到|[发發][现現]|[见見]到)|[没沒]有[肿腫阴陰]|冇|排除|不是[恶惡]性
`

/** A shadow in a photo is a shadow. */
const ofAPicture = /照片|相片|[证證]件照|[图圖]片|\b(?:photos?|pictures?|images?)\b/i
const NEAR = 48

/**
 * Where a reply tells that somebody dear has died or may be gravely ill. Whoever asked how they are is told it first by
 * this message, so it has to be told as such news is.
 */
export function illNews(message: string): Span | null {
  const text = head(message).replaceAll('’', "'")
  const found = (isChinese(text) ? told.zh : told.en).exec(text)
  if (!found) return null
  const span: Span = [found.index, found.index + found[0].length]
  const before = text.slice(Math.max(0, span[0] - NEAR), span[0])
  return unless.test(clauseAround(text, span)) || ofAPicture.test(before) ? null : span
}
