import { pattern } from '../text/pattern.ts'
import type { Form } from './form.ts'

/** 那小孩呢: what of it, without a question mark. */
const whatOf: Form = {
  kind: 'question',
  strength: 0.6,
  data: { form: 'open' },
  pattern: /(?:^|[，。！？,!? ])[那噉咁而]?[^，。！？,!? 还還仲正在都才]{1,8}呢(?=[?？]|$)/gu,
}

/** 能洗吗 我家猫怕水: a space stands for the mark. */
const spaced: Form = { kind: 'question', strength: 0.8, data: { form: 'closed' }, pattern: /[吗嗎](?= +\S)/gu }

/** 什么颜色, 看哪个医生, 礼拜几来: a few words around what is asked for, and no mark. */
const short: Form = {
  kind: 'question',
  strength: 0.6,
  data: { form: 'open' },
  pattern: pattern('gu')`
    ^[^，。！？,!?]{0,10}(?:什[么麼]|甚麼|[啥谁誰哪]|[几幾](?![乎次回天年])|多少(?![次遍回])|
      [边邊][个個間度位])[^，。！？,!?]{0,6}$
  `,
  unless: pattern('u')`
    [没沒][什啥]|不怎|[好十][几幾]|[什啥][么麼]?(?:玩意|[东東]西|[态態]度|[破鬼烂爛]|垃圾|服[务務])|
    [谁誰](?:知道|[信让讓管敢还還])|[凭憑]什|哪(?:知|[来來]的)|[几幾][个個]月|[都说說]
  `,
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
  pattern: pattern('gu')`
    (?:[是用要走]|[选選][的]?|配的?)[^，。！？,!?了]{1,10}的[还還]是[^，。！？,!?了]{1,10}的[呀啊呢]?$|
    [A-Za-z\d][^，。！？,!?了]{0,5}[还還]是(?=[^，。！？,!?了]{0,3}[A-Za-z\d])[^，。！？,!?了]{1,10}$
  `,
  unless: /[坏壞错錯]的|[没沒不]/u,
}

/** 支持夜间取件不, 洗好未: the no at the end asks. */
const orNot: Form = {
  kind: 'question',
  strength: 0.6,
  data: { form: 'closed' },
  pattern: pattern('gu')`
    (?<=[^，。！？,!? ]{2})(?<![要可就差也都还還能说說从從才偏])(?:[不唔未没沒]|
      (?<=[了好过過到完])[没沒]有)[呀啊呢哈]?[~～]?$
  `,
}

/** 怎么把两页合成一页啊, 点样加多张副卡: how it is done, and nothing that went wrong. */
const howTo: Form = {
  kind: 'question',
  strength: 0.6,
  data: { form: 'open' },
  pattern: pattern('gu')`
    (?:^|[，。！？,!? ])[^，。！？,!? ]{0,12}(?:怎[么麼样樣]|如何|[点點][样樣])才?(?:[能可]以?)?(?:
      [把将將查看改换換开開关關设設导導填写寫退取订訂约約预預登绑綁解删刪加办辦申拆装裝洗清调調用弄搞]|下[载載单單])
      (?![了的])[^，。！？,!?了]{0,16}$
  `,
  unless: /[这這那][么麼]|[还還又没沒不]|老是|一直/u,
}

/** Questions that no question word or mark tells. */
/** 正常能用几年、一次能放几斤：问多少，句尾没有问号。 */
const howMany: Form = {
  kind: 'question',
  strength: 0.7,
  data: { form: 'open' },
  pattern: pattern('gu')`
    (?:能|可以|[会會]|要|得|[保管撑用放存住坐等])[^，。！？,]{0,4}[几幾](?:年|天|日|[个個]月|[个個]?小[时時]|分[钟鐘]|
      次|遍|斤|[个個]人|度|成)(?=[呀啊呢]?(?:[，。！~ ]|$))
  `,
  unless: /好[几幾]|[没沒]有?[几幾]|[吗嗎]/u,
}

export const chineseQuestions: readonly Form[] = [howMany, whatOf, spaced, short, either, alike, orNot, howTo]

/** “what’s my balance”, “is breakfast included”, “which bin this week”: the order of the words asks, without a mark. */
export const englishQuestions: readonly Form[] = [
  {
    kind: 'question',
    strength: 0.6,
    data: { form: 'open' },
    pattern: pattern('gi')`
      (?:^|(?<=[.!?] ))
        (?:(?:hi|hello|hey|hiya|morning|evening|so|and|also|plus|oh|then|btw|by the way|ok|sorry|please|excuse me|
          quick (?:one|question))[,!.]? ){0,2}(?:
        (?:who|what|where|when|how)(?:[’']?s| is| are| was| do| does| did| can| will)|which \w+|
        what (?:time|day|size|colou?r|name|kind|number|sort|platform|gate)|
        how (?:much|many|long|far|big|old|late|early|often)|(?:is|are) (?:it|there|this|that|you|the|my|your|
          \w+(?<!ed|en|ing|ly|not|still|very|so|too|now|just|all|been)) \w+|do (?:i|we|you|they|any\w*|dogs|kids)|
        (?:does|did|can|could|will|would|should|may) (?:i|we|you|it|they|he|she|the|my|your|any\w*|dogs|
          kids)\b)[^.!?]{0,48}$
    `,
    unless:
      /\b(?:how dare|kidding|joking|serious(?:ly)?|what(?:[’']s| is) the point|is what|how (?:is|are) (?:you|this))\b/i,
  },
  {
    kind: 'question',
    strength: 0.6,
    data: { form: 'open' },
    pattern: pattern('gi')`
      ^(?:(?:so|and|ok|okay|well)[,]? )?(?:what (?:now|next|happens (?:now|next)|do i do(?: now)?)|now what|
        where now)\W{0,3}$
    `,
  },
  {
    kind: 'question',
    strength: 0.6,
    data: { form: 'closed' },
    pattern: /^(?!.*\b(?:not|no|never|i|we|want|need|else|so)\b)[\w’' -]{2,24} or [\w’' -]{2,24}$/gi,
  },
]
