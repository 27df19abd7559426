import type { Ground } from '@attune/testkit'

/** Puts two conversations into the helpdesk, past the adapter: one cared for, one brushed off. */
export async function fillHelpdesk(ground: Ground): Promise<void> {
  const dented = await ground.createConversation({
    subject: 'The kettle is dented',
    customer: { name: 'Ines Field', email: 'ines@example.com' },
    message: { text: 'My kettle arrived dented, and it was meant as a present for tomorrow. I am so disappointed.' },
  })
  await ground.reply(dented, {
    role: 'agent',
    text: 'A present for tomorrow, and then it comes dented: I understand how disappointing that is. I am sorry, we packed it badly. I have sent a new one by courier just now; it will be with you before 10 tomorrow, and the dented one is yours to keep.',
  })
  const late = await ground.createConversation({
    subject: '退款还没到',
    customer: { name: '陈小雨', email: 'xiaoyu@example.com' },
    message: { text: '你们说三天退款，现在都一个星期了还没到账，太让人生气了！' },
  })
  await ground.reply(late, { role: 'agent', text: '您怎么不早说呢？退款时间以银行为准，请耐心等待。' })
}
