import { createReader, type LanguagePack } from '@attune/language'
import { details } from '@attune/language/details'
import { english } from '@attune/language/en'
import { chinese } from '@attune/language/zh'
import writeGood from 'write-good'
import { inclusiveWording } from '../peers/inclusive-wording.ts'
import { sentimentPeers } from '../peers/sentiment-peers.ts'

export interface Contestant {
  name: string
  /** Does its whole work on one message. `json` is the message as a line of JSON. */
  work(text: string, json: string): unknown
}

const attune = (name: string, packs: readonly LanguagePack[], looks: typeof details = details): Contestant => {
  const reader = createReader({ packs, details: looks })
  return {
    name: `Attune, ${name}`,
    work: (text) => {
      const { signals, measures } = reader.read(text)
      // Both are asked for, so that neither could be put off.
      return signals.length + (measures.distress ?? 0) + (measures.politeness ?? 0)
    },
  }
}

/** The one that all ratios are relative to: what `attune` on the command line does. */
export const reference = 'Attune, both'

const ours: readonly Contestant[] = [
  attune('English', [english]),
  // What the size of “reader and English” counts: all signals and measures, without what a signal is about.
  attune('English without details', [english], []),
  attune('Chinese', [chinese]),
  attune('both', [english, chinese]),
]

const floor: Contestant = { name: 'JSON.parse', work: (_, json) => JSON.parse(json) }

/** The other libraries read English only, so on Chinese there is nobody to race against. */
export const contestants: Readonly<Record<'en' | 'zh', readonly Contestant[]>> = {
  en: [
    ...ours,
    { name: 'sentiment 5.0.2', work: sentimentPeers.AFINN },
    { name: 'wink-sentiment 5.0.2', work: sentimentPeers.wink },
    { name: 'vader-sentiment 1.1.3', work: sentimentPeers.VADER },
    { name: 'write-good 1.0.8', work: (text) => writeGood(text) },
    { name: 'alex 11.0.1 (its checks)', work: inclusiveWording },
    floor,
  ],
  zh: [...ours, floor],
}
