import type { Utterance } from '../utterance.ts'
import { breaksNews } from './breaks-news.ts'
import { tellsAVerdict } from './cheer.ts'
import { illNews } from './ill-news.ts'

/** Who tells of a death, or speaks as one who breaks bad news, knows what it is, whatever hung on it. */
export const isHard = ({ text }: Utterance): boolean => illNews(text) !== null || breaksNews(text) !== null
/** Whether it tells news that somebody may not have hoped for. */
export const bringsNews = (said: Utterance): boolean => isHard(said) || tellsAVerdict(said.text)
