import { pattern } from '../text/pattern.ts'

/** “Don’t worry”, 别担心, 放心: good to hear for one who fears, and beside a death no word for the person. */
const waves = pattern('iu')`
  \b(?:no|don[’']t|not to) worr\w+|\brest assured\b|
  放心|(?:[别別]|不[用要必]|唔(?:使|好))太?(?:[担擔]心|着急|著急|[紧緊][张張]|急|慌|怕)
`

export const wavesWorry = (words: string): boolean => waves.test(words)
