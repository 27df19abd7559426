import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { parseConversation } from '@attune/core'
import { createReader } from '@attune/language'
import { details } from '@attune/language/details'
import { english } from '@attune/language/en'
import { chinese } from '@attune/language/zh'
import { createScorer } from '@attune/scoring'

const scorer = createScorer({
  reader: createReader({ packs: [english, chinese], details }),
  locale: 'zh-Hans',
})
const missed = new Map<string, number>()

// 一行一行地读，文件再大也装得下。
const file = 'history.jsonl'
let row = 0
for await (const line of createInterface({ input: createReadStream(file) })) {
  const report = scorer.score(parseConversation(JSON.parse(line), { file, row: ++row }))
  console.log(report.conversationId, report.verdict, report.score)
  for (const { ruleId, outcome } of report.findings)
    if (outcome === 'missed' || outcome === 'fault')
      missed.set(ruleId, (missed.get(ruleId) ?? 0) + 1)
}

const often = [...missed].sort(([, a], [, b]) => b - a).slice(0, 3)
console.log('先带哪几条：', often.map(([rule, count]) => `${rule}（${count}次）`).join('、'))
