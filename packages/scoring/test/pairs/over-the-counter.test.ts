import { describePairs, type Pair } from './describe-pairs.ts'

const pairs: readonly Pair[] = [
  {
    why: 'What was not asked for, and done for what they had mentioned, is a gift.',
    twins: {
      en: {
        asked: ["customer: One ticket for the 9 pm film. I'm on crutches. Which screen is it?"],
        better: [
          "agent: Screen 4. As you're on crutches, I've given you the end seat by the door and asked Leo to meet you with the lift key.",
        ],
        worse: ['agent: Screen 4.'],
      },
      'zh-Hans': {
        asked: ['客户: 几点可以进场？我带着两个双胞胎，推双人车。'],
        better: ['客服: 九点进场。双人车过不了闸机，我让同事九点在东门给您开侧门，不用排队。'],
        worse: ['客服: 九点进场。'],
      },
      'zh-Hant': {
        asked: ['顧客: 請問導覽在哪裡集合？我爸爸坐輪椅'],
        better: ['客服: 在一樓大廳集合。爸爸坐輪椅，我請同事先把坡道打開，也幫您們借了一台輕便的耳機。'],
        worse: ['客服: 在一樓大廳集合。'],
      },
    },
  },
  {
    why: 'A colleague who meets them is one, too.',
    twins: {
      en: {
        asked: ['customer: What time does the cookery class end? My son will fetch me, he works nights.'],
        better: [
          "agent: It ends at 12. Since your son works nights, I've asked the porter to let him wait in the tea room, where there's a sofa.",
        ],
        worse: ['agent: It ends at 12.'],
      },
      'zh-Hans': {
        asked: ['客户: 周三下午四点的理发，我一个人来，眼睛不太好'],
        better: ['客服: 好的，周三下午四点给您留好了。您眼睛不好，我到路口来接您，不用自己找门。'],
        worse: ['客服: 好的，周三下午四点给您留好了。'],
      },
      'zh-Hant': {
        asked: ['顧客: 聽日送嗰張床幾點到呀？我屋企得我同阿婆兩個'],
        better: ['客服: 聽日三點到。你屋企得兩個人，我叫師傅順手幫你哋砌好同搬走舊床，唔使加錢。'],
        worse: ['客服: 聽日三點到。'],
      },
    },
  },
  {
    why: 'A customer is not asked about marriage, body or wages.',
    twins: {
      en: {
        asked: ['customer: Have you got blackout curtains, 2 metres?'],
        better: ['agent: Yes, in grey and navy. Is the rail above the window or inside it?'],
        worse: ['agent: Yes, in grey and navy. Why are you still living alone at your age? Is nobody interested?'],
      },
      'zh-Hans': {
        asked: ['客户: 想买个双人枕头'],
        better: ['客服: 有乳胶和荞麦两种，都89。您习惯高一点还是低一点？'],
        worse: ['客服: 有乳胶和荞麦两种，都89。怎么，刚交女朋友？你们住一起了吧？结婚了没有？'],
      },
      'zh-Hant': {
        asked: ['顧客: 我想睇下有冇單人床墊'],
        better: ['客服: 有，三呎闊，硬啲同軟啲都有。你平時訓硬定軟？'],
        worse: ['客服: 有，三呎闊。點解仲係一個人呀？冇人要呀？你都三十幾啦。'],
      },
    },
  },
  {
    why: 'What another house knows of them is not said.',
    twins: {
      en: {
        asked: ['customer: I need a suit for an interview.'],
        better: ['agent: The navy one is on offer in your length. When is the interview?'],
        worse: [
          "agent: The navy one is on offer in your length. Through our partner bank we know you've been out of work since May.",
        ],
      },
      'zh-Hans': {
        asked: ['客户: 给我妈挑个血压计'],
        better: ['客服: 臂式的这款最准，268，按一下就能量。阿姨自己用还是有人帮她？'],
        worse: ['客服: 臂式的这款最准，268。我们从社保那边查到您母亲去年中风过两次，早该买了。'],
      },
      'zh-Hant': {
        asked: ['顧客: 想問有沒有無麩質的麵包'],
        better: ['客服: 有，米吐司和玉米餐包。您上次有提到小朋友會過敏，這兩款都沒有小麥。'],
        worse: ['客服: 有，米吐司和玉米餐包。我們從保險公司那邊查到您小朋友上個月掛過過敏科，這兩款都沒有小麥。'],
      },
    },
  },
  {
    why: 'A wish, and not a question, is refused with another way.',
    twins: {
      en: {
        asked: ['customer: We want to bring thirty people to the farm on Monday.'],
        better: [
          'agent: Monday the farm is closed for the vet. On Tuesday from 10 we have the whole barn free, shall I pencil you in?',
        ],
        worse: ["agent: Monday we're closed."],
      },
      'zh-Hans': {
        asked: ['客户: 想约王师傅明天下午按摩'],
        better: ['客服: 王师傅明天下午满了。上午十一点他有空，下午的话李师傅手法差不多，两点可以。'],
        worse: ['客服: 明天下午满了。'],
      },
      'zh-Hant': {
        asked: ['顧客: 我們想租你們的廚房拍影片，星期天'],
        better: ['客服: 星期天廚房要備料，租不了。星期一全天空著，早上八點起都可以，租金還便宜兩成。'],
        worse: ['客服: 星期天不行，要備料。'],
      },
    },
  },
  {
    why: 'A no in a word leaves them with nothing.',
    twins: {
      en: {
        asked: ["customer: I'd like my boots resoled while I wait."],
        better: [
          "agent: While you wait won't work, the glue needs a night. I can lend you a pair of clogs and have them ready at ten tomorrow.",
        ],
        worse: ["agent: Can't do that."],
      },
      'zh-Hans': {
        asked: ['客户: 我想要靠海的房间，这个周五'],
        better: ['客服: 周五靠海的都订出去了。有一间侧面能看到海的，便宜八十，我先给您留到今晚？'],
        worse: ['客服: 没有了，都订出去了。'],
      },
      'zh-Hant': {
        asked: ['顧客: 我想今晚攞個蛋糕，寫埋名'],
        better: ['客服: 今晚師傅收咗工，寫唔到名。我可以俾塊朱古力牌同筆你自己寫，或者聽朝九點整好俾你。'],
        worse: ['客服: 寫唔到，師傅收咗工。'],
      },
    },
  },
  {
    why: 'A scolding put as a question is a scolding.',
    twins: {
      en: {
        asked: ["customer: The drawer of my new desk won't close."],
        better: ['agent: The rail came loose in transport. A fitter comes tomorrow at 9 and sets it right.'],
        worse: [
          'agent: Did you slam it or what? Do you even know how to close a drawer? The rail came loose in transport. A fitter comes tomorrow at 9.',
        ],
      },
      'zh-Hans': {
        asked: ['客户: 儿童座椅的扣子卡住了'],
        better: ['客服: 这批扣子有问题，今天给您寄新的，换的视频一起发您。'],
        worse: ['客服: 你是怎么弄的？扣子都不会扣吗？今天给您寄新的，换的视频一起发您。'],
      },
      'zh-Hant': {
        asked: ['顧客: 新買的雨傘開不起來'],
        better: ['客服: 彈簧卡住了，拿來換一把新的就好。'],
        worse: ['客服: 你是不是亂拉？傘不會開喔？彈簧卡住了，拿來換一把新的就好。'],
      },
    },
  },
  {
    why: 'Help behind it does not take it back.',
    twins: {
      en: {
        asked: ['customer: The pump on the airbed leaks.'],
        better: ["agent: That's a bad valve; a new pump goes out today, it's with you on Wednesday."],
        worse: [
          "agent: What have you done to it? Nobody else breaks a pump like that. A new pump goes out today, it's with you on Wednesday.",
        ],
      },
      'zh-Hans': {
        asked: ['客户: 我的眼镜腿松了'],
        better: ['客服: 拿来店里，两分钟给您拧紧，不收钱。'],
        worse: ['客服: 你是不是睡觉压的？眼镜都不会放好吗？拿来店里，两分钟给您拧紧，不收钱。'],
      },
      'zh-Hant': {
        asked: ['顧客: 我部咖啡機唔出水'],
        better: ['客服: 多數係塞咗，我發條片教你通，五分鐘搞掂。'],
        worse: ['客服: 你係咪從來都唔洗㗎？部機都唔識用？我發條片教你通，五分鐘搞掂。'],
      },
    },
  },
  {
    why: 'Who asks what becomes of their money wants no weather report.',
    twins: {
      en: {
        asked: ["customer: You cancelled Saturday's market. What about the £25 I paid for my stall?"],
        better: ["agent: It's yours for the next market on the 14th, or I send it back today. Just tell me which."],
        worse: [
          'agent: The ground was too wet for vans. The weather has been hard on all our stallholders this spring.',
        ],
      },
      'zh-Hans': {
        asked: ['客户: 我那节私教课教练迟到半小时，怎么算？'],
        better: ['客服: 这节不扣课时，教练下次给您补满一小时。'],
        worse: ['客服: 教练那天堵车，早高峰的路况大家都知道。'],
      },
      'zh-Hant': {
        asked: ['顧客: 講座延期了，我買的票怎麼處理？'],
        better: ['客服: 票可以直接用在12號那場，不能來的話今天就退450。'],
        worse: ['客服: 講者臨時有行程，我們也是昨天才接到通知。'],
      },
    },
  },
  {
    why: 'An answer and a deed to a plain wish are worth the same, however they are put.',
    equal: true,
    twins: {
      en: {
        asked: ['customer: Do you fix old typewriters?'],
        better: ['agent: Yes, we do, it starts at £30.'],
        worse: ["agent: Yes, I've fixed plenty of them. It starts at £30."],
      },
      'zh-Hans': {
        asked: ['客户: 请问你们修老式缝纫机吗？'],
        better: ['客服: 修的，检查费30，修好另算。'],
        worse: ['客服: 可以修，我们修过很多台，检查费30，修好另算。'],
      },
      'zh-Hant': {
        asked: ['顧客: 請問停車場可以過夜嗎？'],
        better: ['客服: 可以，過夜一次八十。'],
        worse: ['客服: 可以的，過夜八十元一次。'],
      },
    },
  },
  {
    why: 'An answer and a deed to a plain wish are worth the same, however they are put, the other way round.',
    equal: true,
    twins: {
      en: {
        asked: ['customer: Do you fix old typewriters?'],
        better: ["agent: Yes, I've fixed plenty of them. It starts at £30."],
        worse: ['agent: Yes, we do, it starts at £30.'],
      },
      'zh-Hans': {
        asked: ['客户: 请问你们修老式缝纫机吗？'],
        better: ['客服: 可以修，我们修过很多台，检查费30，修好另算。'],
        worse: ['客服: 修的，检查费30，修好另算。'],
      },
      'zh-Hant': {
        asked: ['顧客: 請問停車場可以過夜嗎？'],
        better: ['客服: 可以的，過夜八十元一次。'],
        worse: ['客服: 可以，過夜一次八十。'],
      },
    },
  },
  {
    why: 'What is so from now on has been done.',
    equal: true,
    twins: {
      en: {
        asked: ['customer: Please bring the milk on Fridays from now on.'],
        better: ['agent: Will do. Your milk will now come on Fridays.'],
        worse: ['agent: Done. Your milk comes on Fridays from now on.'],
      },
      'zh-Hans': {
        asked: ['客户: 麻烦把我的报纸改成周末才送'],
        better: ['客服: 好的，从下周起您的报纸是周末送。'],
        worse: ['客服: 好的，已经给您改成周末送了，下周开始。'],
      },
      'zh-Hant': {
        asked: ['顧客: 幫我把下週的蔬菜箱改成兩人份'],
        better: ['客服: 好的，下週起您的蔬菜箱是兩人份。'],
        worse: ['客服: 好的，已經幫您改好，下週起是兩人份。'],
      },
    },
  },
  {
    why: 'What is so from now on has been done, the other way round.',
    equal: true,
    twins: {
      en: {
        asked: ['customer: Please bring the milk on Fridays from now on.'],
        better: ['agent: Done. Your milk comes on Fridays from now on.'],
        worse: ['agent: Will do. Your milk will now come on Fridays.'],
      },
      'zh-Hans': {
        asked: ['客户: 麻烦把我的报纸改成周末才送'],
        better: ['客服: 好的，已经给您改成周末送了，下周开始。'],
        worse: ['客服: 好的，从下周起您的报纸是周末送。'],
      },
      'zh-Hant': {
        asked: ['顧客: 幫我把下週的蔬菜箱改成兩人份'],
        better: ['客服: 好的，已經幫您改好，下週起是兩人份。'],
        worse: ['客服: 好的，下週起您的蔬菜箱是兩人份。'],
      },
    },
  },
]

describePairs(pairs)
