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
    [
      'tried already, and closed all the same',
      [
        'customer: Hello, your courier says he came but I sat by the door all morning.',
        'agent: Our system says he did.',
        "customer: He didn't.",
        'agent: Have you looked in the garden?',
        "customer: I've already tried that. Could you ring him?",
        "agent: We can't ring couriers. This case has been closed.",
      ],
      [
        '客户: 你好，快递说他来过，可我一上午都坐在门口。',
        '客服: 系统显示他来过。',
        '客户: 没来。',
        '客服: 院子里看过吗？',
        '客户: 我已经找过了。能打电话问他吗？',
        '客服: 我们没法联系快递员。此案件已经结案。',
      ],
    ],
    [
      'no money and in hospital, and a payment put off',
      [
        "customer: I can't pay the rent this month, I've been in hospital since the first.",
        "agent: That's a lot to carry at once, I hope you're on the mend. I've moved it to the 20th and there's no late fee.",
        'customer: Thank you so much.',
        "agent: You're welcome. Rest well.",
      ],
      [
        '顧客: 這個月房租我付不出來，我從一號就住院了。',
        '客服: 您一個人扛這些真不容易，希望您快點好起來。房租我已經改到20號了，滯納金也免了。',
        '顧客: 太謝謝你了。',
        '客服: 不客氣，好好休息。',
      ],
    ],
    [
      'a grandchild set it up, and nothing is broken',
      [
        'customer: My grandson set up the printer for me and now it asks for a password. I think I broke it.',
        "agent: You haven't broken anything. It only wants the Wi-Fi password. Is there a sticker on the back of your router?",
        'customer: Yes, twelve letters.',
        "agent: That's the one. Type it in and press OK, and tell me what you see.",
      ],
      [
        '客户: 我孙子帮我装的打印机，现在要我输密码，好像被我弄坏了。',
        '客服: 您没弄坏，它只是要 Wi-Fi 密码。您家路由器背面有张贴纸吗？',
        '客户: 有，十二个字母。',
        '客服: 就是它。输进去再按确定，看到什么告诉我。',
      ],
    ],
    [
      'a slip of their own, put right',
      [
        'customer: I typed the wrong date on my booking. Can you move it to Friday?',
        'agent: Let me look. Friday at seven is free. Under which name?',
        'customer: Lindqvist.',
        'agent: Changed to Friday at seven.',
      ],
      [
        '顧客: 我訂位的日期填錯了，可以改到星期五嗎？',
        '客服: 我看一下。星期五七點有位，請問什麼名字？',
        '顧客: 林。',
        '客服: 已改到星期五七點。',
      ],
    ],
    [
      'told that it is their own affair, and signed for',
      [
        'customer: My electricity bill is 2,300 this quarter, it was 700 before.',
        'agent: The counter is never wrong.',
        'customer: Could somebody come and look at it?',
        "agent: You have an old boiler. That's your own problem. You can apply on the website.",
      ],
      [
        '客户: 我这季度电费2300块，以前都是700。',
        '客服: 电表不可能有错。',
        '客户: 能派人来看一下吗？',
        '客服: 你们家锅炉旧了。那是你们自己的锅炉，自己的问题。可以上网申请。',
      ],
    ],
    [
      'told once more to do what had been done twice',
      [
        'customer: The stars I won are not in my account.',
        'agent: Please restart the app.',
        "customer: I've done that twice.",
        'agent: Please restart the app.',
      ],
      ['顧客: 我贏的星星沒有在帳戶裡。', '客服: 請重新啟動程式。', '顧客: 已經重開兩次了。', '客服: 請重新啟動程式。'],
    ],
    [
      'their own word for it, said back',
      [
        'customer: There was a beetle in my salad. That is revolting.',
        "agent: It is revolting, you're right. I'm very sorry; the 14 for it are already back on your card.",
        'customer: Thank you.',
        'agent: Thank you for telling us. The kitchen has thrown that crate out.',
      ],
      [
        '客户: 我的沙拉里有只甲虫，太恶心了。',
        '客服: 确实恶心，您说得对。非常抱歉，14块钱已经退回您的卡上了。',
        '客户: 谢谢。',
        '客服: 谢谢您告诉我们，厨房已经把那一箱都扔了。',
      ],
    ],
    [
      'the rule, and nobody who looks',
      [
        'customer: I have been patient for eleven days. Where is my wheelchair part?',
        "agent: It's being processed.",
        'customer: I want to speak to your manager.',
        'agent: The manager will tell you the same.',
      ],
      [
        '顧客: 我已經耐心等了十一天了，我的輪椅零件到底在哪裡？',
        '客服: 處理中。',
        '顧客: 請你們主管跟我說。',
        '客服: 主管也會跟您說一樣的話。',
      ],
    ],
    [
      'a thing that was known to be in order',
      [
        'customer: The parcel locker does not open.',
        'agent: Check your code.',
        'customer: My code is fine, the screen accepts it. I have a train in ten minutes and I am getting nervous.',
        'agent: Check your code and try again.',
      ],
      [
        '客户: 快递柜打不开。',
        '客服: 核对一下您的取件码。',
        '客户: 我的取件码没问题，屏幕上通过了。我的火车十分钟后就开了，我很着急。',
        '客服: 核对一下取件码再试试。',
      ],
    ],
    [
      'what failed since it was put in',
      [
        'customer: The tap you fitted yesterday drips when we turn it off.',
        "agent: That must be loud at night, I'm sorry. Our plumber will be with you today at 6.",
        'customer: Six is good.',
        'agent: Booked, today at 6.',
      ],
      [
        '客户: 昨天装的厨房水龙头，一关就滴滴答答响。',
        '客服: 夜里一定很吵，对不起。师傅今天6点可以上门。',
        '客户: 6点可以。',
        '客服: 约好了，今天6点。',
      ],
    ],
  ])('%s', (_, english, chinese) => {
    expect(Math.abs(scoreOf(english) - scoreOf(chinese))).toBeLessThan(0.1)
  })
})
