import type { Form } from './form.ts'

/** “No refund is possible”, “that’s just the process”: a no without a person in it. */
export const englishPlainNo: readonly Form[] = [
  {
    kind: 'refusal',
    strength: 0.7,
    pattern:
      /\bno (?:compensation|refunds?|credits?|exchanges?|exceptions?|reimbursement|replacements?) (?:is|are|can be|will be) (?:payable|due|given|possible|offered|paid|available|made|allowed|granted)\b|\b(?:it|that)(?:[’']s| is| has to be| will have to be) (?:still |just |really |sadly )?a (?:firm |flat |definite )?no\b(?! (?:problem|trouble)|-)|\bwe (?:don[’']t|do not|never|can[’']t|cannot) (?:share|disclose|publish|release|reveal|discuss|comment on)\b(?! (?:your|any of your) (?:data|details|information|address|number))/gi,
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
    pattern:
      /(?:我|这边|這邊|我们|我們|我哋)[^，。！？]{0,4}(?:没|沒|冇)(?:有)?(?:别的|別的|其他的?|其它|更好的|什么|什麼)?(?:办法|辦法)|(?:^|[，。！？])(?:我|这边|這邊|我们|我們|我哋)(?:这边|這邊|呢邊)?(?:也|都|是|系统)?(?:看不到|查不到|睇唔到|查唔到)|(?:爱莫能助|愛莫能助|无能为力|無能為力)|(?:我|我[们們]|我哋|[这這][边邊]|本店|公司)(?:也|都|是|[这這][边邊]|[暂暫][时時]|目前){0,2}(?:[无無]法|[没沒][办辦]?法|不可能)(?:[联聯][系繫絡络]|[处處]理|[办辦]|[帮幫替]|安排|提供|受理|接受|[更修]?改|[补補]|[赔賠]|[给給]|[满滿]足|[让讓]|[为為每])|不可能(?:每[个個一]|[给給帮幫为為][您你])|不[对對]外(?:公布|公開|公开|透露)|(?:不便|恕不|不能|[无無]法)(?:[对對]外|[向跟][您你])?(?:透露|告知|公[开開布]|奉告)|不予(?:赔偿|賠償|退款|退换|退換|受理|补偿|補償|退还|退還)|(?:我|我[们們哋]|[这這][边邊])(?:也|都|是|真的?|[现現]在|[实實]在)*(?:[无無]法|[没沒]法|不可能|不方便)(?:[给給幫帮为為跟][您你])?(?:[联聯][系繫絡络]|查|提供|[办辦]|[说說][，。！]?$|透露|改|退|[换換]|[处處]理|安排|[派送打]|取消|受理|每)/gu,
    unless: /[吗嗎?？]|如果/u,
  },
  {
    kind: 'dismissal',
    strength: 0.6,
    pattern:
      /(?:没|沒|冇)有?(?:别人|別人|其他人)(?:了|啦|可以)|(?:流程|规定|規定|规矩|規矩|制度|这边|這邊|我们|我們)(?:的)?[^，。！？]{0,4}(?:就)?是(?:这样|這樣|这么|這麼)(?:的|规定的|規定的)?(?=[。！!]|$)|(?:[这這][种種](?:事情?|情[况況])|[这這]|都|也)(?:是|也是|都是)?(?:在所)?[难難]免的?(?=[，。！!]|$)/gu,
    unless: /[吗嗎?？]|如果|抱歉|[对對]不起|理解|[着著]急/u,
  },
  {
    // 这种事难免的、這很正常啊：事不大，话就到此为止。
    kind: 'dismissal',
    strength: 0.6,
    pattern:
      /(?:[这這呢][种種啲类類]|[这這][样樣]的?)(?:事情?|情[况況]|[问問][题題])?(?:也|都|是|很|[总總]|挺|蛮|蠻)*(?:[难難]免|常有|正常|常[见見])(?:的|嘛|吧|啦|咯|嘅|㗎|啊)*(?=[。！!]|$)/gu,
    unless: /[吗嗎?？]|如果|抱歉|不起|不好意思|我|[您你]|[别別]|不(?:用|必)/u,
  },
  // 水錶不可能會錯：打的包票。
  {
    kind: 'absolute-claim',
    strength: 0.7,
    pattern:
      /(?:(?:[绝絕][对對]|根本|[从從][来來]|永[远遠])不(?:可能)?|不可能)(?:[会會]|是|有|出|弄|搞|[计計]|算|[记記])*(?:[错錯]|[坏壞]|[误誤]|[问問][题題])/gu,
    unless: /[吗嗎?？]|如果|我[们們]?不[敢能]/u,
  },
]
