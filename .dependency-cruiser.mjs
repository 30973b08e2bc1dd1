/** The boundary table of the house: which room may open which door. A rule's comment says why. */
const STAGES = ['documents', 'text', 'mentions', 'facts'];
const TEST = '\\.(spec|e2e-spec|contract)\\.ts$|/(e2e|testing)/|^libs/.*/examples\\.ts$';

/** `lib` may import these libs (and itself), nothing else of ours. */
function onlyLibs(lib, allowed, comment) {
  return {
    name: `${lib}-imports`,
    comment,
    severity: 'error',
    from: { path: `^libs/${lib}/`, pathNot: TEST },
    to: { path: '^(libs|apps)/', pathNot: `^libs/(${[lib, ...allowed].join('|')})/` },
  };
}

/** A package or core module that only these places may import. */
function onlyFrom(name, { module, places, comment }) {
  return {
    name,
    comment,
    severity: 'error',
    from: { path: '^(apps|libs)/', pathNot: [...places, TEST] },
    to: { path: module },
  };
}

const libraries = [
  onlyLibs('model', [], 'the nouns stand under everything and know nobody'),
  onlyLibs('lexicon', ['model'], 'words and places are data'),
  ...STAGES.map((stage) => onlyLibs(stage, ['model', 'lexicon'], 'a stage knows the types, never another stage')),
  onlyLibs('resolve', ['model'], 'resolution gets the ontology as an argument'),
  onlyLibs('store', ['model'], 'a store knows the graph, not where it came from'),
  onlyLibs(
    'extraction',
    ['model', 'lexicon', ...STAGES, 'resolve'],
    'the only place that names the stages; no store in it',
  ),
  onlyLibs(
    'pipeline',
    ['model', 'extraction', 'resolve', 'store'],
    'joins extraction and a store through their front doors',
  ),
  onlyLibs('evaluation', ['model', 'extraction'], 'scores what extraction prints'),
];

const drivers = [
  onlyFrom('neo4j-driver-place', {
    module: 'neo4j-driver',
    places: ['^libs/store/src/neo4j/'],
    comment: 'a driver is imported only by its adapter',
  }),
  onlyFrom('sqlite-driver-place', {
    module: '(^|node:)sqlite$|@photostructure/sqlite',
    places: ['^libs/store/src/sqlite/'],
    comment: 'a driver is imported only by its adapter',
  }),
  onlyFrom('file-access', {
    module: '^(node:)?fs(/promises)?$',
    places: ['^libs/pipeline/src/', '^libs/store/src/(sqlite/|open-store\\.ts)', '^apps/cli/src/', '^apps/api/src/'],
    comment: 'files are read and written only where listed; stages are pure',
  }),
  onlyFrom('no-child-processes', {
    module: '^(node:)?(child_process|worker_threads|cluster)$',
    places: [],
    comment: 'the programs are one process',
  }),
  onlyFrom('nest-place', {
    module: '@nestjs/|@apollo/',
    places: ['^apps/api/'],
    comment: 'Nest is the API’s; no lib needs it',
  }),
  onlyFrom('terminal-place', {
    module: '/(commander|cli-progress)/',
    places: ['^apps/cli/'],
    comment: 'one place talks to a terminal',
  }),
  onlyFrom('html-place', {
    module: '/(@mozilla/readability|linkedom)/',
    places: ['^libs/documents/'],
    comment: 'pages become articles in documents',
  }),
];

export default {
  forbidden: [
    ...libraries,
    ...drivers,
    {
      name: 'front-doors',
      comment: 'a lib is used through its index.ts; a test may use another lib’s means of testing',
      severity: 'error',
      from: { path: '^(libs/[^/]+|apps/[^/]+)/', pathNot: TEST },
      to: { path: '^libs/[^/]+/src/.+', pathNot: ['^$1/', '^libs/[^/]+/src/index\\.ts$'] },
    },
    {
      name: 'apps-apart',
      comment: 'only the verb `serve` and the first run open another app, and by its front door',
      severity: 'error',
      from: { path: '^apps/([^/]+)/', pathNot: '^apps/cli/src/(commands/serve\\.command|serving)\\.ts$' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'api-front-door',
      comment: 'an app too is used through its index.ts',
      severity: 'error',
      from: { path: '^apps/cli/' },
      to: { path: '^apps/api/', pathNot: '^apps/api/src/index\\.ts$' },
    },
    {
      name: 'explorer-alone',
      comment: 'the explorer talks GraphQL only',
      severity: 'error',
      from: { path: '^apps/explorer/' },
      to: { path: '^libs/' },
    },
    {
      name: 'no-circles',
      comment: 'a circle has no first file to read',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      comment: 'a file that nobody imports',
      severity: 'error',
      from: { orphan: true, path: '^(apps|libs)/', pathNot: ['/index\\.ts$', '/main\\.ts$', TEST] },
      to: {},
    },
    {
      name: 'no-tests-in-code',
      comment: 'tests are not shipped',
      severity: 'error',
      from: { pathNot: TEST },
      to: { path: TEST },
    },
    {
      name: 'no-dev-packages',
      comment: 'what runs is a dependency, not a devDependency',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: TEST },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'resolvable',
      comment: 'an import that leads nowhere',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|data)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
