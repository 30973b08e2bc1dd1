/** Gate: Dockerfile, compose file and nest-cli.json parse and say what they must (no engine is needed). */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DockerfileParser } from 'dockerfile-ast';
import { parseDocument } from 'yaml';
import { ROOT } from '../build/source-files.mjs';

const complaints = [];
const expect = (holds, complaint) => holds || complaints.push(complaint);
const text = (file) => readFileSync(join(ROOT, file), 'utf8');

function checkDockerfile() {
  const instructions = DockerfileParser.parse(text('Dockerfile')).getInstructions();
  const all = (keyword) => instructions.filter((instruction) => instruction.getKeyword() === keyword);
  const stages = all('FROM')
    .map((from) => from.getBuildStage())
    .filter(Boolean);
  expect(all('FROM').length >= 2, 'Dockerfile: build and run in stages of their own');
  for (const from of all('FROM'))
    expect(/^node:22-/.test(from.getImage() ?? ''), `Dockerfile: ${from.getImage()} is not node:22`);
  for (const copy of all('COPY')) checkCopy(copy, stages);
  const user = all('USER').at(-1)?.getArgumentsContent();
  expect(user !== undefined && user !== 'root', 'Dockerfile: the last USER must not be root');
  for (const keyword of ['EXPOSE', 'HEALTHCHECK', 'ENTRYPOINT'])
    expect(all(keyword).length === 1, `Dockerfile: one ${keyword}`);
  expect(
    all('ENTRYPOINT')[0]?.getArgumentsContent()?.includes('dist/apps/cli/src/main.js'),
    'Dockerfile: starts the built program',
  );
}

function checkCopy(copy, stages) {
  const from = copy.getFromFlag()?.getValue();
  if (from) return expect(stages.includes(from), `Dockerfile: COPY --from=${from} names no stage`);
  for (const source of copy
    .getArguments()
    .map((part) => part.getValue())
    .slice(0, -1)) {
    expect(existsSync(join(ROOT, source)), `Dockerfile: COPY ${source}: there is no such file`);
  }
}

function checkCompose() {
  const document = parseDocument(text('docker-compose.yml'), { strict: true });
  for (const { message } of document.errors) complaints.push(`docker-compose.yml: ${message}`);
  const { services = {}, volumes = {} } = document.toJS() ?? {};
  const { api, neo4j } = services;
  expect(api?.build && existsSync(join(ROOT, api.build, 'Dockerfile')), 'compose: api builds from the Dockerfile');
  expect(/^neo4j:\d+\.\d+-community$/.test(neo4j?.image ?? ''), 'compose: neo4j is a pinned community image');
  expect(neo4j?.healthcheck?.test?.length > 0, 'compose: neo4j has a health check');
  expect(api?.depends_on?.neo4j?.condition === 'service_healthy', 'compose: api waits for a healthy neo4j');
  expect(api?.environment?.ZHENGMAI_STORE === 'neo4j://neo4j:7687', 'compose: api’s store is the neo4j service');
  expect(
    /^\$\{NEO4J_PASSWORD/.test(api?.environment?.NEO4J_PASSWORD ?? ''),
    'compose: the password comes from outside',
  );
  const target = String(api?.ports?.[0] ?? '')
    .split(':')
    .at(-1);
  expect(target === String(api?.environment?.PORT), 'compose: the published port is the one that api serves');
  const named = Object.values(services)
    .flatMap((service) => service.volumes ?? [])
    .map((volume) => String(volume).split(':')[0]);
  for (const volume of named) expect(volume in volumes, `compose: the volume ${volume} is not declared`);
}

function checkNest() {
  const { projects } = JSON.parse(text('nest-cli.json'));
  for (const { sourceRoot, entryFile, compilerOptions } of Object.values(projects)) {
    for (const file of [sourceRoot, `${entryFile}.ts`, compilerOptions.tsConfigPath]) {
      expect(existsSync(join(ROOT, file)), `nest-cli.json: ${file} is missing`);
    }
  }
}

checkDockerfile();
checkCompose();
checkNest();
for (const complaint of complaints) console.error(complaint);
process.exit(complaints.length === 0 ? 0 : 1);
