import { describePairs } from './describe-pairs.ts'

describePairs([
  {
    why: 'what was thought of for them, and not asked for, is a gift',
    twins: {
      en: {
        asked: ["customer: We're coming with a baby on Friday, is the room ready at two?"],
        better: ["agent: Yes, at two. I've put a cot and a kettle for the bottles in it for you."],
        worse: ['agent: Yes, at two.'],
      },
      'zh-Hans': {
        asked: ['客户: 六点能取吗，我下夜班直接过来'],
        better: ['客服: 能。给您放在侧门，拿了就能回去睡觉。'],
        worse: ['客服: 能。'],
      },
      'zh-Hant': {
        asked: ['顧客: 表格可以用寄的嗎，家裡沒印表機'],
        better: ['客服: 今天寄。名字和編號都幫您填好了，也附上貼好郵票的回郵信封。'],
        worse: ['客服: 今天寄。'],
      },
    },
  },
  {
    why: 'what was asked for is none',
    equal: true,
    twins: {
      en: {
        asked: ['customer: Can you put a cot in the room?'],
        better: ['agent: Yes, at two.'],
        worse: ["agent: Yes, I've put a cot in the room."],
      },
      'zh-Hans': { asked: ['客户: 能留灯吗'], better: ['客服: 能，给您留。'], worse: ['客服: 能，给您留灯。'] },
      'zh-Hant': { asked: ['顧客: 可以附郵票嗎'], better: ['客服: 可以附。'], worse: ['客服: 可以，附了郵票。'] },
    },
  },
  {
    why: 'who is new to it gets plain words',
    twins: {
      en: {
        asked: ["customer: I'm a beginner, how do I connect the router?"],
        better: ['agent: Put the grey cable into the yellow socket and tell me when the green light is on.'],
        worse: ['agent: Configure the WAN interface with PPPoE and set the VLAN ID to 7.'],
      },
      'zh-Hans': {
        asked: ['客户: 我是新手，怎么连路由器'],
        better: ['客服: 把灰线插到黄色的孔，绿灯亮了告诉我。'],
        worse: ['客服: 在WAN口配置PPPoE，VLAN ID设为7。'],
      },
      'zh-Hant': {
        asked: ['顧客: 這些專有名詞我看不懂，要按哪個'],
        better: ['客服: 按右上角的「存檔」就可以了。'],
        worse: ['客服: 先在modal裡commit設定，再清DNS快取。'],
      },
    },
  },
  {
    why: 'who knows the trade is not told what a port is',
    twins: {
      en: {
        asked: ["customer: I've run servers for ten years. Which port does the API use?"],
        better: ['agent: 8443, TLS only.'],
        worse: ['agent: A port is like a door to a house, no worries. The port is 8443.'],
      },
      'zh-Hans': {
        asked: ['客户: 我是电工，这个开关额定电流多少'],
        better: ['客服: 16A。'],
        worse: ['客服: 您好，电流呢就像水管里的水，别担心听不懂。额定16A。'],
      },
      'zh-Hant': {
        asked: ['顧客: 我是水電師傅，這個開關額定電流多少'],
        better: ['客服: 16A。'],
        worse: ['客服: 您好，電流就像水管裡的水喔，不用擔心聽不懂。額定16A。'],
      },
    },
  },
  {
    why: 'a heap of apologies weighs more than one of courtesy',
    twins: {
      en: {
        asked: ['customer: My coffee was a bit cold.'],
        better: ["agent: Sorry about that. I'll make you a fresh one right now."],
        worse: [
          "agent: I'm sorry, I'm so sorry, I really apologise, please accept my apologies, I'm terribly sorry again. I'll make you a fresh one right now.",
        ],
      },
      'zh-Hans': {
        asked: ['客户: 奶茶甜度做错了'],
        better: ['客服: 不好意思，马上给您重做一杯。'],
        worse: ['客服: 对不起对不起，真的很对不起，非常抱歉，实在抱歉，再次跟您道歉，马上给您重做一杯。'],
      },
      'zh-Hant': {
        asked: ['顧客: 飲料甜度做錯了'],
        better: ['客服: 不好意思，馬上幫您重做一杯。'],
        worse: ['客服: 對不起對不起，真的很對不起，非常抱歉，實在抱歉，再次跟您道歉，馬上幫您重做一杯。'],
      },
    },
  },
  {
    why: 'nobody is told that they were watched',
    twins: {
      'zh-Hans': {
        asked: ['客户: 周年庆的套餐给我留一份'],
        better: ['客服: 给您留了一份，今晚六点来取。'],
        worse: ['客服: 我们分析过您平时吃什么，给您留了一份，今晚六点来取。'],
      },
      'zh-Hant': {
        asked: ['顧客: 我想找可以住的民宿'],
        better: ['客服: 這間有院子、可以帶狗，要幫您留嗎？'],
        worse: ['客服: 我們查到您家裡有狗，這間可以帶狗，要幫您留嗎？'],
      },
    },
  },
  {
    why: 'of any deed that is still to come it is said when',
    twins: {
      en: {
        asked: ['customer: Has the landlord signed?'],
        better: ["agent: He hasn't yet. I'm seeing him at three and will write to you then."],
        worse: ["agent: He hasn't yet."],
      },
    },
  },
])
