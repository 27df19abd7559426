import type { ReportLocale } from '@attune/scoring'

interface Words {
  untimed: string
  later(ms: number): string
  end(score: number | null, verdict: string): string
}

const minutes = (ms: number): number => Math.max(1, Math.round(ms / 60_000))
const two = (score: number | null): string => (score === null ? '–' : score.toFixed(2))

/** What the replay itself says. */
export const words: Readonly<Record<ReportLocale, Words>> = {
  en: {
    untimed: 'The messages carry no times; they are shown 20 seconds apart.',
    later: (ms) => `${minutes(ms)} min later`,
    end: (score, verdict) => `The end: score ${two(score)}, ${verdict}.`,
  },
  'zh-Hans': {
    untimed: '消息没有时间，按每 20 秒一条演示。',
    later: (ms) => `${minutes(ms)} 分钟后`,
    end: (score, verdict) => `结束：得分 ${two(score)}，${verdict}。`,
  },
  'zh-Hant': {
    untimed: '訊息沒有時間，以每 20 秒一則示範。',
    later: (ms) => `${minutes(ms)} 分鐘後`,
    end: (score, verdict) => `結束：得分 ${two(score)}，${verdict}。`,
  },
}
