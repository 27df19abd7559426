import { scoreConversation } from '@attune/scoring'

const talk = `
[19:42] 客户：婴儿床少了一袋螺丝，装到一半装不下去，急死我了！订单号 620418
[19:43] 客服：请提供一下订单号。
[19:44] 客户：上面写了啊，620418。
[19:50] 客服：少装了螺丝是我们的错，对不起。我已经叫了闪送，今晚八点半前送到您家。`

const report = scoreConversation(talk, { locale: 'zh-Hans' })
console.log(report.verdict, report.score)
for (const { outcome, message, evidence } of report.findings)
  console.log(`${outcome}：${message}“${evidence.at(-1)?.quote}”`)
