import { createReader } from '@attune/language'
import { details } from '@attune/language/details'
import { chinese } from '@attune/language/zh'
import { openSession } from '@attune/scoring'

const reader = createReader({ packs: [chinese], details })

/** 换成你自己的模型：给提示词，出文字。 */
async function model(prompt: string): Promise<string> {
  return prompt.includes('请改')
    ? '我是智能客服。扣了两次是我们的错，对不起，多扣的那笔已经给您退回了。'
    : '您付款前应该看清楚。还有什么可以帮您？'
}

export async function reply(
  messages: { role: 'customer' | 'ai'; text: string; at: string }[],
): Promise<string> {
  const session = openSession({
    reader,
    locale: 'zh-Hans',
    conversation: { channel: 'chat', messages },
  })
  let draft = await model(messages.map(({ role, text }) => `${role}：${text}`).join('\n'))
  for (let attempt = 0; attempt < 2; attempt++) {
    const serious = session
      .check(draft)
      .filter(({ severity }) => severity === 'major' || severity === 'critical')
    console.log(
      `第 ${attempt + 1} 稿：`,
      serious.map(({ ruleId }) => ruleId).join('、') || '没有大问题',
    )
    if (serious.length === 0) return draft
    // 发现的问题就是修改意见：哪里不好，怎样更好。
    draft = await model(
      `请改这条回复。\n${draft}\n${serious.map(({ message, advice }) => `- ${message}${advice}`).join('\n')}`,
    )
  }
  return draft
}

console.log(
  await reply([
    { role: 'customer', text: '扣了我两次钱！气死我了。', at: '2026-05-04T10:00:00Z' },
  ]),
)
