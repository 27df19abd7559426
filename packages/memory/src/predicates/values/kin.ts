import { type ValueWords, words } from './words.ts'

/** Who and what belongs to somebody; also whom a fact is about. */
export const kin: ValueWords = {
  daughter: words('daughter', '女儿', '女兒'),
  son: words('son', '儿子', '兒子'),
  child: words('child', '孩子', '孩子'),
  twins: words('twins', '双胞胎', '雙胞胎'),
  wife: words('wife', '妻子', '太太'),
  husband: words('husband', '丈夫', '先生'),
  spouse: words('husband or wife', '配偶', '配偶'),
  partner: words('partner', '伴侣', '伴侶'),
  mother: words('mother', '母亲', '母親'),
  father: words('father', '父亲', '父親'),
  parents: words('parents', '父母', '父母'),
  sister: words('sister', '姐妹', '姊妹'),
  brother: words('brother', '兄弟', '兄弟'),
  // One word in English; which of the two it is, the value does not tell.
  grandmother: words('grandmother', '奶奶或外婆', '奶奶或外婆'),
  grandfather: words('grandfather', '爷爷或外公', '爺爺或外公'),
  grandchild: words('grandchild', '孙辈', '孫輩'),
  mother_in_law: words('mother-in-law', '婆婆或岳母', '婆婆或岳母'),
  father_in_law: words('father-in-law', '公公或岳父', '公公或岳父'),
  assistant: words('assistant', '助理', '助理'),
}

export const pets: ValueWords = {
  dog: words('dog', '狗', '狗'),
  cat: words('cat', '猫', '貓'),
  rabbit: words('rabbit', '兔子', '兔子'),
  bird: words('bird', '鸟', '鳥'),
  hamster: words('hamster', '仓鼠', '倉鼠'),
  guinea_pig: words('guinea pig', '豚鼠', '天竺鼠'),
  fish: words('fish', '鱼', '魚'),
  horse: words('horse', '马', '馬'),
  tortoise: words('tortoise', '乌龟', '烏龜'),
  pet: words('pet', '宠物', '寵物'),
}
