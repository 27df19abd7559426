import { describeInnocents, type Innocent } from './describe-innocents.ts'

/** Whole talks as they run in Taiwan and Hong Kong, where each word was heard and one was taken amiss. */
const innocents: readonly Innocent[] = [
  {
    why: 'who lost a thing themselves, or was robbed, is owed help and no apology of ours',
    rules: ['fitting-apology'],
    talks: [
      ['顧客: 駕照掉了要怎麼補', '客服: 帶身分證和一張照片到監理站，現場十五分鐘就拿得到，工本費200元。'],
      ['客户: 身份证丢了怎么补办', '客服: 带户口本到任意派出所就能补，二十天左右取，工本费40元。'],
      ['顧客: 我啱啱漏低咗把遮喺你哋車度', '客服: 唔緊要，我而家即刻同車長講，請問係幾號車、坐邊個位？'],
      ['顧客: 我匯錯帳號了，三萬塊', '客服: 先別慌，我現在就幫您通報對方銀行，七天內會有回覆。'],
      ['顧客: 我的卡被盜刷兩萬，快哭了', '客服: 一定嚇壞了，卡我已經先停了，這筆調查期間不用繳。'],
    ],
  },
  {
    why: 'to see somebody later is no delay, and no promise without a time',
    rules: ['fitting-apology', 'keep-promises', 'resolve-and-confirm', 'name-the-next-step'],
    talks: [
      [
        '顧客: 今天開到幾點',
        '客服: 開到晚上九點，來之前打給我就好。',
        '顧客: 好喔那晚點見',
        '客服: 好，晚點見，路上小心。',
      ],
      ['客户: 今天几点关门', '客服: 晚上九点，您来之前打给我就行。', '客户: 好的，晚点见', '客服: 晚点见，路上小心。'],
    ],
  },
  {
    why: 'a range that holds the number, a visit at another hour, and a word that begins with a numeral are no slips',
    rules: ['right-number', 'right-detail'],
    talks: [
      ['顧客: 請問這條褲子170cm可以穿嗎', '客服: 可以喔，適合165-172cm。'],
      ['customer: Would this fit a 34 inch waist?', 'agent: Yes, it fits 32-36 inches.'],
      ['顧客: 網路斷了，他明天晚上還要上課', '客服: 已經報修，工程師明天上午十點到。'],
      ['顧客: 我收到補稅單三千多，看不懂', '客服: 收到補稅單一定很困惑，我陪您一項一項看。'],
    ],
  },
  {
    why: 'a coupon given back is no sale',
    rules: ['no-selling-to-the-upset'],
    talks: [
      ['顧客: 結帳一直當機，優惠券還被吃掉，爛透了', '客服: 是我們更新出的包，對不起。您的85折券已經補回帳號裡。'],
      ['客户: 结账老是闪退，优惠券还没了，太气人了', '客服: 是我们更新出的问题，对不起。您的8折券已经补回账号里了。'],
    ],
  },
  {
    why: 'papers and terms told to who asks for them, once the comfort was given, are no burden',
    rules: ['care-for-the-vulnerable'],
    talks: [
      [
        '顧客: 我母親上月過身，想查詢如何處理她的戶口',
        '客服: 得知令堂離世，謹此致以慰問。您不用急，我會逐步跟您說明。',
        '顧客: 要多久才辦好？',
        '客服: 交齊文件後，十個工作天內可以辦好。',
      ],
    ],
  },
  {
    why: 'what is usual at first, and from when on it is not, waves nothing away',
    rules: ['no-dismissal'],
    talks: [
      ['顧客: 新眼鏡戴了頭很暈', '客服: 前三天有點暈是常見的，不過超過一週還暈就不對，您配多久了？'],
      ['客户: 新眼镜戴了头很晕', '客服: 前三天有点晕是常见的，不过超过一周还晕就不对，您配了多久？'],
    ],
  },
  {
    why: 'in Taiwan 不會 answers thanks',
    rules: ['end-warmly'],
    talks: [['顧客: 這期電費多少', '客服: 這期是1,286元，25號前繳就可以。', '顧客: 好 謝啦', '客服: 不會～']],
  },
  {
    why: 'relief and tears of thanks want no comfort, and what broke down again was told once',
    rules: ['acknowledge-feeling', 'no-repeat-effort'],
    talks: [
      [
        '顧客: 選課系統打不開，快截止了',
        '客服: 加好了，您看一下。',
        '顧客: 有了！！嚇死我',
        '客服: 太好了，祝順利畢業。',
      ],
      ['客户: 能改到这周吗', '客服: 留好了，不加价。', '客户: 真的吗，谢谢，我快哭了', '客服: 不用谢，这周六见。'],
    ],
  },
  {
    why: 'a paper that names a death breaks no news of one',
    rules: ['acknowledge-feeling'],
    talks: [
      [
        '顧客: 阿嬤昨天過世，下禮拜的團去不了了，可以退嗎',
        '客服: 請節哀，行程的事交給我。可以退，四個人共退88,000元。',
        '顧客: 需要什麼文件嗎',
        '客服: 死亡證明拍照傳來就好，月底前給我都可以。',
      ],
    ],
  },
]

describeInnocents(innocents)
