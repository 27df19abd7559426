import { scoreConversation } from '@attune/scoring'

const report = scoreConversation(
  {
    messages: [
      { role: 'customer', text: '虾收到全化了，一股怪味，气死我了！' },
      { role: 'agent', text: '亲，不好意思哈，您为什么不及时签收呢？这是快递的问题，不归我们管。' },
    ],
  },
  { locale: 'zh-Hans' },
)
console.log(report.verdict, report.score)
for (const { message, evidence } of report.findings) console.log(`- ${message}“${evidence.at(-1)?.quote}”`)
