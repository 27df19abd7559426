import { describePairs } from './describe-pairs.ts'

describePairs([
  {
    why: 'behind a no, something else by its name that does it is a way, and the reasons for the no are none',
    twins: {
      en: {
        asked: ['customer: Could you hem velvet curtains before the 12th?'],
        better: [
          'agent: We don’t do velvet here. Thread & Loom by the canal takes it on, and Sal there has the 9th free.',
        ],
        worse: [
          'agent: We don’t do velvet here. The owner decided that in spring, after the last machine jammed on it.',
        ],
      },
      'zh-Hans': {
        asked: ['客户: 想十二号之前把丝绒窗帘改短，能做吗？'],
        better: ['客服: 丝绒我们这儿做不了。河边那家裁缝铺收丝绒，九号之前能改好。'],
        worse: ['客服: 丝绒我们这儿做不了。上回机器卡坏之后老板就定下来了，去年春天的事。'],
      },
      'zh-Hant': {
        asked: ['顧客: 想在十二號之前把絲絨窗簾改短，可以嗎？'],
        better: ['客服: 絲絨我們這邊做不了。河邊那家裁縫店有收絲絨，九號之前能改好。'],
        worse: ['客服: 絲絨我們這邊做不了。上次機器卡壞之後老闆就決定了，去年春天的事。'],
      },
    },
  },
  {
    why: 'another model that fits is offered, and is not the customer’s own misread',
    twins: {
      en: {
        asked: ['customer: Looking for the lid of a KR-420 slow cooker.'],
        better: [
          'agent: That lid was discontinued. The one of the KR-450 has the same rim and fits a 420; £11, two left.',
        ],
        worse: ['agent: That lid was discontinued. The 420 left the range two years ago, and spares went with it.'],
      },
      'zh-Hans': {
        asked: ['客户: 有没有KR-420炖锅的盖子'],
        better: ['客服: 这个盖子停产了。KR-450的盖子大小一样，420也能用，六十八一个。'],
        worse: ['客服: 这个盖子停产了。420前年就退市了，配件也是那时候清的。'],
      },
      'zh-Hant': {
        asked: ['顧客: 有沒有KR-420燉鍋的蓋子'],
        better: ['客服: 這個蓋子停產了。KR-450的蓋子大小一樣，420也能用，三百二一個。'],
        worse: ['客服: 這個蓋子停產了。420前年就退市了，配件也是那時候清的。'],
      },
    },
  },
  {
    why: 'what both sides must keep to, and a wish noted down, are no gift',
    twins: {
      'zh-Hans': {
        asked: ['客户: 你们的排班表能自动避开农历节日吗'],
        better: ['客服: 自动避开做不到。把节日设成休息班，再用复制上周就能排，我给您发一份设好的。'],
        worse: ['客服: 自动避开做不到。这个功能目前没有，您的建议会转达，什么时候做要看规划。'],
      },
      'zh-Hant': {
        asked: ['顧客: 合約還有四個月，我要回南部，訂金可以退嗎'],
        better: ['客服: 訂金照合約退不了。你找得到人接的話，我跟他重簽，訂金原數轉給你。'],
        worse: ['客服: 訂金照合約退不了。合約兩邊都得照著走，當初一條一條念過的。'],
      },
    },
  },
  {
    why: 'a person who is sent for is given when somebody by their name is on the way, and not by a menu',
    twins: {
      en: {
        asked: ['customer: The lift has stopped between floors and my son is in it. Send me the caretaker!'],
        better: ['bot: Ringing the lodge for you now. Ines is on her way up with the lift key.'],
        worse: ['bot: I’m happy to help! Would you like opening hours, parking, or lift maintenance dates?'],
      },
      'zh-Hans': {
        asked: ['客户: 电梯卡住了，我儿子在里面，快找个管事的人来管！'],
        better: ['机器人: 值班的郭师傅带着钥匙正上来，两分钟到，您让孩子别扒门。'],
        worse: ['机器人: 很高兴为您服务！您想了解开放时间、停车还是电梯保养日期？'],
      },
      'zh-Hant': {
        asked: ['顧客: 電梯卡住了，我兒子在裡面，叫你們主任來！'],
        better: ['機器人: 郭主任帶著鑰匙正上來，兩分鐘到，您讓孩子別扒門。'],
        worse: ['機器人: 很高興為您服務！您想了解開放時間、停車還是電梯保養日期？'],
      },
    },
  },
  {
    why: 'who asks for somebody of a trade has them when they are put through, and not when pages are sent',
    twins: {
      en: {
        asked: ['customer: Is there a midwife I could have a word with? It’s about the new drops.'],
        better: ['agent: Yes. Joan, who is on until six, will phone you within the hour.'],
        worse: ['agent: Our midwives are busy on the ward. The leaflet on drops covers most questions.'],
      },
      'zh-Hans': {
        asked: ['客户: 我要问药师，这两种药能不能一块吃'],
        better: ['客服: 药师孙敏在线，我这就转，您稍等别退出。'],
        worse: ['客服: 用药须知给您发过来了，第四条讲了怎么搭配，您先看看。'],
      },
      'zh-Hant': {
        asked: ['顧客: 我要跟護理師講話，不要再傳單張了'],
        better: ['客服: 值班護理師是陳小姐，我現在轉，你先不要掛。'],
        worse: ['客服: 單張再傳一次給您，第四點有寫換藥的方法，請先參考。'],
      },
    },
  },
  {
    why: 'a yes or a no in a word is owed to whoever asks for one, whatever else is told of the thing',
    twins: {
      en: {
        asked: ['customer: Does the museum card get my nephew in as well, yes or no?'],
        better: ['agent: Yes, up to the age of twelve.'],
        worse: ['agent: The museum card is £38 a year and comes with the members’ magazine.'],
      },
      'zh-Hans': {
        asked: ['客户: 这张年卡我外甥能不能一起进，能还是不能'],
        better: ['客服: 能，十二岁以下都行。'],
        worse: ['客服: 年卡一年三百八，每季度寄一本会刊。'],
      },
      'zh-Hant': {
        asked: ['顧客: 這張年卡我外甥能不能一起進，能還是不能'],
        better: ['客服: 能，十二歲以下都行。'],
        worse: ['客服: 年卡一年一千八，每季寄一本會刊。'],
      },
    },
  },
  {
    why: 'of two questions the second is not answered by more about the first',
    twins: {
      en: {
        asked: ['customer: Two things: does the kiln fit a 50 cm bowl, and is the glaze lead-free?'],
        better: ['agent: A 50 cm bowl fits on the lower shelf. And the glaze is lead-free, all twelve colours.'],
        worse: [
          'agent: A 50 cm bowl fits on the lower shelf. We put that shelf in last summer, from a workshop in Stoke.',
        ],
      },
      'zh-Hans': {
        asked: ['客户: 两件事：窑里放得下五十公分的碗吗，釉料含不含铅？'],
        better: ['客服: 五十公分的碗放下层就行。釉料不含铅，十二个颜色都是。'],
        worse: ['客服: 五十公分的碗放下层就行。下层架子是去年夏天装的，很结实。'],
      },
      'zh-Hant': {
        asked: ['顧客: 兩件事：窯裡放得下五十公分的碗嗎，釉料含不含鉛？'],
        better: ['客服: 五十公分的碗放下層就好。釉料不含鉛，十二個顏色都是。'],
        worse: ['客服: 五十公分的碗放下層就好。下層架子是去年夏天裝的，很結實。'],
      },
    },
  },
])
