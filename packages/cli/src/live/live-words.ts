import type { Verdict } from '@attune/core'
import type { ReportLocale } from '@attune/scoring'

interface Words {
  untimed: string
  later(ms: number): string
  end(score: number | null, verdict: Verdict): string
}

const verdicts: Readonly<Record<ReportLocale, Readonly<Record<Verdict, string>>>> = {
  en: { below: 'below expectation', expected: 'as expected', above: 'above expectation', unknown: 'cannot tell' },
  'zh-Hans': { below: '低于期待', expected: '符合期待', above: '超出期待', unknown: '无法判断' },
  'zh-Hant': { below: '低於期待', expected: '符合期待', above: '超出期待', unknown: '無法判斷' },
}

const minutes = (ms: number): number => Math.max(1, Math.round(ms / 60_000))
const two = (score: number | null): string => (score === null ? '–' : score.toFixed(2))

/** What the replay itself says. */
export const words: Readonly<Record<ReportLocale, Words>> = {
  en: {
    untimed: 'The messages carry no times; they are shown 20 seconds apart.',
    later: (ms) => `${minutes(ms)} min later`,
    end: (score, verdict) => `The end: score ${two(score)}, ${verdicts.en[verdict]}.`,
  },
  'zh-Hans': {
    untimed: '消息没有时间，按每 20 秒一条演示。',
    later: (ms) => `${minutes(ms)} 分钟后`,
    end: (score, verdict) => `结束：得分 ${two(score)}，${verdicts['zh-Hans'][verdict]}。`,
  },
  'zh-Hant': {
    untimed: '訊息沒有時間，以每 20 秒一則示範。',
    later: (ms) => `${minutes(ms)} 分鐘後`,
    end: (score, verdict) => `結束：得分 ${two(score)}，${verdicts['zh-Hant'][verdict]}。`,
  },
}
