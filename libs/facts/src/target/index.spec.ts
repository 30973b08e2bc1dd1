import { testFactType } from '../testing/test-fact-type.js';
import { examples } from './examples.js';
import { target } from './index.js';

testFactType(target, examples);
