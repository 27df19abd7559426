import { describePairs, type Pair } from './describe-pairs.ts'

const pairs: readonly Pair[] = [
  {
    why: 'A machine that hands over beats one that repeats itself.',
    twins: {
      en: {
        asked: [
          'customer: My card was charged for a trip I cancelled.',
          'bot: You can see your trips under Bookings.',
          'customer: No, I want my money back.',
        ],
        better: ['bot: I have not understood you. I am passing you to a colleague now.'],
        worse: ['bot: You can see your trips under Bookings.'],
      },
      'zh-Hans': {
        asked: ['客户: 取消的行程还是扣了我的钱。', '机器人: 您可以在我的订单里查看行程。', '客户: 不是，我要退钱。'],
        better: ['机器人: 没听懂您的意思，马上为您转接人工。'],
        worse: ['机器人: 您可以在我的订单里查看行程。'],
      },
      'zh-Hant': {
        asked: ['顧客: 取消的行程還是扣了我的錢。', '機器人: 您可以在我的訂單裡查看行程。', '顧客: 不是，我要退錢。'],
        better: ['機器人: 沒聽懂您的意思，馬上為您轉接專員。'],
        worse: ['機器人: 您可以在我的訂單裡查看行程。'],
      },
    },
  },
  {
    why: 'Going one step further beats the advice that had failed.',
    twins: {
      en: {
        asked: [
          'customer: The internet is down.',
          'agent: Please restart the router.',
          "customer: I did, it still doesn't work.",
        ],
        better: ['agent: Then it is not the router. I am testing the line from here.'],
        worse: ['agent: Please restart the router.'],
      },
      'zh-Hans': {
        asked: ['客户: 网断了。', '客服: 请您重启一下路由器。', '客户: 重启了也没用。'],
        better: ['客服: 那不是路由器的问题，我从这边帮您测一下线路。'],
        worse: ['客服: 请您重启一下路由器。'],
      },
      'zh-Hant': {
        asked: ['顧客: 網路斷了。', '客服: 請您重新啟動路由器。', '顧客: 試過了，還是不行。'],
        better: ['客服: 那不是路由器的問題，我這邊幫您測一下線路。'],
        worse: ['客服: 請您重新啟動路由器。'],
      },
    },
  },
  {
    why: 'A no with a door left open beats a dead end.',
    twins: {
      en: {
        asked: ["customer: I was ill and missed the train, now the ticket is lost and I'm so upset."],
        better: ["agent: I can see why you're upset. We can't refund it, but I can move it to another day for you."],
        worse: ["agent: I can see why you're upset. I'm afraid there is nothing I can do."],
      },
      'zh-Hans': {
        asked: ['客户: 我生病没赶上车，票钱全没了，真的很着急。'],
        better: ['客服: 能理解您着急。这张退不了，不过可以给您改签一次。'],
        worse: ['客服: 能理解您着急。这张退不了，真的无能为力。'],
      },
      'zh-Hant': {
        asked: ['顧客: 我生病沒趕上車，票錢全沒了，真的很擔心。'],
        better: ['客服: 能理解您擔心。這張無法退票，不過可以幫您改期一次。'],
        worse: ['客服: 能理解您擔心。這張無法退票，真的無能為力。'],
      },
    },
  },
  {
    why: 'Being told what was done and why beats being told only that it is done.',
    twins: {
      en: {
        asked: ['customer: You charged me twice!'],
        better: [
          'agent: I am sorry. The payment ran twice because the page was reloaded. I have refunded the second charge.',
        ],
        worse: ['agent: I am sorry. I have refunded the second charge.'],
      },
      'zh-Hans': {
        asked: ['客户: 你们重复扣款了！'],
        better: ['客服: 真的对不起。因为页面刷新，系统扣了两次，已经给您退款了。'],
        worse: ['客服: 真的对不起，已经给您退款了。'],
      },
      'zh-Hant': {
        asked: ['顧客: 你們重複扣款了！'],
        better: ['客服: 真的很抱歉。因為頁面重新整理，系統扣了兩次，已為您退款。'],
        worse: ['客服: 真的很抱歉，已為您退款。'],
      },
    },
  },
  {
    why: 'All five steps beat a sorry and a deed.',
    twins: {
      en: {
        asked: ['customer: You charged me twice!'],
        better: [
          "agent: Of course you are upset. Being charged twice was our mistake, and I am sorry. I have refunded the second charge and I'll write to you by Friday.",
        ],
        worse: ['agent: Sorry. I have refunded it.'],
      },
      'zh-Hans': {
        asked: ['客户: 你们重复扣款了！'],
        better: ['客服: 重复扣款换谁都着急，是我们的失误，对不起。已经给您退款了，24小时内再跟您确认到账。'],
        worse: ['客服: 抱歉，已经给您退款了。'],
      },
      'zh-Hant': {
        asked: ['顧客: 你們重複扣款了！'],
        better: ['客服: 重複扣款換作是誰都會急，這是我們的疏失，對不起。已為您退款，三個工作天內再跟您確認。'],
        worse: ['客服: 抱歉，已為您退款。'],
      },
    },
  },
  {
    why: 'Taking the step for the customer beats sending them to a hotline.',
    twins: {
      en: {
        asked: ['customer: You charged me twice and I want it back!'],
        better: ['agent: I am sorry. I have refunded the second charge.'],
        worse: ['agent: I am sorry. Please call our hotline.'],
      },
      'zh-Hans': {
        asked: ['客户: 我被重复扣款了，帮我处理一下！'],
        better: ['客服: 真的对不起，已经帮您申请退款了。'],
        worse: ['客服: 真的对不起，请您拨打客服热线。'],
      },
      'zh-Hant': {
        asked: ['顧客: 我被重複扣款了，請幫我處理！'],
        better: ['客服: 真的很抱歉，已為您申請退款。'],
        worse: ['客服: 真的很抱歉，請撥打客服專線。'],
      },
    },
  },
  {
    why: 'Who asks for the number is given it.',
    equal: true,
    twins: {
      en: {
        asked: ['customer: What is the number of your hotline?'],
        better: ['agent: 0800 123 456, from eight to six.'],
        worse: ['agent: Please call our hotline: 0800 123 456, from eight to six.'],
      },
      'zh-Hans': {
        asked: ['客户: 你们的客服电话是多少？'],
        better: ['客服: 400开头那个，八点到六点都有人。'],
        worse: ['客服: 请您拨打客服热线，400开头那个，八点到六点都有人。'],
      },
      'zh-Hant': {
        asked: ['顧客: 請問你們的客服電話是幾號？'],
        better: ['客服: 0800那支，八點到六點都有人接。'],
        worse: ['客服: 請撥打客服專線，0800那支，八點到六點都有人接。'],
      },
    },
  },
  {
    why: 'Two questions answered beat one.',
    twins: {
      en: {
        asked: ['customer: Do you ship to Norway? And what does the return cost?'],
        better: ['agent: We ship to Norway within a week. The return is free.'],
        worse: ['agent: We ship to Norway.'],
      },
      'zh-Hans': {
        asked: ['客户: 能寄到新疆吗？退货运费谁出？'],
        better: ['客服: 新疆可以寄，五天左右到。退货运费我们出。'],
        worse: ['客服: 新疆可以寄。'],
      },
      'zh-Hant': {
        asked: ['顧客: 可以寄到澎湖嗎？退貨運費誰出？'],
        better: ['客服: 澎湖可以寄，大約五天。退貨運費由我們負擔。'],
        worse: ['客服: 澎湖可以寄。'],
      },
    },
  },
  {
    why: 'One question wants one answer, not more words.',
    equal: true,
    twins: {
      en: {
        asked: ['customer: Do you ship to Norway?'],
        better: ['agent: We do.'],
        worse: ['agent: We do. Norway is a country we ship to, and shipping to Norway is what we do.'],
      },
      'zh-Hans': {
        asked: ['客户: 能寄到新疆吗？'],
        better: ['客服: 可以的。'],
        worse: ['客服: 可以的。新疆是可以寄的，寄到新疆没有问题的，新疆可以寄。'],
      },
      'zh-Hant': {
        asked: ['顧客: 可以寄到澎湖嗎？'],
        better: ['客服: 可以的。'],
        worse: ['客服: 可以的。澎湖是可以寄的，寄到澎湖沒有問題，澎湖可以寄。'],
      },
    },
  },
]

describePairs(pairs)
