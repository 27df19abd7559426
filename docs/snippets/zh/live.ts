import { createReader } from '@attune/language'
import { details } from '@attune/language/details'
import { chinese } from '@attune/language/zh'
import { openSession } from '@attune/scoring'

const reader = createReader({ packs: [chinese], details })
const session = openSession({
  reader,
  locale: 'zh-Hans',
  conversation: { id: 'c-1', channel: 'chat' },
})

// 发生一件，告诉它一件。
session.apply({
  role: 'customer',
  text: '同一笔钱扣了我两次，好担心啊！',
  at: '2026-05-04T10:00:00Z',
})

// 客服现在该做什么？
for (const { kind, at, message, evidence } of session.advise('2026-05-04T10:00:30Z'))
  console.log(kind, at ?? '', message, evidence[0] ? `“${evidence[0].quote}”` : '')

// 这句话能发吗？改法都是试过、真有用才给的。
for (const { ruleId, message, suggestion } of session.check('您怎么不早说呢？我现在查。'))
  console.log('草稿：', ruleId, '–', message, JSON.stringify(suggestion))

// 答完了，接下来该顾客说话，先等一等。
const answer = '扣了两次确实让人担心，是我们的错，对不起。多扣的那笔已经退回，您看到账了吗？'
session.apply({ role: 'agent', text: answer, at: '2026-05-04T10:01:00Z' })
for (const now of ['2026-05-04T10:01:15Z', '2026-05-04T10:02:30Z'])
  console.log(now, session.advise(now)[0]?.kind)
