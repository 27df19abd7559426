import { once } from '../once.ts'
import { head } from '../text/head.ts'
import { pattern } from '../text/pattern.ts'
import { heard } from '../utterance.ts'
import { isTakenLightly } from './slight-matter.ts'
import { sorrows } from './told-grave.ts'

/**
 * Where it stops being a nuisance, whoever's trade it is: death, the body, danger, home, freedom, standing and livelihood,
 * and what nobody else may know.
 */
const heavy = {
  en: pattern('i')`
    \b(?:dead|died|dies|killed|ashes|coffin|cremat\w+|funeral|stillborn|miscarr\w+|a&e|
      emergency (?:room|ward|department|surgery|operation)|ambulance|paramedics?|hospital(?:i[sz]ed)?|intensive care|
      icu|surgery|operation|transplant|chemo\w*|insulin|stitches|unconscious|passed out|collapsed|seizure|anaphyla\w+|
      allerg\w+|epipen|adrenaline|oxygen|bleeding|burn(?:ed|t) (?:my|his|her|our|their)|(?:broke|broken|fractured) (?:
        my|his|her|a|an|their) (?:leg|arm|hip|wrist|ankle|nose|jaw|rib|collarbone|back|neck|foot|tooth)|scarred|
      scald\w*|concuss\w+|overdos\w+|poison\w*|chok(?:ed|ing)|drown\w*|
      wrong (?:tooth|leg|arm|eye|knee|side|patient|medicine|medication|dose|tablets|pills|blood|embryo|baby|child)|
      healthy tooth|amputat\w+|(?:court|restraining|protection|protective|non-molestation) order|stalk(?:er|ing|ed)|
      refuge|gas leak|carbon monoxide|electric shock|electrocuted|on fire|caught fire|ring road|motorway|
      dual carriageway|railway|main road|(?:run over|hit by a|knocked down)|evict\w+|bailiffs?|homeless|
      sleeping in (?:my|our|the) car|(?:been|got|was) (?:sacked|fired|arrested|deported|suspended from)|
      lost (?:my|his|her|our|their) (?:job|home|house|licen[cs]e|place)|bankrupt\w*|bounced|repossess\w*|
      (?:wages|salary|payroll|pension|maternity pay|benefits?) (?:\w+ ){0,4}(?:not|never|stopped|missing|frozen|short|
        late|didn[’']t|haven[’']t|hasn[’']t)|hiv|irs|hmrc|penalt(?:y|ies)|
      let (?:a|an|some|the wrong) (?:\w+ )?(?:man|stranger|person|one) in(?:to)?|
      (?:my|our|the spare) keys? to (?:a|some|the wrong)|naked|nudes?|medical (?:record|history|file)s?|
      my (?:new )?address to my (?:ex|husband|father))\b
  `,
  zh: pattern('u')`
    (?<![累笑饿餓困热熱冷烦煩气氣急忙丑醜吓嚇难難美爱愛想渴酸甜贵貴慢香])死(?![机機活板心角线線命党黨缠纏])|去世|
    [过過]世|[过過]身|骨灰|棺|[遗遺]体|[遗遺]體|[灵靈]堂|殡|殯|急[诊診症]|[抢搶]救|救[护護][车車]|
    ICU|
    [加重][护症][病症護]|住院|入[咗]?院|手[术術]|[开開]刀|昏[迷倒过過]|[晕暈]倒|休克|[过過]敏|[肾腎]上腺|流血|出血|
    骨折|[断斷][了咗]?(?:腿|手|骨)|[缝縫][了咗]?[^，。]{0,2}[针針]|[烫燙烧燒灼][伤傷]|中毒|窒息|溺|流[产產]|截肢|
    [化透][疗療析]|胰[岛島]素|拔[^，。！？]{0,6}[错錯]|切[错錯]|打[错錯]?[针針]|好牙|保[护護]令|禁制令|家暴|跟[踪蹤]|
    [砸撞踹][^，。]{0,2}[门門]|[报報]警|(?:煤|瓦|燃)[气氣斯][^，。]{0,4}(?:漏|洩)|[触觸][电電]|起火|[着著]火|爆炸|
    [高快]速[^，。度]{0,4}上|公路|[铁鐵][轨軌]|走失|跳票|[冻凍][^，。]{0,4}[卡账帳户戶]|[征徵]信|
    被(?:公司)?(?:[开開]除|炒|[辞辭]|裁)|[丢丟]了(?:工作|[饭飯]碗)|[赶趕]出|[无無沒没]家可|破[产產]|查封|
    (?:工[资資]|薪水?|[补補]助|[养養]老金|低保|[抚撫]恤)[^，。！？]{0,6}(?:[没沒未冇停]|[断斷])|
    (?:[个個][资資]|[隐隱]私)[^，。]{0,4}(?:外?洩|[泄露流])|
    [钥鑰]匙[^。！？]{0,24}(?:[领領拿取][走了]|[给給交]|落|[俾畀])|自[称稱]|[国國][税稅]|[罚罰]款|滞[纳納]金|滯納金|
    裸照|病[历歷]|
    HIV
  `,
}
/** “Dead easy”, “the battery is dead”, 手术刀: no matter of life. */
const figurative = pattern('giu')`
  \b(?:dead (?:easy|simple|good|battery|pixel|link|line|end|slow|heat)|(?:battery|phone|laptop|screen|car|engine|line|
      remote|plant|printer|router)s?(?:[’']s| is| are| was| has| have)? (?:completely |just |now )?(?:dead|died)|
    killed (?:it|the mood|my battery)|operation (?:manual|hours|mode)|drop[- ]dead|to die for)\b
`

/** Whether a customer tells of something that weighs on a life, whatever the words for it and whoever did it. */
export const isHeavy = once((said): boolean => {
  if (said.side !== 'customer') return false
  if (heard(said, 'vulnerability').some(({ data }) => sorrows.has(data.grave))) return true
  if (isTakenLightly(said)) return false
  const text = head(said.text).replace(figurative, ' ')
  return heavy.en.test(text) || heavy.zh.test(text)
})
