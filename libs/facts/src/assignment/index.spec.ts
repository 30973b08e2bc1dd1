import { testFactType } from '../testing/test-fact-type.js';
import { examples } from './examples.js';
import { assignment } from './index.js';

testFactType(assignment, examples);
