import { testFactType } from '../testing/test-fact-type.js';
import { examples } from './examples.js';
import { presiding } from './index.js';

testFactType(presiding, examples);
