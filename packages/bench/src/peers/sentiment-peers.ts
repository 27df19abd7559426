import AfinnSentiment from 'sentiment'
import { SentimentIntensityAnalyzer } from 'vader-sentiment'
import wink from 'wink-sentiment'

const afinn = new AfinnSentiment()

/** Libraries somebody might use instead, by the name they carry in tables. They read English. */
export const sentimentPeers = {
  VADER: (text: string): number => SentimentIntensityAnalyzer.polarity_scores(text).compound,
  AFINN: (text: string): number => afinn.analyze(text).comparative,
  wink: (text: string): number => wink(text).normalizedScore,
} as const

/** What a measure must at least beat: figures that anybody can count. */
export const countingPeers = {
  '“?”': (text: string): number => text.match(/[?？]/g)?.length ?? 0,
  length: (text: string): number => Math.log(1 + text.length),
} as const
