import type { Sample } from './sample.ts'

/** 这些顾客以前聊过的：喜好和答应过的事就是从这里来的。 */
export const pastZh: readonly Sample[] = [
  {
    id: 'rice-cooker-first',
    customer: 'linwan',
    channel: 'chat',
    lang: 'zh-Hans',
    agent: '晓芸',
    subject: '电饭煲煮饭夹生',
    began: { daysAgo: 41, at: '10:20' },
    closed: true,
    lines: `
0:00 c 你好，新买的电饭煲煮出来总是夹生，叫我小林就好。
0:50 a 小林您好，饭夹生确实扫兴，对不起。我给您换一台新的，旧的师傅上门取，您不用跑。放门口还是送到手里方便？
1:40 c 快递放门口就行，孩子这个点在睡午觉。
2:10 a 记下了：放门口，悄悄的。新的明天中午前发出。
2:40 c 好的，谢谢，真贴心。`,
  },
  {
    id: 'linwan-pan',
    customer: 'linwan',
    channel: 'chat',
    lang: 'zh-Hans',
    agent: '陈默',
    subject: '平底锅涂层',
    began: { daysAgo: 17, at: '20:05' },
    closed: true,
    lines: `
0:00 c 想问下平底锅涂层安全吗？女儿对镍过敏。
2:30 a 亲，我们的锅都是合格的哦。
3:20 c 合格我知道，我想问有没有镍。
6:00 a 亲，详情页都有的，您自己看一下。
7:00 c 算了。`,
  },
  {
    id: 'sunyue-tea',
    customer: 'sunyue',
    channel: 'chat',
    lang: 'zh-Hans',
    agent: '晓芸',
    subject: '挑一套送长辈的茶具',
    began: { daysAgo: 6, at: '15:10' },
    closed: true,
    lines: `
0:00 c 想给我妈挑套茶具，她喜欢素净一点的，预算五百左右。
0:40 a 素净的话，“青岚”那套最合适，月白釉，没有花纹，468元，礼盒不另收钱。阿姨平时喝绿茶还是红茶？壶的大小可以照着挑。
1:25 c 绿茶，她一个人喝得多。请六点以后打给我，白天上课接不了电话。
2:00 a 那就选150毫升的小壶，一个人喝刚好。电话的事记下了，六点以后再联系您。
2:30 c 好的，我想想再下单，谢谢！`,
  },
  {
    id: 'heping-first',
    customer: 'heping',
    channel: 'chat',
    lang: 'zh-Hans',
    agent: '陈默',
    subject: '退货退款',
    began: { daysAgo: 15, at: '11:00' },
    closed: true,
    lines: `
0:00 c 按摩仪退回去三天了，退款什么时候到？
8:00 a 亲，周五之前给您退。
9:00 c 好的。
11520:00 c 周五过了好几天了，还没收到。
11900:00 a 亲，请耐心等待。`,
  },
  {
    id: 'mahui-first',
    customer: 'mahui',
    channel: 'chat',
    lang: 'zh-Hans',
    agent: '晓芸',
    subject: '地毯能不能机洗',
    began: { daysAgo: 11, at: '21:15' },
    closed: true,
    lines: `
0:00 c 家里两个孩子老打翻牛奶，这款地毯能机洗吗？
0:35 a 马女士好，两个小家伙够您忙的。这款能机洗，30度轻柔档，两米以内的家用机就放得下。打翻了先用冷水吸一吸，不容易留印子。
1:20 c 太好了，那我要一米六的。
1:50 a 好的，给您备注送货上楼，不用您自己搬。`,
  },
  {
    id: 'tangli-first',
    customer: 'tangli',
    channel: 'chat',
    lang: 'zh-Hans',
    agent: '陈默',
    subject: '血压计怎么下单',
    began: { daysAgo: 4, at: '09:30' },
    closed: true,
    lines: `
0:00 c 我想买个血压计，不太会用手机，怎么弄啊
3:00 a 亲，点击立即购买，提交订单即可。
4:00 c 哪个是立即购买呀，字太小了看不见
8:00 a 亲，就是右下角那个按钮。`,
  },
  {
    id: 'gaofeng-first',
    customer: 'gaofeng',
    channel: 'email',
    lang: 'zh-Hans',
    agent: '晓芸',
    subject: '批量采购台灯',
    began: { daysAgo: 28, at: '09:00' },
    closed: true,
    lines: `
0:00 c 你好，工作室要二十盏台灯，能不能开专票？送货请提前一天打电话，工作室平时锁着门。
50:00 a 高先生您好，二十盏有现货，专票可以开。送货前一天我让师傅先给您打电话，约好时间再上门。报价单附在后面，有效期到周五。
90:00 c 很清楚，谢谢，就按这个来。`,
  },
]
