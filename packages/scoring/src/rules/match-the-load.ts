import { defineRule } from '../define-rule.ts'
import { essay } from '../evidence/sources.ts'
import { needs } from '../story/asked/needs.ts'
import { turnOf } from '../story/story.ts'
import { lastCustomerTurn } from '../story/turns/last-customer-turn.ts'
import { heard, heardOf, quote, type Utterance } from '../story/utterance.ts'

/** Steps take the words they take. */
const STEPS = 2
const UNASKED = 0.8

export const matchTheLoad = defineRule({
  meta: {
    id: 'match-the-load',
    title: { en: 'The reply is no heavier than the question', 'zh-Hans': '话不过量', 'zh-Hant': '話不過量' },
    dimension: 'load',
    essays: ['S2.2', 'S2.4'],
    fiveC: 'comfort',
    stage: 'experimental',
    weight: 1,
    options: {
      times: {
        type: 'number',
        default: 5,
        min: 1,
        doc: "How many times the length of the customer's own turn a reply may have.",
      },
      words: {
        type: 'number',
        default: 75,
        unit: 'words',
        doc: 'A reply of this length is short enough for anybody.',
      },
      characters: {
        type: 'number',
        default: 120,
        unit: 'characters',
        doc: 'The same in Chinese, which is counted by character, about 1.6 to a word.',
      },
    },
    faultsOnly: true,
    evidence: [
      {
        claim: {
          en: 'Pace and length are judged against this customer and channel.',
          'zh-Hans': '快慢长短，看的是这位顾客、这个渠道。',
          'zh-Hant': '快慢長短，看的是這位顧客、這個管道。',
        },
        source: essay('pace'),
        grade: 'E',
        caveat: {
          en: 'A short message tells little of how much somebody wants to read: who writes one line may be glad of a full answer.',
          'zh-Hans': '光凭一句短话，看不出顾客愿意读多少：只写一行的人，也可能盼着详细的答复。',
          'zh-Hant': '光憑一句短話，看不出顧客願意讀多少：只寫一行的人，也可能盼著詳細的答覆。',
        },
      },
      {
        claim: {
          en: 'Matching a customer’s style goes with a better perceived resolution.',
          'zh-Hans': '说话风格贴近顾客，顾客更觉得事情办妥了。',
          'zh-Hant': '說話風格貼近顧客，顧客更覺得事情辦妥了。',
        },
        source: 'Villarroel Ordenes et al. 2019',
        grade: 'M',
        caveat: {
          en: 'About wording, not length; the limits are choices. Guidance in steps and e-mail are left out.',
          'zh-Hans': '讲的是用词，不是长短；界限是我们定的。分步骤的说明和邮件不算在内。',
          'zh-Hant': '談的是用詞，不是長短；界線是我們訂的。分步驟的說明和電子郵件不算在內。',
        },
      },
    ],
    reasons: {
      heavy: {
        what: {
          en: 'A short message was answered with {words} words.',
          'zh-Hans': '顾客短短一句，回了{words}个字的一大段。',
          'zh-Hant': '顧客短短一句，回了{words}個字的一大段。',
        },
        advice: {
          en: 'Answer the question in the first two lines and offer the rest, for example: “Yes, until Sunday. Shall I send the conditions?”',
          'zh-Hans': '前两行先答所问，其余问一句再给，例如：“可以，周日前都行。要不要把细则发您？”',
          'zh-Hant': '前兩行先答所問，其餘問一句再給，例如：「可以，週日前都行。需要把細則傳給您嗎？」',
        },
      },
    },
    examples: {
      met: [],
      missed: [
        {
          language: 'en',
          transcript:
            'customer: Can I return this?\nagent: Returns are governed by our general terms, which apply to all goods bought in our shop and in our stores, with the exception of goods made to measure, sealed goods, perishable goods and vouchers. The period is fourteen days and runs from the day of delivery, or, where several parcels were sent, from the day of the last of them. Costs of returning are borne by the buyer unless the goods were faulty, in which case we bear them.',
        },
        {
          language: 'zh-Hans',
          transcript:
            '客户: 能退吗\n客服: 根据本店售后条款，除定制类、鲜活易腐类、在线下载或者拆封的数字化商品以及交付的报纸期刊以外，自签收之日起七日内，在商品完好、配件齐全、吊牌未剪、不影响二次销售的前提下，均支持无理由退货，退货所产生的运费由买家承担，如属商品质量问题，则运费由卖家承担，退款将于仓库签收验货无误之后原路退回您的付款账户。',
        },
        {
          language: 'zh-Hant',
          transcript:
            '顧客: 可以退嗎\n客服: 依據本店退換貨條款，除客製化商品、易腐敗商品、已拆封之影音商品及電腦軟體、個人衛生用品以外，自到貨次日起七日內，在商品保持全新、配件齊全、吊牌未剪、包裝完整的前提下均可申請退貨，退貨運費由買方負擔，若屬商品瑕疵則由賣方負擔，款項將於倉庫收到商品並檢查無誤之後退回您原本的付款帳戶。',
        },
      ],
      notOwed: [
        {
          language: 'en',
          transcript: 'customer: Can I return this?\nagent: Yes, until Sunday. Shall I send you the label?',
        },
        { language: 'zh-Hans', transcript: '客户: 能退吗\n客服: 可以的，七天内都能退，我把退货地址发您？' },
        { language: 'zh-Hant', transcript: '顧客: 可以退嗎\n客服: 可以的，七天內都能退，需要我把退貨地址傳給您嗎？' },
      ],
    },
  },
  wakes: { customer: [], end: false },
  judge({ utterance, story, options }) {
    if (utterance?.side !== 'service' || story.channel === 'email' || story.channel === 'phone') return []
    const asked = lastCustomerTurn(story, utterance)
    if (asked.length === 0) return []
    const turn = turnOf(story, utterance)
    // Who asks for nothing needs less.
    const share = asked.some((said) => heardOf(said, [...needs, 'gives-datum']).length > 0) ? 1 : UNASKED
    const short = share * (utterance.reading.language.startsWith('zh') ? options.characters : options.words)
    const most = Math.max(short, options.times * wordsOf(asked))
    const words = wordsOf(turn)
    // Said once, in the message that makes it too much.
    if (words <= most || words - utterance.reading.length.words > most) return []
    if (turn.flatMap((said) => heard(said, 'guidance')).length >= STEPS) return []
    return [{ type: 'fault', reason: 'heavy', severity: 'minor', evidence: [quote(utterance)], data: { words } }]
  },
})

const wordsOf = (turn: readonly Utterance[]): number =>
  turn.reduce((words, said) => words + said.reading.length.words, 0)
