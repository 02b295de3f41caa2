import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalJson } from './canonical-json.js';
import { verifyConsistency, verifyInclusion } from './verify.js';

/** Vectors that others made, where they lie beside the repository. What must hold without them stands in the other specs. */
const VECTORS = join(process.cwd(), '../shared/vectors');
const describeWithVectors = existsSync(VECTORS) ? describe : describe.skip;

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((file) =>
    file.isFile() && file.name.endsWith('.json') ? [join(file.parentPath, file.name)] : [],
  );
}

interface InclusionCase {
  leafIdx: number;
  treeSize: number;
  root: string | null;
  leafHash: string | null;
  proof: string[] | null;
  wantErr: boolean;
}

interface ConsistencyCase {
  size1: number;
  size2: number;
  root1: string | null;
  root2: string | null;
  proof: string[] | null;
  wantErr: boolean;
}

const read = <T>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as T;
const bytes = (text: string | null) => new Uint8Array(Buffer.from(text ?? '', 'base64'));
const nameOf = (file: string) => file.slice(VECTORS.length);

describeWithVectors('the vectors of transparency-dev', () => {
  const inclusion = filesIn(join(VECTORS, 'merkle/testdata/inclusion'));
  const consistency = filesIn(join(VECTORS, 'merkle/testdata/consistency'));

  it('are there', () => expect(Math.min(inclusion.length, consistency.length)).toBeGreaterThan(50));

  it('of inclusion are judged as their makers judge them', () => {
    const wrong = inclusion.filter((file) => {
      const { leafIdx, treeSize, root, leafHash, proof, wantErr } = read<InclusionCase>(file);
      return verifyInclusion(leafIdx, treeSize, bytes(leafHash), (proof ?? []).map(bytes), bytes(root)) === wantErr;
    });
    expect(wrong.map(nameOf)).toEqual([]);
  });

  it('of consistency are judged as their makers judge them', () => {
    const wrong = consistency.filter((file) => {
      const { size1, size2, root1, root2, proof, wantErr } = read<ConsistencyCase>(file);
      return verifyConsistency(size1, size2, (proof ?? []).map(bytes), bytes(root1), bytes(root2)) === wantErr;
    });
    expect(wrong.map(nameOf)).toEqual([]);
  });
});

describeWithVectors('the vectors of RFC 8785', () => {
  const inputs = filesIn(join(VECTORS, 'jcs/testdata/input'));

  it('are there', () => expect(inputs.length).toBeGreaterThanOrEqual(6));

  it.each(inputs.map((file) => ({ file, name: nameOf(file) })))('$name', ({ file }) => {
    const output = readFileSync(file.replace('/input/', '/output/'), 'utf8');
    expect(canonicalJson(read(file))).toBe(output.trimEnd());
  });
});
