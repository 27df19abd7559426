import type { QuestionLoad, SpeakingMeasures } from '@attune/core'
import { questionsIn } from '../story/asked/questions-in.ts'
import type { Side, Utterance } from '../story/utterance.ts'
import { median } from './statistics.ts'
import { append, listOf, type Tape } from './tape.ts'

/** What one side has said. Automatic messages are nobody's words and are left out. */
export interface Speaking {
  messages: number
  /** Words of each turn that is over. */
  turnWords: Tape<number>
  turnsInPieces: number
  mostMessages: number
  current: { turn: number; words: number; messages: number; questions: number } | null
  asked: number
  mostAsked: number
  stackedTurns: number
  longestDrip: number
  /** Turns in a row that each asked one thing, up to the one before the current. */
  drip: number
}

export const nothingSaid: Speaking = {
  messages: 0,
  turnWords: null,
  turnsInPieces: 0,
  mostMessages: 0,
  current: null,
  asked: 0,
  mostAsked: 0,
  stackedTurns: 0,
  longestDrip: 0,
  drip: 0,
}

export function noteSpoken(before: Speaking, side: Side, utterance: Utterance): Speaking {
  const isNewTurn = before.current?.turn !== utterance.turn
  const speaking = isNewTurn ? endTurn(before) : before
  const { words, messages, questions } = speaking.current ?? { words: 0, messages: 0, questions: 0 }
  const asked = side === 'service' ? questionsIn(utterance).length : 0
  return {
    ...speaking,
    messages: speaking.messages + 1,
    asked: speaking.asked + asked,
    current: {
      turn: utterance.turn,
      words: words + utterance.reading.length.words,
      messages: messages + 1,
      questions: questions + asked,
    },
  }
}

function endTurn(speaking: Speaking): Speaking {
  const { current } = speaking
  if (!current) return speaking
  const drip = current.questions === 1 ? speaking.drip + 1 : 0
  return {
    ...speaking,
    turnWords: append(speaking.turnWords, current.words),
    turnsInPieces: speaking.turnsInPieces + (current.messages > 1 ? 1 : 0),
    mostMessages: Math.max(speaking.mostMessages, current.messages),
    mostAsked: Math.max(speaking.mostAsked, current.questions),
    stackedTurns: speaking.stackedTurns + (current.questions > 1 ? 1 : 0),
    drip,
    longestDrip: Math.max(speaking.longestDrip, drip),
    current: null,
  }
}

export function speakingMeasures(speaking: Speaking): SpeakingMeasures {
  const { turnWords, turnsInPieces, mostMessages } = endTurn(speaking)
  const words = listOf(turnWords)
  return { turns: words.length, medianWords: median(words), turnsInPieces, mostMessages }
}

export function questionLoad(speaking: Speaking): QuestionLoad {
  const { turnWords, asked, mostAsked, stackedTurns, longestDrip } = endTurn(speaking)
  const turns = listOf(turnWords).length
  return { asked, perTurn: turns === 0 ? null : asked / turns, mostInATurn: mostAsked, stackedTurns, longestDrip }
}
