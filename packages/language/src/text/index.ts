export { createVocabulary, type Vocabulary } from '../match/vocabulary.ts'
export { TokenKind } from './token-kind.ts'
export { tokenize } from './tokenize.ts'
export { createTokens, type Tokens } from './tokens.ts'
