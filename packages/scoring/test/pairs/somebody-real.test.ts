import { describe, expect, it } from 'vitest'
import { scoreConversation } from '../../src/index.ts'
import { describePairs } from './describe-pairs.ts'

describePairs([
  {
    why: 'Somebody comes, and nothing need be said twice; another question first keeps them back.',
    twins: {
      en: {
        asked: ['customer: enough with the bot, real person please'],
        better: ['bot: Sure: a real person is picking this up now. What you wrote stays here for them.'],
        worse: ['bot: Before that, let me ask you a few questions. What is your postcode?'],
      },
      'zh-Hans': {
        asked: ['客户: 关掉机器人，换人'],
        better: ['机器人: 好，真人同事马上进来，您写的都留着，他看得到。'],
        worse: ['机器人: 转人工前请先回答几个问题：您的户号是？'],
      },
      'zh-Hant': {
        asked: ['顧客: 請停止自動回覆，換人'],
        better: ['機器人: 好，真人同事馬上進來，您寫的都留著，他看得到。'],
        worse: ['機器人: 轉專人前請先回答幾個問題：您的戶號是？'],
      },
    },
  },
  {
    why: 'A place in the line, and for how long, beats help from the machine.',
    twins: {
      en: {
        asked: ['customer: Transfer me.'],
        better: ['bot: You’re next in the queue for a person, about two minutes.'],
        worse: ['bot: I can help you with that! What is it about?'],
      },
      'zh-Hans': {
        asked: ['客户: 接人工台'],
        better: ['机器人: 您排在第二位，大概四分钟就有人接。'],
        worse: ['机器人: 我可以帮您解决，请问是什么问题？'],
      },
      'zh-Hant': {
        asked: ['顧客: 請接專人'],
        better: ['機器人: 您排在第二位，大約四分鐘就有人接。'],
        worse: ['機器人: 我可以協助您，請問是什麼問題？'],
      },
    },
  },
  {
    why: 'Nobody there, but from when, and the matter taken down.',
    twins: {
      en: {
        asked: ['customer: any human awake?'],
        better: [
          'bot: Not at this hour. We are back at 7, and I’ve noted your question and number for whoever comes first.',
        ],
        worse: ['bot: Not at this hour.'],
      },
      'zh-Hans': {
        asked: ['客户: 有活人醒着吗？'],
        better: ['机器人: 同事都下班了，明早八点上班。您的问题和号码我记下了，第一个给您回。'],
        worse: ['机器人: 同事都下班了。'],
      },
      'zh-Hant': {
        asked: ['顧客: 有真人醒著嗎？'],
        better: ['機器人: 同事都下班了，明天早上八點上班。您的問題和電話我記下了，第一個回您。'],
        worse: ['機器人: 同事都下班了。'],
      },
    },
  },
  {
    why: 'The one above by name and number; whoever is there is not who was asked for.',
    twins: {
      en: {
        asked: ['customer: Who’s your boss?'],
        better: ['agent: That’s Mr Adeyemi. He is here until five and I’ve asked him to ring you before then.'],
        worse: ['agent: I am the one dealing with your case.'],
      },
      'zh-Hans': {
        asked: ['客户: 你们领导是谁？我要跟他谈'],
        better: ['客服: 领导姓丁，电话021-5550-1177，我把聊天发给他，您不用从头说。'],
        worse: ['客服: 这件事归我管。'],
      },
      'zh-Hant': {
        asked: ['顧客: 你們長官是誰？我要跟他談'],
        better: ['客服: 長官姓丁，電話02-5550-1177，我把對話轉給他，您不用從頭講。'],
        worse: ['客服: 這件事由我負責。'],
      },
    },
  },
])

const wantsAPerson = (said: string) =>
  scoreConversation({
    channel: 'chat',
    messages: [
      { role: 'customer', text: said },
      { role: 'bot', text: 'Mm.' },
    ],
  }).findings.some(({ ruleId }) => ruleId === 'grant-a-human')

describe('asking for a person', () => {
  it.each([
    'Please connect me with someone in billing.',
    'Escalate this please',
    'Who can I ring about this?',
    'Do you have any real staff?',
    'Your manager, please.',
    'I want to be called back by someone from your team.',
    '升级给你们上级处理',
    '能不能来个人',
    '打电话能说，能打电话给我吗',
    '你能不能叫个同事来看看',
    '能不能換一位客服',
    '請給我客服電話',
    '唔該轉駁職員',
  ])('%s', (said) => expect(wantsAPerson(said)).toBe(true))

  it.each([
    'I want to change the owner of the account.',
    'Please connect me to the wifi.',
    'How do I stop the robot vacuum?',
    'Who can I bring as a guest?',
    '谁负责运费？',
    '换个人名可以吗',
    '扫地机器人怎么关掉',
    '可以請師傅到之前打給我嗎',
    '升級會員多少錢',
  ])('is not: %s', (said) => expect(wantsAPerson(said)).toBe(false))
})
