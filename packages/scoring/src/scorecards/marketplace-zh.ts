import { defineScorecard } from '../define-scorecard.ts'
import { minute, second } from '../durations.ts'

/** 中国电商平台的店铺客服：讲究三分钟回复率，顾客常常一边看商品一边问。 */
export const marketplaceZh = defineScorecard({
  id: 'marketplace-zh',
  version: '1',
  title: '电商平台店铺客服（淘宝、天猫、京东、拼多多、抖音）',
  channel: 'chat',
  dimensions: {
    room: {
      weight: 2,
      because: '顾客多半同时在看几家店：招呼一声就好，别连环催单，犹豫时再轻轻问一句（S5.2、S3.15）。',
    },
  },
  rules: {
    'reply-in-time': {
      options: {
        curve: [
          [30 * second, 1],
          [minute, 0.95],
          [3 * minute, 0.75],
          [5 * minute, 0.4],
          [10 * minute, 0.1],
          [20 * minute, 0],
        ],
      },
      because:
        '平台考核三分钟回复率（淘宝 8–24 点、抖音飞鸽 8–23 点；拼多多按五分钟算），过了三分钟就不算及时；好的店一分钟以内。出自商家教程一类的网页，只能当参考。',
    },
    'greet-the-customer': {
      weight: 2,
      because: '网店里先招呼一声是习惯：“亲，在的”“您好，欢迎光临”（S5.8，各地各行的服务习惯不同；没有研究作证）。',
    },
    'no-pressure': {
      weight: 2,
      because: '慢的人可以轻声提醒，不可以催（S2.1）：催付款、催好评都算催。',
    },
    'one-thing-at-a-time': {
      weight: 1.5,
      because: '“挤牙膏式追问”是质检表里单列的扣分项；退换货要的订单号、照片、原因，一次说清。',
    },
    'no-rhetorical-questions': {
      weight: 1.5,
      because: '反问、质问、责备是客服禁语（“怎么不早说”“不是告诉你了吗”）。',
    },
    'no-absolute-claims': {
      weight: 2,
      because: '“绝对”“百分之百”“肯定能”在行业的禁语单上；说满了做不到，就是退货和投诉。',
    },
    'grant-a-human': {
      weight: 1.5,
      because: '“转人工难”“答非所问”是近年智能客服投诉里最集中的几项（2024 年投诉量增五成，媒体报道）。',
    },
  },
  because: { channel: '店铺里的咨询都是即时聊天。' },
})
