const formal =
  /\b(?:sir|madam|obliged|grateful|kindly|inform me|if i may|may i|might i|shall|whether|enquir\w+|inquir\w+|permitted|yours (?:faithfully|sincerely))\b|[请請][问問](?:贵|貴)|贵(?:馆|司|公司|行|院|店|校|处|单位)|貴(?:館|司|公司|行|院|店|校|處|單位)|是否|敬[请請启啟]|烦请|煩請|此致|谨|謹/iu
/** More of a message is not looked at. */
const LONGEST = 2000

/** “I should be obliged”, 请问贵馆: whoever writes like this wants no pet name, and no “mate” either. */
export const writesFormally = (text: string): boolean => formal.test(text.slice(0, LONGEST))
