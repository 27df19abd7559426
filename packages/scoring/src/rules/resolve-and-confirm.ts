import { defineRule } from '../define-rule.ts'
import { outcomeWeighsMost } from '../evidence/shared-claims.ts'
import { essay, justiceStudies } from '../evidence/sources.ts'
import type { Wording } from '../rule.ts'
import { quote } from '../story/utterance.ts'
import { needIn, outcomeOf } from '../timeline/outcome.ts'

const goOn: Wording = {
  en: 'Do not let it end there: name the next step, the date and who will get in touch.',
  'zh-Hans': '别停在这里：说出下一步、时间，以及谁会来联系。',
  'zh-Hant': '別停在這裡：說出下一步、時間，以及誰會聯絡。',
}

export const resolveAndConfirm = defineRule({
  meta: {
    id: 'resolve-and-confirm',
    title: {
      en: 'It is solved, and the customer says so',
      'zh-Hans': '办成了，顾客也认',
      'zh-Hant': '辦成了，顧客也認可',
    },
    dimension: 'solved',
    essays: ['S3.12', 'S3.4'],
    fiveC: 'conflict-resolution',
    stage: 'experimental',
    weight: 1.5,
    evidence: [
      {
        claim: {
          en: 'Hard service (solved, in time) is taken for granted when it is there; soft service cannot replace it.',
          'zh-Hans': '硬服务（办成、及时）做到了，顾客觉得应该；软服务再好，也代替不了它。',
          'zh-Hant': '硬服務（辦成、及時）做到了，顧客視為理所當然；軟服務再好，也取代不了它。',
        },
        source: essay('system'),
        grade: 'E',
        caveat: {
          en: 'Some things nobody can grant; a clear no with its reason is then the most there is, and hardly a customer confirms it.',
          'zh-Hans': '有的要求谁也办不到；这时能给的，只有一个讲明原因的“不行”，顾客也很少会来确认。',
          'zh-Hant': '有些要求誰也辦不到；這時能給的，只有一個講明原因的「不行」，顧客也很少會來確認。',
        },
      },
      {
        claim: outcomeWeighsMost,
        source: justiceStudies,
        grade: 'P',
        caveat: {
          en: 'A conversation rarely shows whether the matter stayed solved; silence counts as unknown.',
          'zh-Hans': '事后有没有反复，对话里多半看不出来；没有下文的，算未知。',
          'zh-Hant': '事後有沒有再出狀況，對話裡多半看不出來；沒有下文的，算未知。',
        },
      },
    ],
    reasons: {
      met: {
        what: {
          en: 'The customer’s matter was settled, and their words show it.',
          'zh-Hans': '事情办成了，顾客的话里看得出来。',
          'zh-Hant': '事情辦成了，顧客的話裡看得出來。',
        },
      },
      partly: {
        what: {
          en: 'Something was done; whether it helped, nobody knows.',
          'zh-Hans': '事情办了，但顾客那边好没好，还不知道。',
          'zh-Hant': '事情辦了，但顧客那邊是否解決，還不知道。',
        },
        advice: {
          en: 'Ask back, for example: “Is everything in order now? If not, write to me directly.”',
          'zh-Hans': '回头问一句，例如：“现在都好了吗？没好就直接找我。”',
          'zh-Hant': '回頭問一句，例如：「現在都好了嗎？還沒好就直接找我。」',
        },
      },
      missed: {
        what: {
          en: 'By the customer’s own words it was not solved, and nothing after them shows that it was.',
          'zh-Hans': '顾客自己说了没解决，后面也看不出解决了。',
          'zh-Hant': '顧客自己說了沒解決，後面也看不出解決了。',
        },
        advice: goOn,
      },
      'missed-denied': {
        what: {
          en: 'The customer said that what was called done was not, and it was only called done again.',
          'zh-Hans': '说办好了，顾客说没好，之后只是又说了一遍办好了。',
          'zh-Hant': '說辦好了，顧客說沒好，之後只是又說了一遍辦好了。',
        },
        advice: {
          en: 'Look where it went wrong before saying again that it is done, and ask: “I see it did not reach you; I have sent it anew. Is it there now?”',
          'zh-Hans':
            '先查清哪里没成，再说办好了，并请顾客看一眼，例如：“查到上次没生效，刚重新恢复了，您看看现在在不在？”',
          'zh-Hant':
            '先查清楚哪裡沒成功，再說辦好了，並請顧客確認，例如：「查到上次沒有生效，剛才重新還原了，請您看看現在在不在？」',
        },
      },
      'missed-failed-before': {
        what: {
          en: 'The customer wrote that it still had not worked, and nothing that followed opened a way.',
          'zh-Hans': '顾客来时就说还没好，之后的回复也没给出办法。',
          'zh-Hant': '顧客來時就說還沒好，之後的回覆也沒給出辦法。',
        },
        advice: goOn,
      },
      'missed-sent-away': {
        what: {
          en: 'The customer asked once more, and the last they heard was a no or a remark, and no way on.',
          'zh-Hans': '顾客又问了一次，最后听到的只是一句“不行”或一句带过，没有办法。',
          'zh-Hant': '顧客又問了一次，最後聽到的只是一句「不行」或一句帶過，沒有辦法。',
        },
        advice: goOn,
      },
    },
    examples: {
      met: [
        {
          language: 'en',
          transcript:
            'customer: The app crashes when I log in.\nagent: Please reinstall it once; that clears the old data.\ncustomer: That fixed it, thanks!',
        },
        { language: 'zh-Hans', transcript: '客户: 怎么还没发货？\n客服: 已为您加急，今天发出。\n客户: 好的，谢谢！' },
        {
          language: 'zh-Hant',
          transcript: '顧客: 登入一直失敗，可以幫我看嗎？\n客服: 已為您重新設定，請再試一次。\n顧客: 可以了，謝謝！',
        },
      ],
      missed: [
        {
          language: 'en',
          transcript:
            'customer: The app crashes when I log in.\nagent: Please restart your phone.\ncustomer: Still not working.\nagent: We are sorry to hear that.',
        },
        {
          language: 'zh-Hans',
          transcript: '客户: 登不上去，怎么办？\n客服: 您重启一下试试。\n客户: 还是不行啊。\n客服: 抱歉呢。',
        },
        {
          language: 'zh-Hant',
          transcript: '顧客: 登不進去，怎麼辦？\n客服: 請您重新開機試試。\n顧客: 還是不行。\n客服: 非常抱歉。',
        },
      ],
      notOwed: [
        { language: 'en', transcript: 'customer: Good morning!\nagent: Good morning!' },
        { language: 'zh-Hans', transcript: '客户: 你好\n客服: 您好！' },
        { language: 'zh-Hant', transcript: '顧客: 你好\n客服: 您好！' },
      ],
    },
  },
  wakes: { service: [], end: false },
  judge({ utterance, story, open, opened }) {
    if (utterance) {
      if (utterance.side === 'service' || opened > 0) return []
      const need = needIn(story, utterance)
      return need ? [{ type: 'owe', evidence: quote(utterance, need), due: 'end' }] : []
    }
    const [duty] = open
    const end = duty && outcomeOf(story, duty.openedAt)
    if (!end) return []
    if (!end.missed) return [{ type: 'give', duty: duty.id, credit: end.credit, evidence: end.evidence }]
    const data = end.how ? { data: { variant: end.how } } : {}
    return [{ type: 'miss', duty: duty.id, evidence: end.evidence, ...data }]
  },
})
