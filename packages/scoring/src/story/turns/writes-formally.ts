import { head } from '../text/head.ts'
import { pattern } from '../text/pattern.ts'

const formal = pattern('iu')`
  \b(?:sir|madam|obliged|grateful|kindly|inform me|if i may|may i|might i|shall|whether|enquir\w+|inquir\w+|permitted|
    yours (?:faithfully|sincerely))\b|
  [请請][问問][贵貴]|贵(?:[馆司行院店校处]|公司|单位)|貴(?:[館司行院店校處]|公司|單位)|是否|敬[请請启啟]|烦请|煩請|
  此致|[谨謹]
`

/** “I should be obliged”, 请问贵馆: whoever writes like this wants no pet name, and no “mate” either. */
export const writesFormally = (text: string): boolean => formal.test(head(text))
