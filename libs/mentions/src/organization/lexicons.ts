import { CENTRAL_BODIES, ORGANIZATION_HEADS, PLACE_NAMES } from '@zhengmai/lexicon';
import type { Lexicon } from '@zhengmai/model';

/** Bodies known by their whole name. */
export const CENTRAL_NAMES: Lexicon = { name: 'organization-central', words: [...CENTRAL_BODIES.keys()] };

/** Last words of bodies' names. */
export const HEAD_WORDS: Lexicon = { name: 'organization-head', words: [...ORGANIZATION_HEADS.keys()] };

/** Places with which a body's name may begin. */
export const PLACE_WORDS: Lexicon = { name: 'organization-place', words: PLACE_NAMES };

/** Words with which a group addressed as one begins or ends. */
export const GROUP_WORDS: Lexicon = {
  name: 'organization-group',
  words:
    '各 全市 全省 全县 全区 全州 全国 全党 全社会 全镇 全局 有关 相关 责任单位 主责单位 主责部门 广大 市直 省直 县直 区直 中央有关 市级 省级 县级 部门 机关 系统 机构 单位'.split(
      ' ',
    ),
};

/** Verbs that show a place acting. */
export const ACTION_WORDS: Lexicon = {
  name: 'organization-action',
  words:
    '召开 举行 举办 启动 开展 印发 出台 下发 发布 部署 制定 实施 推出 组织 决定 要求 成立 设立 要 将 落实 通报'.split(
      ' ',
    ),
};

/** Words that point back to the body or place named last. */
export const REFERENCE_WORDS: Lexicon = {
  name: 'organization-reference',
  words:
    '该市 该县 该区 该省 该州 该镇 该乡 该局 该厅 该院 该委 该办 该行 该支行 该公司 该集团 该校 该中心 该部 该会 该队'.split(
      ' ',
    ),
};
