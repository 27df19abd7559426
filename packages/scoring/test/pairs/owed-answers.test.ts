import { describePairs, type Pair } from './describe-pairs.ts'

const pairs: readonly Pair[] = [
  {
    why: 'Who asks whether it may be done is told so, and not what the house is proud of.',
    twins: {
      en: {
        asked: ['customer: Can my two boys share one fishing permit if they never come on the same day?'],
        better: ['agent: No, each permit carries a photo. Under sixteens pay half, though.'],
        worse: ['agent: The lake has carp and tench, and the day season opens on 1 June.'],
      },
      'zh-Hans': {
        asked: ['客户: 一张渔场月票我和我爸轮着钓行不行？'],
        better: ['客服: 不行，票上有照片，一张只认一个人。'],
        worse: ['客服: 我们这里鲫鱼鲤鱼都有，月票六月一号开卖。'],
      },
      'zh-Hant': {
        asked: ['顧客: 一張釣場月票我和我爸輪著釣行不行？'],
        better: ['客服: 不行，票上有照片，一張只認一個人。'],
        worse: ['客服: 我們這裡鯽魚鯉魚都有，月票六月一號開賣。'],
      },
    },
  },
  {
    why: 'Who asks how it stands with theirs is not told how it goes with everybody.',
    twins: {
      en: {
        asked: ['customer: Has my harp been restrung yet? I play at a christening on Saturday.'],
        better: ['agent: Yes, it was finished last night. You can collect it from two today.'],
        worse: ['agent: Restringing usually takes ten working days. You can follow it in your account.'],
      },
      'zh-Hans': {
        asked: ['客户: 我上周送去的古琴弦换好了没有啊'],
        better: ['客服: 换好了，昨晚调完音，今天两点以后来取。'],
        worse: ['客服: 换弦一般需要10个工作日，进度可以在小程序里查询。'],
      },
      'zh-Hant': {
        asked: ['顧客: 上星期送去嘅古箏換好弦未呀?'],
        better: ['客服: 換好喇,琴晚調完音,今日兩點後可以嚟攞。'],
        worse: ['客服: 換弦一般需要十個工作天,你可以隨時喺網頁查閱進度。'],
      },
    },
  },
  {
    why: 'The second question in one breath needs an answer of its own.',
    twins: {
      en: {
        asked: ['customer: Does the tent fit on the small pitch, and can I light a stove outside it?'],
        better: ['agent: The tent fits with a metre to spare. Stoves must stay on the stone slabs by the wall.'],
        worse: [
          'agent: The tent fits with a metre to spare. It is our most popular pitch, and it comes with a lovely view.',
        ],
      },
      'zh-Hans': {
        asked: ['客户: 民宿能带鹦鹉吗？晚走三小时要怎么收费？'],
        better: ['客服: 能带鹦鹉，要有笼子，清洁费80。晚走一小时收40，三小时就是120。'],
        worse: ['客服: 能带鹦鹉，要有笼子，清洁费80。'],
      },
      'zh-Hant': {
        asked: ['顧客: 民宿可以帶鸚鵡嗎？晚走三小時要怎麼算錢？'],
        better: ['客服: 可以帶鸚鵡，要有籠子，清潔費 200。晚走一小時收 100，三小時就是 300。'],
        worse: ['客服: 可以帶鸚鵡，要有籠子，清潔費 200。'],
      },
    },
  },
  {
    why: 'Free to choose is no price, and neither is the page that has one.',
    twins: {
      en: {
        asked: ['customer: What do I pay if I give the allotment back in March?'],
        better: ['agent: £18, the rent until the end of that quarter.'],
        worse: [
          "agent: You're free to give it back whenever you like. Details on leaving can be found in the handbook.",
        ],
      },
      'zh-Hans': {
        asked: ['客户: 三月退菜园要付多少钱'],
        better: ['客服: 180，算到那个季度末。'],
        worse: ['客服: 您什么时候想退都行的，收费标准可以在公众号里查看。'],
      },
      'zh-Hant': {
        asked: ['顧客: 三月退租菜園要付多少'],
        better: ['客服: 800，算到那一季結束。'],
        worse: ['客服: 您想什麼時候退都行的，收費標準可以在官網上查看。'],
      },
    },
  },
  {
    why: 'Sympathy that nobody called for adds nothing to a plain answer.',
    equal: true,
    twins: {
      en: {
        asked: ['customer: Will I be charged for the locker if I only stay an hour?'],
        better: ['agent: No, the first two hours are free.'],
        worse: [
          'agent: I completely understand how worrying lockers can be and I am so sorry. No, the first two hours are free.',
        ],
      },
      'zh-Hans': {
        asked: ['客户: 这款琴弦是尼龙的还是钢的'],
        better: ['客服: 尼龙的，外面绕了一层铜丝。'],
        worse: ['客服: 特别理解您挑选的辛苦，给您添麻烦了深表歉意。尼龙的，外面绕了一层铜丝。'],
      },
      'zh-Hant': {
        asked: ['顧客: 抽血前一晚幾點之後不能喝水'],
        better: ['客服: 十二點之後就不要喝了。'],
        worse: ['客服: 非常抱歉讓您這麼辛苦，口渴一定很難受吧。十二點之後就不要喝了。'],
      },
    },
  },
]

describePairs(pairs)
