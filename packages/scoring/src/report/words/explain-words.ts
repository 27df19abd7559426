import type { DutyState } from '@attune/core'
import type { EvidenceGrade, ReportLocale } from '../../rule.ts'

/** What an explanation says besides the words of the report. */
export interface ExplainWords {
  intro: string
  asked: string
  states: Readonly<Record<DutyState, string>>
  weight: string
  credit: string
  faulted: string
  gave: string
  why: string
  but: string
  /** Where a claim comes from, after the claim. */
  cited: (source: string, grade: string) => string
  /** Between two sentences. */
  gap: string
  grades: Readonly<Record<EvidenceGrade, string>>
  nothing: string
  nothingOfRule: string
}

const en: ExplainWords = {
  intro: 'Message by message: what was owed, by which words, and what became of it.',
  asked: 'Owed',
  states: {
    open: 'not yet due; does not count',
    met: 'given',
    late: 'given late',
    partly: 'given in part',
    missed: 'missed',
    released: 'no longer owed: what came in between put it off, settled it or took it back; does not count',
  },
  weight: 'weight',
  credit: 'credit',
  faulted: 'Fault',
  gave: 'Gift nobody owed',
  why: 'Why it matters',
  but: 'But',
  cited: (source, grade) => ` (${source}; ${grade})`,
  gap: ' ',
  grades: {
    P: 'peer-reviewed',
    S: 'second-hand report',
    V: 'vendor’s data',
    E: 'essay on service',
    M: 'from memory, unconfirmed',
  },
  nothing: 'Nothing the rules know was owed, went wrong or was given here.',
  nothingOfRule: 'This rule found nothing to say about this conversation.',
}

const zhHans: ExplainWords = {
  intro: '一句一句看：哪句话让什么事成了该做的，后来做到没有。',
  asked: '该做',
  states: {
    open: '还没到该做的时候，不计分',
    met: '做到',
    late: '做到了，但晚了',
    partly: '部分做到',
    missed: '没做到',
    released: '后来说开了、办了或缓了，不用再做，不计分',
  },
  weight: '分量',
  credit: '完成度',
  faulted: '失误',
  gave: '额外用心',
  why: '为什么重要',
  but: '注意',
  cited: (source, grade) => `（${source}；${grade}）`,
  gap: '',
  grades: { P: '同行评审的研究', S: '转述的研究', V: '厂商数据', E: '服务随笔', M: '凭记忆，未核实' },
  nothing: '就现有规则看，这里没有该做的事，没有失误，也没有额外的用心。',
  nothingOfRule: '关于这段对话，这条规则没有什么可说的。',
}

const zhHant: ExplainWords = {
  intro: '一句一句看：哪句話讓什麼事成了該做的，後來有沒有做到。',
  asked: '該做',
  states: {
    open: '還沒到該做的時候，不計分',
    met: '做到',
    late: '做到了，但晚了',
    partly: '部分做到',
    missed: '沒做到',
    released: '後來說開了、辦了或緩了，不用再做，不計分',
  },
  weight: '分量',
  credit: '完成度',
  faulted: '失誤',
  gave: '額外用心',
  why: '為什麼重要',
  but: '留意',
  cited: (source, grade) => `（${source}；${grade}）`,
  gap: '',
  grades: { P: '同儕審查的研究', S: '轉述的研究', V: '廠商數據', E: '服務隨筆', M: '憑記憶，未查證' },
  nothing: '就現有規則來看，這裡沒有該做的事，沒有失誤，也沒有額外的用心。',
  nothingOfRule: '關於這則對話，這條規則沒有什麼可說的。',
}

const wordsOf: Readonly<Record<ReportLocale, ExplainWords>> = { en, 'zh-Hans': zhHans, 'zh-Hant': zhHant }

export const explainWordsFor = (locale: ReportLocale): ExplainWords => wordsOf[locale]
