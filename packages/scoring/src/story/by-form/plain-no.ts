import { pattern } from '../text/pattern.ts'
import type { Form } from './form.ts'

/** “No refund is possible”, “that’s just the process”: a no without a person in it. */
export const englishPlainNo: readonly Form[] = [
  {
    kind: 'refusal',
    strength: 0.7,
    pattern: pattern('gi')`
      \bno (?:compensation|refunds?|credits?|exchanges?|exceptions?|reimbursement|replacements?) (?:is|are|can be|
        will be) (?:payable|due|given|possible|offered|paid|available|made|allowed|granted)\b|
      \b(?:it|that)(?:[’']s| is| has to be| will have to be) (?:still |just |really |sadly )?a (?:firm |flat |
        definite )?no\b(?! (?:problem|trouble)|-)|
      \bwe (?:don[’']t|do not|never|can[’']t|cannot) (?:share|disclose|publish|release|reveal|discuss|comment on)\b
        (?! (?:your|any of your) (?:data|details|information|address|number))
    `,
  },
  {
    kind: 'dismissal',
    strength: 0.6,
    pattern: /\b(?:that|this)[’']s (?:just |simply )?(?:the|our) (?:process|procedure)s?(?= ?[.!]|$)/gi,
  },
]

/** 没有别的办法、不予赔偿、没有别人了、流程是这样：没有主语的“不”。 */
export const chinesePlainNo: readonly Form[] = [
  {
    kind: 'refusal',
    strength: 0.7,
    pattern: pattern('gu')`
      (?:我[们們哋]|本店|[这這呢][边邊里裡])(?:[都也係]|目前|[暂暫][时時]|[从從][来來]){0,2}[不唔](?:[做卖賣]|提供|
        [外出]借|[办辦]理?|受理|接(?![到您你])|支[援持])(?![到得好])|
      (?:[券卡票款费費单單]|[优優]惠|商品|套餐)(?:不能|不可以?|[无無]法|唔可以)
        (?![^，。！？]{0,6}的[话話])[^，。！？]{1,8}(?=[。！!，,]|$)|
      (?:我|这边|這邊|我[们們哋])[^，。！？]{0,4}[没沒冇]有?(?:[别別]的|其他的?|其它|更好的|什[么麼])?(?:[办辦]法)|
      (?:[爱愛]莫能助|无能为力|無能為力)|
      (?:不[便能]|恕不|[无無]法)(?:[对對]外|[向跟][您你])?(?:透露|告知|公[开開布]|奉告)|
      不予(?:[赔补]偿|[賠補]償|退[款换換还還]|受理)|
      (?:我|我[们們哋]|[这這][边邊]|本店|公司)(?:[也都是]|真的?|[现現实實]在|[这這][边邊]|[暂暫][时時]|目前)*(?:
        [无無]法|[没沒][办辦]?法|不可能|不方便)(?:[给給幫帮为為跟替][您你])?(?:[联聯][系繫絡络]|[查办辦]|
        [说說][，。！]?$|透露|[更修]?改|[退换換补補赔賠给給帮幫替让讓为為派送打每]|[处處受]理|安排|提供|取消|接受|
        [满滿]足)
    `,
    unless: /[吗嗎?？]|如果/u,
  },
  {
    kind: 'dismissal',
    strength: 0.6,
    pattern: pattern('gu')`
      [没沒冇]有?(?:[别別]人|其他人)(?:[了啦]|可以)|
      (?:流程|[规規][定矩]|制度|这边|這邊|我[们們])的?[^，。！？]{0,4}就?是(?:这[样么]|這[樣麼])(?:的|[规規]定的)?(?=
        [。！!]|$)|(?:[这這][种種](?:事情?|情[况況])|[这這都也])(?:是|[也都]是)?(?:在所)?[难難]免的?(?=[，。！!]|$)
    `,
    unless: /[吗嗎?？]|如果|抱歉|[对對]不起|理解|[着著]急/u,
  },
  {
    // 这种事难免的、這很正常啊：事不大，话就到此为止。
    kind: 'dismissal',
    strength: 0.6,
    pattern: pattern('gu')`
      (?:[这這呢][种種啲类類]|[这這][样樣]的?)(?:事情?|情[况況]|[问問][题題])?[也都是很总總挺蛮蠻]*(?:[难難]免|
        常[有见見]|正常)[的嘛吧啦咯嘅㗎啊]*(?=[。！!]|$)
    `,
    unless: /[吗嗎?？]|如果|抱歉|不[起用必]|不好意思|[我您你别別]/u,
  },
  // 水錶不可能會錯：打的包票。
  {
    kind: 'absolute-claim',
    strength: 0.7,
    pattern: pattern('gu')`
      (?:(?:[绝絕][对對]|根本|[从從][来來]|永[远遠])不(?:可能)?|不可能)[会會是有出弄搞计計算记記]*(?:[错錯坏壞误誤]|
        [问問][题題])
    `,
    unless: /[吗嗎?？]|如果|我[们們]?不[敢能]/u,
  },
]
