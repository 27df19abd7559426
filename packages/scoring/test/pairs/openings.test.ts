import { describePairs, type Pair } from './describe-pairs.ts'

const pairs: readonly Pair[] = [
  {
    why: 'A matter told without a question wants a step, not a receipt.',
    twins: {
      en: {
        asked: ['customer: The chair you brought wobbles on one side.'],
        better: ['agent: One leg is a few millimetres short then. Our joiner comes on Thursday at ten and levels it.'],
        worse: ['agent: Thank you for telling us about your chair.'],
      },
      'zh-Hans': {
        asked: ['客户: 你们送来的书架一边高一边低'],
        better: ['客服: 那是右边的脚垫漏装了，师傅周四上午十点上门，带脚垫给您垫平。'],
        worse: ['客服: 感谢您的反馈。'],
      },
      'zh-Hant': {
        asked: ['顧客: 你們送來的書架一邊高一邊低'],
        better: ['客服: 那是右邊的腳墊漏裝了，師傅週四上午十點到府，帶腳墊幫您墊平。'],
        worse: ['客服: 感謝您的反映。'],
      },
    },
  },
  {
    why: 'A step told by the hand that does it beats “we will see”.',
    twins: {
      en: {
        asked: ['customer: The display of the scales stays dark.'],
        better: ['agent: Slide the cover off, press the little reset key for three seconds, and it lights up again.'],
        worse: ['agent: That is a pity. We will see.'],
      },
      'zh-Hans': {
        asked: ['客户: 体重秤的屏幕一直不亮'],
        better: ['客服: 翻过来把电池盖打开，按住里面的小圆点三秒，再翻回来就亮了。'],
        worse: ['客服: 这样啊，那再看看吧。'],
      },
      'zh-Hant': {
        asked: ['顧客: 體重計的螢幕一直不亮'],
        better: ['客服: 翻過來把電池蓋打開，按住裡面的小圓點三秒，再翻回來就亮了。'],
        worse: ['客服: 這樣啊，那再看看吧。'],
      },
    },
  },
  {
    why: 'Who has to say it again has not been read.',
    twins: {
      en: {
        asked: ['customer: I would like the green blanket, 140 by 200, sent to Leeds.'],
        better: ['agent: The green one, 140 by 200, leaves for Leeds today.', 'customer: Good.'],
        worse: [
          'agent: The grey one in 90 by 200, to York?',
          'customer: No. The green blanket, 140 by 200, to Leeds.',
          'agent: The green one, 140 by 200, leaves for Leeds today.',
          'customer: Good.',
        ],
      },
      'zh-Hans': {
        asked: ['客户: 我要绿色的毯子，一米四乘两米，寄到苏州。'],
        better: ['客服: 绿色毯子，一米四乘两米，今天寄往苏州。', '客户: 行。'],
        worse: [
          '客服: 灰色的，九十乘两百，寄扬州对吗？',
          '客户: 不是。绿色的毯子，一米四乘两米，苏州。',
          '客服: 绿色毯子，一米四乘两米，今天寄往苏州。',
          '客户: 行。',
        ],
      },
      'zh-Hant': {
        asked: ['顧客: 我要綠色的毯子，一米四乘兩米，寄到台南。'],
        better: ['客服: 綠色毯子，一米四乘兩米，今天寄往台南。', '顧客: 好。'],
        worse: [
          '客服: 灰色的，九十乘兩百，寄台中對嗎？',
          '顧客: 不是。綠色的毯子，一米四乘兩米，台南。',
          '客服: 綠色毯子，一米四乘兩米，今天寄往台南。',
          '顧客: 好。',
        ],
      },
    },
  },
  {
    why: 'Mockery costs, in praise’s clothes, too.',
    twins: {
      en: {
        asked: ['customer: I booked the van for five, it is twenty past.'],
        better: ['agent: It is two streets away and will be with you at half past.'],
        worse: ['agent: Wow, you can tell the time. It will be with you at half past.'],
      },
      'zh-Hans': {
        asked: ['客户: 我约的五点，现在五点二十了'],
        better: ['客服: 车离您还有两条街，五点半到。'],
        worse: ['客服: 哇，还会看表呢。五点半到。'],
      },
      'zh-Hant': {
        asked: ['顧客: 我約的五點，現在五點二十了'],
        better: ['客服: 車離您還有兩條街，五點半到。'],
        worse: ['客服: 哇，還會看錶呢。五點半到。'],
      },
    },
  },
  {
    why: 'A dare to complain costs.',
    twins: {
      en: {
        asked: ['customer: Then I will write a complaint about this desk.'],
        better: ['agent: You can, the form is on the counter, and I add what happened from my side.'],
        worse: ['agent: Go on, complain. See if I care.'],
      },
      'zh-Hans': {
        asked: ['客户: 那我只好投诉你们这个窗口了'],
        better: ['客服: 可以的，意见表在柜台上，我这边的经过也会写进去。'],
        worse: ['客服: 投诉去呗，我怕你啊。'],
      },
      'zh-Hant': {
        asked: ['顧客: 那我只好投訴你們這個櫃檯了'],
        better: ['客服: 可以的，意見表在櫃檯上，我這邊的經過也會寫進去。'],
        worse: ['客服: 投訴去啊，我怕你喔。'],
      },
    },
  },
  {
    why: 'A person who is asked for and fetched beats a helper that stays.',
    twins: {
      en: {
        asked: ['customer: A person, please, not the menu.'],
        better: ["agent: All right, I'll transfer you, two minutes."],
        worse: ['agent: Please type a word: bill, shop or offers.'],
      },
      'zh-Hant': {
        asked: ['顧客: 我要找真人，不要選單'],
        better: ['客服: 好的，馬上幫您轉給同事，大約兩分鐘。'],
        worse: ['客服: 我是小幫手，請輸入：帳單、門市、優惠。'],
      },
      'zh-Hans': {
        asked: ['客户: 我要找真人，不要菜单'],
        better: ['客服: 好的，马上帮您转给同事，大约两分钟。'],
        worse: ['客服: 我是小助手，请输入：账单、门店、优惠。'],
      },
    },
  },
  {
    why: 'A yes-or-no question is not answered by what there is besides.',
    twins: {
      en: {
        asked: ['customer: Is the rink open on New Year’s Day?'],
        better: ['agent: Yes, from noon.'],
        worse: ['agent: We have lessons and parties for young and old.'],
      },
    },
  },
]

describePairs(pairs)
