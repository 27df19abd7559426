import { createReader } from '@attune/language'
import { details } from '@attune/language/details'
import { chinese } from '@attune/language/zh'
import { createScorer } from '@attune/scoring'

const scorer = createScorer({
  reader: createReader({ packs: [chinese], details }),
  locale: 'zh-Hans',
})
const turns = scorer.fit({
  channel: 'chat',
  messages: [
    {
      role: 'customer',
      text: '还有十分钟就检票了，票打不开，急！',
      at: '2026-05-04T10:00:00Z',
    },
    {
      role: 'agent',
      text: '取票码 7714 已经发到您手机，进站直接出示就行。',
      at: '2026-05-04T10:00:40Z',
    },
    {
      role: 'customer',
      text: '进来了！不着急了，有空帮我看看软件是怎么回事。',
      at: '2026-05-04T10:20:00Z',
    },
    { role: 'agent', text: '好的，周四前给您回话。', at: '2026-05-04T10:26:00Z' },
    { role: 'customer', text: '又打不开了，马上检票，快点！', at: '2026-05-05T10:00:00Z' },
    { role: 'agent', text: '请问您用的是最新版本吗？', at: '2026-05-05T10:06:00Z' },
  ],
})
for (const { fit, sentence } of turns) console.log(fit.toFixed(2), sentence)
