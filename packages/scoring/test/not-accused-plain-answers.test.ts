import { describeInnocents } from './describe-innocents.ts'

describeInnocents([
  {
    why: 'plain good answers to plain words',
    rules: [
      'no-overreaction',
      'no-blame',
      'fitting-apology',
      'find-out-what-is-unknown',
      'grant-a-human',
      'no-repeat-effort',
      'put-steps-in-order',
      'restate-specifics',
    ],
    talks: [
      [
        'customer: I need to move my check-up, I broke my leg.',
        "agent: Oh no, I hope it heals well. I've moved your check-up to the 20th.",
      ],
      [
        'customer: Are you allowed to charge this?',
        "agent: It's in clause 4 of the contract you signed on 3 May; shall I send you the page?",
      ],
      ['顧客: 我是工程師，直接給我錯誤碼', '客服: E-207，憑證過期。'],
      ['客户: 我是开发，给我错误信息就行', '客服: 返回码5003，超时。'],
      ['customer: Just give me the error code.', 'agent: E207, the certificate has expired.'],
      [
        'customer: I could not attend the exam, I was ill.',
        "agent: I hope you are better. Please send the doctor's note and I'll book you into the June exam.",
      ],
      ['客户: 我昨天没去成瑜伽课，孩子发烧了', '客服: 孩子好些了吗？课给您顺延到下周三了。'],
      [
        '顧客: 我的錶修得好嗎？是我爸留給我的。',
        '客服: 很遺憾，機芯的零件已經停產，修不好了。我知道這是您父親留下的。我們可以幫您清潔外殼，完整保存。',
      ],
      [
        "customer: Can you repair the watch? It was my grandfather's.",
        'agent: What a lovely thing to have. Yes, we can; it takes two weeks.',
      ],
      ['顧客: 這個膠原蛋白有用嗎', '客服: 目前研究結果不一致，我不敢說一定有用。'],
      [
        'customer: Is there anyone I could call instead of chatting?',
        'agent: Yes, 020 555 019, Monday to Friday from 8 to 6; you reach a person at once.',
      ],
      ['客户: 有电话吗，我想跟人说', '客服: 有的，400-820-1234，早八点到晚八点都有人接。'],
      ['客户: 会员怎么又扣费了？', '客服: 非常抱歉，是我们没关掉自动续费，我现在帮您关掉并退回25元。'],
      [
        '客户: 我65了，不太会用手机，怎么交水费？',
        '客服: 不着急，我一步一步陪您。先打开微信，右下角有个“我”，点一下，看到了告诉我。',
      ],
      [
        "customer: There is a typo on your menu, soop. Just thought you'd like to know.",
        "agent: Thanks for spotting it, we'll correct it tonight.",
      ],
      ['顧客: 官網的電話少了一個數字喔，跟你們說一下', '客服: 謝謝您提醒，我們現在就改。'],
      ['顧客: 湯匙少一支而已，提醒一下。', '客服: 不好意思少放了，下次會多檢查。'],
    ],
  },
  {
    why: 'wants, wear and consent that are spoken of plainly',
    rules: ['no-blame', 'no-attributed-motives'],
    talks: [
      [
        'customer: The scarf is too thin.',
        'agent: You have used it for a week and now you know: it is a summer scarf. I can swap it for a wool one.',
      ],
      ['customer: I want a refund.', "agent: You just want your money back, I understand. It's on its way."],
      ['customer: Is there a discount?', 'agent: If you want a discount, join the club.'],
      ['customer: Do I have to pay?', "agent: You don't have to pay for that."],
      ['客户: 运费多少', '客服: 您不想付运费的话可以自提。'],
      ['客户: 我要退款', '客服: 您是想退到卡里还是退到余额？'],
      ['客户: 衣服穿过能退吗', '客服: 穿过的不能退，不过可以换。'],
      ['客户: 登不上', '客服: 您最近改过密码吗？'],
      ['顧客: 卡讀不到', '客服: 是不是卡片有點髒了？用布擦一下試試。'],
      ['顧客: 我同意了嗎', '客服: 系統顯示是您五月三日同意的，如果不是您本人，我馬上取消。'],
    ],
  },
  {
    why: 'a law, a contract or a cause that is named',
    rules: ['no-invented-source'],
    talks: [
      ['customer: May you charge this?', "agent: It's the law, section 14 of the Energy Act; I can send you the page."],
      ['customer: Why ID?', 'agent: We have to check your age before we sell alcohol.'],
      ['客户: 凭什么收', '客服: 《电力法》第31条规定的，条文我发您。'],
      ['客户: 凭什么收', '客服: 合同里规定的，第四条，我拍给您。'],
      ['顧客: 有用嗎', '客服: 根據您的膚質，建議先用試用包。'],
      ['客户: 什么时候到', '客服: 根据最新物流信息，明天下午到。'],
      ['客户: 有没有效', '客服: 据我了解因人而异。'],
      ['客户: 上面写什么', '客服: 上面规定写着不能带宠物，您看第二行。'],
      ['客户: 能带吗', '客服: 按国家规定，锂电池不能托运，可以随身带。'],
    ],
  },
  {
    why: 'what others do, told to nobody who is in two minds',
    rules: ['no-pressure'],
    talks: [
      ['顧客: 我不想加購', '客服: 沒問題，那就不加。'],
      ['顧客: 大家都有加嗎', '客服: 看個人，有人加有人不加。'],
      ['顧客: 我不想等', '客服: 大家都在排隊，我先幫您掛號。'],
      ['顧客: 哪個划算', '客服: 單買比較貴，買兩個省50元，您不急可以慢慢看。'],
    ],
  },
])
