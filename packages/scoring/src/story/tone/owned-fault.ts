import type { Signal } from '@attune/language'
import { head } from '../text/head.ts'
import { isChinese } from '../text/languages.ts'
import { pattern } from '../text/pattern.ts'

/** Whoever says that it was they who did it has owned it, with or without the word sorry. */
const owns = {
  en: pattern('i')`
    \b(?:our (?:own )?(?:failing|failure|fault|mistake|doing|error)|(?:failure|failing|mistake|error) on our part|
      squarely on us|(?:that|this|it)(?:'s| is| was) (?:all |entirely )?(?:on|down to) us|by us\b|because of us|
      (?:nothing|no excuse) (?:excuses|for (?:it|that|this))|we (?:dropped|broke|lost|damaged|ruined|burned|burnt|
        scratched|cracked|spilt|spilled|smashed|tore|shrank|forgot|wiped|deleted|overcharged|mislaid|misspelt|mixed|
        let (?:you down|him|her|them)|failed (?:you|him|her)|gave away|got (?:this|it|that) wrong|
        put (?:another|the wrong|somebody)|was our update|made (?:a|this|that) mistake|didn't listen|
        wrote [^.!?]{1,30} (?:as|instead of)\b|ignored (?:you|him|her|what)|
        put (?:you|him|her|them|your \w+) (?:in danger|at risk)))|
    \bour (?:\w+ ){1,2}(?:was|were) (?:wrong|mislabelled|mixed up)\b|
    \b(?:fault|mix-?up|error|mistake|stain|delay|damage|double booking|blame)\b[^.!?]{0,40}\b(?:lies with|
      (?:is|was|came|comes|happened|made|started)(?: \w+)? (?:on|in|from|at|down to)) (?:us\b|our \w+)|
    \b(?:it was me who|was my doing|because i (?:left|put|forgot|marked|missed|typed)|
      i (?:misheard|misread|mistyped|forgot to))\b|
    \bour (?:\w+ ){1,3}(?:skipped|misread|mislaid|ignored|overlooked|double-booked|mixed up|lost) (?:your|the|it)\b|
    \byou (?:told|warned|asked) us\b[^.!?]{0,24}\b(?:and|but|yet) we\b|
    \bour (?:\w+ ){0,2}(?:failing|failure|fault|mistake|error|oversight|slip|mix-?up|responsibility(?! to\b))\b|
    \bmy (?:own )?(?:mistake|error|fault|oversight)\b|
    \b(?:mistake|error|fault|failure|oversight|failing|slip) (?:of (?:ours|mine)|on our (?:side|part|end))\b|
    \b(?:i|we)(?:'ve| have)? (?:got|had) (?:it|that|this|your \w+|the \w+)(?: \w+)? wrong\b|
    \b(?:i|we)(?:'ve| have)? (?:gave|given|sent|put|booked|told|charged|closed|packed|took|used|posted|entered|typed|
      made|picked|ordered|fitted|read|quoted)(?: (?!not|n't)\w+){0,3} wrong\b|
    \b(?:i|we) (?:should(?:n't| not| never)? have|ought to have|were meant to|were supposed to)\b[^.!?]{0,60}\b(?:and|
      but) (?:we |i |it )?(?:didn't|did not|never|haven't|failed|forgot|did)\b|
    \b(?:we|i) (?:were|was|had been)(?: clearly)? (?:told|warned|asked)\b[^.!?]{0,30}\b(?:and|but|yet)\b[^.!?]{0,12}\b(?:
      still|anyway|didn't|did not|never|forgot|served|sent)\b|
    \bour (?:\w+ ){0,2}?(?:engineer|driver|courier|team|staff|colleague|warehouse|kitchen|shop|nurse|technician|
      fitter|plumber|cleaner|people|desk|branch|pharmacist|carer|teacher)s? (?:caused|broke|damaged|lost|forgot|
      missed|failed|mixed|left|cut|hit|burnt|spilt|dropped|never|didn't|drilled)\b|
    \bwe (?:broke your (?:trust|confidence)|missed (?:the|her|his|a|your) (?!call)|overlooked|neglected|
      caused (?:this|that|it)|left (?:him|her|them|you|a \w+|your \w+|out (?!of\b)\w+))\b|
    \b(?:sorry|apologi[sz]e) (?:that|because|for the way) (?:we|i)(?! (?:can(?:'t|not)?|could(?:n't)?|are|am|do|don't|
      will|won't|need|must|may|missed your|was(?:n't)?|were(?:n't)?|(?:have|had|'ve) (?:to|no|not|bad))\b)
      (?:'ve| have|'d| had)?(?: (?:only|just|still|even))? [a-z]+(?:n't)?\b|
    \bour (?:\w+ ){0,2}?(?:systems?|software|app|site|website|till|menu|machines?|server|records?|form|page|database|
      list|letter|notices?|label)(?: (?:had|has|have))? (?:ran|sent|charged|took|guessed|printed|counted|booked|added|
      deleted|dropped|failed|crashed|billed|marked|mixed|swapped|double|is out of date|was out of date|went wrong|
      got (?:it|this|that) wrong|gave you the wrong|shows? the wrong|showed the wrong)|
    (?<!\b(?:if|whether|may|might|you|unless)\b[^.!?,]{0,30})\b(?:was|were|been|got) (?:\w+ )?(?:scanned|filed|recorded|
      printed|closed|marked|logged|packed|labelled|posted|delivered|registered|issued|cancelled|processed)(?: \w+)? (?:
      (?:under|against|to|with|on|for|in|at) (?:the wrong|someone else's|somebody else's)|by mistake|in error)\b|
    \b(?:that|this|it) was (?:all |entirely )?our (?:\w+ ){0,2}?(?:systems?|software|driver|courier|engineer|warehouse|
      kitchen|printer|till|update|typo|mix-?up)\b|
    \b(?:was|were)(?:n't| not) (?:packed|checked|tested|closed|fitted|cleaned|told|sent|passed on) (?:well enough|
      properly|correctly|as it should|in time)
  `,
  zh: pattern('')`
    是(?:因[为為])?我[们們哋]?(?:[这這][边邊])?[把给給][^。！？，,]{2,20}(?:[写寫听聽看记記标標点點打排算当當]成|
      [压壓]在|[装裝放]到|[多少][敲打扣收]|[错錯丢丟漏忘])|(?:[问問][题題]|[毛][病])出?在我[们們哋]|
    是(?:我[们們哋][^，。！？您你]{0,6}|本[\u4e00-\u9fff]{1,2}|校方|院[方內内])的(?:[责責]任|疏[失忽]|[错錯过過]失)|
    (?:是|係|系)(?:我们|我們|我司|我方|我哋|我院|本院|本店)[^。！？!?，,]{0,12}(?:错|錯|失误|失誤|疏失|疏忽|过失|過失|
      过错|過錯|不对|不對|毁|毀|丢|丟|搞砸|
      [洗搬送摔碰撞刮裝装修剪染燙烫寄整搞弄拆压壓](?:[烂爛坏壞破丟丢断斷花縮缩]|漏)|失约|失約|失职|失職|没有?做好|
      沒有?做好|没有?备份|沒有?備份|辜负|泄露|洩)|
    (?:我们|我們|我哋)(?:的)?(?:严重|嚴重)(?:的)?(?:过失|過失|疏失|失误|失誤)|
    (?:责任|責任)[^。！？!?，,不没沒唔]{0,4}(?:在|归|歸|由|喺)(?:我们|我們|我方|我司|我哋)|
    (?:是|係)(?:我们|我們|我哋)(?:没有?|沒有?|冇|未)[^。！？!?，,]{2,10}|
    (?:我们|我們|我哋)(?:[应應]?[该該]|早[该該])(?:提前|早|先|事先|主[动動]|告[诉訴]|通知|[检檢]查|核[对對]|
      [问問])[^。！？!?，,]{0,8}的(?=[。！？!?，,]|$)|怪我[们們哋]|
    我[们們哋](?![没沒])[^。，,没沒不]{0,8}(?:[发發寄送配装裝写寫拿弄搞记記开開给給贴貼算打][错錯反]|弄?[丢丟]|漏|忘|
      弄[坏壞])|被我[们們][^。，,]{0,8}(?:泄露|洩|弄|删|刪|寄给|寄給|丢|丟)|
    是我(?:[们們哋])?[^，。！？]{0,8}?(?:漏|忘|[错錯]|[没沒](?:有)?[^，。！？]{1,6}(?:好|到|[牢住稳穩清])|看[走漏]|
      [弄搞打碰撞刮勾][^，。！？]{0,3}(?:了|[坏壞破掉倒丢丟]))|由我[们們]手上|
    (?:是|係|都是|都系|全是)我[们們哋]?的?(?:[问問][题題]|[责責]任|疏漏)|
    (?:[责責]任|后果|後果)[^，。！？]{0,4}我[们們哋]?(?:[来來]?(?:[负負]|[担擔]|承[担擔]|扛))|都?怪我[们們哋]|
    是[^，。！？]{0,4}(?:[师師]傅|同事|同仁|[门門]市|[药藥][师師]|[护護](?:士|理[师師])|司[机機]|仓[库庫]|倉庫|
      [厨廚]房|店[员員]|[柜櫃][台檯]|[老][师師])[^，。！？]{0,8}(?:忘|漏|[错錯]|
      [没沒](?:有)?(?:[确確][认認]|[关關停装裝核查看][^，。！？]{0,3})|弄|打[断斷]|[钻鑽])|
    (?:[门門]市|[师師]傅|同事|同仁|[药藥][师師]|仓[库庫]|倉庫)(?:忘|漏)[了记記]|
    我[们們哋](?:却|卻|也|就)?(?:[没沒]有?|冇|未)(?:能)?(?:[给給幫帮替][您你])?(?:做到|停掉|停[用]|
      [关關](?![係系联聯])|[记記]|[检檢]查|核[对對]|[保][护護]|照[顾顧]|[尽盡]到|看好|[处處]理好|[装裝]牢|[装裝]好|
      看清|注意|提醒|照做|[听聽](?:[进進]|[您你]|取))|
    我[们們哋][^，。！？没沒不]{0,4}(?:[还還]是|仍然?)(?:[上发發送给給做][错錯]|[错錯])|
    (?:上次|之前|[当當][时時天下]|[那嗰]次)[^，。！？您你他她]{0,6}(?:[没沒冇]有?|未)(?:有)?[^，。！？您你]{0,4}(?:
      [处處]理|修|弄|整|[检檢]查|[确確][认認]|[关關]|[装裝]|[讲講說说])(?:好|到位|[干乾][净淨]|清楚|[稳穩牢妥])|
    [没沒冇]有?(?:任何)?(?:藉口|借口)|
    (?:抱歉|[对對]不起|不好意思)[，！]?(?:是)?我[们們哋](?:[这這][边邊])?(?:又|重[复複新]|[错錯漏忘误誤多](?!謝|谢))|
    我[们們哋]?(?:[这這][边邊])?的?(?:系[统統]|[后後][台臺]|菜[单單]|[网網][站页頁]|程序|程式)[^，。！？没沒不]{0,6}(?:
      重[复複]|多(?:扣|收|算)|跑了[两兩]|漏|[误誤]|[错錯]|[没沒](?:有)?(?:更新|同步))|
    (?:[登记記挂掛录錄存归歸寄][记記录錄]?|[扫掃]描?|入)到(?:了|咗)?(?:[别別]|另一|[错錯])[^，。！？]{0,6}
  `,
}

/** 怎么能怪我们呢, “how is that our fault?”: asks back, and owns nothing. */
const asksBack = /^[^，。！,.!]{0,8}[吗嗎呢咩]?[?？]|^[^，。！,.!]{0,4}[吗嗎咩]/u

/** The words with which a reply owns what went wrong, as an apology of that grade. */
export function ownedFault(message: string): Signal[] {
  const text = head(message).replaceAll('’', "'")
  const found = isChinese(text) ? owns.zh.exec(text.replaceAll(',', '，')) : owns.en.exec(text)
  if (!found || asksBack.test(text.slice(found.index + found[0].length))) return []
  return [
    {
      kind: 'apology',
      span: [found.index, found.index + found[0].length],
      strength: 0.8,
      data: { grade: 'owned', closer: true },
    },
  ]
}
