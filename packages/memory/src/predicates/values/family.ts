import { kin } from './kin.ts'
import { type ValueWords, words } from './words.ts'

export const lost: ValueWords = {
  ...kin,
  baby: words('baby', '宝宝', '寶寶'),
  uncle: words('uncle', '叔伯或舅舅', '叔伯或舅舅'),
  aunt: words('aunt', '姑姑或姨妈', '姑姑或阿姨'),
  friend: words('friend', '朋友', '朋友'),
  relative: words('relative', '亲人', '親人'),
  widowed: words('partner', '伴侣', '伴侶'),
  dog: words('dog', '爱犬', '愛犬'),
  cat: words('cat', '爱猫', '愛貓'),
}

export const lifeEvents: ValueWords = {
  wedding: words('a wedding', '结婚', '結婚'),
  new_baby: words('a new baby', '迎来宝宝', '迎接新生兒'),
  moving_house: words('moving house', '搬家', '搬家'),
  new_job: words('a new job', '换工作', '換工作'),
  retirement: words('retirement', '退休', '退休'),
  graduation: words('graduation', '毕业', '畢業'),
  divorce: words('divorce', '离婚', '離婚'),
  new_pet: words('a new pet', '家里添了宠物', '家裡多了寵物'),
}
