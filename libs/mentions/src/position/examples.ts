interface PositionExample {
  readonly text: string;
  readonly locale: string | null;
  /** Posts in text order: printed, full, body, and whether it is a public one. */
  readonly posts: readonly (readonly [printed: string, full: string, body: string | null, official: boolean])[];
}

/** Invented sentences; what stands without a name gives no post. */
export const POSITION_EXAMPLES: readonly PositionExample[] = [
  {
    text: '市委书记陈望河、市长林清源出席。',
    locale: '大同市',
    posts: [
      ['市委书记', '大同市委书记', '大同市委', true],
      ['市长', '大同市市长', '大同市政府', true],
    ],
  },
  {
    text: '荣光集团董事长王晨阳，省人大常委会副主任许怀远、秘书长吕静波出席。',
    locale: '太原市',
    posts: [
      ['荣光集团董事长', '荣光集团董事长', '荣光集团', false],
      ['省人大常委会副主任', '山西省人大常委会副主任', '山西省人大常委会', true],
      ['秘书长', '山西省人大常委会秘书长', '山西省人大常委会', true],
    ],
  },
  {
    text: '贵州省委书记、省政府省长陈望河讲话。',
    locale: null,
    posts: [
      ['贵州省委书记', '贵州省委书记', '贵州省委', true],
      ['省政府省长', '贵州省政府省长', '贵州省政府', true],
    ],
  },
  {
    text: '县委副书记、统战部部长何思齐调研。',
    locale: '清徐县',
    posts: [
      ['县委副书记', '清徐县委副书记', '清徐县委', true],
      ['统战部部长', '清徐县委统战部部长', '清徐县委', true],
    ],
  },
  {
    text: '省纪委书记、省监委主任魏思远，省公安厅党委委员、副厅长高明哲出席。',
    locale: '太原市',
    posts: [
      ['省纪委书记', '山西省纪委书记', '山西省纪委', true],
      ['省监委主任', '山西省监委主任', '山西省监委', true],
      ['省公安厅党委委员', '山西省公安厅党委委员', '山西省公安厅', true],
      ['副厅长', '山西省公安厅副厅长', '山西省公安厅', true],
    ],
  },
  { text: '市委书记、市长要带头抓落实。', locale: '大同市', posts: [] },
];
