import { createReader } from '@attune/language'
import { details } from '@attune/language/details'
import { chinese } from '@attune/language/zh'
import { createScorer } from '@attune/scoring'

// 引入什么就打包什么：这里只带中文。
const scorer = createScorer({
  reader: createReader({ packs: [chinese], details }),
  locale: 'zh-Hans',
})

export function verdictOf(transcript: string): string {
  const { score, verdict, unknownReason } = scorer.score(transcript)
  return score === null ? `无法判断：${unknownReason}` : `${verdict} ${score.toFixed(2)}`
}

console.log(verdictOf('客户：我的快递到哪了？\n客服：刚查到，已经到杭州了，明天上午送到。'))
console.log(verdictOf('客户：在吗'))
