/** Places that a text names, in text order: `printed=full name/code`, without a code where none is told. */
export interface PlaceExample {
  readonly text: string;
  /** Full name of the article's locale, or null. */
  readonly locale: string | null;
  readonly places: readonly string[];
}

const row = (locale: string | null, text: string, ...places: string[]): PlaceExample => ({ text, locale, places });

export const PLACE_EXAMPLES: readonly PlaceExample[] = [
  row(null, '在太原市召开', '太原市=太原市/140100'),
  row(null, '太原、大同市等地', '太原=太原市/140100', '大同市=大同市/140200'),
  row(null, '山西省太原市清徐县', '山西省=山西省/140000', '太原市=太原市/140100', '清徐县=清徐县/140121'),
  row(null, '在湖南双牌走访', '湖南=湖南省/430000', '双牌=双牌县/431123'),
  row(null, '内蒙古自治区和新疆生产建设兵团', '内蒙古自治区=内蒙古自治区/150000', '新疆生产建设兵团=新疆生产建设兵团'),
  row(null, '昌吉州与延边朝鲜族自治州', '昌吉州=昌吉回族自治州/652300', '延边朝鲜族自治州=延边朝鲜族自治州/222400'),
  // An ambiguous name is read from the locale, from the place above it, or not at all.
  row('南京市', '走进鼓楼区', '鼓楼区=鼓楼区/320106'),
  row('太原市', '福建省福州市鼓楼区', '福建省=福建省/350000', '福州市=福州市/350100', '鼓楼区=鼓楼区/350102'),
  row(null, '走进鼓楼区', '鼓楼区=鼓楼区'),
  row(null, '吉林与海南', '吉林=吉林省/220000', '海南=海南省/460000'),
  row(null, '内江市市中区', '内江市=内江市/511000', '市中区=市中区/511002'),
  // A county's short name at home or behind its parent.
  row('太原市', '调研清徐产业', '清徐=清徐县/140121'),
  row(null, '调研清徐产业'),
  row(null, '沾化县渔民', '沾化县=沾化区/371603'),
  // Towns and zones by their last word.
  row(null, '在清徐县徐沟镇', '清徐县=清徐县/140121', '徐沟镇=徐沟镇'),
  row(null, '走进青石镇、柳林乡', '青石镇=青石镇', '柳林乡=柳林乡'),
  row(null, '位于太原经济技术开发区', '太原经济技术开发区=太原经济技术开发区'),
  row(null, '在云河新区', '云河新区=云河新区'),
  // Parts of other words, roads, papers; words of everyday; titles of documents.
  row(null, '太原路口，南京路步行街，山西日报'),
  row(null, '重大庆典，重大理论，二十四平台，黄河南岸，文山会海，天下大同'),
  row(null, '各乡镇、全镇、返乡、城镇、来到乡政府，依托镇、街道'),
  row(null, '来宾入场，实现全面振兴，公安机关，平安建设，临时措施'),
  row(null, '湖北省公安厅', '湖北省=湖北省/420000'),
  row(null, '印发《太原市行动计划》'),
];
