import { type ValueWords, words } from './words.ts'

export const seats: ValueWords = {
  window: words('by the window', '靠窗', '靠窗'),
  aisle: words('on the aisle', '靠过道', '靠走道'),
  middle: words('in the middle', '中间', '中間'),
  front: words('at the front', '靠前', '前面'),
  back: words('at the back', '靠后', '後面'),
  exit_row: words('in the exit row', '紧急出口旁', '緊急出口旁'),
  extra_legroom: words('with extra legroom', '伸得开腿', '腿部空間大'),
  booth: words('in a booth', '卡座', '卡座'),
  corner: words('in a corner', '角落', '角落'),
  outside: words('outside', '室外', '戶外'),
  private_room: words('in a private room', '包间', '包廂'),
  quiet_coach: words('in the quiet coach', '静音车厢', '寧靜車廂'),
}

export const rooms: ValueWords = {
  quiet: words('quiet', '安静', '安靜'),
  cool_room: words('cool', '凉快', '涼爽'),
  high_floor: words('on a high floor', '高楼层', '高樓層'),
  low_floor: words('on a low floor', '低楼层', '低樓層'),
  non_smoking: words('non-smoking', '无烟房', '禁菸房'),
  smoking: words('smoking', '可吸烟', '可吸菸'),
  twin_beds: words('with twin beds', '双床', '兩張單人床'),
  double_bed: words('with a double bed', '大床', '一張大床'),
  sea_view: words('with a sea view', '海景', '海景'),
  window: words('with a window', '有窗', '有窗'),
  bathtub: words('with a bathtub', '有浴缸', '有浴缸'),
  walk_in_shower: words('with a walk-in shower', '淋浴没有门槛', '淋浴間無門檻'),
  adjoining: words('next door, with a door between', '相通的房间', '連通房'),
  firm_pillow: words('with a firm pillow', '硬枕头', '硬枕頭'),
  soft_pillow: words('with a soft pillow', '软枕头', '軟枕頭'),
  feather_free: words('without feathers', '不要羽绒寝具', '不要羽絨寢具'),
}

export const temperatures: ValueWords = {
  hot: words('hot', '热的', '熱的'),
  warm: words('warm', '温的', '溫的'),
  iced: words('iced', '冰的', '冰的'),
  less_ice: words('with less ice', '少冰', '少冰'),
  no_ice: words('without ice', '去冰', '去冰'),
}

export const spiceLevels: ValueWords = {
  none: words('none', '不吃辣', '不吃辣'),
  mild: words('mild', '微辣', '小辣'),
  hot: words('hot', '爱吃辣', '愛吃辣'),
}

export const sweetnessLevels: ValueWords = {
  none: words('none', '无糖', '無糖'),
  slight: words('a little', '微糖', '微糖'),
  half: words('half', '半糖', '半糖'),
  less: words('less', '少糖', '少糖'),
  full: words('full', '全糖', '全糖'),
}
