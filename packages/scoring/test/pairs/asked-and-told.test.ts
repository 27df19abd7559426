import { describePairs } from './describe-pairs.ts'

describePairs([
  {
    why: 'who asks for somebody they name is put through, not told to wait',
    twins: {
      en: {
        asked: ['customer: Could a human check my sick note, please? The form turned it down twice.'],
        better: ['agent: Yes. Noor from the claims team is reading it now and will message you here by two.'],
        worse: ['agent: Sick notes need a stamp and a date. See our guide “Sending papers”.'],
      },
      'zh-Hans': {
        asked: ['客户: 别给我发链接了，我要跟验光的通个话'],
        better: ['客服: 验光的是小周，我让她两点前打给您。'],
        worse: ['客服: 验光结果一般三天出，请留意短信通知。'],
      },
      'zh-Hant': {
        asked: ['顧客: 不要再傳連結了，我要跟驗光的人說話'],
        better: ['客服: 驗光的是小周，我請她兩點前打給您。'],
        worse: ['客服: 驗光結果一般三天出，請留意簡訊通知。'],
      },
    },
  },
  {
    why: 'told once is no reason to be told off',
    twins: {
      en: {
        asked: ['customer: The shelf came down. I put it up the way the leaflet says.'],
        better: [
          'agent: That leaflet is hard to read. The long screws go at the top; I can post you a new bracket today.',
        ],
        worse: ['agent: You did this to yourself. The long screws go at the top; I can post you a new bracket today.'],
      },
      'zh-Hans': {
        asked: ['客户: 窗帘杆掉下来了，我照着图装的'],
        better: ['客服: 那张图确实不好认。长螺丝装上面，我今天给您补寄一个支架。'],
        worse: ['客服: 图都发给您了还会装错？长螺丝装上面，我今天给您补寄一个支架。'],
      },
      'zh-Hant': {
        asked: ['顧客: 窗簾桿掉下來了，我照著圖裝的'],
        better: ['客服: 那張圖確實不好認。長螺絲裝上面，我今天補寄一個支架給您。'],
        worse: ['客服: 圖都傳給您了還會裝錯？長螺絲裝上面，我今天補寄一個支架給您。'],
      },
    },
  },
  {
    why: 'a figure says whether there is a limit',
    twins: {
      en: {
        asked: ['customer: Is there a weight limit on the hand luggage?'],
        better: ['agent: 8 kg a bag.'],
        worse: ['agent: Our hand luggage is very popular with families.'],
      },
      'zh-Hans': {
        asked: ['客户: 借轮椅要押金吗？'],
        better: ['客服: 两百，还的时候退。'],
        worse: ['客服: 我们的轮椅很受欢迎。'],
      },
      'zh-Hant': {
        asked: ['顧客: 借輪椅要押金嗎？'],
        better: ['客服: 兩百，還的時候退。'],
        worse: ['客服: 我們的輪椅很受歡迎。'],
      },
    },
  },
])
