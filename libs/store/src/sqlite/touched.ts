/** What an ingest has touched and must make anew before it commits. */
export class Touched {
  readonly articles = new Set<string>();
  readonly nodes = new Set<string>();
  readonly edges = new Set<string>();
}
