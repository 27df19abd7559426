import { pattern } from '../text/pattern.ts'
/** One thing that profiles hold and agents ask for. */
export interface FactTopic {
  /** Words of a predicate, any of which makes it this topic: `shoe_size`, `preferred_channel`. */
  predicates: readonly string[]
  /** How it is asked for, in English and in Chinese. Only alternatives, so that it stays linear. */
  asked: RegExp
  /** One person may have several: only when a single one is known is there nothing to ask. */
  several?: true
  /** Kinds that must not be taken for each other: who told their shoe size did not tell their ring size. */
  kinds?: readonly RegExp[]
}

const topic = (predicates: string, asked: readonly RegExp[], more: Partial<FactTopic> = {}): FactTopic => ({
  predicates: predicates.split(' '),
  asked: new RegExp(asked.map(({ source }) => source).join('|'), 'i'),
  ...more,
})

/** What helpdesks ask for beside the data that the reader knows by kind (`asks-datum`). */
export const factTopics: readonly FactTopic[] = [
  topic('birthday birth birthdate born dob', [
    /\bdate of birth\b|\bdob\b|\byour (birthday|birth date|birthdate)\b|\bwere you born\b/,
    /生日|出生(日期|年月)/,
  ]),
  topic(
    'size',
    [
      /\b(what|which) (shoe |ring |shirt |dress |waist |trouser |clothes |clothing |hat |glove )?sizes?\b/,
      /\byour (shoe |ring |shirt |dress |waist |trouser |clothes |clothing |hat |glove )?size\b/,
      pattern('')`
        (多大|[几幾]|什[么麼]|哪[个個种種])的?(码|碼|尺[码碼寸])|穿(多大|[几幾][号號码碼]|多少[码碼])|
        (鞋|衣服|戒指)?(尺[码碼寸]|鞋[码碼])
      `,
    ],
    {
      kinds: [
        /shoe|鞋/i,
        /\bring\b|戒/i,
        /waist|trouser|腰|裤|褲/i,
        /shirt|dress|cloth|衣|裙/i,
        /\bhat\b|帽/i,
        /glove|手套/i,
      ],
    },
  ),
  topic('allergy allergies allergic intolerance dietary diet', [
    /\ballerg(y|ies|ic)\b|\bintoleran(t|ce|ces)\b|\bdietary (needs|requirements|restrictions)\b/,
    /[过過]敏|忌口|不能吃/,
  ]),
  topic(
    'product device model machine appliance car vehicle owns',
    [
      /\b(which|what) (model|machine|device|product|appliance|version|car)\b|\byour (model|device|machine)\b/,
      /哪一?[款台臺]|(什[么麼]|哪[个個种種])(型[号號]|[机機]型|牌子|[机機]器|[产產]品)|(型[号號]|[机機]型)/,
    ],
    { several: true },
  ),
  topic(
    'order',
    [/\border (number|no|id)\b|\bwhich order\b/, /[订訂][单單](号|號|编号|編號)|哪一?[个個笔筆][订訂][单單]/],
    {
      several: true,
    },
  ),
  topic(
    'account membership member loyalty',
    [
      /\b(account|membership|member|customer|loyalty) (number|id|no)\b/,
      /(会员|會員|客户|客戶|账户|帳戶|賬戶)(号|號|编号|編號)|账号|帳號|賬號/,
    ],
    { several: true },
  ),
  topic('channel', [
    /\bhow (would|do|should|can|may|shall) (you|we|i) (like|prefer|want|reach|contact|get in touch)\b/,
    /\b(phone|e-?mail|text|letter|post) or (by )?(phone|e-?mail|text|letter|post)\b|\b(which|what) channel\b/,
    pattern('')`
      (怎[么麼]|如何|(哪[种種]|什[么麼])方式)(跟您|与您|與您|和您)?(联系|聯繫|聯絡|通知|回复|回覆)|
      (电话|電話|短信|簡訊|邮件|郵件|电邮|電郵|微信)[还還]是
    `,
  ]),
  topic('time availability', [
    pattern('')`
      \b(good|best|convenient) time\b|
      \b(when|what time) (can|may|should|shall|would) (i|we|you) (call|reach|ring|contact|phone|like|prefer)\b|
      \bwhen (suits|works)\b
    `,
    pattern('')`
      (什[么麼][时時][候间間]|[几幾][点點]|何[时時]|哪[个個][时時]间?間?段?)(方便|联系|聯繫|聯絡|接|致[电電]|打|
        [给給]您)|方便(什[么麼][时時][候间間]|[几幾][点點]|何[时時])
    `,
  ]),
  topic('seat', [
    pattern('')`
      \b(which|what)( kind of| type of| sort of)? (seat|seats|seating|table)\b|
      \bwhere (would|do) you (like|prefer|want|usually like) to sit\b
    `,
    /\b(window|aisle)( seat)? or (an? |the )?(window|aisle)\b|\byour seat(ing)? preference\b/,
    /(坐|订|訂|选|選)哪|哪[个個里裡边邊]?(座位|位子|位置)|靠窗[还還]是|[过過走]道[还還]是|座位.{0,4}(要求|偏好)/,
  ]),
  topic('room', [
    /\b(which|what)( kind of| type of| sort of)? room\b|\byour room preference\b/,
    /(什[么麼]|哪[种種])(房型|[样樣]的房)/,
  ]),
  topic('colour color', [/\b(which|what) colou?r\b/, /(什[么麼]|哪[种種个個])[颜顏]色/]),
  topic('payment', [
    /\bhow (would|do|will) you (like|prefer|want|wish) to pay\b|\b(which|what) payment method\b/,
    /怎[么麼](付|支付)|(什[么麼]|哪[种種])(付款|支付)方式/,
  ]),
  topic('language', [/\b(which|what) language\b/, /(哪[种種]|什[么麼])[语語]言/]),
]

/** Predicates of the data that the reader knows by kind. */
export const datumPredicates: Readonly<Record<string, readonly string[]>> = {
  email: ['email', 'e-mail', 'mail'],
  phone: ['phone', 'mobile', 'telephone', 'cell'],
  address: ['address'],
  postcode: ['postcode', 'zip', 'postal'],
  name: ['name'],
}
