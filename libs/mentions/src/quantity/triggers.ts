import type { Lexicon } from '@zhengmai/model';

/** Every quantity begins with a figure; those behind the first are passed over unread. */
export const QUANTITY_TRIGGERS: Lexicon = {
  name: 'quantity',
  words: [...'0123456789', ...'一二两三四五六七八九十百千'],
};
