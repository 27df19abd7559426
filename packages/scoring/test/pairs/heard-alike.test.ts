import { describe, expect, it } from 'vitest'
import { scoreOf } from './describe-pairs.ts'

describe('The same talk scores alike in both languages', () => {
  it.each([
    [
      'a thing that fails, and a person who is sent',
      [
        "customer: The oven you fitted last week doesn't get hot any more.",
        "agent: I'm sorry, a cold oven is no use to you. Our fitter can be with you tomorrow between 2 and 4, and it costs you nothing.",
        'customer: Two to four is fine.',
        "agent: Booked, tomorrow between 2 and 4. He'll ring half an hour before he comes.",
      ],
      [
        '客户: 你们上周装的烤箱不热了。',
        '客服: 对不起，烤箱不热等于没装。明天两点到四点师傅可以上门，不收您的钱。',
        '客户: 两点到四点可以。',
        '客服: 约好了，明天两点到四点，师傅出发前半小时给您打电话。',
      ],
    ],
    [
      'sent away, and told it was their own doing',
      [
        'customer: My boots fell apart after two walks.',
        'agent: You must have walked through water. What did you expect?',
        'customer: They were sold as waterproof.',
        'agent: Then ask the manufacturer.',
      ],
      [
        '顧客: 我的靴子穿兩次就散架了。',
        '客服: 一定是你自己踩到水了，你還指望怎樣？',
        '顧客: 你們賣的時候說是防水的。',
        '客服: 那你去問廠商啊。',
      ],
    ],
    [
      'pressed after a no',
      [
        'customer: Only the annual pass, please.',
        "agent: Why not take the family pass? Today is the last day, you'll regret it.",
        "customer: I don't want that, only the annual pass.",
        'agent: Everybody takes it. Sign here.',
      ],
      [
        '顧客: 我只要一張年票。',
        '客服: 不如買家庭票吧？今天最後一天，不買您一定會後悔。',
        '顧客: 我不需要，只要年票。',
        '客服: 大家都買了。在這裡簽名。',
      ],
    ],
    [
      'nobody who decides',
      [
        "customer: I don't want to talk to a bot. Is there someone else I can talk to?",
        'agent: Everyone will tell you the same.',
        'customer: Let me talk to the person in charge.',
        'agent: Goodbye.',
      ],
      [
        '客户: 我不想跟机器人说，能让我跟别人谈吗？',
        '客服: 谁跟您说都一样。',
        '客户: 让我跟负责人谈。',
        '客服: 再见。',
      ],
    ],
  ])('%s', (_, english, chinese) => {
    expect(Math.abs(scoreOf(english) - scoreOf(chinese))).toBeLessThan(0.1)
  })
})
