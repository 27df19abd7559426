import { createReader } from '@attune/language'
import { details } from '@attune/language/details'
import { chinese } from '@attune/language/zh'
import { openSession, resumeSession, whoFirst } from '@attune/scoring'

const reader = createReader({ packs: [chinese], details })
const angry = openSession({ reader, conversation: { id: '着急的', channel: 'chat' } })
angry.apply({ role: 'customer', text: '气死我了，扣了我两次钱！', at: '2026-05-04T10:00:00Z' })

// 会话就是一段 JSON：换个进程、换台机器都能接着来。
const stored = JSON.stringify(angry.state())
const resumed = resumeSession(JSON.parse(stored), { reader })

// 一个客服，好几位顾客：先回谁？
const calm = openSession({ reader, conversation: { id: '不急的', channel: 'chat' } })
calm.apply({ role: 'customer', text: '这款有蓝色的吗？', at: '2026-05-04T09:59:50Z' })
for (const { conversationId, need } of whoFirst([calm, resumed], '2026-05-04T10:01:00Z'))
  console.log(conversationId, need)
