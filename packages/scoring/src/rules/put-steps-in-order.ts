import type { Signal } from '@attune/language'
import { defineRule } from '../define-rule.ts'
import { essay } from '../evidence/sources.ts'
import { lookBack, type Story } from '../story/story.ts'
import { head } from '../story/text/head.ts'
import { pattern } from '../story/text/pattern.ts'
import { heard, quote, type Utterance } from '../story/utterance.ts'

/** So many instructions at once are a block: for somebody who finds it hard, and for anybody. */
const SEVERAL_HARD = 3
const SEVERAL = 5
/** Steps in running order, but not set apart. */
const IN_A_ROW = 0.75
/** Messages that tell whether the customer finds such things hard. */
const LOOK_BACK = 24
/** Who finds it hard is helped twice as much by order. */
const HARD = 2

/** A word that only says where in the row a step stands. */
const rowWords =
  /^(first|firstly|second|secondly|next|then|after|finally|lastly|step|首先|其次|[然最][后後]|接[着著]|第.步|跟住)/i

export const putStepsInOrder = defineRule({
  meta: {
    id: 'put-steps-in-order',
    title: {
      en: 'Several steps come numbered or one at a time',
      'zh-Hans': '步骤多了，编上号或者一步一步来',
      'zh-Hant': '步驟多了，編上號或者一步一步來',
    },
    dimension: 'effort',
    essays: ['S3.10', 'S5.3'],
    fiveC: 'communication',
    stage: 'experimental',
    weight: 0.5,
    evidence: [
      {
        claim: {
          en: 'Teach the customer to do it: explain, let them do it, confirm.',
          'zh-Hans': '教会顾客自己做：讲清楚，让他做，再确认。',
          'zh-Hant': '教會顧客自己做：講清楚，讓他做，再確認。',
        },
        source: essay('system'),
        grade: 'E',
        caveat: {
          en: 'Three steps and more for somebody who finds it hard, five for anybody; a short row needs no numbers.',
          'zh-Hans': '不熟的顾客三步以上才算，一般顾客五步以上；步骤少，用不着编号。',
          'zh-Hant': '不熟悉的顧客三步以上才算，一般顧客五步以上；步驟少，不必編號。',
        },
      },
      {
        claim: {
          en: 'People keep only a few items in mind at once (“7 ± 2”, later about 4).',
          'zh-Hans': '人一次只记得住几样（先说“7 ± 2”，后来说四样左右）。',
          'zh-Hant': '人一次只記得住幾樣（先說「7 ± 2」，後來說四樣左右）。',
        },
        source: 'Miller 1956; Cowan 2001',
        grade: 'M',
        caveat: {
          en: 'From memory, unconfirmed for written instructions, which can be read again.',
          'zh-Hans': '凭记忆；文字说明可以回头再看，是否成立未经核实。',
          'zh-Hant': '憑記憶；文字說明可以回頭再看，是否成立未經查證。',
        },
      },
    ],
    reasons: {
      met: {
        what: {
          en: 'The steps can be followed one by one.',
          'zh-Hans': '步骤清楚，可以一步步跟着做。',
          'zh-Hant': '步驟清楚，可以一步一步跟著做。',
        },
      },
      partly: {
        what: {
          en: 'The steps follow one another in one block of text.',
          'zh-Hans': '步骤有先后，但挤在一段话里。',
          'zh-Hant': '步驟有先後，但擠在一段話裡。',
        },
        advice: {
          en: 'Give each step its own line and number.',
          'zh-Hans': '每一步单独一行，编上号。',
          'zh-Hant': '每一步各一行，編上號。',
        },
      },
      missed: {
        what: {
          en: 'Several steps stand in one block, without order.',
          'zh-Hans': '好几步挤在一句里，分不清先后。',
          'zh-Hant': '好幾步擠在一句裡，分不清先後。',
        },
        advice: {
          en: 'Number them, or give the first and wait, for example: “1. Open Settings. Tell me when you are there.”',
          'zh-Hans': '编上号，或者先说第一步等顾客做完，例如：“1. 先打开设置，到了告诉我。”',
          'zh-Hant': '編上號，或者先說第一步等顧客做完，例如：「1. 先打開設定，到了跟我說。」',
        },
      },
    },
    examples: {
      met: [
        {
          language: 'en',
          transcript:
            "customer: I'm not very good with computers. How do I pair the speaker?\nagent: 1. Open Settings. 2. Tap Bluetooth. 3. Press the button on the speaker.",
        },
        {
          language: 'zh-Hans',
          transcript: '客户: 我年纪大了不太会弄，音箱怎么连？\n客服: 1、打开设置；2、点击蓝牙；3、长按音箱上的按钮。',
        },
        {
          language: 'zh-Hant',
          transcript: '顧客: 我是3C白痴，音響怎麼連？\n客服: 1. 開啟設定 2. 點選藍牙 3. 長按音響上的按鈕。',
        },
      ],
      missed: [
        {
          language: 'en',
          transcript:
            'customer: How do I pair the speaker?\nagent: Press the button on the speaker while you open Settings, tap Bluetooth, select the speaker, enter the code and restart it.',
        },
        { language: 'zh-Hans', transcript: '客户: 音箱怎么连？\n客服: 打开设置点击蓝牙长按按钮输入密码重启一下就行。' },
        {
          language: 'zh-Hant',
          transcript: '顧客: 音響怎麼連？\n客服: 開啟設定點選藍牙長按按鈕重新開機按一下配對就好。',
        },
      ],
      notOwed: [
        { language: 'en', transcript: 'customer: How do I pair the speaker?\nagent: Press the button on its back.' },
        { language: 'zh-Hans', transcript: '客户: 音箱怎么连？\n客服: 长按背面的按钮就行。' },
        { language: 'zh-Hant', transcript: '顧客: 音響怎麼連？\n客服: 長按背面的按鈕就好。' },
        {
          language: 'en',
          transcript: 'customer: How do I pair the speaker?\nagent: Open Settings, tap Bluetooth, press the button.',
        },
        { language: 'zh-Hans', transcript: '客户: 音箱怎么连？\n客服: 打开设置，点击蓝牙，长按按钮。' },
        { language: 'zh-Hant', transcript: '顧客: 音響怎麼連？\n客服: 開啟設定，點選藍牙，長按按鈕。' },
      ],
    },
  },
  wakes: { customer: [], service: ['guidance'], end: false },
  judge({ utterance, story, open }) {
    if (!utterance) return open.map(({ id }) => ({ type: 'miss', duty: id }))
    if (utterance.side === 'customer') return []
    const guidance = heard(utterance, 'guidance')
    const [first] = guidance
    const isHard = findsItHard(story, utterance)
    // "Please tap the star to rate us" teaches nothing.
    if (
      !first ||
      instructions(utterance, guidance) < (isHard ? SEVERAL_HARD : SEVERAL) ||
      heard(utterance, 'pressure').length > 0 ||
      waitsForThem.test(head(utterance.text))
    )
      return []
    const weight = isHard ? HARD : 1
    const credit = isNumbered(utterance.text) ? 1 : isInARow(utterance, guidance) ? IN_A_ROW : 0
    const evidence = quote(utterance, first)
    return [{ type: 'owe', evidence, due: 'end', weight, ...(credit > 0 && { give: { credit, evidence } }) }]
  },
})

/** 看到了告诉我, “tell me when the light is on”: one step, and then they wait. */
const waitsForThem = pattern('iu')`
  \b(?:tell me|let me know|say|shout|write|ping me) (?:when|once|as soon as|what) (?:you|it|that|the)\b|
  \bdo you see (?:it|that|this)\b|
  (?:好|到|完|成|[开開]|出[来來])了?(?:就|再|[请請])?(?:告[诉訴]我|[跟和同]我[说說讲講]|[说說讲講]一[声聲]|[喊叫]我|
    回我)|(?:看|[见見睇])(?:到|[见見])了?[吗嗎没沒]
`

/** Things to do, each clause once. */
function instructions({ text }: Utterance, guidance: readonly Signal[]): number {
  let until = 0
  return guidance.filter(({ span }) => {
    if (rowWords.test(text.slice(...span)) && span[1] - span[0] < 8) return false
    const apart = span[0] >= until
    until = span[1]
    return apart
  }).length
}

/** "1." or "①" at the start of two lines or clauses, a line for each step, or 第一步. */
function isNumbered(text: string): boolean {
  const marks = ['1.', '1)', '1、', '1．', '①', '第一步', 'Step 1', 'step 1', '一、']
  const seconds = ['2.', '2)', '2、', '2．', '②', '第二步', 'Step 2', 'step 2', '二、']
  const numbered = marks.some((mark) => text.includes(mark)) && seconds.some((mark) => text.includes(mark))
  return numbered || text.split('\n').filter((line) => line.trim() !== '').length >= SEVERAL_HARD
}

/** A path ("我的 > 订单") and words such as "then" lead from one to the next. */
const isInARow = ({ text }: Utterance, guidance: readonly Signal[]): boolean =>
  /→|>|»|”-“|"-"|」-「|后，|後，/.test(text) ||
  guidance.filter(({ span }) =>
    /first|then|next|after|finally|[先再]|[然最][后後]|接[着著]|跟住/i.test(text.slice(...span)),
  ).length >= 2

const findsItHard = (story: Story, utterance: Utterance): boolean =>
  lookBack(story, utterance, LOOK_BACK).some(
    (said) => said.side === 'customer' && heard(said, 'low-skill', 'confusion', 'vulnerability').length > 0,
  )
