import { describePairs, type Pair } from './describe-pairs.ts'

const pairs: readonly Pair[] = [
  {
    why: 'Owning a fault that cost somebody beats a courtesy.',
    twins: {
      en: {
        asked: ['customer: You charged me twice and I nearly missed my mortgage!'],
        better: [
          'agent: I am sorry. Our system charged you twice, that is our fault, and it nearly cost you the mortgage. I have refunded the second charge; it is back by 8 pm tonight.',
        ],
        worse: ['agent: Oops! I have refunded the second charge; it is back by 8 pm tonight.'],
      },
      'zh-Hans': {
        asked: ['客户: 你们扣了我两次钱！房贷都差点还不上'],
        better: [
          '客服: 对不起，是我们系统重复扣款，这是我们的错，还差点连累您的房贷。多扣的那笔我已经退回，今天晚上八点前到账。',
        ],
        worse: ['客服: 不好意思哦。多扣的那笔我已经退回，今天晚上八点前到账。'],
      },
      'zh-Hant': {
        asked: ['顧客: 你們把我的病歷寄給別人！！'],
        better: [
          '客服: 這件事是我們的疏失，真的非常對不起，您的隱私不該這樣外流。我已經請對方刪除並追回，今天下班前會給您書面說明。',
        ],
        worse: ['客服: 不好意思喔～我已經請對方刪除並追回，今天下班前會給您書面說明。'],
      },
    },
  },
  {
    why: 'Somebody at work on it beats a plea for patience.',
    twins: {
      en: {
        asked: ['customer: My top-up of 50 has not arrived, what is going on?'],
        better: [
          'agent: I am checking it: the payment went through, but the game did not get it. I am adding it by hand now, it is there within ten minutes.',
        ],
        worse: ['agent: Please be patient.'],
      },
      'zh-Hans': {
        asked: ['客户: 我游戏充值648没到账，怎么回事'],
        better: ['客服: 我在查，支付那边已经扣成功了，游戏没收到。我这就给您补发，十分钟内到账。'],
        worse: ['客服: 请耐心等待。'],
      },
      'zh-Hant': {
        asked: ['顧客: 洗衣店把我的西裝弄丟了嗎？都兩個禮拜了'],
        better: ['客服: 兩個禮拜真的太久了，對不起。我正在一家一家問分店，今天七點前一定跟您回報。'],
        worse: ['客服: 請您耐心等候喔。'],
      },
    },
  },
  {
    why: '“I cannot promise it” beats a hundred per cent.',
    twins: {
      en: {
        asked: ['customer: When will my passport be ready?'],
        better: [
          "agent: I can't promise a date, because the passport office decides. Most take 7 to 10 working days. I will check on Thursday and write to you.",
        ],
        worse: ['agent: Three days, absolutely guaranteed, 100%, no problem at all!'],
      },
      'zh-Hans': {
        asked: ['客户: 我的护照多久能办下来'],
        better: ['客服: 一般7到10个工作日，最近人多，我没法给您打包票。超过10天没动静您来找我，我去催。'],
        worse: ['客服: 放心吧，三天保证拿到，绝对没问题，百分百！'],
      },
      'zh-Hant': {
        asked: ['顧客: 我隻狗做完手術係咪一定好返？'],
        better: ['客服: 醫生話大概八成機會好返，我唔敢包你一定得。術後頭三日我哋每晚都會打畀你報平安。'],
        worse: ['客服: 你放心，一定好返，百分百冇問題！'],
      },
    },
  },
  {
    why: 'To take the matter over beats sending the customer round.',
    twins: {
      en: {
        asked: ['customer: You say ask the maker, the maker says ask you.'],
        better: [
          'agent: You should not have to run between us. I will talk to the maker and write to you by noon tomorrow.',
        ],
        worse: ['agent: That is not our problem, you have to call the maker yourself.'],
      },
      'zh-Hans': {
        asked: ['客户: 酒店说没收到我的订单，我人都到前台了'],
        better: ['客服: 让您干等着真不应该。我现在就给酒店打电话，十分钟内给您办好；办不了我马上给您换一家同级的。'],
        worse: ['客服: 这是酒店那边的事，不归我们管，您跟他们前台说去。'],
      },
      'zh-Hant': {
        asked: ['顧客: 保固內送修，你們說要找原廠，原廠又說找你們'],
        better: ['客服: 讓您兩邊跑真的不應該。我來跟原廠談，明天中午前回覆您結果。'],
        worse: ['客服: 這個不是我們部門負責的，請您自己打給原廠喔。'],
      },
    },
  },
  {
    why: 'A no with two ways on beats a no.',
    twins: {
      en: {
        asked: ['customer: Could you deliver after ten tonight?'],
        better: [
          "agent: After ten our drivers have finished, so I can't, but I can bring it first thing at seven tomorrow or leave it at the shop downstairs. Which suits you?",
        ],
        worse: ["agent: No, we don't deliver after ten."],
      },
      'zh-Hans': {
        asked: ['客户: 能不能把送货时间改到今晚十点后'],
        better: [
          '客服: 因为十点后师傅下班了，送不了，不过可以明早七点第一个送您，或者今晚放到楼下便利店，您看哪个方便？',
        ],
        worse: ['客服: 不行，十点后不送。'],
      },
      'zh-Hant': {
        asked: ['顧客: 我想把機票改名字給我弟'],
        better: [
          '客服: 因為機票是實名的，沒辦法改名字，不過我可以幫您退票，再用同樣價格替弟弟保留位子到明天，您覺得可以嗎？',
        ],
        worse: ['客服: 沒辦法，機票不能改名。'],
      },
    },
  },
  {
    why: 'The right surname beats another one.',
    twins: {
      en: {
        asked: ["customer: Hi, my name is Laura Bennett. I'd like to extend my contract."],
        better: ['agent: Hello Ms Bennett, I have extended it until 3 June.'],
        worse: ['agent: Hello Ms Parker, I have extended it until 3 June.'],
      },
      'zh-Hans': {
        asked: ['客户: 我是欧阳娜，宽带到期了想续一年'],
        better: ['客服: 欧阳女士您好，已经给您续好一年，到明年6月3日。'],
        worse: ['客服: 杨女士您好，已经给您续好一年，到明年6月3日。'],
      },
      'zh-Hant': {
        asked: ['顧客: 我係何美玲，想改送貨地址'],
        better: ['客服: 何小姐你好，已經改咗，聽日送去新地址。'],
        worse: ['客服: 黃小姐你好，已經改咗，聽日送去新地址。'],
      },
    },
  },
]

describePairs(pairs)
