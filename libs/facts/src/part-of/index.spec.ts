import { testFactType } from '../testing/test-fact-type.js';
import { examples } from './examples.js';
import { partOf } from './index.js';

testFactType(partOf, examples);
