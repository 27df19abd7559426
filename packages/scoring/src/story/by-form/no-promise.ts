import type { SignalKind } from '@attune/language'
import { pattern } from '../text/pattern.ts'
import type { Slip } from './slip.ts'

const kinds: readonly SignalKind[] = ['promise', 'action', 'wait-notice']

/**
 * “It should have gone out within 48 hours”, 本该48小时内发出: what was due and did not come is neither done nor
 * promised; nor is what comes “only if you decide in the next ten minutes”.
 */
export const noPromise: readonly Slip[] = [
  // “Which train, and do you know the carriage?” asks on. “It worked before I brought it in”: it does no longer.
  {
    side: 'service',
    kinds: ['rude'],
    words: /^and do you$/i,
    before: /\b(?:which|what|where|when|who|how)\b[^.!?]{2,60},? $/i,
    after: /^ (?:know|remember|happen|have|need|want|live|still)\b/i,
  },
  {
    side: 'customer',
    kinds: ['resolved'],
    words: /\bworked$/i,
    after: pattern('i')`
      ^ (?:fine |well |perfectly |ok(?:ay)? )?(?:before|until|till|when (?:i|we)|last (?:week|month|year|time)|
        at first|yesterday)\b
    `,
  },
  // “Somebody who can fix it”, 派人来修: whoever does the work, and nobody to talk to.
  {
    side: 'customer',
    kinds: ['asks-for-human'],
    words: /\b(?:some(?:one|body)) who$/i,
    after: pattern('i')`
      ^ (?:can|could|will|knows how to|is able to) (?:\w+ )?(?:fix|repair|mend|clean|install|drive|carry|lift|deliver|
        fit|do (?:it|this|that))\b
    `,
  },
  { side: 'customer', kinds: ['asks-for-human'], words: /派[个個]?人[来來]?$/u },
  // “You’ll have a new one tomorrow”: no goodbye. “Have you read the manual?” asks. “What do you want me to do?” offers nothing.
  {
    side: 'service',
    kinds: ['goodbye', 'closing', 'warmth'],
    words: /^have an? (?:new|second|different|spare|fresh|free|full|working|proper) /i,
  },
  {
    side: 'service',
    kinds: ['rude', 'order'],
    words: /^read the/i,
    before: /\b(?:have|did) you (?:already |had a chance to )?$/i,
  },
  {
    side: 'service',
    kinds: ['option', 'action', 'check-in'],
    words: /^do you want me to$/i,
    before: /\bwhat (?:else )?$/i,
  },
  // 已经订满了、我已经跟您说过了：没有办什么。今天或者明天吧：说不准，没有得选。只受理24小时内的退款：限的是顾客。8点开：没有要点。
  { side: 'service', kinds: ['action'], words: /[订訂約约坐排占][满滿][了啦喔哦]?$/u },
  {
    side: 'service',
    kinds: ['action'],
    words: /[跟和同]$/u,
    after: /^[您你](?:[说說讲講]|解[释釋])[过過]?了?(?=[，。！!]|$)/u,
  },
  {
    side: 'service',
    kinds: ['option'],
    words: /^或(?:者|是)$/u,
    before: /(?:[今明后後]天|[上下]午|[周週星期礼禮拜]{1,2}[一二三四五六日天]|早上|晚上|[下本][周週月])$/u,
    after: /^[^，。！？,!?您你]{2,10}吧/u,
  },
  {
    side: 'service',
    kinds: ['promise'],
    words: /[内內]$/u,
    before: /(?:只|[仅僅])(?:能|受理|接受|支持|限)[^，。！？]{0,4}$/u,
  },
  // 我们从来没遇到过：没有打包票。
  {
    side: 'service',
    kinds: ['absolute-claim'],
    words: /[从從][来來][没沒]$/u,
    after: /^有?(?:遇到|碰到|[见見]|[发發]生|[听聽])/u,
  },
  { side: 'service', kinds: ['guidance'], words: /^[点點][开開]/u, before: /[\d一二三四五六七八九十两兩半]$/u },
  {
    side: 'service',
    kinds,
    words: pattern('iu')`
      ^(?:should|ought to) have\b|\b(?:was|were) (?:supposed|meant) to\b|
      本[该該应應]|原[本定][^，。]{0,3}[应應该該]
    `,
  },
  {
    side: 'service',
    kinds,
    words: /./u,
    before: pattern('iu')`
      \b(?:(?:should|ought to|were to|was to) have|(?:was|were) (?:supposed|meant|due) to)\b[^.!?;]{0,20}$|
      (?:本[该該应應]|[原本][本来來][^，。]{0,2}[应應该該]|原[定计計]|[应應][该該]?已[经經]?)[^，。！？]{0,12}$
    `,
  },
  { side: 'service', kinds, words: /^[应應][该該]/u, before: /(?:[原本][本来來定])$/u },
  { side: 'service', kinds, words: /^已[经經]/u, before: /[应應][该該]?$/u },
  { side: 'service', kinds: ['promise'], words: /./u, before: /\bonly if you\b[^.!?]{0,16}$/iu },
]
