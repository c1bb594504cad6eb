/** Who may know whom. Each comment says what to do instead. */
const TEST = '\\.(test|prop\\.test|int\\.test|e2e\\.test)\\.tsx?$'

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'domain-is-pure',
      comment: 'A decision knows plain data only: let the caller fetch, and pass what the rule needs.',
      severity: 'error',
      from: { path: '^(src/domain|plugins/[^/]+/src/domain)/', pathNot: TEST },
      to: { pathNot: '^(src/domain|plugins/[^/]+/src/domain)/|^plugins/kit/src/exports/pure\\.ts$' },
    },
    {
      name: 'domain-is-its-own',
      comment: 'A plugin decides alone: take what it needs from another domain as an option.',
      severity: 'error',
      from: { path: '^plugins/([^/]+)/src/domain/', pathNot: TEST },
      to: { path: '^(src|plugins)/', pathNot: '^plugins/($1|kit)/' },
    },
    {
      name: 'charts-know-react-and-d3',
      comment: 'A chart is a pure component: give it its data.',
      severity: 'error',
      from: { path: '^plugins/charts/src/', pathNot: TEST },
      to: { pathNot: '^(plugins/charts/|node_modules/(react|d3-[^/]+|@types/(react|d3-[^/]+))/)' },
    },
    {
      name: 'access-is-words',
      comment:
        'Policies are made of words: keep queries in src/access, decisions in src/domain, refuse with src/hooks/refuse, and pass the rest in.',
      severity: 'error',
      from: { path: '^src/access/', pathNot: TEST },
      to: {
        pathNot:
          '^(src/access/|src/domain/|src/hooks/refuse\\.ts$|collections/slugs\\.ts$|node_modules/payload/)',
      },
    },
    {
      name: 'collections-look-down-only',
      comment: 'Name another collection by collections/slugs.ts; what two collections share belongs in src/.',
      severity: 'error',
      from: { path: '^collections/([^/]+)/([^/]+)/', pathNot: TEST },
      to: {
        path: '^(collections|plugins|payload\\.config|test)',
        pathNot: '^collections/($1/$2/|slugs\\.ts$)',
      },
    },
    {
      name: 'plugins-stand-alone',
      comment: 'A plugin is a guest: what it needs from the house it takes as an option.',
      severity: 'error',
      from: { path: '^plugins/([^/]+)/', pathNot: [TEST, '^plugins/[^/]+/test/'] },
      to: { path: '^(src|collections|plugins|payload\\.config|test)', pathNot: '^plugins/($1|charts|kit)/' },
    },
    {
      name: 'plugins-are-tried-alone',
      comment: 'What a plugin is tried with knows the databases of the tests and nothing of the house.',
      severity: 'error',
      from: { path: '^plugins/([^/]+)/test/', pathNot: TEST },
      to: {
        path: '^(src|collections|plugins|payload\\.config|test)',
        pathNot: ['^plugins/($1|charts|kit)/', '^test/support/'],
      },
    },
    {
      name: 'plugins-have-one-door',
      comment: 'Enter a plugin by its package name: src/index.ts or src/exports/*.',
      severity: 'error',
      from: { pathNot: '^plugins/' },
      to: { path: '^plugins/([^/]+)/', pathNot: '^plugins/[^/]+/src/(index\\.ts$|exports/)' },
    },
    {
      name: 'admin-by-path-string',
      comment:
        'Config code names an admin component by its path; importing it pulls React into every process.',
      severity: 'error',
      from: {
        path: '^(collections|payload\\.config|plugins/[^/]+/src/(index|plugin|options|collections|fields|hooks|endpoints))',
      },
      to: { path: '^(src/admin|plugins/[^/]+/src/admin)/' },
    },
    {
      name: 'browser-takes-what-is-pure',
      comment: 'What runs in the browser enters the kit by ./pure: the other door brings the server along.',
      severity: 'error',
      from: { path: '^plugins/[^/]+/src/exports/client\\.ts$' },
      to: { path: '^plugins/kit/src/index\\.ts$', reachable: true },
    },
    {
      name: 'site-is-a-leaf',
      comment: 'Nothing rests on a page: move what is shared out of src/app and out of src/http.',
      severity: 'error',
      from: { pathNot: '^(src/app/|src/http/|src/server\\.ts$|test/|\\.next/)|' + TEST },
      to: { path: '^(src/app/|src/http/)' },
    },
    {
      name: 'only-the-root-composes',
      comment: 'Take the config as an argument: only the server, commands and tests may know every layer.',
      severity: 'error',
      from: { pathNot: '^(src/server\\.ts$|src/http/setUp|src/commands/|src/app/|test/)|' + TEST },
      to: { path: '^payload\\.config\\.ts$' },
    },
    {
      name: 'no-circular',
      comment: 'Two files that need each other are one thing, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'Nothing reaches this file: use it or remove it.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          '(^|/)\\.[^/]+\\.(cjs|mjs)$',
          '\\.d\\.ts$',
          '^src/app/',
          // Generated, and read through a type declaration; loaded by eslint.config.js.
          '^src/payload-types\\.ts$',
          '^src/lint/',
          TEST,
          '^src/commands/',
          '\\.config\\.(ts|js|mjs)$',
        ],
      },
      to: {},
    },
    {
      name: 'not-to-tests',
      comment: 'The program never rests on its tests.',
      severity: 'error',
      from: {
        path: '^(src|collections|plugins|payload\\.config)',
        pathNot: [TEST, '^src/commands/(test|bench|prove|pictures|accessDocs|loosen)\\.ts$', '/test/'],
      },
      to: { path: ['^test/', '^plugins/[^/]+/test/', TEST] },
    },
    {
      name: 'not-to-unresolvable',
      comment: 'This import leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^@payload-config$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|\\.next|\\.data)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'production', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
    reporterOptions: {
      archi: { collapsePattern: '^(src/[^/]+|collections|plugins/[^/]+|test)' },
    },
  },
}
