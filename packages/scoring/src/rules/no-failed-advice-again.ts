import { defineRule } from '../define-rule.ts'
import { ceb, essay } from '../evidence/sources.ts'
import { failedAdvice } from '../story/done/failed-advice.ts'
import { quote } from '../story/utterance.ts'

export const noFailedAdviceAgain = defineRule({
  meta: {
    id: 'no-failed-advice-again',
    title: {
      en: 'What did not help is not advised again',
      'zh-Hans': '试过没用的，不再叫顾客试',
      'zh-Hant': '試過沒用的，不再叫顧客試',
    },
    dimension: 'effort',
    essays: ['S2.4', 'S1.11', 'S3.10'],
    fiveC: 'care',
    stage: 'experimental',
    weight: 1,
    faultsOnly: true,
    evidence: [
      {
        claim: {
          en: 'Having to repeat information and robotic service are among the drivers of customer effort, and high effort goes with disloyalty.',
          'zh-Hans': '同样的信息要再说一遍、服务像机器，都是顾客费劲的原因；越费劲，越容易流失。',
          'zh-Hant': '同樣的資訊要再說一次、服務像機器，都是顧客費力的原因；越費力，越容易流失。',
        },
        source: ceb,
        grade: 'V',
        caveat: {
          en: 'Vendor survey; that a step done twice is like words said twice is our inference. A step repeated for a reason that is named is let pass.',
          'zh-Hans': '厂商自己做的调查；步骤再做一遍等于话再说一遍，是我们的推论。说明了理由再做一遍的，不算。',
          'zh-Hant': '廠商自行做的調查；步驟再做一次等於話再說一次，是我們的推論。說明理由後再做一次的，不算。',
        },
      },
      {
        claim: {
          en: 'Nobody does work twice.',
          'zh-Hans': '同一件事，谁也不用做两遍。',
          'zh-Hant': '同一件事，誰都不必做兩次。',
        },
        source: essay('platform'),
        grade: 'E',
        caveat: {
          en: 'A step that went wrong in the doing has to be done again; the words do not show how it was done.',
          'zh-Hans': '没做到位的步骤，只好再做一遍；当时是怎么做的，字面上看不出来。',
          'zh-Hant': '沒做到位的步驟，只好再做一次；當時是怎麼做的，字面上看不出來。',
        },
      },
    ],
    reasons: {
      'advised-again': {
        what: {
          en: 'The customer has done it and it did not help, and is told to do the same again.',
          'zh-Hans': '顾客做过了、没用，又叫人家做一遍同样的。',
          'zh-Hant': '顧客做過了、沒用，又叫人家再做一次同樣的。',
        },
        advice: {
          en: 'Take what they tried as done and go one step further, for example: “Since that changed nothing, I will look into it from here.”',
          'zh-Hans': '把试过的当作已经做了，往前走一步，例如：“既然那样没用，我从这边来查。”',
          'zh-Hant': '把試過的當作已經做了，往前走一步，例如：「既然那樣沒用，我從這邊來查。」',
        },
      },
    },
    examples: {
      met: [],
      missed: [
        {
          language: 'en',
          transcript:
            'customer: The internet is down.\nagent: Please restart the router.\ncustomer: I did, still not working.\nagent: Please restart the router.',
        },
        {
          language: 'zh-Hans',
          transcript:
            '客户: 网断了。\n客服: 请您重启一下路由器。\n客户: 重启了也没用。\n客服: 请您重启一下路由器试试。',
        },
        {
          language: 'zh-Hant',
          transcript:
            '顧客: 網路斷了。\n客服: 請您重新啟動路由器。\n顧客: 試過了，還是不行。\n客服: 請您重新啟動路由器試試。',
        },
      ],
      notOwed: [
        {
          language: 'en',
          transcript:
            'customer: The internet is down.\nagent: Please restart the router.\ncustomer: I did, still not working.\nagent: Thank you for trying. I am testing the line from here.',
        },
        {
          language: 'zh-Hans',
          transcript:
            '客户: 网断了。\n客服: 请您重启一下路由器。\n客户: 重启了也没用。\n客服: 辛苦您了，我从这边测一下线路。',
        },
        {
          language: 'zh-Hant',
          transcript:
            '顧客: 網路斷了。\n客服: 請您重新啟動路由器。\n顧客: 試過了，還是不行。\n客服: 辛苦您了，我從這邊測一下線路。',
        },
        {
          language: 'en',
          transcript:
            'customer: The internet is down.\nagent: Please restart the router.\ncustomer: Which one is the router?\nagent: The white box by the door. Please restart the router.',
        },
        {
          language: 'zh-Hans',
          transcript:
            '客户: 网断了。\n客服: 请您重启一下路由器。\n客户: 路由器是哪个？\n客服: 门口那个白盒子。请您重启一下路由器。',
        },
        {
          language: 'zh-Hant',
          transcript:
            '顧客: 網路斷了。\n客服: 請您重新啟動路由器。\n顧客: 路由器是哪一個？\n客服: 門口那個白盒子。請您重新啟動路由器。',
        },
      ],
    },
  },
  wakes: { customer: [], service: ['guidance', 'request', 'order', 'advice'], end: false },
  judge({ utterance, story }) {
    const failed = utterance?.side === 'service' ? failedAdvice(story, utterance) : null
    if (!utterance || !failed) return []
    const [first, ...more] = failed.before
    const severity = more.length > 0 ? 'major' : 'minor'
    const evidence = [quote(utterance, failed.span), ...(first ? [first] : [])]
    return [{ type: 'fault', reason: 'advised-again', severity, evidence }]
  },
})
