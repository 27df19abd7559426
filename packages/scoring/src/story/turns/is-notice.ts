import { once } from '../once.ts'
import { heard } from '../utterance.ts'

/** Somebody speaks, or is spoken to. */
const toSomebody =
  /[?？吗嗎]|\b(?:you|your|yours|i|i[’']m|me|my|we|our|us|please|hello|hi|hey)\b|[您你妳]|(?<!自)我|[请請亲親]/iu
/** Longer ones are messages. */
const LONGEST = 90

/** “Bev has joined the chat.”, 客服 6027 已接入, 次日: a note of what happened, which nobody says to anybody. */
export const isNotice = once(
  (utterance): boolean =>
    utterance.role === 'bot' &&
    utterance.text.length <= LONGEST &&
    !toSomebody.test(utterance.text) &&
    heard(utterance, 'greeting', 'asks-datum', 'refusal', 'question', 'apology').length === 0,
)
