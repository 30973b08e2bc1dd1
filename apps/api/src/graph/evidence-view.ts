import type { Proof } from '@zhengmai/store';
import type { EvidenceType } from './evidence.type.js';

/** Every quoted piece of every proof, in the store's order, at most `limit`. */
export function evidenceView(proofs: readonly Proof[], limit: number): EvidenceType[] {
  return proofs.flatMap(piecesOf).slice(0, limit);
}

function piecesOf({ assertion, article }: Proof): EvidenceType[] {
  const { id, subject, object, evidence, ...rest } = assertion;
  return evidence.map((piece) => ({
    ...rest,
    ...piece,
    assertionId: id,
    subjectId: subject,
    objectId: object,
    articleId: article.id,
  }));
}
