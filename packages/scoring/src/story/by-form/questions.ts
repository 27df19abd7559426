import type { Form } from './form.ts'

/** 那小孩呢: what of it, without a question mark. */
const whatOf: Form = {
  kind: 'question',
  strength: 0.6,
  data: { form: 'open' },
  pattern: /(?:^|[，。！？,!? ])(?:那|噉|咁|而)?[^，。！？,!? 还還仲正在都才]{1,8}呢(?=[?？]|$)/gu,
}

/** 能洗吗 我家猫怕水: a space stands for the mark. */
const spaced: Form = { kind: 'question', strength: 0.8, data: { form: 'closed' }, pattern: /[吗嗎](?= +\S)/gu }

/** 什么颜色, 看哪个医生, 礼拜几来: a few words around what is asked for, and no mark. */
const short: Form = {
  kind: 'question',
  strength: 0.6,
  data: { form: 'open' },
  pattern:
    /^[^，。！？,!?]{0,10}(?:什[么麼]|甚麼|啥|[谁誰]|哪|[几幾](?![乎次回天年])|多少(?![次遍回])|[边邊](?:[个個間度位]))[^，。！？,!?]{0,6}$/gu,
  unless:
    /[没沒][什啥]|不怎|好[几幾]|十[几幾]|[什啥][么麼]?(?:玩意|[东東]西|[态態]度|破|鬼|垃圾|服[务務]|[烂爛])|[谁誰](?:知道|信|[让讓]|管|敢|[还還])|[凭憑]什|哪(?:知|[来來]的)|[几幾][个個]月|都|[说說]/u,
}

/** 顺丰还是中通: one or the other, of which nothing is told. */
const either: Form = {
  kind: 'question',
  strength: 0.6,
  data: { form: 'closed' },
  pattern: /^[^，。！？,!?了我它但可又]{1,8}[还還]是[^，。！？,!?不没沒冇这這那一老坏壞报報错錯卡黑慢了]{1,8}$/gu,
}

/** 滤芯是三级的还是五级的, 走B口还是D口: both things are put alike, whatever stands before them. */
const alike: Form = {
  kind: 'question',
  strength: 0.6,
  data: { form: 'closed' },
  pattern:
    /(?:是|用|要|走|[选選][的]?|配的?)[^，。！？,!?了]{1,10}的[还還]是[^，。！？,!?了]{1,10}的[呀啊呢]?$|[A-Za-z\d][^，。！？,!?了]{0,5}[还還]是(?=[^，。！？,!?了]{0,3}[A-Za-z\d])[^，。！？,!?了]{1,10}$/gu,
  unless: /[坏壞错錯]的|[没沒]|不/u,
}

/** 支持夜间取件不, 洗好未: the no at the end asks. */
const orNot: Form = {
  kind: 'question',
  strength: 0.6,
  data: { form: 'closed' },
  pattern:
    /(?<=[^，。！？,!? ]{2})(?<![要可就差也都还還能说說从從才偏])(?:不|唔|未|[没沒]|(?<=[了好过過到完])[没沒]有)[呀啊呢哈]?[~～]?$/gu,
}

/** 怎么把两页合成一页啊, 点样加多张副卡: how it is done, and nothing that went wrong. */
const howTo: Form = {
  kind: 'question',
  strength: 0.6,
  data: { form: 'open' },
  pattern:
    /(?:^|[，。！？,!? ])[^，。！？,!? ]{0,12}(?:怎[么麼样樣]|如何|[点點][样樣])(?:才)?(?:[能可]以?)?(?:把|[将將]|查|看|改|[换換]|[开開]|[关關]|[设設]|[导導]|填|[写寫]|退|取|[订訂约約预預]|登|[绑綁]|解|[删刪]|加|[办辦]|申|拆|[装裝]|洗|清|[调調]|用|弄|搞|下[载載单單])(?![了的])[^，。！？,!?了]{0,16}$/gu,
  unless: /[这這那][么麼]|[还還]|又|老是|一直|[没沒]|不/u,
}

/** Questions that no question word or mark tells. */
export const chineseQuestions: readonly Form[] = [whatOf, spaced, short, either, alike, orNot, howTo]

/** “what’s my balance”, “is breakfast included”, “which bin this week”: the order of the words asks, without a mark. */
export const englishQuestions: readonly Form[] = [
  {
    kind: 'question',
    strength: 0.6,
    data: { form: 'open' },
    pattern:
      /(?:^|[.!?] )(?:(?:hi|hello|hey|hiya|morning|evening|so|and|ok|sorry|please|excuse me|quick (?:one|question))[,!.]? ){0,2}(?:(?:who|what|where|when|how)(?:[’']?s| is| are| was| do| does| did| can| will)|which \w+|what (?:time|day|size|colou?r|name|kind|number|sort|platform|gate)|how (?:much|many|long|far|big|old|late|early|often)|(?:is|are) (?:it|there|this|that|you|the|my|your|\w+(?<!ed|en|ing|ly|not|still|very|so|too|now|just|all|been)) \w+|do (?:i|we|you|they|any\w*|dogs|kids)|(?:does|did|can|could|will|would|should|may) (?:i|we|you|it|they|he|she|the|my|your|any\w*|dogs|kids)\b)[^.!?]{0,48}$/gi,
    unless:
      /\b(?:how dare|kidding|joking|serious(?:ly)?|what(?:[’']s| is) the point|is what|how (?:is|are) (?:you|this))\b/i,
  },
  {
    kind: 'question',
    strength: 0.6,
    data: { form: 'open' },
    pattern:
      /^(?:(?:so|and|ok|okay|well)[,]? )?(?:what (?:now|next|happens (?:now|next)|do i do(?: now)?)|now what|where now)\W{0,3}$/gi,
  },
  {
    kind: 'question',
    strength: 0.6,
    data: { form: 'closed' },
    pattern: /^(?!.*\b(?:not|no|never|i|we|want|need|else|so)\b)[\w’' -]{2,24} or [\w’' -]{2,24}$/gi,
  },
]
