import { liesIn, placesNamed, type PlaceEntry } from '@zhengmai/lexicon';

/** The place that a name means by itself: the only one of its level, higher levels first; null when unknown or ambiguous. */
export function placeOfName(name: string): PlaceEntry | null {
  const [first, second] = placesNamed(name.trim());
  return first && first.level !== second?.level ? first : null;
}

const PAPER_TAIL =
  /(?:日报|晚报|晨报|早报|都市报|时报|商报|报)?(?:社|报业集团|传媒集团)?(?:客户端|全媒体|融媒体)?(?:中心)?(?:公众号|微信公众号)?(?:人民政府)?(?:官方)?(?:网站|新闻网|网|发布|新闻|广播电视台|电视台|广播)?$/;

/** The place whose paper this is: 太原日报 -> 太原市, 北京门头沟 -> 门头沟区; null for papers of the whole country or of no known place. */
export function placeOfPublication(publication: string): PlaceEntry | null {
  const bare = publication.trim().replace(PAPER_TAIL, '');
  for (let end = bare.length; end >= 2; end -= 1) {
    const place = placeOfName(bare.slice(0, end));
    if (place) return placesNamed(bare.slice(end)).find((inner) => liesIn(inner, place.code)) ?? place;
  }
  return null;
}
