import { testFactType } from '../testing/test-fact-type.js';
import { examples } from './examples.js';
import { coOrganizing } from './index.js';

testFactType(coOrganizing, examples);
