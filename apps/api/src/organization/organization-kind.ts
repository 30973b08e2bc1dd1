import { registerEnumType } from '@nestjs/graphql';
import type { OrganizationValue } from '@zhengmai/model';
import { described, enumOf } from '../graph/enum-of.js';

export type OrganizationKind = OrganizationValue['kind'];
export type OrganizationLevel = NonNullable<OrganizationValue['level']>;

const KIND_WORDS: Readonly<Record<OrganizationKind, string>> = {
  party: 'A Party committee or its department. 党委及其部门。',
  government: 'A government. 政府。',
  department: 'A department of a government. 政府部门。',
  congress: "A people's congress. 人大。",
  consultative: 'A consultative conference. 政协。',
  court: 'A court. 法院。',
  procuratorate: 'A procuratorate. 检察院。',
  discipline: 'A discipline or supervisory commission. 纪委监委。',
  group: 'A group addressed as one, such as 全市各级各部门. 作为整体的一类单位。',
  jurisdiction: 'A place that acts. 以地方名义行事者。',
  company: 'A firm. 企业。',
  school: 'A school. 学校。',
  media: 'A newspaper or station. 媒体。',
  military: 'Army or armed police. 部队。',
  mass: 'A mass organisation. 群团组织。',
  other: 'Anything else. 其他。',
};

const LEVEL_WORDS: Readonly<Record<OrganizationLevel, string>> = {
  central: 'National. 中央、国家级。',
  province: 'Province. 省级。',
  prefecture: 'Prefecture or city. 地市级。',
  county: 'County or district. 县区级。',
  town: 'Town or township. 乡镇级。',
  village: 'Village or neighbourhood. 村社级。',
};

export const OrganizationKindEnum = enumOf(Object.keys(KIND_WORDS) as OrganizationKind[]);
registerEnumType(OrganizationKindEnum, {
  name: 'OrganizationKind',
  description: 'The kinds of body. 机构的种类。',
  valuesMap: described(OrganizationKindEnum, (kind) => KIND_WORDS[kind]),
});

export const LevelEnum = enumOf(Object.keys(LEVEL_WORDS) as OrganizationLevel[]);
registerEnumType(LevelEnum, {
  name: 'AdministrativeLevel',
  description: 'Level of government. 行政层级。',
  valuesMap: described(LevelEnum, (level) => LEVEL_WORDS[level]),
});
