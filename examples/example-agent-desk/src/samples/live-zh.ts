import type { Sample } from './sample.ts'

/** 眼下正在进行的中文对话。 */
export const liveZh: readonly Sample[] = [
  {
    id: 'train-suitcase',
    customer: 'zhaolei',
    channel: 'chat',
    lang: 'zh-Hans',
    agent: '晓芸',
    subject: '赶高铁，箱子密码锁打不开',
    began: { minutesAgo: 3 },
    lines: `
0:00 c 在吗？我急死了，你们家的箱子密码锁打不开！
0:25 c 十一点二十的高铁，身份证还锁在里面，麻烦快点！！`,
  },
  {
    id: 'rice-cooker-burn',
    customer: 'linwan',
    channel: 'chat',
    lang: 'zh-Hans',
    agent: '晓芸',
    subject: '电饭煲漏电',
    began: { minutesAgo: 12 },
    lines: `
0:00 c 又是我。上次换的电饭煲，今天早上插头冒火花，差点烫到孩子。
1:05 a 林女士，孩子和您都没事吧？先别再碰它，插头请从总闸断电后再拔。这是我们的问题，对不起，换过一次还让您遇到这种事。
1:50 c 人没事，就是吓到了。我现在不敢再用你们家的东西了。`,
  },
  {
    id: 'size-slippers',
    customer: 'luoyi',
    channel: 'chat',
    lang: 'zh-Hans',
    agent: null,
    subject: '棉拖鞋偏码吗',
    began: { minutesAgo: 1 },
    lines: `
0:00 c 你好，棉拖鞋偏码吗？我平时穿37`,
  },
  {
    id: 'refund-stuck',
    customer: 'heping',
    channel: 'chat',
    lang: 'zh-Hans',
    agent: '陈默',
    subject: '退款半个月没到账',
    began: { minutesAgo: 52 },
    lines: `
0:00 c 退款半个月了还没到账，我都问了三遍了，每次都说“请耐心等待”。
6:00 a 亲，退款按流程走的，请耐心等待哦。
7:10 c 又是这句话！你们到底有没有人管？再不处理我就去12315投诉了。`,
  },
  {
    id: 'birthday-cake-box',
    customer: 'sunyue',
    channel: 'chat',
    lang: 'zh-Hans',
    agent: '晓芸',
    subject: '能不能赶在周六前送到',
    began: { minutesAgo: 20 },
    lines: `
0:00 c 你好，周六是我妈六十大寿，那套茶具能在周五之前到吗？
0:45 a 孙女士好，先给阿姨道个喜！我看了库存，杭州仓有货，今天下午三点前发出，周五上午能到。我盯着，出库了就把单号发给您。
1:30 c 太好了，谢谢你！`,
  },
  {
    id: 'invoice-title',
    customer: 'gaofeng',
    channel: 'email',
    lang: 'zh-Hans',
    agent: '陈默',
    subject: '发票抬头开错了',
    began: { minutesAgo: 210 },
    lines: `
0:00 c 你好，订单 60215 的发票抬头开成个人了，财务退回来了，麻烦改成“高峰木作工作室”，税号我附在备注里了，月底前要用。`,
  },
  {
    id: 'quilt-allergy',
    customer: 'xuqing',
    channel: 'chat',
    lang: 'zh-Hans',
    agent: '晓芸',
    subject: '被子的填充物',
    began: { minutesAgo: 34 },
    lines: `
0:00 c 我对羽绒过敏，想问下这床被子里面是什么？
0:50 a 徐先生好，这款是100%桑蚕丝，没有羽绒，生产线也和羽绒被分开。洗标的照片我发给您，您看着更放心。
1:40 c 放心了，谢谢你！我跟家里人商量一下。`,
  },
  {
    id: 'courier-rude',
    customer: 'mahui',
    channel: 'chat',
    lang: 'zh-Hans',
    agent: '晓芸',
    subject: '快递丢在雨里',
    began: { minutesAgo: 8 },
    lines: `
0:00 c 地毯被快递直接扔在雨里，全湿了，打电话过去他还吼我，真是气死人了。
0:50 c 我一个人带着两个孩子，哪有力气把这么重的地毯搬回去`,
  },
  {
    id: 'elder-app',
    customer: 'tangli',
    channel: 'chat',
    lang: 'zh-Hans',
    agent: null,
    subject: '手机上找不到订单',
    began: { minutesAgo: 5 },
    lines: `
0:00 c 姑娘，我年纪大了，眼睛不好，手机上怎么也找不到我买的那个血压计的订单，你能帮帮我吗`,
  },
  {
    id: 'bookshelf-colour',
    customer: 'denghao',
    channel: 'chat',
    lang: 'zh-Hans',
    agent: '晓芸',
    subject: '书架颜色和图片不一样',
    began: { minutesAgo: 65 },
    lines: `
0:00 c 书架收到了，颜色比图片深不少，跟家里不搭，有点失望。
1:20 a 邓先生，您特意挑的浅色，收到却是深的，换谁都会失望。是我们图片调得太亮，这点我们不对。您看是换成“原木浅色”，还是退货？来回运费都由我们出。
2:30 c 那换浅色的吧，辛苦了。
3:00 a 好的，换货单已经开好，明天上午十点前我把新书架的发货单号发给您。`,
  },
]
