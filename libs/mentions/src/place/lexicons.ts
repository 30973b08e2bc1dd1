import { PLACE_NAMES } from '@zhengmai/lexicon';
import type { Lexicon } from '@zhengmai/model';

/** 兵团 is no division of the gazetteer, yet a place that papers name beside provinces. */
export const CORPS = '新疆生产建设兵团';

export const PLACE_WORDS: Lexicon = { name: 'place', words: [...PLACE_NAMES, CORPS] };

/** Words on which the names of towns and zones end; the gazetteer does not hold these. */
export const LOCAL_KINDS: Lexicon = {
  name: 'place-kind',
  words: [
    ...'镇 乡 街道'.split(' '),
    ...'经济技术开发区 高新技术产业开发区 经济开发区 高新技术开发区 开发区 高新区 经开区 综改区 示范区 新区 自贸区 产业园区 工业园区'.split(
      ' ',
    ),
  ],
};
