import type { Span } from '@attune/core'
import type { SignalKind } from '@attune/language'
import { once } from '../once.ts'
import { withoutFurtherHelp } from '../text/closing-sentences.ts'
import { head } from '../text/head.ts'
import { pattern } from '../text/pattern.ts'
import type { Utterance } from '../utterance.ts'
import { definiteActs } from './definite-acts.ts'
import { ownPromises } from './promise.ts'
import { behindANo, bindsThem } from './rest-of-a-no.ts'

const ways = new Set<SignalKind>(['action', 'option', 'alternative', 'guidance', 'hand-off'])

/** “You could pay half now”, “I can cancel it free of charge”, 您可以现在付一半: said plainly after the no. */
const canInstead = pattern('iu')`
  (?<!(?:nothing|nothing that|more|else|else that|sure|if|what|as|all|think) )\b(?:i|we|you)
    (?: (?:also|still|instead|then|always|certainly|of course))? (?:can|could|may) (?!not\b|no\b|only\b|
    always complain|complain|see\b|understand\b|imagine\b|tell\b|confirm\b|assure\b|appreciate\b|hear\b|be\b|
    find (?:it|this|that|more)\b|read\b)[a-z]+|
  (?<![不只才没沒么麼的]|需要我?)(?:可以|能)(?:[帮幫给給为為][您你]|
    [先现現免改换換选選试試到去来來付用寄约約加慢随隨申分暂暫留保])|
  (?<!的)建[议議](?!.{0,4}(?:[理谅諒]解|耐心|不要|[别別]))|
  \b(?:contact|call|ring|e-?mail|message|write|visit|see|check|reach|chat|book|order)\b[^.!?]{0,40}(?:https?:|www\.|@|
    \d{4})
`

/** Whether a message names something else that can be done. */
export const namesAWay = (utterance: Utterance): boolean => {
  const begin = head(withoutFurtherHelp(utterance))
  return canInstead.test(begin) || butThen.test(begin) || wayBehindANo(utterance) !== null
}

/**
 * What may be chosen or had, wherever it stands behind a no: what somebody is welcome to, what is open, free or there,
 * what else or who else does it, what others do in the place of the customer.
 */
const mayBeHad = new RegExp(
  [
    String.raw`(?<!\b(?:that|what|if|when|as|how|all|only|before|until|unless|nobody)(?: \w+)?(?: \w+)? )\b(?:can|could)\b(?! (?:i|we|you|be|only|not|see|tell|confirm|hear|find|happen|change|get (?:busy|full))\b)|\b(?:i|we|you|they|he|she) (?:may|might) (?!be\b|not\b)|\bwill (?:do|get|tide|keep|see|fit|take|cover|give|last|lend|work) (?:you|it|them|the|for|just)\b`,
    String.raw`\bwelcome to\b|\bwhat (?:i|we|you) (?:can|could) do\b|\bwhat (?:does |usually |often )?(?:works|helps)\b|\b(?:happy|glad) to (?!hear\b)|\bif you(?:[’']d (?:like|rather|prefer)| want| prefer| fancy|[’']re (?:happy|ok|okay|fine))\b|\bif you \w+[^,]{4,60} you(?:[’']ll)? (?:get|have|keep|save)\b|\b(?:two|three|other|another|a few|some) (?:ways?|options?)\b`,
    String.raw`\b(?:there(?:[’']s| is| are)|we(?:[’']ve| have| do have)|i(?:[’']ve| have)) (?:also |still |always |got )*(?:an?|one|another|two|three|four|some|several|plenty|space|room|\d+)\b(?! (?:of|lot|rule|duty|limit|queue|delay|problem|issue|fault|fee|charge|backlog|shortage|great|good reason|strict|policy))|\bwe(?:[’']ve| have) (?:got )?(?:at|for|from|in)\b`,
    String.raw`\b(?:has|have|[’']s got) (?:\w+ ){0,2}(?:slots?|spaces?|places?|seats?|rooms?|plenty|availability|tables?|openings?|it in|them in|(?:\w+ ){0,3}(?:free|available|in stock))\b|\b(?:is|are) (?:still |also |all )?(?:open|free|available)\b(?! (?:only|from \d))|\b(?:left|free|available) (?:on|at|for|in) (?:the|our|mon|tues|wednes|thurs|fri|satur|sun|to)`,
    String.raw`\b(?:fits|suits|stocks|sells) (?:an?|it|them|the|if)\b|(?:^|\b(?:or|but|and|only) )(?:\w+ )?(?:mon|tues|wednes|thurs|fri|satur|sun)days? (?:\w+ )?(?:at|from|till|until|before|after|between|morning|afternoon|evening)\b|\b(?:another|nearest|similar|alternatively|instead)\b|\b(?:how|what) about\b|\b(?:does|do|gives?|comes?|gets?|has|is|into|of|with) (?:you )?(?:to )?(?:in )?the same (?!as|rule|policy|reason|everywhere|for|at|with|to|way|answer|terms)|\b(?:takes|accepts|does) (?:it|them|those|that)\b|^\W*(?:or|otherwise|just)? ?try (?!again|later|harder)|\b(?:walk-ins|(?:some|most|many|lots of|plenty of|a lot of) (?:people|customers|guests|users|families|members|of \w+)) (?:have|get|use|do|take|book|go|bring|send|put|just|simply)\b`,
    `(?<![不没沒无無唔只才])(?:可以|都得(?=$|[㗎嘅呀啦喇]))(?!理解|看[到见見出]|[说說])|(?<![不无無未许許只才认認])可(?![能是惜不怕以爱愛否见見靠])|(?:也|都|照[样樣])(?<![不没沒])(?:能|行|可)(?!不)|(?:^|也)行$|要不(?![要是得了])|要[么麼]|不如|或[者是]|[还還仲]有(?![规規问問什甚疑需其])|倒是|(?:^|您|你)先(?![结結前生到来來说說讲講问問])|[试試][试試看]|[换換改](?:成|到|个|個|一)|(?<![无無没沒]法|[不只]能)[帮幫][您你](?!不)|[欢歡]迎(?![您你]?(?:再|下次|[光蒞莅惠常]))|要的?[话話]|(?<!的)建[议議](?!我|已|[会會将將更]|[换換购購])|(?<![没沒冇无無])[有两兩三几幾][个個種种]?(?:[办辦]法|[选選][择擇]|方案)`,
    `[申重][请請新开開做办辦签簽]|(?:我[^，。！？,您你不没沒]{0,8}(?:[给給帮幫]|[记記调調][给給]?)|[发發寄传傳转轉退][给給]?)[您你]|[用走拆][^，。！？,]{0,4}[没沒][问問][题題]|[有剩空](?!规|規|限|问|問|点|點|些|我|的)[^，。！？,不没沒]{0,8}(?:位|[个個]名|名[额額]|[现現][货貨车車]|[空][档檔房]|[场場][次]?|房|票|款|班|[间間])|有[张張个個一两兩三四五六家台款间間场場](?!规|規|人)|同(?:款|科|版|色|系|[价價])|(?:隔壁|附近|[楼樓]下|[对對]面|旁[边邊]|[那嗰][家间間边邊位])[^，。！？,不没沒冇]{0,10}(?:有|能|可以|也|收|接|做|[开開租借修卖賣])|(?<![不只才性功没沒人谁誰么麼哪可])能(?![力量够夠说說保确確否源])[\\u3400-\\u9fff]|(?:[搭坐走用拿寄刷扫掃填掛挂])[^，。！？,]{0,8}就(?:好|行|可以|成)|(?:很多|不少|有些)(?:客|人|[顾顧])|[请請][您你]?(?:[马馬]上|直接|先)?(?:打|[拨撥])`,
  ].join('|'),
  'iu',
)

/**
 * Something else by its name that does it, has it or takes it: “Kettering has four”, “the 9.15 takes bikes”; behind what
 * was told of it, the verb alone.
 */
const somethingElse = pattern('u')`
  ^\W*(?:(?:[Tt]he |[Oo]ur |[Mm]y )?(?!(?:The|An?|Our|My)\b|(?:Every|No)(?:one|body|thing)|Management|Policy|Head|It|
      That|This|He|She|They|Who|We|You|Delivery)(?:\w+ ){0,2}?(?:[A-Z][\w’'&-]*|[A-Z]*-?\d[\w.-]*)(?: [\w’'-]+){0,6} (?:
      also |still |often )?|(?:and |but |or )?)(?:has|takes|does|fits|runs|works|lends|sells|stocks|keeps|opens|
    covers|rents|hires|makes|mends|repairs|accepts|offers|sees|carries|serves|prints|clicks|handles|lets)\b(?! (?:
      been|had|to\b|no\b|not|never|always|an? (?:policy|rule|limit|full|long|waiting|strict|busy)|strict|up to|about|
      around|between|\d+ (?:\w+ )?(?:days?|weeks?|hours?|minutes?)))
`

/** The way that a message shows behind its no: “I can’t stretch it to four. You’re welcome to leave your bags.” */
export const wayBehindANo = once((utterance): Span | null => {
  const { text } = utterance
  return (
    behindANo(utterance).find(([start, end]) => {
      const clause = text.slice(start, end)
      if (ifStill.test(clause)) return false
      if (/[?？]/.test(text.charAt(end)))
        return offers.test(clause) || (isOffered.test(clause) && mayBeHad.test(clause))
      return mayBeHad.test(clause) || somethingElse.test(clause)
    }) ?? null
  )
})
/** 之后如果还有被扣款: what may yet befall them. */
const ifStill = /(?:如果|要是|若|[万萬]一)[^，。]{0,4}(?:[还還仲]有|再)/u
/** “Shall I move you over?”, 要我现在帮您转过去吗？ */
const offers = pattern('iu')`
  \b(?:shall (?:i|we)|would you like (?:me|us)|(?:do you )?want (?:me|us) to) (?!close|help|assist|ask)|
  要不要我|要我[^，。]{0,4}[帮幫给給替]|[您你]看[^，。]{0,6}(?:[行好]|可以|方便|合[适適])
`
/** A question that offers and does not ask. */
const isOffered = /\b(?:would|shall|how about|what about|want|like)\b|要[不试試看]/iu

/** “But three or more are 10 % off”, 不过满三件打九折: what stands against the no and is none itself. */
const butThen = pattern('iu')`
  (?:[,.;!] |^)(?:but|however|otherwise|alternatively|instead),? (?!
    (?:that|those|these|this|it|i|thank|rules|you (?:should|must|were|signed|agreed|have|need))\b)
    (?![^.,;!?]{0,80}(?:\b(?:no|not|never|none|nothing|only|policy|rules?|sorry|afraid)\b|n[’']t\b))[^.,;!?]{14,}|
  (?:^|[，。；！,;!])(?:不[过過]|但是?|或者|要不|要[么麼])[，,]?(?![这這那]|我[们們哋]?(?:也|只|理解|明白|知道)|
    [请請望]|[您你][要得应應]|理解|明白|感[谢謝]|抱歉)
    (?![^，。；！]{0,20}(?:[不没沒无無冇唔才只]|[规規]定))[^，。；！]{4,}
`

/** Whether a message moves the matter on: something done, promised, offered or shown. */
export const opensAWay = (utterance: Utterance): boolean =>
  ownPromises(utterance).some(({ kind }) => kind === 'promise') ||
  definiteActs(utterance).some(
    (act) =>
      ways.has(act.kind) && !((act.kind === 'option' || act.kind === 'guidance') && bindsThem(utterance, act.span)),
  )
